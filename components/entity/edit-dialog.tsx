'use client';

import { type FormEvent, useState } from 'react';
import { optionsOf, SelectField, TextField } from '@/components/facts/form-fields';
import { sendJson } from '@/components/layout/send-json';
import { ENTITY_TYPE_LABELS, ENTITY_TYPES, type EntityType } from '@/core/model/entity';
import type { Identifier } from '@/core/resolution/change';
import type { EntityView } from '@/core/views/entity';
import { AskDialog } from './ask-dialog';
import { EntityPicker } from './entity-picker';
import { type EntityChanged, useEntityChange } from './use-entity-change';

const OWNED = { unknown: 'Not known', yes: 'Yes', no: 'No' } as const;
type Owned = keyof typeof OWNED;

const toOwned = (owned: boolean | null): Owned => (owned === null ? 'unknown' : owned ? 'yes' : 'no');
const fromOwned = (owned: Owned) => (owned === 'unknown' ? null : owned === 'yes');

const NUMBERS: { scheme: Identifier['scheme']; label: string; hint: string }[] = [
  { scheme: 'wikidata', label: 'Wikidata', hint: 'As in Q15634' },
  { scheme: 'lei', label: 'LEI', hint: '20 letters and digits' },
  { scheme: 'ticker', label: 'Ticker', hint: 'As in 600010 or HK:0769; several with commas' },
];

const TYPES = ENTITY_TYPES.map((value) => ({ value, label: ENTITY_TYPE_LABELS[value].one }));

function readNumbers(numbers: Record<Identifier['scheme'], string>): Identifier[] {
  return NUMBERS.flatMap(({ scheme }) =>
    numbers[scheme].split(',').flatMap((part) => (part.trim() ? [{ scheme, value: part.trim() }] : [])),
  );
}

/** What an entity is called and what it is, set by a person. */
export function EditDialog({ view, onClose }: { view: EntityView; onClose: () => void }) {
  const { change, isBusy, problem } = useEntityChange(view.id);
  const [name, setName] = useState(view.name);
  const [type, setType] = useState<EntityType>(view.type);
  const [owned, setOwned] = useState<Owned>(toOwned(view.stateOwned));
  const [parent, setParent] = useState(view.parent);
  const [listed, setListed] = useState(view.listed);
  const [reason, setReason] = useState('');
  const [numbers, setNumbers] = useState(() => {
    const of = (scheme: Identifier['scheme']) =>
      view.identifiers
        .filter((each) => each.scheme === scheme)
        .map(({ value }) => value)
        .join(', ');
    return { wikidata: of('wikidata'), lei: of('lei'), ticker: of('ticker') };
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const order = {
      name: name.trim(),
      type,
      stateOwned: fromOwned(owned),
      parent: parent?.id ?? null,
      listed: listed?.id ?? null,
      identifiers: readNumbers(numbers),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    };
    await change(
      () => sendJson<EntityChanged>(`/api/entities/${view.id}`, order, 'PATCH'),
      {
        text: `“${order.name}” is changed.`,
        undone: `“${view.name}” is as it was.`,
      },
      onClose,
    );
  };
  return (
    <AskDialog title={`Edit ${view.name}`} problem={problem} onClose={onClose}>
      <form className="entity-form" onSubmit={save}>
        <TextField label="Name" value={name} onChange={setName} className="entity-form__wide" />
        <SelectField label="Type" value={type} onChange={setType} options={TYPES} />
        <SelectField label="State-owned" value={owned} onChange={setOwned} options={optionsOf(OWNED)} />
        <EntityPicker label="Parent" value={parent} except={view.id} onChange={setParent} />
        <EntityPicker
          label="Listed company"
          hint="The company through which it is listed"
          value={listed}
          except={view.id}
          onChange={setListed}
        />
        {NUMBERS.map(({ scheme, label, hint }) => (
          <TextField
            key={scheme}
            label={label}
            hint={hint}
            value={numbers[scheme]}
            onChange={(value) => setNumbers({ ...numbers, [scheme]: value })}
          />
        ))}
        <TextField label="Reason (optional)" value={reason} onChange={setReason} />
        <div className="ask__acts entity-form__wide">
          <button type="submit" className="btn btn--primary" disabled={isBusy || name.trim() === ''}>
            Save
          </button>
          <button type="button" className="btn" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </AskDialog>
  );
}
