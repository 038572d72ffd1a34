'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { MonthColumns } from '@/components/charts/month-columns';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { EntityPill } from '@/components/ui/entity-pill';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import {
  type ComparedTheme,
  formatComparisonAddress,
  MOST_COMPARED,
  parseComparedKeys,
  type ThemeComparison,
} from '@/core/views/theme-comparison';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { themeComparisonQuery } from './theme-query';

/** So many entities of each theme stand side by side. */
const ENTITIES_SHOWN = 8;

/** Up to four themes over the same months and on one scale; which ones stands in the address. */
export function ThemeComparisonPage() {
  const keys = parseComparedKeys(new URLSearchParams(useSearchParams()));
  const { data, error } = useQuery(themeComparisonQuery(keys));
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: '/themes', label: 'Themes' }]} here="Compare" />
      <div className="pagehead">
        <div>
          <h1 className="h1">Compare themes</h1>
          <p className="lead">
            Up to four, over the same months and on one scale. What is told twice counts once.
          </p>
        </div>
      </div>
      {error ? (
        <p className="note note--bad" role="alert">
          {error.message}
        </p>
      ) : data ? (
        <Comparison view={data} keys={keys} />
      ) : (
        <Skeleton lines={10} label="Reading the themes" />
      )}
    </div>
  );
}

function choose(keys: string[]): void {
  window.history.pushState(null, '', formatComparisonAddress(keys));
}

function Comparison({ view, keys }: { view: ThemeComparison; keys: string[] }) {
  const { themes, unknown } = view;
  return (
    <>
      <Choice view={view} keys={keys} />
      {unknown.length > 0 ? (
        <p className="note note--warn" role="status">
          No theme of this desk is called {unknown.map((key) => `“${key}”`).join(', ')}.
        </p>
      ) : null}
      {themes.length === 0 ? (
        <EmptyState
          title="No theme is chosen yet"
          action={
            <Link className="btn" href="/themes">
              All themes
            </Link>
          }
        >
          Add two to four themes above, or tick them in the list of themes.
        </EmptyState>
      ) : (
        <div className="col cmp">
          <OverTime view={view} />
          <Leading themes={themes} />
          <Together view={view} />
        </div>
      )}
    </>
  );
}

/** What is compared, each with a way out, and what can be added. */
function Choice({ view: { themes, choices }, keys }: { view: ThemeComparison; keys: string[] }) {
  const left = choices.filter(({ key }) => !keys.includes(key));
  return (
    <div className="cmp__choice">
      <ul className="chips" aria-label="Compared themes">
        {themes.map(({ key, label }) => (
          <li key={key} className="chip chip--filter">
            {label}
            <button
              type="button"
              aria-label={`Take ${label} out of the comparison`}
              onClick={() => choose(keys.filter((other) => other !== key))}
            >
              <X className="ic ic-s" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {keys.length < MOST_COMPARED ? (
        <label className="cmp__add">
          <span className="cap">Add a theme</span>
          <select
            className="inp"
            value=""
            onChange={(event) => {
              if (event.target.value) choose([...keys, event.target.value]);
            }}
          >
            <option value="">Choose…</option>
            {left.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className="cap">Four is as many as can be told apart. Take one out to add another.</span>
      )}
    </div>
  );
}

const eventWords = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

/** What the columns of one theme leave out. */
function leftOut({ earlier, monthless }: ComparedTheme): string {
  return [
    ...(monthless > 0 ? [`${monthless} without a known month`] : []),
    ...(earlier > 0 ? [`${earlier} before the months shown`] : []),
  ].join(', ');
}

function OverTime({ view: { themes, months, peak } }: { view: ThemeComparison }) {
  const [first, last] = [months[0], months.at(-1)];
  const most = [...themes].sort((a, b) => b.stats.events - a.stats.events)[0];
  if (!first || !last || !most) {
    return (
      <Section title="Over time">
        <p className="nofig">No event with a known month carries {themes.length === 1 ? 'it' : 'them'}.</p>
      </Section>
    );
  }
  const span = `${formatLongMonth(first)} to ${formatLongMonth(last)}`;
  return (
    <figure className="chart section">
      <figcaption>
        <h2 className="chart__t">
          {most.label} comes up most, in {eventWords(most.stats.events)}
        </h2>
        <p className="chart__s">Events a month carrying each theme, {span}, all on one scale</p>
      </figcaption>
      <div className="cmp__rows">
        {themes.map((theme) => {
          const shown = theme.byMonth.reduce((sum, count) => sum + count, 0);
          const rest = leftOut(theme);
          return (
            <div key={theme.key} className="cmp__row">
              <div>
                <Link className="font-medium" href={`/themes/${theme.key}`}>
                  {theme.label}
                </Link>
                <div className="cap">
                  <Link href={`/?theme=${theme.key}`}>{eventWords(theme.stats.events)}</Link>,{' '}
                  {theme.stats.articles === 1 ? '1 article' : `${theme.stats.articles} articles`}
                </div>
                {rest ? <div className="cap">Not drawn: {rest}</div> : null}
              </div>
              <MonthColumns
                months={months}
                counts={theme.byMonth}
                peak={peak}
                label={`${theme.label}: ${eventWords(shown)} with a known month, ${span}`}
              />
            </div>
          );
        })}
      </div>
      <details>
        <summary>Show as table</summary>
        <div className="scroll-x">
          <table>
            <caption className="vh">Events a month by theme</caption>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {themes.map(({ key, label }) => (
                  <th key={key} scope="col" className="num">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month, index) =>
                themes.some(({ byMonth }) => (byMonth[index] ?? 0) > 0) ? (
                  <tr key={month}>
                    <th scope="row">{formatLongMonth(month)}</th>
                    {themes.map(({ key, byMonth }) => (
                      <td key={key} className="num">
                        {byMonth[index] ?? 0}
                      </td>
                    ))}
                  </tr>
                ) : null,
              )}
              <tr>
                <th scope="row">Month unknown, or earlier</th>
                {themes.map(({ key, monthless, earlier }) => (
                  <td key={key} className="num">
                    {monthless + earlier}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Who takes part, side by side; who leads in several is marked with a word. */
function Leading({ themes }: { themes: ComparedTheme[] }) {
  const times = new Map<number, number>();
  for (const { entities } of themes) {
    for (const { entity } of entities.slice(0, ENTITIES_SHOWN))
      times.set(entity.id, (times.get(entity.id) ?? 0) + 1);
  }
  return (
    <Section title="Who takes part" aside="Events with the theme">
      <div className="cmp__cols">
        {themes.map(({ key, label, entities }) => (
          <div key={key}>
            <h3 className="cap cmp__sub">{label}</h3>
            {entities.length === 0 ? <p className="cap">Nobody takes part in an event with it.</p> : null}
            <ol>
              {entities.slice(0, ENTITIES_SHOWN).map(({ entity, events }) => (
                <li key={entity.id}>
                  <EntityPill entity={entity} />
                  {(times.get(entity.id) ?? 0) > 1 ? <span className="cap">shared</span> : null}
                  <span className="num">{events}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Together({ view: { themes, pairs } }: { view: ThemeComparison }) {
  if (themes.length < 2) return null;
  const labelOf = (key: string) => themes.find((theme) => theme.key === key)?.label ?? key;
  return (
    <Section title="Articles with both" aside="Near duplicates count once">
      {pairs.length === 0 ? (
        <p className="cap">No stored article carries two of them.</p>
      ) : (
        <ul className="cmp__pairs">
          {[...pairs]
            .sort((a, b) => b.articles - a.articles)
            .map(({ a, b, articles }) => (
              <li key={`${a} ${b}`}>
                {labelOf(a)} and {labelOf(b)} <span className="num">{articles}</span>
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}
