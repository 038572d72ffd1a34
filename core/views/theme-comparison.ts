import { addMonths, monthsBetween } from '@/core/time/edtf';
import type { EntityRef, ThemeRef } from './refs';
import type { MonthlyCount } from './theme-spark';

/** So many themes stand side by side and can still be told apart. */
export const MOST_COMPARED = 4;

/** A chart of single months holds three years. */
const MOST_MONTHS = 36;
const FEWEST_MONTHS = 12;

/** One of the themes that are compared. */
export interface ComparedTheme extends ThemeRef {
  definition: string;
  stats: { articles: number; events: number };
  /** Events in each of the months that all share. */
  byMonth: number[];
  /** Events before the first of these months. */
  earlier: number;
  /** Events that are in no month: known to the year only, or undated. */
  monthless: number;
  /** Entities that take part in its events, the most frequent first. */
  entities: { entity: EntityRef; events: number }[];
}

/** Up to four themes on one scale. */
export interface ThemeComparison {
  themes: ComparedTheme[];
  /** `YYYY-MM`, oldest first; empty without an event with a known month. */
  months: string[];
  /** The fullest month of any of them, for the scale that all share. */
  peak: number;
  /** Articles that carry both, for each pair, near duplicates once. */
  pairs: { a: string; b: string; articles: number }[];
  /** What was asked for and is no theme of the desk. */
  unknown: string[];
  /** Every theme that can be chosen. */
  choices: ThemeRef[];
}

/** The keys of an address (`?theme=a,b`), each once, at most four of them. */
export function parseComparedKeys(params: URLSearchParams): string[] {
  const keys = (params.get('theme') ?? '').split(',').map((key) => key.trim());
  return [...new Set(keys.filter(Boolean))].slice(0, MOST_COMPARED);
}

/** The address at which these themes are compared. */
export function formatComparisonAddress(keys: readonly string[]): string {
  return keys.length === 0
    ? '/themes/compare'
    : `/themes/compare?theme=${keys.map(encodeURIComponent).join(',')}`;
}

/**
 * The months that some themes are compared over: at least twelve and at most thirty-six, up to the last in which any of
 * them has an event; and the counts of each in them.
 */
export function buildComparedMonths(counts: readonly MonthlyCount[]): {
  months: string[];
  of: (key: string) => { byMonth: number[]; earlier: number };
} {
  const known = counts.map(({ month }) => month).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined)
    return { months: [], of: () => ({ byMonth: [], earlier: 0 }) };
  const span = Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthsBetween(first, last) + 1));
  const start = addMonths(last, 1 - span);
  const months = Array.from({ length: span }, (_, index) => addMonths(start, index));
  return {
    months,
    of: (key) => {
      const byMonth = months.map(() => 0);
      let earlier = 0;
      for (const each of counts) {
        if (each.key !== key) continue;
        const index = monthsBetween(start, each.month);
        if (index < 0) earlier += each.count;
        else byMonth[index] = (byMonth[index] ?? 0) + each.count;
      }
      return { byMonth, earlier };
    },
  };
}
