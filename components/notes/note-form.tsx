'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';

/** The words of a note; Escape puts them away. */
export function NoteForm({
  label,
  words,
  text,
  isBusy,
  problem,
  onSave,
  onCancel,
}: {
  label: string;
  words: string;
  text: string;
  isBusy: boolean;
  /** Why it was not stored, in words. */
  problem: string | null;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  useEffect(() => area.current?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() !== '') onSave(draft);
  };
  return (
    <form className="notes__form" onSubmit={save}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={area}
          id={id}
          className="inp"
          rows={3}
          maxLength={10_000}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              onCancel();
            }
          }}
        />
      </div>
      {problem ? (
        <p className="field__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="draft__acts">
        <button type="submit" className="btn btn--sm" disabled={isBusy || draft.trim() === ''}>
          {words}
        </button>
        <button type="button" className="btn btn--sm btn--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
