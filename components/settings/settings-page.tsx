'use client';

import { useQuery } from '@tanstack/react-query';
import { type ReactNode, startTransition, useOptimistic, useState } from 'react';
import { KEYS_COOKIE, keepCookie, THEME_COOKIE } from '@/components/layout/cookies';
import { openKeyMap } from '@/components/layout/open-key-map';
import { type Density, keepDensity } from '@/components/timeline/density';
import { Section } from '@/components/ui/section';
import { useViewChanges } from '@/components/views/use-view-changes';
import { viewsQuery } from '@/components/views/views-query';

const THEMES = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
type Theme = (typeof THEMES)[number][0];

/** What one person chooses for this browser, and with which view the desk opens. Each choice holds at once. */
export function SettingsPage({
  theme,
  density,
  areSingleKeysOn,
}: {
  theme: Theme;
  density: Density;
  areSingleKeysOn: boolean;
}) {
  return (
    <div className="page settings">
      <h1 className="h1">Settings</h1>
      <p className="lead">
        What you choose here holds at once. Appearance and keys are kept in this browser.
      </p>
      <Appearance initial={theme} />
      <Lists initial={density} />
      <SingleKeys initial={areSingleKeysOn} />
      <StartView />
    </div>
  );
}

function Choices<Value extends string>({
  name,
  legend,
  options,
  value,
  onChange,
}: {
  name: string;
  legend: string;
  options: readonly (readonly [Value, ReactNode])[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className="settings__set">
      <legend className="vh">{legend}</legend>
      {options.map(([each, words]) => (
        <label key={each} className="settings__choice">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Appearance({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const choose = (next: Theme) => {
    setTheme(next);
    keepCookie(THEME_COOKIE, next === 'system' ? null : next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <Section title="Appearance">
      <Choices name="theme" legend="Appearance" options={THEMES} value={theme} onChange={choose} />
    </Section>
  );
}

const DENSITIES = [
  ['comfortable', 'Comfortable'],
  ['compact', 'Compact: more lines on a screen'],
] as const;

function Lists({ initial }: { initial: Density }) {
  const [density, setDensity] = useState(initial);
  const choose = (next: Density) => {
    setDensity(next);
    keepDensity(next);
  };
  return (
    <Section title="Lists and tables">
      <Choices
        name="density"
        legend="Lists and tables"
        options={DENSITIES}
        value={density}
        onChange={choose}
      />
    </Section>
  );
}

function SingleKeys({ initial }: { initial: boolean }) {
  const [isOn, setOn] = useState(initial);
  const choose = (next: 'on' | 'off') => {
    setOn(next === 'on');
    keepCookie(KEYS_COOKIE, next === 'on' ? null : 'off');
    if (next === 'on') delete document.documentElement.dataset.singleKeys;
    else document.documentElement.dataset.singleKeys = 'off';
  };
  return (
    <Section title="Single keys" id="keys">
      <p className="cap settings__say">
        Keys such as J, K and A work without Ctrl, and rest while you type. Switch them off if you speak to
        your computer, or press keys by chance. Ctrl K, Escape and the arrows always work.{' '}
        <button type="button" className="linkbtn" onClick={openKeyMap}>
          All keys
        </button>
      </p>
      <Choices
        name="keys"
        legend="Single keys"
        options={
          [
            ['on', 'On'],
            ['off', 'Off'],
          ] as const
        }
        value={isOn ? 'on' : 'off'}
        onChange={choose}
      />
    </Section>
  );
}

function StartView() {
  const { data } = useQuery(viewsQuery());
  const { change, problem } = useViewChanges();
  const own = data?.views.filter((view) => view.isOwn) ?? [];
  const start = own.find((view) => view.isStart);
  // The mark moves at once, and back where the desk refuses.
  const [shown, show] = useOptimistic(start ? String(start.id) : '');
  if (!data?.canSave) return null;
  const store = async (id: string) => {
    const view = own.find((each) => String(each.id) === id);
    if (view) {
      await change(view, { isStart: true }, { isStart: false }, `The desk opens with “${view.name}”.`);
    } else if (start) {
      await change(
        start,
        { isStart: false },
        { isStart: true },
        'The desk opens with the whole timeline again.',
      );
    }
  };
  const choose = (id: string) =>
    startTransition(async () => {
      show(id);
      await store(id);
    });
  return (
    <Section title="Start page">
      <p className="cap settings__say">
        {own.length === 0
          ? 'The desk opens with the whole timeline. Save a view in the top bar, and it can open with that.'
          : 'What you see when you open the desk without an address. “Timeline” in the rail always shows all of it.'}
      </p>
      {own.length > 0 && (
        <Choices
          name="start"
          legend="Start page"
          options={[
            ['', 'The whole timeline'] as const,
            ...own.map((view) => [String(view.id), view.name] as const),
          ]}
          value={shown}
          onChange={choose}
        />
      )}
      {problem && (
        <p className="field__problem" role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}
