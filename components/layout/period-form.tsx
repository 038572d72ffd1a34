'use client';

import { type FormEvent, useState } from 'react';
import { goTo } from './go-to';
import { listPresets, withPeriod } from './period-presets';
import { type MonthPeriod, wordPeriod } from './period-words';

/** Chooses the period of the page at `path`: one of those that are offered, or from month to month. */
export function PeriodForm({
  path,
  period,
  onChosen,
}: {
  path: string;
  period: MonthPeriod;
  onChosen: () => void;
}) {
  const onPeriod = (next: MonthPeriod) => {
    onChosen();
    goTo(path, withPeriod(window.location.search, next));
  };
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string) => String(form.get(name) ?? '').trim() || null;
    const next = { from: read('from'), to: read('to') };
    // Where the browser has no picker for months, people type them.
    if ([next.from, next.to].some((end) => end !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(end))) {
      setProblem('Write a month as 2025-08.');
    } else if (next.from && next.to && next.from > next.to) {
      setProblem('The period ends before it begins.');
    } else onPeriod(next);
  };
  return (
    <form className="panel__form" onSubmit={submit}>
      <ul className="panel__list">
        {listPresets(new Date().toISOString().slice(0, 10)).map(({ label, ...preset }) => (
          <li key={label}>
            <button
              type="button"
              className="panel__item"
              aria-pressed={preset.from === period.from && preset.to === period.to}
              onClick={() => onPeriod(preset)}
            >
              {label}
              {preset.from && <span className="cap">{wordPeriod(preset)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <div className="panel__months">
        {(
          [
            ['from', 'First month'],
            ['to', 'Last month'],
          ] as const
        ).map(([name, label]) => (
          <label className="field" key={name}>
            <span>{label}</span>
            <input
              className="inp"
              type="month"
              name={name}
              placeholder="2025-08"
              defaultValue={period[name]?.slice(0, 7) ?? ''}
              aria-invalid={problem !== null}
            />
          </label>
        ))}
      </div>
      {problem && (
        <p className="field__problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="btn btn--primary">
        Show this period
      </button>
    </form>
  );
}
