'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { ExportMenu } from '@/components/brief/export-menu';
import { goTo } from '@/components/layout/go-to';
import { EmptyState } from '@/components/ui/empty-state';
import { EntityMark } from '@/components/ui/entity-mark';
import { Failure } from '@/components/ui/failure';
import { HanText } from '@/components/ui/han-text';
import { ShowMore } from '@/components/ui/show-more';
import { Skeleton } from '@/components/ui/skeleton';
import { StateOutlet } from '@/components/ui/state-outlet';
import { ENTITY_TYPE_LABELS, ENTITY_TYPES } from '@/core/model/entity';
import type { EntityListFilters, EntityListRow, EntityListView } from '@/core/views/entity-list';
import { formatEntityListQuery, parseEntityListAddress } from './entity-list-address';
import { entityListQuery } from './entity-query';

const go = (filters: EntityListFilters, isTyping = false) =>
  goTo('/entities', formatEntityListQuery(filters), isTyping);

function TypeTabs({ view, filters }: { view: EntityListView; filters: EntityListFilters }) {
  const all = ENTITY_TYPES.reduce((sum, type) => sum + view.counts[type], 0);
  const choices = [
    { type: null, label: 'All', count: all },
    ...ENTITY_TYPES.map((type) => ({ type, label: ENTITY_TYPE_LABELS[type].many, count: view.counts[type] })),
  ];
  return (
    <fieldset className="seg ent-types">
      <legend className="vh">Type of entity</legend>
      {choices.map(({ type, label, count }) => (
        <button
          key={label}
          type="button"
          aria-pressed={filters.type === type}
          onClick={() => go({ ...filters, type })}
        >
          {label} {count}
        </button>
      ))}
    </fieldset>
  );
}

function EntityTable({ rows }: { rows: EntityListRow[] }) {
  return (
    <table className="tbl stack ents">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col" className="num">
            Articles
          </th>
          <th scope="col" className="num">
            Events
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="full">
              <span className="ent">
                <Link className="font-medium" href={`/entities/${row.id}`}>
                  <HanText>{row.name}</HanText>
                </Link>
                {row.hanName && (
                  <span className="muted" lang="zh-Hans">
                    {row.hanName}
                  </span>
                )}
                {row.stateOwned && <StateOutlet words="State-owned" />}
              </span>
            </td>
            <td data-l="Type">
              <span className="ent-type">
                <EntityMark type={row.type} />
                {ENTITY_TYPE_LABELS[row.type].one}
              </span>
            </td>
            <td className="num" data-l="Articles">
              {row.articles}
            </td>
            <td className="num" data-l="Events">
              {row.events}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everybody and everything that the stored reports name, by type and name. */
export function EntityListPage() {
  const params = useSearchParams();
  const filters = useMemo(() => parseEntityListAddress(new URLSearchParams(params)), [params]);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    entityListQuery(filters),
  );
  const view = data?.pages[0];
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const isNarrowed = filters.type !== null || filters.q !== '';
  return (
    <div className="page">
      <div className="pagehead">
        <h1 className="h1">Entities</h1>
        <span className="cap" role="status">
          {view ? (view.total === 1 ? '1 entity' : `${view.total} entities`) : ''}
        </span>
        <span className="sp" />
        <ExportMenu what="entities" query={formatEntityListQuery(filters)} />
        <label className="search">
          <span className="vh">Find an entity by name</span>
          <input
            type="search"
            placeholder="Find by name or alias"
            defaultValue={filters.q}
            maxLength={200}
            onChange={(event) => go({ ...filters, q: event.target.value.trim() }, true)}
          />
        </label>
      </div>
      {error && (
        <Failure
          className="mb-4"
          what="The entities did not load."
          error={error}
          kept="What you look for is kept in the address."
          onRetry={refetch}
        />
      )}
      {view ? (
        <>
          <div className="scroll-x mb-4">
            <TypeTabs view={view} filters={filters} />
          </div>
          {rows.length > 0 ? (
            <EntityTable rows={rows} />
          ) : isNarrowed ? (
            <EmptyState
              title="No entity of that name"
              action={
                <Link className="btn" href="/entities">
                  Show all entities
                </Link>
              }
            >
              Names are compared without accents and capitals, anywhere in a name or alias.
            </EmptyState>
          ) : (
            <EmptyState
              title="No entities yet"
              action={
                <Link className="btn btn--primary" href="/import">
                  Import articles
                </Link>
              }
            >
              Organisations, people and places appear here as soon as a stored report names them.
            </EmptyState>
          )}
          {hasNextPage && (
            <ShowMore
              shown={rows.length}
              total={view.total}
              isBusy={isFetchingNextPage}
              onMore={() => fetchNextPage()}
            />
          )}
        </>
      ) : (
        !error && <Skeleton lines={12} label="Loading entities" />
      )}
    </div>
  );
}
