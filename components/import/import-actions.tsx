'use client';

import { RotateCw, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { BatchState, ImportDetail, OutcomeCounts } from '@/core/views/imports';
import { ProblemNote } from './problem-note';
import { SecondStep } from './two-step';
import { canUndo, keptWords, undoWords } from './undo-words';
import type { ImportVerb } from './use-import-act';

const reports = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'report' : 'reports'}`;

/** What can be done with an import, by its state. */
export function ImportActions({
  detail,
  state,
  counts,
  act,
  busy,
  problem,
}: {
  detail: ImportDetail;
  /** State and counts of this moment; while it runs they are newer than the page. */
  state: BatchState;
  counts: OutcomeCounts;
  act: (verb: ImportVerb) => Promise<void>;
  busy: ImportVerb | null;
  problem: string | null;
}) {
  const [asked, setAsked] = useState<'undo' | 'discard' | null>(null);
  const isBusy = busy !== null;
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isLeaving = useRef(false);
  // Whoever does not go on stands again where they were.
  useEffect(() => {
    if (asked !== null || !isLeaving.current) return;
    isLeaving.current = false;
    opener.current?.focus();
  }, [asked]);
  const leave = () => {
    isLeaving.current = true;
    setAsked(null);
  };
  const confirmed = async (verb: ImportVerb) => {
    await act(verb);
    setAsked(null);
    box.current?.focus();
  };
  const articles = counts.new + counts.version;
  return (
    <div className="imp__acts" ref={box} tabIndex={-1}>
      {problem && <ProblemNote>{problem}</ProblemNote>}
      {asked === 'undo' ? (
        <SecondStep
          doIt={undoWords(Math.max(0, articles - detail.keptByUndo))}
          leaveIt="Keep them"
          words={keptWords(detail.keptByUndo)}
          isBusy={isBusy}
          onDo={() => confirmed('undo')}
          onLeave={leave}
        />
      ) : asked === 'discard' ? (
        <SecondStep
          doIt={`Discard ${reports(counts.ready + counts.dropped)}`}
          leaveIt="Go on looking"
          words="Nothing of this import is stored then."
          isBusy={isBusy}
          onDo={() => confirmed('cancel')}
          onLeave={leave}
        />
      ) : (
        <div className="imp__buttons">
          {state === 'waiting' && (
            <>
              <button
                type="button"
                className="btn btn--primary"
                disabled={isBusy || counts.ready === 0}
                onClick={() => act('commit')}
              >
                Store {reports(counts.ready)}
              </button>
              <button
                type="button"
                className="btn"
                disabled={isBusy}
                ref={opener}
                onClick={() => setAsked('discard')}
              >
                Discard import
              </button>
            </>
          )}
          {state === 'receiving' && (
            <button type="button" className="btn" disabled={isBusy} onClick={() => act('finish')}>
              Import what has come in
            </button>
          )}
          {(state === 'receiving' || state === 'running') && (
            <button type="button" className="btn" disabled={isBusy} onClick={() => act('cancel')}>
              Cancel
            </button>
          )}
          {(state === 'done' || state === 'cancelled') && counts.rejected > 0 && (
            <button type="button" className="btn" disabled={isBusy} onClick={() => act('retry')}>
              <RotateCw className="ic" size={14} strokeWidth={1.5} aria-hidden />
              Try {reports(counts.rejected)} again
            </button>
          )}
          {canUndo({ state, counts }) && (
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              ref={opener}
              onClick={() => setAsked('undo')}
            >
              <Undo2 className="ic" size={14} strokeWidth={1.5} aria-hidden />
              Undo import
            </button>
          )}
        </div>
      )}
    </div>
  );
}
