'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { SparkBars } from '@/components/charts/spark-bars';
import { EmptyState } from '@/components/ui/empty-state';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatEdtf } from '@/core/time/edtf';
import { THEME_SORTS, type ThemeListView, type ThemeRow, type ThemeSort } from '@/core/views/theme';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { SchemeHistory, SchemeTools } from './scheme-tools';
import { formatThemeListAddress, parseThemeSort } from './theme-list-address';
import { themeListQuery } from './theme-query';
import { ThemeRunBar } from './theme-run-bar';

const SORT_LABELS: Record<ThemeSort, string> = { articles: 'Most articles', name: 'By name' };

function SortSwitch({ sort }: { sort: ThemeSort }) {
  return (
    <nav className="seg" aria-label="Order">
      {THEME_SORTS.map((each) => (
        <Link
          key={each}
          href={formatThemeListAddress(each)}
          {...(each === sort ? { 'aria-current': 'true' as const } : {})}
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
  const sort = parseThemeSort(new URLSearchParams(useSearchParams()));
  const carried = view.rows.filter((row) => row.articles > 0).length;
  return (
    <div className="page">
      <div className="pagehead">
        <h1 className="h1">Themes</h1>
        <span className="cap">
          {view.rows.length} themes, {carried} of them carried by a stored article
        </span>
        <span className="sp" />
        {carried > 0 ? <SortSwitch sort={sort} /> : null}
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
        <ThemeTable view={view} sort={sort} />
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

function ThemeTable({ view, sort }: { view: ThemeListView; sort: ThemeSort }) {
  const peak = Math.max(1, ...view.rows.flatMap((row) => row.spark));
  const span = view.months
    ? `${formatLongMonth(view.months.from)} to ${formatLongMonth(view.months.to)}`
    : 'no dated event';
  const rows = [...view.rows].sort(
    (a, b) => (sort === 'articles' ? b.articles - a.articles : 0) || a.label.localeCompare(b.label),
  );
  return (
    <table className="tbl stack themes">
      <thead>
        <tr>
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
          {trend.recent > trend.before ? 'Up' : 'Down'} to {trend.recent} in {spanWords(view.periods.recent)},
          from {trend.before} in {spanWords(view.periods.before)}
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
