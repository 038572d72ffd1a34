import { TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { ConflictView, SeriesCoverage } from '@/core/views/series-coverage';

/** So many gaps are named below a series, the widest; the table has all. */
const GAPS_NAMED = 4;

/** Of which numbers the desk holds how many, what is missing and when it was, and where reports contradict each other. */
export function Coverage({ rows }: { rows: SeriesCoverage[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="coverage" aria-label="Coverage by series and year">
      {rows.map((row) => (
        <li key={row.key}>
          <span>{row.label}</span>
          <span className="covbar" style={{ '--v': `${100 * row.share}%` } as React.CSSProperties}>
            <i />
            <b>{row.text}</b>
          </span>
          <NextDue row={row} />
          <p className="coverage__more">
            {row.gaps.length === 0 ? 'Complete so far. ' : `Not stored: ${gapsText(row)}. `}
            {row.standing === 'uncounted' ? '' : `Cadence: ${row.cadence}.`}
          </p>
          {row.conflicts.map((conflict) => (
            <Conflict key={conflict.text} conflict={conflict} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function NextDue({ row }: { row: SeriesCoverage }) {
  if (row.standing === 'overdue') {
    return (
      <span className="coverage__next">
        <span className="tag tag--bad">Overdue</span> {row.next.replace(/^overdue: /, '')}
      </span>
    );
  }
  return <span className="cap coverage__next">{row.next}</span>;
}

/** "7–14 (26 Feb – 13 May 2025), 3–5 (9 Jan – 26 Feb 2025)" in the order of the numbers, the widest gaps first chosen. */
function gapsText({ gaps }: SeriesCoverage): string {
  const widest = [...gaps].sort((a, b) => b.count - a.count).slice(0, GAPS_NAMED);
  const named = gaps.filter((gap) => widest.includes(gap));
  const rest = gaps.length - named.length;
  const words = named.map((gap) => (gap.when === '' ? gap.run : `${gap.run} (${gap.when})`));
  return `${words.join(', ')}${rest > 0 ? ` and ${rest} more ${rest === 1 ? 'gap' : 'gaps'}, see the table` : ''}`;
}

/** A contradiction and the reports that stand against each other, each a step away. */
function Conflict({ conflict }: { conflict: ConflictView }) {
  return (
    <p className="coverage__more coverage__conflict">
      <TriangleAlert className="ic ic-s" aria-hidden="true" />
      <span>
        <b>{conflict.text}</b>{' '}
        {conflict.reports.map((report, index) => (
          <span key={report.eventId}>
            {index > 0 ? '; ' : ''}
            {report.date}:{' '}
            <Link
              href={`/articles/${report.articleId}?fact=event-${report.eventId}`}
              title={`“${report.quote}”`}
            >
              {report.articleTitle}
            </Link>
          </span>
        ))}
      </span>
    </p>
  );
}
