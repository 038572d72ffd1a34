import { formatEdtf } from '@/core/time/edtf';

export interface MonthPeriod {
  from: string | null;
  to: string | null;
}

/** A period in the words of the top bar; "All dates" without one, and as it stands where it is no date at all. */
export function wordPeriod({ from, to }: MonthPeriod): string {
  if (from && to) return formatEdtf(from === to ? from : `${from}/${to}`);
  if (from) return `Since ${formatEdtf(from)}`;
  return to ? `Until ${formatEdtf(to)}` : 'All dates';
}
