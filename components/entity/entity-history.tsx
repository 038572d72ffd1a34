'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstantMinute } from '@/components/article/instant-day';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/toast';
import type { EntityView } from '@/core/views/entity';
import type { EntityHistoryEntry, HistoryUndo } from '@/core/views/entity-history';
import { undoChange, useEntityChange } from './use-entity-change';

function Entry({
  entry,
  onUndo,
}: {
  entry: EntityHistoryEntry;
  onUndo: ((undo: HistoryUndo) => void) | null;
}) {
  const { undo, undone } = entry;
  return (
    <li>
      <span className={undone ? 'is-undone' : ''}>
        <HanText>{entry.text}</HanText>
        {entry.reason ? <span className="hist__field">“{entry.reason}”</span> : null}
        <span className="hist__field cap">
          {entry.by}
          {undone ? `. Taken back by ${undone.by}, ${formatInstantMinute(undone.at)}` : ''}
        </span>
      </span>
      <time className="cap" dateTime={entry.at}>
        {formatInstantMinute(entry.at)}
      </time>
      {undo && onUndo ? (
        <button
          type="button"
          className="btn btn--sm"
          aria-label={`Undo: ${entry.text}`}
          onClick={() => onUndo(undo)}
        >
          Undo
        </button>
      ) : (
        <span />
      )}
    </li>
  );
}

/** Everything that people have done to an entity, the newest first; what stands can be taken back at any time. */
export function EntityHistory({ view }: { view: EntityView }) {
  const client = useQueryClient();
  const toast = useToast();
  const { goTo } = useEntityChange(view.id);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = async (entry: EntityHistoryEntry, undo: HistoryUndo) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      if (undo.kind === 'change') goTo((await undoChange(undo.changeId)).entityId);
      else {
        await sendJson('/api/decisions', { kind: undo.fact, id: undo.id, seen: undo.seen }, 'DELETE');
        goTo(view.id);
      }
      await client.invalidateQueries();
      toast.show({ text: `Taken back: ${entry.text}.` });
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section id="history" title="History" aside="Whatever stands can be taken back" className="noprint">
      {view.history.length === 0 ? (
        <p className="cap">Nobody has changed anything here yet.</p>
      ) : (
        <ol className="hist">
          {view.history.map((entry) => (
            <Entry
              key={entry.key}
              entry={entry}
              onUndo={view.canEdit ? (undo) => void takeBack(entry, undo) : null}
            />
          ))}
        </ol>
      )}
      {problem === null ? null : (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}
