import type { ReactNode } from 'react';

/** A section under a one-pixel ink rule: heading, an aside at the right, content. */
export function Section({
  title,
  aside,
  id,
  className = '',
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`section ${className}`} {...(id ? { id } : {})}>
      <div className="section__head">
        <h2 className="h4">{title}</h2>
        {aside && <span className="cap">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
