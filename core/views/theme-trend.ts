import { addMonths } from '@/core/time/edtf';
import type { MonthlyCount } from './theme-spark';

/** A trend compares so many months with as many before. */
const TREND_MONTHS = 3;

/** Fewer events than this in both periods together are no trend. */
const FEWEST_EVENTS = 3;

interface MonthSpan {
  /** `YYYY-MM`, both included. */
  from: string;
  to: string;
}

/** The two periods that trends compare. */
export interface TrendPeriods {
  before: MonthSpan;
  recent: MonthSpan;
}

/** Events of one theme in the two periods. */
export interface ThemeTrend {
  before: number;
  recent: number;
}

/**
 * How each theme's events of the last three whole months compare with those of the three before. The newest month that
 * has an event may not be over, nor reported in full, so it counts in neither; months after `thisMonth` (`YYYY-MM`) are
 * plans and count in none. Without an event in the first of the six months or earlier nothing is known of them, so
 * `periods` is null; a theme has no trend when it has too few events in the six months or as many in both.
 */
export function buildTrends(
  counts: MonthlyCount[],
  thisMonth: string,
): { periods: TrendPeriods | null; trendOf: (key: string) => ThemeTrend | null } {
  const months = counts
    .map(({ month }) => month)
    .filter((month) => month <= thisMonth)
    .sort();
  const [first, newest] = [months[0], months.at(-1)];
  if (first === undefined || newest === undefined) return { periods: null, trendOf: () => null };
  const recent = { from: addMonths(newest, -TREND_MONTHS), to: addMonths(newest, -1) };
  const before = { from: addMonths(recent.from, -TREND_MONTHS), to: addMonths(recent.from, -1) };
  if (first > before.from) return { periods: null, trendOf: () => null };
  const sumOf = (key: string, { from, to }: MonthSpan) =>
    counts
      .filter((each) => each.key === key && each.month >= from && each.month <= to)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    periods: { before, recent },
    trendOf: (key) => {
      const trend = { before: sumOf(key, before), recent: sumOf(key, recent) };
      const isTrend = trend.before + trend.recent >= FEWEST_EVENTS && trend.before !== trend.recent;
      return isTrend ? trend : null;
    },
  };
}
