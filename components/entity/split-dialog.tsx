'use client';

import { type FormEvent, useState } from 'react';
import { TextField } from '@/components/facts/form-fields';
import { sendJson } from '@/components/layout/send-json';
import { HanText } from '@/components/ui/han-text';
import type { EntityView } from '@/core/views/entity';
import { AskDialog } from './ask-dialog';
import { type EntityChanged, useEntityChange } from './use-entity-change';

interface Choice {
  id: number;
  label: string;
  caption: string;
}

function Choices({
  legend,
  choices,
  chosen,
  onChange,
}: {
  legend: string;
  choices: Choice[];
  chosen: ReadonlySet<number>;
  onChange: (chosen: Set<number>) => void;
}) {
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className="choices entity-form__wide">
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ id, label, caption }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span>
                <HanText>{label}</HanText>
                <span className="cap">{caption}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const count = (n: number) => (n === 1 ? '1 article' : `${n} articles`);

/** Split an entity: merged parts stand for themselves again, or some articles mean something else by its name. */
export function SplitDialog({ view, onClose }: { view: EntityView; onClose: () => void }) {
  const { change, isBusy, problem } = useEntityChange(view.id);
  const parts = view.members.filter(({ id }) => id !== view.id);
  const [way, setWay] = useState<'members' | 'articles'>(parts.length > 0 ? 'members' : 'articles');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [name, setName] = useState(view.name);
  const [reason, setReason] = useState('');
  const choose = (next: 'members' | 'articles') => {
    setWay(next);
    setChosen(new Set());
  };
  const split = async (event: FormEvent) => {
    event.preventDefault();
    const ids = [...chosen];
    const because = reason.trim() ? { reason: reason.trim() } : {};
    const body = way === 'members' ? { members: ids } : { articles: ids, name: name.trim() };
    await change(
      () => sendJson<EntityChanged>(`/api/entities/${view.id}/split`, { ...body, ...because }),
      { text: `Split off from “${view.name}”.`, undone: `“${view.name}” is whole again.` },
      onClose,
    );
  };
  return (
    <AskDialog title={`Split ${view.name}`} problem={problem} onClose={onClose}>
      <form className="entity-form" onSubmit={split}>
        {parts.length > 0 ? (
          <fieldset className="ask__kinds entity-form__wide">
            <legend className="vh">What is split off</legend>
            {(['members', 'articles'] as const).map((each) => (
              <label key={each} className="lay">
                <input type="radio" name="way" checked={way === each} onChange={() => choose(each)} />
                {each === 'members' ? 'Merged parts' : 'Some articles'}
              </label>
            ))}
          </fieldset>
        ) : null}
        {way === 'members' ? (
          <Choices
            legend="Parts that stand for themselves again, together"
            choices={parts.map((part) => ({ id: part.id, label: part.name, caption: count(part.articles) }))}
            chosen={chosen}
            onChange={setChosen}
          />
        ) : (
          <>
            <Choices
              legend="Articles in which the name means something else"
              choices={view.articles.map((article) => ({
                id: article.id,
                label: article.title,
                caption: `…${article.quote.replace(/\s+/g, ' ')}…`,
              }))}
              chosen={chosen}
              onChange={setChosen}
            />
            <TextField
              label="What it is called there"
              value={name}
              onChange={setName}
              className="entity-form__wide"
            />
          </>
        )}
        <TextField
          label="Reason (optional)"
          value={reason}
          onChange={setReason}
          className="entity-form__wide"
        />
        <div className="ask__acts entity-form__wide">
          <button
            type="submit"
            className="btn btn--primary"
            disabled={isBusy || chosen.size === 0 || (way === 'articles' && name.trim() === '')}
          >
            Split off{chosen.size > 0 ? ` ${chosen.size}` : ''}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </AskDialog>
  );
}
