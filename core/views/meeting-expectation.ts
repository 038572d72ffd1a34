import { impliedRate } from '@/core/cadence/cadence';
import { type Holding, holdingOf } from '@/core/cadence/held';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { SERIES_KIND_LABELS } from '@/core/model/event';
import { addDays, addMonths } from '@/core/time/edtf';
import type { CountedSeries } from './meeting-series';

export interface Expectation {
  year: number;
  /** Mean of the year so far as the numbers reach. */
  perMonth: number;
  /** Expected 3.1 a month, from “37th of 2024”. */
  text: string;
}

/** What the numbers say of one month, all series together. */
export interface MonthExpectation {
  count: number;
  /** True when it lies after the last known day of every series: the cadence is carried on. */
  isCarried: boolean;
}

/** First and last calendar year shown. */
export interface ShownYears {
  first: number;
  last: number;
}

/** The mean rate of each year shown, from the highest numbers of all its series. Series that tell too little take no part. */
export function expectationsOf(counted: CountedSeries[], years: ShownYears): Expectation[] {
  const byYear = new Map<number, { perMonth: number; isLeast: boolean; from: string[] }>();
  for (const { series, years: own } of counted) {
    for (const year of own) {
      const rate = impliedRate(year);
      if (!rate || year.year === null || year.year < years.first || year.year > years.last) continue;
      const sum = byYear.get(year.year) ?? { perMonth: 0, isLeast: false, from: [] };
      sum.perMonth += rate.perMonth;
      sum.isLeast ||= rate.isLeast;
      const kind = series.kind === 'meeting' ? '' : ` (${SERIES_KIND_LABELS[series.kind]})`;
      const undated = rate.isLeast ? 'the undated ' : '';
      sum.from.push(`${undated}“${formatOrdinal(rate.ordinal)} of ${year.year}”${kind}`);
      byYear.set(year.year, sum);
    }
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, { perMonth, isLeast, from }]) => ({
      year,
      perMonth,
      text: `Expected ${isLeast ? 'at least ' : ''}${perMonth.toFixed(1)} a month, from ${from.join(' and ')}`,
    }));
}

/** The counts of each year, made ready to be asked month by month. */
export function holdingsByYear(counted: Pick<CountedSeries, 'years'>[]): Map<number, Holding[]> {
  const holdings = new Map<number, Holding[]>();
  for (const year of counted.flatMap((one) => one.years)) {
    const holding = holdingOf(year);
    if (!holding || year.year === null) continue;
    holdings.set(year.year, [...(holdings.get(year.year) ?? []), holding]);
  }
  return holdings;
}

/** How many meetings the numbers expect in one month (`YYYY-MM`), interpolated between known days; null where none tells. */
export function expectedInMonth(holdings: Map<number, Holding[]>, month: string): MonthExpectation | null {
  const from = `${month}-01`;
  const to = addDays(`${addMonths(month, 1)}-01`, -1);
  const ofYear = holdings.get(Number(month.slice(0, 4))) ?? [];
  const told = ofYear.flatMap((holding) => holding.between(from, to) ?? []);
  if (told.length === 0) return null;
  return {
    count: told.reduce((sum, one) => sum + one.count, 0),
    isCarried: told.every((one) => one.basis === 'carried'),
  };
}
