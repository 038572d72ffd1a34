'use client';

import { type FormEvent, useState } from 'react';
import { TextField } from '@/components/import/text-field';
import { sendJson } from '@/components/layout/send-json';
import { useUndoable } from '@/components/ui/use-undoable';
import type { SourceFields } from '@/core/model/source-history';
import type { SourceView } from '@/core/views/source';

/** What the fields hold, as they are sent: an empty one means that it is not known. */
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Name, owner and country of a source as a person knows them. */
export function ProfileForm({ view, onDone }: { view: SourceView; onDone: () => void }) {
  const { run, isBusy, problem } = useUndoable();
  const [name, setName] = useState(view.name);
  const [owner, setOwner] = useState(view.owner ?? '');
  const [country, setCountry] = useState(view.country ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fields: SourceFields = {
      name: name.trim(),
      owner: orNull(owner),
      country: orNull(country)?.toUpperCase() ?? null,
    };
    const path = `/api/sources/${view.id}`;
    const isStored = await run(
      () => sendJson<{ before: SourceFields }>(path, fields, 'PATCH'),
      ({ before }) => ({
        text: `Saved: ${fields.name}`,
        undo: () => sendJson(path, before, 'PATCH'),
        undone: `Taken back: ${before.name ?? view.name}`,
      }),
    );
    if (isStored) onDone();
  };
  return (
    <form className="srcf" onSubmit={save} noValidate aria-label="Name, owner and country">
      <div className="srcf__row">
        <TextField label="Name" value={name} onChange={setName} />
        <TextField label="Owner now" value={owner} onChange={setOwner} />
        <TextField label="Country, two letters" value={country} onChange={setCountry} />
      </div>
      <p className="field__problem" role="status">
        {problem}
      </p>
      <div className="srcf__acts">
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          Save
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Leave it
        </button>
      </div>
    </form>
  );
}
