import { daysInMonth, parseEdtf } from '@/core/time/edtf';

/** A period, both ends inclusive, each a month `YYYY-MM` or a day `YYYY-MM-DD`; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** Whether a text is a month or a day of the calendar. */
export function isPeriodEnd(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) && /^(month|day)$/.test(parseEdtf(text)?.precision ?? '');
}

/** The first ISO day of a month or day. */
export function firstDayOf(end: string): string {
  return end.length === 7 ? `${end}-01` : end;
}

/** The last ISO day of a month or day. */
export function lastDayOf(end: string): string {
  if (end.length > 7) return end;
  const days = daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
  return `${end}-${String(days).padStart(2, '0')}`;
}

/** The period as its first and last ISO day. */
export function daysOfPeriod({ from, to }: Period): Period {
  return { from: from && firstDayOf(from), to: to && lastDayOf(to) };
}

/** The same period in the one way in which it is written: whole months as months. Bounds may be days or months. */
export function canonicalPeriod({ from, to }: Period): Period {
  return {
    from: from?.endsWith('-01') && from.length > 7 ? from.slice(0, 7) : from,
    to: to && to.length > 7 && lastDayOf(to.slice(0, 7)) === to ? to.slice(0, 7) : to,
  };
}

/** Whether both ends are whole months, so that counts by the month can answer. */
export function isInMonths({ from, to }: Period): boolean {
  return (from === null || from.length === 7) && (to === null || to.length === 7);
}
