import type { ReactNode } from 'react';

/** Says what is missing and what to do about it. `level` 1 where this is the whole page. */
export function EmptyState({
  title,
  children,
  action,
  level = 2,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="empty">
      <Heading className="h3">{title}</Heading>
      {children && <div className="cap">{children}</div>}
      {action}
    </div>
  );
}
