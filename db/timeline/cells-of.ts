import { EVENT_FAMILIES } from '@/core/model/event';
import type { CellGrain, EventCell } from '@/core/views/timeline-cube';
import type { EventScan } from './scan-events';

const cut = (bound: string | null, grain: CellGrain) =>
  bound === null || grain === 'day' ? bound : bound.slice(0, 7);

/**
 * The events that all filters but the period let through, by family, precision and bounds: what a chart draws. Cells by
 * the month are few, whatever the number of events; by the day there are as many as different dates.
 */
export function cellsOf({ index, byDate }: EventScan, grain: CellGrain): EventCell[] {
  const cells = new Map<string, EventCell[]>();
  for (const [number, date] of index.dates.values.entries()) {
    const first = number * EVENT_FAMILIES.length;
    let cell: EventCell[] | undefined;
    for (const [f, family] of EVENT_FAMILIES.entries()) {
      const n = byDate[first + f]!;
      if (n === 0) continue;
      if (!cell) {
        const [lower, upper] = [cut(date.lower, grain), cut(date.upper, grain)];
        const key = `${date.precision} ${lower} ${upper}`;
        cell = cells.get(key) ?? [];
        cells.set(key, cell);
      }
      const { precision, edtf } = date;
      const known = cell.find((each) => each.family === family);
      if (known) {
        known.n += n;
        if (edtf !== null && (known.edtf === null || edtf < known.edtf)) known.edtf = edtf;
      } else {
        cell.push({
          family,
          precision,
          lower: cut(date.lower, grain),
          upper: cut(date.upper, grain),
          edtf,
          n,
        });
      }
    }
  }
  return [...cells.values()].flat();
}
