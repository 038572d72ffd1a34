'use client';

import { sendJson } from '@/components/layout/send-json';
import { MergeCard, type PairChoice } from '@/components/review/merge-card';
import type { EntityView } from '@/core/views/entity';
import { type EntityChanged, useEntityChange } from './use-entity-change';

/** What the machine takes for the same, with what speaks for it and against: one card at a time. */
export function EntitySuggestions({ view }: { view: EntityView }) {
  const { change, problem } = useEntityChange(view.id);
  const [first] = view.suggestions;
  if (!first) return null;
  const more = view.suggestions.length - 1;
  const answer = ({ keep, fold }: PairChoice, said: 'merge' | 'apart') =>
    void change(
      () =>
        said === 'merge'
          ? sendJson<EntityChanged>(`/api/entities/${keep.entity.id}/merge`, { from: fold.entity.id })
          : sendJson<EntityChanged>(`/api/entities/${view.id}/keep-apart`, {
              other: keep.entity.id === view.id ? fold.entity.id : keep.entity.id,
            }),
      said === 'merge'
        ? {
            text: `“${fold.entity.name}” is part of “${keep.entity.name}” now.`,
            undone: `“${fold.entity.name}” stands by itself again.`,
          }
        : {
            text: `“${keep.entity.name}” and “${fold.entity.name}” are kept apart.`,
            undone: 'They are no longer kept apart.',
          },
    );
  return (
    <div className="section noprint">
      <MergeCard
        key={first.id}
        suggestion={first}
        intro={more > 0 ? `One of ${more + 1} suggestions.` : ''}
        isDone={null}
        hasKeys={false}
        onAnswer={answer}
      />
      {problem === null ? null : (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
