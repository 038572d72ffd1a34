import type { Interval } from './interval';

/**
 * US dollars for one unit, lowest and highest from 2005 to 2025, rounded outwards (central parity of the State
 * Administration of Foreign Exchange for the yuan, reference rates of the European Central Bank for the others). Wide
 * bands: they tell a slip of a decimal place or of a currency, not a badly chosen day.
 */
const DOLLARS: Record<string, Interval> = {
  USD: { low: 1, high: 1 },
  CNY: { low: 0.12, high: 0.166 },
  EUR: { low: 0.95, high: 1.61 },
  GBP: { low: 1.03, high: 2.12 },
  AUD: { low: 0.57, high: 1.11 },
  CAD: { low: 0.67, high: 1.1 },
  HKD: { low: 0.127, high: 0.13 },
  JPY: { low: 0.0061, high: 0.0133 },
};

/** Currencies that can be compared with each other. */
export const COMPARABLE_CURRENCIES = Object.keys(DOLLARS);

/** What one unit of `from` can have been in `to`; null for other currencies and units. */
export function rateBand(from: string, to: string): Interval | null {
  const [a, b] = [DOLLARS[from], DOLLARS[to]];
  if (!a || !b) return null;
  return { low: a.low / b.high, high: a.high / b.low };
}
