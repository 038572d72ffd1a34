'use client';

import { type ReactNode, useState } from 'react';

/**
 * The numbers of a chart as a table. It is written when somebody asks for it: a page has many charts, and a table may have
 * thousands of rows.
 */
export function ShowAsTable({ className, children }: { className?: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as table</summary>
      {isOpen ? children : null}
    </details>
  );
}
