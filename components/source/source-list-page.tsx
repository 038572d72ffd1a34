'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { goTo } from '@/components/layout/go-to';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { Failure } from '@/components/ui/failure';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { Skeleton } from '@/components/ui/skeleton';
import { StateOutlet } from '@/components/ui/state-outlet';
import { RELIABILITY_WORDS, type Reliability } from '@/core/model/source';
import { formatEdtf } from '@/core/time/edtf';
import type { SourceFilters, SourceListView, SourceRow, SourceSort } from '@/core/views/source';
import { formatSourceQuery, parseSourceAddress } from './source-address';
import { sourceListQuery } from './source-query';

const SORT_LABELS: Record<SourceSort, string> = {
  articles: 'Most articles',
  seen: 'Last seen',
  grade: 'Best grade',
  name: 'Name',
};

const go = (filters: SourceFilters, isTyping = false) =>
  goTo('/sources', formatSourceQuery(filters), isTyping);

function Filters({ view, filters }: { view: SourceListView; filters: SourceFilters }) {
  const grades = Object.keys(RELIABILITY_WORDS) as Reliability[];
  const all = grades.reduce((sum, grade) => sum + view.grades[grade], 0);
  return (
    <div className="srcs__bar">
      <div className="scroll-x">
        <fieldset className="seg">
          <legend className="vh">Reliability</legend>
          <button
            type="button"
            aria-pressed={filters.grade === null}
            onClick={() => go({ ...filters, grade: null })}
          >
            All {all}
          </button>
          {grades.map((grade) => (
            <button
              key={grade}
              type="button"
              aria-pressed={filters.grade === grade}
              aria-label={`${grade} ${view.grades[grade]}: ${RELIABILITY_WORDS[grade]}`}
              title={RELIABILITY_WORDS[grade]}
              onClick={() => go({ ...filters, grade })}
            >
              {grade} {view.grades[grade]}
            </button>
          ))}
        </fieldset>
      </div>
      <label className="srcs__state">
        <input
          type="checkbox"
          checked={filters.state}
          onChange={(event) => go({ ...filters, state: event.target.checked })}
        />
        State outlets only
      </label>
      <label className="srcs__sort">
        <span className="cap">Order</span>
        <select
          className="inp"
          value={filters.sort}
          onChange={(event) => go({ ...filters, sort: event.target.value as SourceSort })}
        >
          {(Object.keys(SORT_LABELS) as SourceSort[]).map((sort) => (
            <option key={sort} value={sort}>
              {SORT_LABELS[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function SourceTable({ rows }: { rows: SourceRow[] }) {
  return (
    <table className="tbl stack srcs">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Grade</th>
          <th scope="col">Owner</th>
          <th scope="col" className="num">
            Articles
          </th>
          <th scope="col" className="num">
            Events
          </th>
          <th scope="col">Last seen</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="full">
              <span className="srcs__name">
                <Link className="font-medium" href={`/sources/${row.id}`}>
                  <HanText>{row.name}</HanText>
                </Link>
                {row.stateOwned && <StateOutlet />}
              </span>
            </td>
            <td className="full" data-l="Grade">
              <span className="srcs__grade">
                <Grade reliability={row.reliability} credibility={null} />
                <span className="cap">{RELIABILITY_WORDS[row.reliability]}</span>
              </span>
            </td>
            <td className={row.owner ? 'full' : 'full srcs__none'} data-l="Owner">
              {row.owner ? <HanText>{row.owner}</HanText> : <span className="muted">Not known</span>}
              {row.country && <span className="cap"> {row.country}</span>}
            </td>
            <td className="num" data-l="Articles">
              {row.articles}
            </td>
            <td className="num" data-l="Events">
              {row.events}
            </td>
            <td className="nowrap" data-l="Last seen">
              {row.lastSeen ? formatEdtf(row.lastSeen.edtf) : <span className="muted">No date</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who publishes what reaches the desk, and how far each is to be believed. */
export function SourceListPage() {
  const params = useSearchParams();
  const filters = useMemo(() => parseSourceAddress(new URLSearchParams(params)), [params]);
  const { data: view, error, refetch } = useQuery(sourceListQuery(filters));
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: '/articles', label: 'Articles' }]} here="Sources" />
      <div className="pagehead">
        <h1 className="h1">Sources</h1>
        <span className="cap" role="status">
          {view ? `${view.rows.length} of ${view.total}` : ''}
        </span>
        <span className="sp" />
        <label className="search">
          <span className="vh">Find a source by name or owner</span>
          <input
            type="search"
            placeholder="Find by name or owner"
            defaultValue={filters.q}
            maxLength={200}
            onChange={(event) => go({ ...filters, q: event.target.value.trim() }, true)}
          />
        </label>
      </div>
      {error && (
        <Failure
          className="mb-4"
          what="The sources did not load."
          error={error}
          kept="What you look for is kept in the address."
          onRetry={refetch}
        />
      )}
      {view ? (
        view.total === 0 ? (
          <EmptyState
            title="No sources yet"
            action={
              <Link className="btn btn--primary" href="/import">
                Import articles
              </Link>
            }
          >
            Publishers and original outlets appear here as soon as a stored report names one.
          </EmptyState>
        ) : (
          <>
            <Filters view={view} filters={filters} />
            {view.rows.length > 0 ? (
              <SourceTable rows={view.rows} />
            ) : (
              <EmptyState
                title="No source like that"
                action={
                  <Link className="btn" href="/sources">
                    Show all sources
                  </Link>
                }
              >
                Words are looked for in names and owners, without accents and capitals.
              </EmptyState>
            )}
          </>
        )
      ) : (
        !error && <Skeleton lines={12} label="Loading sources" />
      )}
    </div>
  );
}
