import dynamic from 'next/dynamic';
import { NotesPanel } from '@/components/notes/notes-panel';
import { Section } from '@/components/ui/section';
import { CLAIM_STATUS_LABELS } from '@/core/model/source';
import { type ArticleView, describeRemovals, describeRepairs, type RecordEntry } from '@/core/views/article';
import { useDecider } from './decider';
import { formatInstantMinute } from './instant-day';

// Only a report that came again can lack words that somebody decided on.
const Orphans = dynamic(() => import('./orphans').then((module) => module.Orphans));
// Most articles tell a story of their own.
const NearDuplicates = dynamic(() => import('./near-duplicates').then((module) => module.NearDuplicates));

/** Others tell its story, or did before somebody kept them apart, or whoever reads may say that one does. */
const hasStory = ({ versions, duplicates, canReview }: ArticleView): boolean =>
  !versions.newest && (duplicates.total > 0 || duplicates.keptApart.length > 0 || canReview);

/** Below the text: who says what, what cleaning did, and the record of the article. */
export function ArticleAfter({ view }: { view: ArticleView }) {
  return (
    <div className="art__after">
      {view.claims.length > 0 ? (
        <Section title="Who says what" aside="A claim is not a fact" className="noprint">
          <ul className="claims">
            {view.claims.map((claim) => (
              <li key={claim.id}>
                <span className="tag">{CLAIM_STATUS_LABELS[claim.status]}</span>
                <span>
                  <b>{claim.speaker ?? view.source.publisher ?? 'The article'}:</b> <q>{claim.quote.quote}</q>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {hasStory(view) ? <NearDuplicates view={view} /> : null}
      <Cleaning view={view} />
      {view.orphans.length > 0 ? <Orphans orphans={view.orphans} canReview={view.canReview} /> : null}
      <NotesPanel kind="article" id={view.id} />
      <Section title="Record of changes" aside="Every change is kept" className="noprint">
        <table className="tbl rec">
          <tbody>
            {view.record.map((entry, index) => (
              <tr key={`${index} ${entry.at}`}>
                <td className="nowrap muted">
                  <time dateTime={entry.at}>{formatInstantMinute(entry.at)}</time>
                </td>
                <td>
                  {entry.text}
                  {entry.undo ? <TakeBack entry={entry} undo={entry.undo} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="cap">
          Times are UTC.
          {view.canDownload ? (
            <>
              {' '}
              <a href={`/api/articles/${view.id}/upload`} download>
                Download the upload as it came
              </a>
              {view.part === null ? null : ` (this report: ${view.part})`}
            </>
          ) : null}
        </p>
      </Section>
    </div>
  );
}

/** The decision that stands on a fact, taken back from the record. */
function TakeBack({ entry, undo }: { entry: RecordEntry; undo: NonNullable<RecordEntry['undo']> }) {
  const { takeBack } = useDecider();
  return (
    <button
      type="button"
      className="btn btn--sm rec__undo"
      aria-label={`Take back: ${entry.text}`}
      onClick={() => takeBack(entry.text, undo)}
    >
      Take back
    </button>
  );
}

/** What was taken out of the upload and what was mended, each to be looked at. */
function Cleaning({ view }: { view: ArticleView }) {
  const removed = describeRemovals(view.removals);
  const repaired = describeRepairs(view.repairs);
  if (removed === null && repaired === null) return null;
  return (
    <Section title="Cleaning" aside="The upload itself is kept as it came" className="noprint">
      {removed === null ? null : (
        <details className="clean">
          <summary>{removed}</summary>
          <ul>
            {view.removals.map((removal) => (
              <li key={`${removal.offset} ${removal.text}`}>
                <del>{removal.text}</del>
              </li>
            ))}
          </ul>
        </details>
      )}
      {repaired === null ? null : (
        <details className="clean">
          <summary>{repaired}</summary>
          <ul>
            {view.repairs.map((repair) => (
              <li key={`${repair.offset} ${repair.before}`}>
                <del>{repair.before}</del> <span aria-hidden="true">→</span>{' '}
                <ins>{repair.after === '' ? 'nothing' : repair.after}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
