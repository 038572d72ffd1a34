import Link from 'next/link';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';

/** The page of an address that leads nowhere: what is not there, why that may be, and the way on. */
export function NotHere({
  title,
  href,
  way,
  children,
}: {
  title: string;
  href: string;
  /** Where `href` leads: "All articles". */
  way: string;
  children?: ReactNode;
}) {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title={title}
        action={
          <Link className="btn btn--primary" href={href}>
            {way}
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}
