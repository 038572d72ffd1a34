'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { SparkBars } from '@/components/charts/spark-bars';
import { EmptyState } from '@/components/ui/empty-state';
import type { ThemeListView, ThemeRow } from '@/core/views/theme';
import { formatLongMonth } from '@/core/views/timeline-shape';
import { themeListQuery } from './theme-query';

/** The vocabulary: what each theme means, and how much the desk holds of it. */
export function ThemeListPage() {
  const { data: view } = useSuspenseQuery(themeListQuery());
  const carried = view.rows.filter((row) => row.articles > 0).length;
  return (
    <div className="page">
      <div className="pagehead">
        <h1 className="h1">Themes</h1>
        <span className="cap">
          {view.rows.length} themes, {carried} of them carried by a stored article
        </span>
      </div>
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
        <ThemeTable view={view} />
      )}
    </div>
  );
}

function ThemeTable({ view }: { view: ThemeListView }) {
  const peak = Math.max(1, ...view.rows.flatMap((row) => row.spark));
  const span = view.months
    ? `${formatLongMonth(view.months.from)} to ${formatLongMonth(view.months.to)}`
    : 'no dated event';
  const rows = [...view.rows].sort((a, b) => b.articles - a.articles || a.label.localeCompare(b.label));
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
              {row.broader ? <div className="cap">part of {row.broader.label}</div> : null}
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
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sparkWords(row: ThemeRow, span: string): string {
  const dated = row.spark.reduce((sum, count) => sum + count, 0);
  return `${row.label}: ${dated} ${dated === 1 ? 'event' : 'events'} with a known month, ${span}`;
}
