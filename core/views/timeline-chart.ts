import type { Filters } from '@/core/filters/filters';
import { daysOfPeriod, firstDayOf, lastDayOf } from '@/core/filters/period';
import { addMonths, daysBetween, formatEdtf, monthsBetween } from '@/core/time/edtf';
import {
  edtfOfUnit,
  endOfUnit,
  startOfUnit,
  TIME_UNITS,
  type TimeUnit,
  unitsBetween,
} from '@/core/time/units';
import type { CoarseLane, Histogram, MonthBin, TimeBin } from './timeline';
import type { CellGrain, EventCell } from './timeline-cube';
import { formatLongMonth } from './timeline-shape';

/** No chart has more units than this: on a phone of 360 pixels each still has one of its own. */
export const MOST_UNITS = 300;
/** Beyond this many units without being asked, bars get hard to tell apart. */
const LEGIBLE = 120;
/** Below this many months, months say little. */
const FEW_MONTHS = 3;
/** Rows of lanes; further ones are in the table only. */
const MOST_ROWS = 4;

interface Days {
  from: string;
  to: string;
}

/** What a chart draws: the unit, from the first to the last of them, and the grain at which they must be counted. */
export interface ChartPlan {
  unit: TimeUnit;
  tooFine: TimeUnit | null;
  start: string;
  size: number;
  span: Days | null;
  grain: CellGrain;
}

/** The unit that a text names, or null. */
export function parseTimeUnit(text: string | null): TimeUnit | null {
  return TIME_UNITS.find((unit) => unit === text) ?? null;
}

/** The unit of an ISO-day span in words: "2025", "Q3 2025", "August 2025", "18–24 Aug 2025", "21 Aug 2025". */
export function formatUnit(start: string, unit: TimeUnit): string {
  return unit === 'month' ? formatLongMonth(start) : formatEdtf(edtfOfUnit(start, unit));
}

const sizeOf = ({ from, to }: Days, unit: TimeUnit) => unitsBetween(from, to, unit) + 1;

/** From the first to the last month that anything is known of, as days: the same whatever the grain of the cells. */
function spanOf(cells: EventCell[]): Days | null {
  let from: string | null = null;
  let to: string | null = null;
  for (const { lower, upper } of cells) {
    if (lower === null || upper === null) continue;
    if (from === null || lower < from) from = lower;
    if (to === null || upper > to) to = upper;
  }
  return from && to ? { from: firstDayOf(from.slice(0, 7)), to: lastDayOf(to.slice(0, 7)) } : null;
}

/** The unit in which a span is read most easily: months, unless they are very few or very many. */
function legibleUnit(span: Days): TimeUnit {
  if (sizeOf(span, 'month') < FEW_MONTHS) return 'day';
  return (['month', 'quarter', 'year'] as const).find((unit) => sizeOf(span, unit) <= LEGIBLE) ?? 'year';
}

/** The period with a quarter of its length on either side, inside the span; null where it does not touch it. */
function around(period: Days, span: Days, unit: TimeUnit): Days | null {
  if (period.to < span.from || period.from > span.to) return null;
  const from = period.from < span.from ? span.from : period.from;
  const to = period.to > span.to ? span.to : period.to;
  const beside = Math.max(1, Math.floor(sizeOf({ from, to }, unit) / 4));
  const before = startOfUnit(from, unit, -beside);
  const after = endOfUnit(startOfUnit(to, unit, beside), unit);
  return { from: before < span.from ? span.from : before, to: after > span.to ? span.to : after };
}

/** The part of the span that is drawn in a unit: all of it, else what lies around the period; null where neither fits. */
function windowOf(span: Days, filters: Filters, unit: TimeUnit): Days | null {
  if (sizeOf(span, unit) <= MOST_UNITS) return span;
  const { from, to } = daysOfPeriod(filters);
  if (!from && !to) return null;
  const period = { from: from ?? span.from, to: to ?? span.to };
  const wide = around(period, span, unit);
  return wide && sizeOf(wide, unit) <= MOST_UNITS ? wide : null;
}

/**
 * What a chart of the selection draws when `asked` is the unit (null: the one that is most legible). A unit of which
 * there would be too many is drawn around the period only; where that is too long as well, the next coarser one is
 * taken. `cells` may be of either grain.
 */
export function planChart(cells: EventCell[], filters: Filters, asked: TimeUnit | null): ChartPlan {
  const span = spanOf(cells);
  if (!span) {
    return { unit: asked ?? 'month', tooFine: null, start: '', size: 0, span, grain: 'month' };
  }
  const wanted = asked ?? legibleUnit(span);
  for (const unit of TIME_UNITS.slice(0, TIME_UNITS.indexOf(wanted) + 1).toReversed()) {
    const drawn = windowOf(span, filters, unit);
    if (drawn) return planOf(unit, asked, drawn, span);
  }
  // Centuries without end: the latest of them.
  return planOf('year', asked, { from: startOfUnit(span.to, 'year', 1 - MOST_UNITS), to: span.to }, span);
}

function planOf(unit: TimeUnit, asked: TimeUnit | null, drawn: Days, span: Days): ChartPlan {
  return {
    unit,
    tooFine: asked !== null && asked !== unit ? asked : null,
    start: startOfUnit(drawn.from, unit),
    size: sizeOf(drawn, unit),
    span,
    grain: unit === 'day' || unit === 'week' ? 'day' : 'month',
  };
}

/** Puts lanes into rows in which none covers another; what finds no row is left out of the drawing. */
function layLanes(lanes: Omit<CoarseLane, 'row'>[]): CoarseLane[] {
  const ends: string[] = [];
  return lanes
    .sort((a, b) => (a.from === b.from ? (a.to < b.to ? 1 : -1) : a.from < b.from ? -1 : 1))
    .map((lane) => {
      const free = ends.findIndex((end) => end < lane.from);
      const row = free < 0 ? ends.length : free;
      if (row >= MOST_ROWS) return { ...lane, row: null };
      ends[row] = lane.to;
      return { ...lane, row };
    });
}

/**
 * Events by unit and family as planned. An event counts in the unit that holds its whole date or, where its days are
 * known and cross a border, in the one in which it begins. Everything coarser becomes a lane, as wide as what is known:
 * in weeks, an event of which only the month is known is never on its first day. `cells` have the grain of the plan or a finer one.
 */
export function toHistogram(cells: EventCell[], plan: ChartPlan): Histogram {
  const { unit, tooFine, start, size, span } = plan;
  const bins = new Map<number, TimeBin>();
  const lanes = new Map<string, Omit<CoarseLane, 'row'>>();
  const places = new Map<string, number>();
  const placeOf = (day: string): number => {
    const known = places.get(day);
    if (known !== undefined) return known;
    const place = unitsBetween(start, day, unit);
    places.set(day, place);
    return place;
  };
  let beyond = 0;
  let undated = 0;
  for (const { lower, upper, edtf, precision, family, n } of cells) {
    if (lower === null || upper === null || edtf === null) {
      undated += n;
      continue;
    }
    const [from, to] = [firstDayOf(lower), lastDayOf(upper)];
    const [first, last] = [placeOf(from), placeOf(to)];
    const isPlaced = precision === 'day' || first === last;
    if (first >= size || (isPlaced ? first : last) < 0) {
      beyond += n;
    } else if (isPlaced) {
      const bin = bins.get(first) ?? { at: first, counts: {}, total: 0 };
      bin.counts[family] = (bin.counts[family] ?? 0) + n;
      bin.total += n;
      bins.set(first, bin);
    } else {
      const lane = lanes.get(`${from} ${to}`);
      if (lane) lane.count += n;
      else lanes.set(`${from} ${to}`, { edtf, from, to, count: n });
    }
  }
  return {
    unit,
    tooFine,
    start,
    size,
    bins: [...bins.values()].sort((a, b) => a.at - b.at),
    lanes: layLanes([...lanes.values()]),
    span,
    beyond,
    undated,
  };
}

/** Every month from the first to the last that anything of the selection is known of, with what is stored of it. */
export function monthsOf(cells: EventCell[]): MonthBin[] {
  const span = spanOf(cells);
  if (!span) return [];
  const first = span.from.slice(0, 7);
  const months = Array.from({ length: monthsBetween(first, span.to) + 1 }, (_, index): MonthBin => {
    return { month: addMonths(first, index), total: 0 };
  });
  for (const { lower, upper, precision, n } of cells) {
    if (lower === null || upper === null) continue;
    const isPlaced = precision === 'day' || lower.slice(0, 7) === upper.slice(0, 7);
    const month = isPlaced ? months[monthsBetween(first, lower)] : undefined;
    if (month) month.total += n;
  }
  return months;
}

/** First and last day of the unit at a place of the chart. */
export function unitAt({ start, unit }: Pick<Histogram, 'start' | 'unit'>, at: number): Days {
  const from = startOfUnit(start, unit, at);
  return { from, to: endOfUnit(from, unit) };
}

/**
 * Where an ISO day begins on the chart, in units from its left edge; `by` 1 is where the day ends. Beyond the chart it
 * is below 0 or above its size.
 */
export function placeOfDay(chart: Pick<Histogram, 'start' | 'unit'>, day: string, by: 0 | 1 = 0): number {
  const at = unitsBetween(chart.start, day, chart.unit);
  const { from, to } = unitAt(chart, at);
  const days = daysBetween(from, to) + 1;
  return at + (daysBetween(from, day) + by) / days;
}
