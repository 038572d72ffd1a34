'use client';

import { type FormEvent, useId, useState } from 'react';
import { TextField } from '@/components/import/text-field';
import { sendJson } from '@/components/layout/send-json';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { useUndoable } from '@/components/ui/use-undoable';
import type { SeriesNameView, SeriesView } from '@/core/views/series';

const BY_WORDS: Record<SeriesNameView['by'], string> = {
  itself: 'this series',
  people: 'joined by people',
  name: 'the name says so',
};

const undoChange = (changeId: number) => sendJson(`/api/series/changes/${changeId}`, {}, 'DELETE');

/** Under which names texts count on in this series; names can be parted, and other series joined. */
export function NamesSection({ view }: { view: SeriesView }) {
  const { run, isBusy, problem, setProblem } = useUndoable();
  const id = useId();
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const chosen = view.others.find((one) => String(one.id) === from);

  const part = (name: SeriesNameView) =>
    run(
      () => sendJson<{ changeId: number }>(`/api/series/${name.id}/part`, { reason: null }),
      ({ changeId }) => ({
        text: `Parted: ${name.name}`,
        undo: () => undoChange(changeId),
        undone: `Together again: ${name.name}`,
      }),
    );
  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return setProblem('Choose the series that is the same as this one.');
    const isStored = await run(
      () =>
        sendJson<{ changeId: number }>(`/api/series/${view.id}/join`, {
          from: chosen.id,
          reason: reason.trim() || null,
        }),
      ({ changeId }) => ({
        text: `Joined: ${chosen.name}`,
        undo: () => undoChange(changeId),
        undone: `Apart again: ${chosen.name}`,
      }),
    );
    if (!isStored) return;
    setFrom('');
    setReason('');
  };
  return (
    <Section
      title="Names"
      aside={view.names.length === 1 ? 'One name' : `${view.names.length} names, one count`}
    >
      <ul className="srch">
        {view.names.map((name) => (
          <li key={name.id}>
            <span className="srch__wide">
              <HanText>{name.name}</HanText>
              <span className="cap srch__who">
                {name.events === 1 ? '1 meeting' : `${name.events} meetings`}
                {view.names.length > 1 ? ` · ${BY_WORDS[name.by]}` : ''}
              </span>
            </span>
            {view.canReview && view.names.length > 1 && (
              <button
                type="button"
                className="btn btn--sm"
                disabled={isBusy}
                aria-label={`Part: ${name.name} counts for itself`}
                onClick={() => part(name)}
              >
                Part
              </button>
            )}
          </li>
        ))}
      </ul>
      {view.canReview && view.others.length > 0 && (
        <form className="srcf" onSubmit={join} noValidate aria-label="Join another series">
          <div className="field">
            <label htmlFor={`${id}-from`}>The same as</label>
            <select
              id={`${id}-from`}
              className="inp"
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            >
              <option value="">Choose a series</option>
              {view.others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name} ({one.events})
                </option>
              ))}
            </select>
          </div>
          <TextField label="Reason (may stay empty)" value={reason} onChange={setReason} />
          <div className="srcf__acts">
            <button type="submit" className="btn" disabled={isBusy}>
              Join it to this one
            </button>
          </div>
        </form>
      )}
      <p className="field__problem" role="status">
        {problem}
      </p>
    </Section>
  );
}
