import type { EventFamily } from '@/core/model/event';
import type { DatePrecision } from '@/core/time/edtf';

/** How finely the bounds of cells are told: `YYYY-MM` or `YYYY-MM-DD`. */
export type CellGrain = 'month' | 'day';

/**
 * Events that all filters but the period let through, counted by family and date: what a chart with a brush shows. The
 * store gives the cells (`cellsOf` in `db/timeline/`); how they stand on a chart is arithmetic.
 */
export interface EventCell {
  family: EventFamily;
  precision: DatePrecision;
  /** First and last month or day of the date, as the grain has it; null without a year. */
  lower: string | null;
  upper: string | null;
  /** One of the dates in the cell; those of a coarse date say the same. */
  edtf: string | null;
  n: number;
}
