import type { Change } from '@/core/model/figure';
import { formatEdtf, parseEdtf } from '@/core/time/edtf';

/** How long a figure's period is: only amounts of equal length stand in one panel. */
export const FIGURE_SPANS = [
  'year',
  'half',
  'nine-months',
  'quarter',
  'month',
  'day',
  'other',
  'none',
] as const;
export type FigureSpan = (typeof FIGURE_SPANS)[number];

export const FIGURE_SPAN_LABELS: Record<FigureSpan, string> = {
  year: 'full years',
  half: 'half-years',
  'nine-months': 'nine months',
  quarter: 'quarters',
  month: 'months',
  day: 'days',
  other: 'other periods',
  none: 'no period stated',
};

/** A period placed on a row of equal periods: `index` counts periods of that length, so neighbours differ by one. */
export interface PeriodPlace {
  span: FigureSpan;
  index: number;
}

/** How many periods of one length a year has; nothing for days and irregular stretches. */
export const PER_YEAR: Partial<Record<FigureSpan, number>> = {
  year: 1,
  half: 2,
  'nine-months': 1,
  quarter: 4,
  month: 12,
};

/** Where a figure's period (EDTF) stands; `~` and `?` do not move it. */
export function placePeriod(period: string | null): PeriodPlace {
  const date = period === null ? null : parseEdtf(period);
  if (!date?.lower || !date.upper) return { span: 'none', index: 0 };
  const [year, month] = [Number(date.lower.slice(0, 4)), Number(date.lower.slice(5, 7))];
  const dayOne = date.lower.endsWith('-01');
  const months = (Number(date.upper.slice(0, 4)) - year) * 12 + Number(date.upper.slice(5, 7)) - month + 1;
  const isWhole = dayOne && isLastOfMonth(date.upper);
  if (date.lower === date.upper) return { span: 'day', index: Date.parse(date.lower) / 86_400_000 };
  if (!isWhole) return { span: 'other', index: Date.parse(date.lower) / 86_400_000 };
  if (months === 12 && month === 1) return { span: 'year', index: year };
  if (months === 9 && month === 1) return { span: 'nine-months', index: year };
  if (months === 6 && month % 6 === 1) return { span: 'half', index: year * 2 + (month - 1) / 6 };
  if (months === 3 && month % 3 === 1) return { span: 'quarter', index: year * 4 + (month - 1) / 3 };
  if (months === 1) return { span: 'month', index: year * 12 + month - 1 };
  return { span: 'other', index: Date.parse(date.lower) / 86_400_000 };
}

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}

/** The EDTF of a place on a row of equal periods; null for days and irregular stretches, which have no neighbours. */
export function periodAt({ span, index }: PeriodPlace): string | null {
  const per = PER_YEAR[span];
  if (per === undefined) return null;
  const year = String(Math.floor(index / per)).padStart(4, '0');
  const part = index % per;
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  if (span === 'year') return year;
  if (span === 'month') return month(part + 1);
  if (span === 'nine-months') return `${month(1)}/${month(9)}`;
  const length = 12 / per;
  return `${month(part * length + 1)}/${month((part + 1) * length)}`;
}

/** The period that a stated change looks back to: a year earlier for yoy, a quarter earlier for qoq; else null. */
export function priorPlace(place: PeriodPlace, basis: Change['basis']): PeriodPlace | null {
  const per = PER_YEAR[place.span];
  if (per === undefined) return null;
  if (basis === 'yoy') return { span: place.span, index: place.index - per };
  if (basis === 'qoq' && place.span === 'quarter') return { span: 'quarter', index: place.index - 1 };
  return null;
}

/** A period under an axis or in a table: "2023", "H1 2025", "no period". */
export function formatPeriod(period: string | null): string {
  return period === null ? 'no period' : formatEdtf(period);
}
