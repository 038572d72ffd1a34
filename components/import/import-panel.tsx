'use client';

import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import Link from 'next/link';
import {
  type BatchState,
  describeImport,
  type ImportProgress,
  type ImportSummary,
  isUnderWay,
} from '@/core/views/imports';
import { Consequence, placeOf, sizeOf } from './consequence';
import { firstItemsQuery } from './import-items-query';
import { OutcomeTag } from './outcome-tag';
import { ProblemNote } from './problem-note';
import { ProgressBar } from './progress-bar';
import { describeOutcome } from './progress-words';
import { useFreshItems } from './use-fresh-items';
import { useImportAct } from './use-import-act';
import { useImportProgress } from './use-import-progress';

/** Reports that the panel lists; the import's own page has them all. */
const SHOWN = 12;

/** One import on the import page: how far it is, then what came of it. `summary` null while the page does not know it. */
export function ImportPanel({ id, summary }: { id: number; summary: ImportSummary | null }) {
  const { act, acts, busy, problem, refresh } = useImportAct(id);
  const { progress, isCut } = useImportProgress(id, `${summary?.state} ${acts}`, refresh);
  useFreshItems(id, progress);
  const state = progress?.state ?? 'running';
  return (
    <div className="ip">
      <div className="ip__line">
        <h3 className="h4 ip__name">
          <Link href={`/import/${id}`}>{summary ? describeImport(summary) : `Import ${id}`}</Link>
        </h3>
        {isUnderWay(state) && state !== 'cancelling' && state !== 'undoing' && (
          <span className="ip__do">
            {state === 'receiving' && (
              <button
                type="button"
                className="btn btn--sm"
                disabled={busy !== null}
                onClick={() => act('finish')}
              >
                Import what has come in
              </button>
            )}
            <button
              type="button"
              className="btn btn--sm"
              disabled={busy !== null}
              onClick={() => act('cancel')}
            >
              Cancel
            </button>
          </span>
        )}
      </div>
      {problem && <ProblemNote>{problem}</ProblemNote>}
      {progress && !isUnderWay(state) ? (
        <Ended id={id} progress={progress} />
      ) : (
        <>
          <ProgressBar progress={progress} isCut={isCut} />
          {state === 'receiving' ? (
            <p className="cap">
              Another window sends files to this import, or was closed before all were sent.
            </p>
          ) : (
            <p className="cap">The work goes on by itself: you can leave this page.</p>
          )}
        </>
      )}
      <FirstItems id={id} progress={progress} />
    </div>
  );
}

const ENDED_WORDS: Partial<Record<BatchState, string>> = {
  done: 'Import finished.',
  cancelled: 'Import cancelled.',
  undone: 'Import taken back.',
};

function Ended({ id, progress: { state, counts, facts } }: { id: number; progress: ImportProgress }) {
  if (state === 'waiting') {
    const words =
      counts.ready === 1
        ? 'One report is ready to look at'
        : `${counts.ready.toLocaleString('en-GB')} reports are ready to look at`;
    return (
      <div className="ip__end">
        <p role="status">{words}. Nothing is stored yet.</p>
        <Link className="btn btn--primary" href={`/import/${id}`}>
          Look at {counts.ready === 1 ? 'the report' : 'the reports'}
        </Link>
      </div>
    );
  }
  return (
    <p role="status">
      <b className="font-semibold">{ENDED_WORDS[state]}</b> {describeOutcome(counts, facts)}.
    </p>
  );
}

/** The first reports that are dealt with; what was rejected comes first, wherever it stands, for that wants a person. */
function useFirstItems(id: number, rejected: number) {
  const all = useQuery(firstItemsQuery(id, null));
  const bad = useQuery({ ...firstItemsQuery(id, 'rejected'), enabled: rejected > 0 });
  const others = (all.data?.items ?? []).filter(
    ({ outcome }) => outcome !== 'pending' && outcome !== 'rejected',
  );
  const items = [...(rejected > 0 ? (bad.data?.items ?? []) : []), ...others].slice(0, SHOWN);
  return { items, error: all.error ?? bad.error };
}

function FirstItems({ id, progress }: { id: number; progress: ImportProgress | null }) {
  const { items, error } = useFirstItems(id, progress?.counts.rejected ?? 0);
  const total = progress?.total ?? 0;
  if (error) return <ProblemNote>{error.message}</ProblemNote>;
  if (items.length === 0) return null;
  return (
    <>
      <ul className="q">
        {items.map((item) => (
          <li key={item.id}>
            <FileText className="ic" size={16} strokeWidth={1.5} aria-hidden />
            <span className="nm" title={placeOf(item)}>
              {placeOf(item)}
            </span>
            <span>
              <OutcomeTag outcome={item.outcome} />
            </span>
            <span className="sub">
              <Consequence item={item} /> {sizeOf(item) && <span className="nowrap">({sizeOf(item)})</span>}
            </span>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p className="q__more">
          <Link href={`/import/${id}`}>All {total.toLocaleString('en-GB')} reports of this import</Link>
        </p>
      )}
    </>
  );
}
