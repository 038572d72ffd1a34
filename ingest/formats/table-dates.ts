import { daysInMonth } from '@/core/time/edtf';
import { parseDay } from './feed-dates';

const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;

export type DayOrder = 'day-first' | 'month-first' | null;

/**
 * How a whole column writes days such as `11/07/2025`: one value whose first (second) number is above 12 decides for
 * all of them. Null when none decides, or when they contradict each other.
 */
export function findDayOrder(values: readonly string[]): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const value of values) {
    const match = NUMBERS.exec(value.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/** The EDTF day of a value of a column with this order; null where the value alone does not say. */
export function parseColumnDate(value: string, order: DayOrder): string | null {
  const alone = parseDay(value);
  if (alone !== null || order === null) return alone;
  const match = NUMBERS.exec(value.trim());
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const year = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
