'use client';

import { useEffect, useId, useRef } from 'react';
import { formatInstantMinute } from '@/components/article/instant-day';
import type { FactFields, Verdict } from '@/core/model/review';
import type { FactStanding } from '@/core/views/decision';
import { fieldChanges, VERDICT_WORDS } from '@/core/views/history';

/** Somebody else has decided meanwhile: what they said, what this person wanted, and the choice between the two. */
export function ConflictDialog({
  label,
  verdict,
  correction,
  standing,
  onKeep,
  onPut,
}: {
  label: string;
  /** What the person wanted; null for taking a decision back. */
  verdict: Verdict | null;
  correction: FactFields | null;
  standing: FactStanding;
  onKeep: () => void;
  onPut: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  const { decision, fields } = standing;
  const changes = correction ? fieldChanges(fields, { ...fields, ...correction }) : [];
  const mine = verdict === null ? 'Take it back' : VERDICT_WORDS[verdict];
  return (
    <dialog className="ask" ref={dialog} aria-labelledby={title} onCancel={onKeep}>
      <h2 className="h3" id={title}>
        {decision ? `${decision.by} has decided on this meanwhile` : 'Your view of this was out of date'}
      </h2>
      <p className="ask__what">{label}</p>
      <dl className="ask__two">
        <div>
          <dt>Stands now</dt>
          <dd>
            {decision ? (
              <>
                {VERDICT_WORDS[decision.verdict]} by {decision.by},{' '}
                <time dateTime={decision.at}>{formatInstantMinute(decision.at)}</time>
              </>
            ) : (
              'No decision: the former one was taken back'
            )}
          </dd>
        </div>
        <div>
          <dt>Yours</dt>
          <dd>{mine}</dd>
        </div>
      </dl>
      {changes.length > 0 ? (
        <table className="tbl ask__fields">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Stands now</th>
              <th scope="col">Yours</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.label}>
                <th scope="row">{change.label}</th>
                <td>{change.before}</td>
                <td>{change.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="cap">Nothing was overwritten. Whichever you choose, both stay in the history.</p>
      <div className="ask__acts">
        <button type="button" className="btn btn--primary" onClick={onKeep}>
          Keep what stands
        </button>
        {decision || verdict !== null ? (
          <button type="button" className="btn" onClick={onPut}>
            Put mine in its place
          </button>
        ) : null}
      </div>
    </dialog>
  );
}
