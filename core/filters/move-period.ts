import { addMonths } from '@/core/time/edtf';
import type { Filters } from './filters';

type Period = Pick<Filters, 'from' | 'to'>;

/**
 * The period a month earlier or later, as long as before and inside `first` to `last`; at an end it stays where it is.
 * Without a period, the month at the end from which the step comes.
 */
export function movePeriod({ from, to }: Period, by: 1 | -1, first: string, last: string): Period {
  if (!from && !to) {
    const month = by > 0 ? first : last;
    return { from: month, to: month };
  }
  const next = { from: addMonths(from ?? first, by), to: addMonths(to ?? last, by) };
  return next.from < first || next.to > last ? { from, to } : next;
}
