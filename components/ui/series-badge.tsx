import { formatOrdinal } from '@/core/cadence/ordinal';
import type { SeriesRef } from '@/core/views/refs';

/** "12th of 2025", or "4th" where the count does not run by the year. */
export function seriesWords(series: Pick<SeriesRef, 'ordinal' | 'year'>): string {
  const ordinal = formatOrdinal(series.ordinal);
  return series.year === null ? ordinal : `${ordinal} of ${series.year}`;
}

export function SeriesBadge({ series }: { series: SeriesRef }) {
  return (
    <span className="chip chip--series" title={series.body}>
      <span>{seriesWords(series)}</span>
    </span>
  );
}
