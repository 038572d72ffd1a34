import { parseEdtf } from '@/core/time/edtf';
import { resolveDate } from './dates-resolve';
import type { DateContext, Resolved } from './dates-resolve-shape';
import type { RawDate } from './dates-shape';
import { weekdayOf } from './dates-shift';

/** What stands between a weekday and the day that says again when it was: "Thursday on the road, June 5, …". */
const APPOSED = /^(?:[^,.;:()，。；]{0,30}(?:, (?:on )?| ?\(|，)| on )(?:the )?$/;
const APPOSED_END = /^(?:[,.;:)，。]|$)/;

/**
 * A weekday or a week that the date right behind it tells again: that date, if it falls on the weekday or into the week,
 * else null. With a week it is one expression, which ends where the date does.
 */
export function dateToldBehind(
  raw: RawDate,
  next: RawDate | undefined,
  context: DateContext,
): { resolved: Resolved; end: number } | null {
  if (raw.form !== 'shift' || !next) return null;
  const { shift } = raw;
  const weekday = shift.unit === 'weekday' ? shift : null;
  const isWeek = shift.unit === 'week' || shift.unit === 'weekend';
  if (!isWeek && !weekday) return null;
  // A weekday makes a week finer ("over the weekend, on Sunday"), but tells no other weekday.
  if (next.form !== 'partial' && next.form !== 'full' && !(isWeek && next.form === 'shift')) return null;
  const { text } = context.reading;
  const between = text.slice(raw.end, next.start);
  const isDirect = between === ' on ' || (isWeek && between === ', ');
  if (!APPOSED.test(between)) return null;
  if (!isDirect && !APPOSED_END.test(text.slice(next.end, next.end + 1))) return null;
  const resolved = resolveDate(next, context);
  const date = parseEdtf(resolved.edtf ?? '');
  if (date?.precision !== 'day' || !date.lower || !date.upper) return null;
  if (isWeek) {
    const week = parseEdtf(resolveDate(raw, context).edtf ?? '');
    if (!week?.lower || !week.upper || date.lower < week.lower || date.upper > week.upper) return null;
  } else if (
    weekdayOf(date.lower) !== (weekday?.since ?? weekday?.weekday) ||
    weekdayOf(date.upper) !== weekday?.weekday ||
    date.isInterval !== (weekday.since !== undefined)
  )
    return null;
  const note = `The time told behind it, ${resolved.edtf}`;
  return { resolved: { ...resolved, basis: 'inferred', note }, end: isWeek ? next.end : raw.end };
}
