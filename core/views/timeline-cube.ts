import type { Facet, Filters } from '@/core/filters/filters';
import type { EventFamily } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import type { DatePrecision } from '@/core/time/edtf';
import type { MonthCounts } from './timeline-shape';

/**
 * Events counted by everything that they say of themselves. One reading of the store gives the cells; which of them
 * count for what is arithmetic.
 */
export interface EventCell {
  family: EventFamily;
  status: ReviewStatus;
  precision: DatePrecision;
  /** First and last month of the date, `YYYY-MM`; null without a year. */
  lower: string | null;
  upper: string | null;
  /** One of the dates in the cell; those of a coarse date say the same. */
  edtf: string | null;
  n: number;
}

/** The filters that a cell can answer; themes, entities and sources are asked of the store. */
export type CellFacet = Extract<Facet, 'families' | 'statuses' | 'precisions'>;

const VALUE_OF = {
  families: (cell: EventCell) => cell.family,
  statuses: (cell: EventCell) => cell.status,
  precisions: (cell: EventCell) => cell.precision,
} as const;

/** Whether the cell's date can lie in the period, as `db/where.ts` has it: the undated only where there is none. */
function isInPeriod(cell: EventCell, { from, to }: Filters): boolean {
  if (from && !(cell.upper !== null && cell.upper >= from)) return false;
  return !to || (cell.lower !== null && cell.lower <= to);
}

function passes(cell: EventCell, filters: Filters, leaving: CellFacet | 'period' | null): boolean {
  const has = (facet: CellFacet) => {
    const chosen: readonly string[] = filters[facet];
    if (leaving === facet) return true;
    if (chosen.length === 0) return facet !== 'statuses' || cell.status !== 'rejected';
    return chosen.includes(VALUE_OF[facet](cell));
  };
  return (
    has('families') &&
    has('statuses') &&
    has('precisions') &&
    (leaving === 'period' || isInPeriod(cell, filters))
  );
}

const sum = (cells: EventCell[]) => cells.reduce((total, cell) => total + cell.n, 0);

/** How many events the filters let through. */
export function countMatching(cells: EventCell[], filters: Filters): number {
  return sum(cells.filter((cell) => passes(cell, filters, null)));
}

/** The counts of one facet under all filters but its own; a value that is missing counts nothing. */
export function countFacet(cells: EventCell[], filters: Filters, facet: CellFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (!passes(cell, filters, facet)) continue;
    const value = VALUE_OF[facet](cell);
    counts.set(value, (counts.get(value) ?? 0) + cell.n);
  }
  return counts;
}

/**
 * The month an event counts in: the one that holds its whole date, or, where its days are known and cross a month's
 * end, the one in which it begins. Null for everything coarser.
 */
function countedMonth({ precision, lower, upper }: EventCell): string | null {
  return precision === 'day' || lower === upper ? lower : null;
}

/** Events by month and family, the coarser ones by their bounds, and those without a year; the period is left out. */
export function countMonths(cells: EventCell[], filters: Filters): MonthCounts {
  const months = new Map<string, MonthCounts['months'][number]>();
  const lanes = new Map<string, MonthCounts['lanes'][number]>();
  let undated = 0;
  for (const cell of cells) {
    if (!passes(cell, filters, 'period')) continue;
    const { lower, upper, edtf, family, n } = cell;
    if (lower === null || upper === null || edtf === null) {
      undated += n;
      continue;
    }
    const month = countedMonth(cell);
    const key = month ? `${month} ${family}` : `${lower} ${upper}`;
    const known = month ? months.get(key) : lanes.get(key);
    if (known) known.n += n;
    else if (month) months.set(key, { month, family, n });
    else lanes.set(key, { edtf, from: lower, to: upper, n });
  }
  return {
    months: [...months.values()],
    lanes: [...lanes.values()].sort((a, b) => (a.from + b.to < b.from + a.to ? -1 : 1)),
    undated,
  };
}
