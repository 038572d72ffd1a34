import Link from 'next/link';
import { formatOrdinal } from '@/core/cadence/ordinal';
import type { MeetingStanding } from '@/core/model/event';
import type { SeriesRef } from '@/core/views/refs';

/** "12th of 2025", or "4th" where the count does not run by the year. */
export function seriesWords(series: Pick<SeriesRef, 'ordinal' | 'year'>): string {
  const ordinal = formatOrdinal(series.ordinal);
  return series.year === null ? ordinal : `${ordinal} of ${series.year}`;
}

/** The number of a meeting, leading to its series; and whether people say that it was not held in its turn. */
export function SeriesBadge({
  series,
  standing = 'held',
}: {
  series: SeriesRef;
  standing?: MeetingStanding;
}) {
  return (
    <>
      <Link className="chip chip--series" href={`/series/${series.id}`} title={series.body}>
        <span>{seriesWords(series)}</span>
      </Link>
      {standing === 'held' ? null : <span className="tag tag--warn">{standing}</span>}
    </>
  );
}
