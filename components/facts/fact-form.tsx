'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CorrectableKind, FactFields } from '@/core/model/review';
import {
  type Checked,
  checkEventDraft,
  checkFigureDraft,
  eventDraftOf,
  figureDraftOf,
  type Problems,
  withoutFields,
} from '@/core/review/fact-draft';
import { EventFields, FigureFields } from './draft-fields';

/** Correct an event or figure where it stands. Escape leaves it as it was; the focus begins in the first field. */
export function FactForm({
  kind,
  fields,
  onSave,
  onCancel,
  isBusy,
}: {
  kind: Exclude<CorrectableKind, 'entity'>;
  fields: FactFields;
  onSave: (correction: FactFields) => void;
  onCancel: () => void;
  isBusy: boolean;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [event, setEvent] = useState(() => eventDraftOf(fields));
  const [figure, setFigure] = useState(() => figureDraftOf(fields));
  const [problems, setProblems] = useState<Problems>({});
  const inSeries = typeof fields.ordinal === 'number';
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('[data-first]');
    first?.focus();
    first?.select();
  }, []);
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    const checked: Checked = kind === 'event' ? checkEventDraft(event, inSeries) : checkFigureDraft(figure);
    setProblems(checked.problems ?? {});
    if (checked.fields) return onSave(checked.fields);
    // Once the messages are there, the first field that has one gets the focus.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      ref={form}
      className="draft"
      aria-label={kind === 'event' ? 'Edit the event' : 'Edit the figure'}
      onSubmit={save}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        onCancel();
      }}
    >
      {kind === 'event' ? (
        <EventFields
          draft={event}
          onChange={(change) => {
            setEvent({ ...event, ...change });
            setProblems(withoutFields(problems, change));
          }}
          problems={problems}
          inSeries={inSeries}
        />
      ) : (
        <FigureFields
          draft={figure}
          onChange={(change) => {
            setFigure({ ...figure, ...change });
            setProblems(withoutFields(problems, change));
          }}
          problems={problems}
        />
      )}
      <div className="draft__acts">
        <button type="submit" className="btn btn--primary btn--sm" disabled={isBusy}>
          Save the correction
        </button>
        <button type="button" className="btn btn--sm" onClick={onCancel}>
          Leave as it was
        </button>
      </div>
    </form>
  );
}
