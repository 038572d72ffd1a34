'use client';

import type { ImportProgress } from '@/core/views/imports';
import { describeOutcome, describeProgress } from './progress-words';
import { useUnhurried } from './use-unhurried';

/** How far an import is, as a bar and in words; spoken politely, not for every report. */
export function ProgressBar({ progress, isCut }: { progress: ImportProgress | null; isCut: boolean }) {
  const { total = 0, done = 0 } = progress ?? {};
  const words = progress ? describeProgress(progress) : 'Asking the desk how far it is';
  const counts = progress && total > 0 ? describeOutcome(progress.counts, progress.facts) : '';
  const spoken = useUnhurried([words, counts].filter(Boolean).join('. '));
  return (
    <div className="ip__bar">
      {/* Without a value the bar says that nobody knows yet. */}
      <progress className="prog" aria-label="Progress" {...(total > 0 ? { max: total, value: done } : {})} />
      <p className="ip__far">{words}</p>
      {counts && <p className="cap">{counts}</p>}
      {isCut && (
        <p className="st st--warn">
          The connection to the desk broke off. The work goes on; trying to reach it.
        </p>
      )}
      <p className="vh" role="status">
        {spoken}
      </p>
    </div>
  );
}
