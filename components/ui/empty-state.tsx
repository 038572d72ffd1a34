import type { ReactNode } from 'react';

/** Says what is missing and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2 className="h3">{title}</h2>
      {children && <div className="cap">{children}</div>}
      {action}
    </div>
  );
}
