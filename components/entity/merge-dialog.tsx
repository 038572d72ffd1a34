'use client';

import { ArrowLeftRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { TextField } from '@/components/facts/form-fields';
import { sendJson } from '@/components/layout/send-json';
import type { EntityView } from '@/core/views/entity';
import type { EntityRef } from '@/core/views/refs';
import { AskDialog } from './ask-dialog';
import { EntityPicker } from './entity-picker';
import { type EntityChanged, useEntityChange } from './use-entity-change';

/** The page's entity and another, which a person looks for: one, or two that are kept apart. */
export function MergeDialog({
  view,
  answer,
  onClose,
}: {
  view: EntityView;
  answer: 'merge' | 'apart';
  onClose: () => void;
}) {
  const { change, isBusy, problem } = useEntityChange(view.id);
  const [other, setOther] = useState<EntityRef | null>(null);
  // What is deleted can be seen again as part of another, not the other way round.
  const isDeleted = view.reviewStatus === 'rejected';
  const [isSwapped, setSwapped] = useState(isDeleted);
  const [reason, setReason] = useState('');
  const isMerge = answer === 'merge';
  const say = async (event: FormEvent) => {
    event.preventDefault();
    if (!other) return;
    const because = reason.trim() ? { reason: reason.trim() } : {};
    const [keep, fold] = isSwapped ? [other, view] : [view, other];
    await change(
      () =>
        isMerge
          ? sendJson<EntityChanged>(`/api/entities/${keep.id}/merge`, { from: fold.id, ...because })
          : sendJson<EntityChanged>(`/api/entities/${view.id}/keep-apart`, { other: other.id, ...because }),
      isMerge
        ? {
            text: `“${fold.name}” is part of “${keep.name}” now.`,
            undone: `“${fold.name}” stands by itself again.`,
          }
        : {
            text: `“${view.name}” and “${other.name}” are kept apart.`,
            undone: 'They are no longer kept apart.',
          },
      onClose,
    );
  };
  return (
    <AskDialog
      title={isMerge ? `Merge ${view.name} with another` : `Keep ${view.name} apart from another`}
      problem={problem}
      onClose={onClose}
    >
      <p className="ask__what">
        {isMerge
          ? 'Names, mentions, events and figures of both are shown as one. It can be taken back from the history at any time.'
          : 'The two are suggested as one no more, and cannot be merged until this is taken back.'}
      </p>
      <form className="entity-form" onSubmit={say}>
        <div className="entity-form__wide">
          <EntityPicker label="The other entity" value={other} except={view.id} onChange={setOther} />
        </div>
        {isMerge && other ? (
          <p className="merge-way entity-form__wide" role="status">
            <span>
              “{isSwapped ? view.name : other.name}” becomes part of “{isSwapped ? other.name : view.name}”.
            </span>
            {isDeleted ? null : (
              <button type="button" className="btn btn--sm btn--quiet" onClick={() => setSwapped(!isSwapped)}>
                <ArrowLeftRight className="ic ic-s" aria-hidden="true" />
                Swap
              </button>
            )}
          </p>
        ) : null}
        <TextField
          label="Reason (optional)"
          value={reason}
          onChange={setReason}
          className="entity-form__wide"
        />
        <div className="ask__acts entity-form__wide">
          <button type="submit" className="btn btn--primary" disabled={isBusy || other === null}>
            {isMerge ? 'Merge' : 'Keep apart'}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </AskDialog>
  );
}
