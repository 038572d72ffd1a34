import { type EdtfDate, parseEdtf } from '@/core/time/edtf';
import type { EventDate } from '../detect/events-date-shape';

const parsed = new WeakMap<EventDate, Readonly<EdtfDate> | null>();

/** The date of an event taken apart; kept, for every event is compared with all before it. */
export function partsOf(date: EventDate): Readonly<EdtfDate> | null {
  const known = parsed.get(date);
  if (known !== undefined) return known;
  const parts = parseEdtf(date.date ?? '');
  parsed.set(date, parts);
  return parts;
}

/** How the dates of two tellings stand to each other. */
export function relation(
  first: EventDate,
  second: EventDate,
): 'same' | 'compatible' | 'different' | 'unknown' {
  const [a, b] = [first.date, second.date];
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  const [x, y] = [partsOf(first), partsOf(second)];
  if (!x || !y) return 'different';
  if (x.lower === null || y.lower === null || x.upper === null || y.upper === null) {
    const tail = (edtf: string) => edtf.replace(/^(?:\d{4}|X{4})-/, '');
    return tail(a) === tail(b) ? 'same' : 'different';
  }
  if (x.lower === y.lower && x.upper === y.upper) return 'same';
  const inside = (p: typeof x, q: typeof y) =>
    (p.lower ?? '') >= (q.lower ?? '') && (p.upper ?? '') <= (q.upper ?? '');
  return inside(x, y) || inside(y, x) ? 'compatible' : 'different';
}
