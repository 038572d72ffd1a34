import { addMonths } from '@/core/time/edtf';
import type { MonthPeriod } from './period-words';

export interface Preset extends MonthPeriod {
  label: string;
}

/** The periods that the top bar offers, as seen from `today` (an ISO day). */
export function listPresets(today: string): Preset[] {
  const month = today.slice(0, 7);
  const year = Number(today.slice(0, 4));
  return [
    { label: 'All dates', from: null, to: null },
    { label: 'Last 12 months', from: addMonths(month, -11), to: month },
    { label: `This year, ${year}`, from: `${year}-01`, to: `${year}-12` },
    { label: `Last year, ${year - 1}`, from: `${year - 1}-01`, to: `${year - 1}-12` },
    { label: 'This year and two before', from: `${year - 2}-01`, to: `${year}-12` },
  ];
}

/** The same address with another period: what else it says stays, but not how far a list was read. */
export function withPeriod(search: string, { from, to }: MonthPeriod): string {
  const params = new URLSearchParams(search);
  params.delete('cursor');
  for (const [name, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  return params.toString().replaceAll('%2C', ',');
}
