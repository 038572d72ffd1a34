import { addMonths, monthsBetween } from '@/core/time/edtf';

/** A sparkline has a bar for each of so many months. */
const SPARK_MONTHS = 24;

/** One theme's events in one month. */
export interface MonthlyCount {
  key: string;
  /** `YYYY-MM`. */
  month: string;
  count: number;
}

/**
 * Bars for every theme over the same months: the twenty-four up to the last month that any of them has an event in.
 * Counts before that are left out; `months` is null without any count.
 */
export function buildSparks(counts: MonthlyCount[]): {
  months: { from: string; to: string } | null;
  sparkOf: (key: string) => number[];
} {
  const to = counts
    .map(({ month }) => month)
    .sort()
    .at(-1);
  if (to === undefined) return { months: null, sparkOf: () => [] };
  const from = addMonths(to, 1 - SPARK_MONTHS);
  const sparks = new Map<string, number[]>();
  for (const { key, month, count } of counts) {
    const index = monthsBetween(from, month);
    if (index < 0) continue;
    const spark = sparks.get(key) ?? Array.from({ length: SPARK_MONTHS }, () => 0);
    spark[index] = (spark[index] ?? 0) + count;
    sparks.set(key, spark);
  }
  return {
    months: { from, to },
    sparkOf: (key) => sparks.get(key) ?? Array.from({ length: SPARK_MONTHS }, () => 0),
  };
}
