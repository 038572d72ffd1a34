'use client';

import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { optionsOf, SelectField, TextField } from '@/components/facts/form-fields';
import { sendJson } from '@/components/layout/send-json';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { type Script, scriptOf } from '@/core/model/entity';
import type { AliasView, EntityView } from '@/core/views/entity';
import { useEntityChange } from './use-entity-change';

interface ChangedAlias {
  aliasId: number;
  revision: number | null;
}

const SCRIPT_LABELS: Record<Script, string> = { Latn: 'Latin', Hans: 'Han', Zyyy: 'Signs only' };
const ORIGINS: Record<AliasView['origin'], string> = {
  text: 'seen in a text',
  gazetteer: 'known to the desk',
  person: 'added by a person',
};
const LANGUAGES = {
  en: 'English',
  'zh-Hans': 'Chinese (simplified)',
  'zh-Latn': 'Chinese (pinyin)',
  de: 'German',
  fr: 'French',
  ru: 'Russian',
  mn: 'Mongolian',
} as const;
type Language = keyof typeof LANGUAGES;

const languageName = (code: string): string => (code in LANGUAGES ? LANGUAGES[code as Language] : code);

/** The names of an entity with their script, language and origin; names can be added and removed. */
export function EntityNames({ view }: { view: EntityView }) {
  const { run, isBusy, problem } = useEntityChange(view.id);
  const [alias, setAlias] = useState('');
  const [language, setLanguage] = useState<Language | 'script'>('script');
  const [script, setScript] = useState<Script | 'name'>('name');
  const path = `/api/entities/${view.id}/aliases`;
  const takeBack = ({ aliasId, revision }: ChangedAlias) =>
    sendJson('/api/decisions', { kind: 'alias', id: aliasId, seen: revision }, 'DELETE');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const order = {
      alias: alias.trim(),
      ...(language === 'script' ? {} : { language }),
      ...(script === 'name' ? {} : { script }),
    };
    const isDone = await run(
      () => sendJson<ChangedAlias>(path, order),
      (answer) => ({
        text: `“${order.alias}” is a name of “${view.name}” now.`,
        undo: () => takeBack(answer),
        undone: `“${order.alias}” is taken back.`,
      }),
    );
    if (isDone) setAlias('');
  };
  const remove = (name: AliasView) =>
    run(
      () => sendJson<ChangedAlias>(`${path}/${name.id}`, {}, 'DELETE'),
      (answer) => ({
        text: `“${name.alias}” is no name of “${view.name}” any more.`,
        undo: () =>
          answer.revision === null
            ? sendJson(path, { alias: name.alias, script: name.script, language: name.language })
            : takeBack(answer),
        undone: `“${name.alias}” is a name again.`,
      }),
    );
  return (
    <Section title="Names" aside="The next import knows them by these" className="noprint">
      {view.aliases.length === 0 ? <p className="cap">It goes by no other name.</p> : null}
      <ul className="names">
        {view.aliases.map((name) => (
          <li key={name.id}>
            <span lang={name.language}>
              <HanText>{name.alias}</HanText>
            </span>
            <span className="cap">
              {languageName(name.language)}, {ORIGINS[name.origin]}
            </span>
            <button
              type="button"
              className="btn btn--icon btn--quiet btn--sm"
              disabled={isBusy}
              aria-label={`Remove the name ${name.alias}`}
              onClick={() => remove(name)}
            >
              <X className="ic ic-s" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <form className="names__add" onSubmit={add}>
        <TextField label="Another name" value={alias} onChange={setAlias} />
        <SelectField
          label="Language"
          value={language}
          onChange={setLanguage}
          options={[{ value: 'script', label: 'By its script' }, ...optionsOf(LANGUAGES)]}
        />
        <SelectField
          label="Script"
          value={script}
          onChange={setScript}
          options={[
            { value: 'name', label: alias.trim() ? SCRIPT_LABELS[scriptOf(alias)] : 'As written' },
            ...optionsOf(SCRIPT_LABELS),
          ]}
        />
        <button type="submit" className="btn" disabled={isBusy || alias.trim().length < 2}>
          Add
        </button>
      </form>
      {problem === null ? null : (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}
