import Link from 'next/link';
import type { MeetingStanding } from '@/core/model/event';
import { seriesWords } from '@/core/views/fact-words';
import type { SeriesRef } from '@/core/views/refs';

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
      <Link prefetch={false} className="chip chip--series" href={`/series/${series.id}`} title={series.body}>
        <span>{seriesWords(series)}</span>
      </Link>
      {standing === 'held' ? null : <span className="tag tag--warn">{standing}</span>}
    </>
  );
}
