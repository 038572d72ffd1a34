'use client';

import { TIME_UNITS, type TimeUnit } from '@/core/time/units';

const LABELS: Record<TimeUnit, string> = {
  year: 'Year',
  quarter: 'Quarter',
  month: 'Month',
  week: 'Week',
  day: 'Day',
};

/** The unit one step finer or coarser; the same at the ends. */
export function nextUnit(unit: TimeUnit, by: 1 | -1): TimeUnit {
  return TIME_UNITS[TIME_UNITS.indexOf(unit) + by] ?? unit;
}

/** The unit of time in which the chart counts. */
export function Zoom({ unit, onUnit }: { unit: TimeUnit; onUnit: (unit: TimeUnit) => void }) {
  return (
    <fieldset className="seg zoom" aria-label="Unit of the chart">
      {TIME_UNITS.map((each) => (
        <button key={each} type="button" aria-pressed={each === unit} onClick={() => onUnit(each)}>
          {LABELS[each]}
        </button>
      ))}
    </fieldset>
  );
}
