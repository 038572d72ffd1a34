'use client';

import { EmptyDesk } from '@/components/ui/empty-desk';

/** A desk without figures. */
export function FiguresEmpty() {
  return (
    <EmptyDesk page="Figures" title="No figures yet">
      Import a report that states revenue, profit, output or a price, and each amount appears here with the
      words that prove it.
    </EmptyDesk>
  );
}
