'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { SparkBars } from '@/components/charts/spark-bars';
import { EmptyState } from '@/components/ui/empty-state';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatEdtf } from '@/core/time/edtf';
import { THEME_SORTS, type ThemeListView, type ThemeRow, type ThemeSort } from '@/core/views/theme';
import { formatComparisonAddress, MOST_COMPARED } from '@/core/views/theme-comparison';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { SchemeHistory, SchemeTools } from './scheme-tools';
import { formatThemeListAddress, parseThemeListAddress, type ThemeListAddress } from './theme-list-address';
import { themeListQuery } from './theme-query';
import { ThemeRunBar } from './theme-run-bar';

const SORT_LABELS: Record<ThemeSort, string> = { articles: 'Most articles', name: 'By name' };

function SortSwitch({ address }: { address: ThemeListAddress }) {
  return (
    <nav className="seg" aria-label="Order">
      {THEME_SORTS.map((each) => (
        <Link
          key={each}
          href={formatThemeListAddress({ ...address, sort: each })}
          {...(each === address.sort ? { 'aria-current': 'true' as const } : {})}
        >
          {SORT_LABELS[each]}
        </Link>
      ))}
    </nav>
  );
}

/** The vocabulary: what each theme means, and how much the desk holds of it. */
export function ThemeListPage({ canEdit }: { canEdit: boolean }) {
  const { data: view } = useSuspenseQuery(themeListQuery());
  const address = parseThemeListAddress(new URLSearchParams(useSearchParams()));
  const carried = view.rows.filter((row) => row.articles > 0).length;
  return (
    <div className="page">
      <div className="pagehead">
        <h1 className="h1">Themes</h1>
        <span className="cap">
          {view.rows.length} themes, {carried} of them carried by a stored article
        </span>
        <span className="sp" />
        {carried > 0 ? <SortSwitch address={address} /> : null}
      </div>
      {canEdit ? (
        <>
          <SchemeTools themes={choicesOf(view)} />
          <ThemeRunBar />
        </>
      ) : null}
      {view.rows.length === 0 || carried === 0 ? (
        <EmptyState
          title="No theme is carried yet"
          action={
            <Link className="btn btn--primary" href="/import">
              Import articles
            </Link>
          }
        >
          Reports are tagged with themes as they are read, each with the passage that speaks for it.
        </EmptyState>
      ) : (
        <ThemeTable view={view} address={address} />
      )}
      {canEdit ? <SchemeHistory /> : null}
    </div>
  );
}

/** The themes that a new one may hang on; those that were taken out of the scheme are none. */
const choicesOf = ({ rows }: ThemeListView) =>
  rows
    .filter(({ isRetired }) => !isRetired)
    .map(({ key, label, broader }) => ({ key, label, broader: broader?.key ?? null }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

function ThemeTable({ view, address }: { view: ThemeListView; address: ThemeListAddress }) {
  const { sort, picked } = address;
  const peak = Math.max(1, ...view.rows.flatMap((row) => row.spark));
  const span = view.months
    ? `${formatLongMonth(view.months.from)} to ${formatLongMonth(view.months.to)}`
    : 'no dated event';
  const rows = [...view.rows].sort(
    (a, b) => (sort === 'articles' ? b.articles - a.articles : 0) || a.label.localeCompare(b.label),
  );
  const toggle = (key: string) => {
    const next = picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key];
    window.history.pushState(null, '', formatThemeListAddress({ sort, picked: next }));
  };
  return (
    <>
      <CompareBar view={view} address={address} />
      <table className="tbl stack themes">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Compare</span>
            </th>
            <th scope="col">Theme</th>
            <th scope="col">Covers</th>
            <th scope="col" className="num">
              Articles
            </th>
            <th scope="col" className="num">
              Events
            </th>
            <th scope="col">Events a month, {span}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="themes__pick">
                <input
                  type="checkbox"
                  aria-label={`Compare ${row.label}`}
                  checked={picked.includes(row.key)}
                  disabled={
                    row.articles === 0 || (picked.length >= MOST_COMPARED && !picked.includes(row.key))
                  }
                  onChange={() => toggle(row.key)}
                />
              </td>
              <td className="full">
                <Link className="font-medium" href={`/themes/${row.key}`}>
                  {row.label}
                </Link>
                {row.isRetired ? <span className="cap"> · taken out of the scheme</span> : null}
                {row.broader ? (
                  <div className="cap">
                    part of <ThemeTag theme={row.broader} />
                  </div>
                ) : null}
                {row.narrower.length > 0 ? (
                  <div className="cap chips">
                    holds{' '}
                    {row.narrower.map((theme) => (
                      <ThemeTag key={theme.key} theme={theme} />
                    ))}
                  </div>
                ) : null}
              </td>
              <td className="full muted">{row.definition}</td>
              <td className="num" data-l="Articles">
                {row.articles}
              </td>
              <td className="num" data-l="Events">
                {row.events}
              </td>
              <td className="full">
                <SparkBars counts={row.spark} peak={peak} label={sparkWords(row, span)} />
                <ThemeNotes row={row} view={view} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TrendNote view={view} />
    </>
  );
}

/** What is ticked, and the way to see it side by side. */
function CompareBar({ view, address: { sort, picked } }: { view: ThemeListView; address: ThemeListAddress }) {
  const labels = picked.flatMap((key) => view.rows.find((row) => row.key === key)?.label ?? []);
  return (
    <div className="cmpbar" role="status">
      {picked.length === 0 ? (
        <span className="cap">Tick up to {MOST_COMPARED} themes to compare them.</span>
      ) : (
        <>
          <Link className="btn btn--primary" href={formatComparisonAddress(picked)}>
            {picked.length === 1 ? 'Compare 1 theme' : `Compare ${picked.length} themes`}
          </Link>
          <span className="cap">{labels.join(', ')}</span>
          <Link className="btn btn--quiet" href={formatThemeListAddress({ sort, picked: [] })} scroll={false}>
            Untick all
          </Link>
        </>
      )}
    </div>
  );
}

/** How the trends are derived. */
function TrendNote({ view: { periods } }: { view: ThemeListView }) {
  return (
    <p className="chart__n">
      {periods
        ? `Trend: events in ${spanWords(periods.recent)} beside those in ${spanWords(periods.before)}. The newest month with an event may not be over, so it counts in neither; fewer than three events in the six months, or as many in both, are no trend.`
        : 'Trend: none yet. Two times three whole months with events are needed to compare.'}
    </p>
  );
}

/** What the bars cannot show: events without a month, and where the last whole months differ from those before. */
function ThemeNotes({ row, view }: { row: ThemeRow; view: ThemeListView }) {
  const { trend, monthless } = row;
  return (
    <>
      {monthless > 0 ? (
        <div className="cap">
          {monthless} of {row.events} without a known month
        </div>
      ) : null}
      {trend && view.periods ? (
        <div className="cap">
          <b>
            {trend.recent > trend.before ? '↑ Up' : '↓ Down'} to {trend.recent}
          </b>{' '}
          in {spanWords(view.periods.recent)}, from {trend.before} in the three months before
        </div>
      ) : null}
    </>
  );
}

const spanWords = ({ from, to }: { from: string; to: string }): string =>
  `${formatEdtf(from)} to ${formatEdtf(to)}`;

function sparkWords(row: ThemeRow, span: string): string {
  const dated = row.spark.reduce((sum, count) => sum + count, 0);
  return `${row.label}: ${dated} ${dated === 1 ? 'event' : 'events'} with a known month, ${span}`;
}
