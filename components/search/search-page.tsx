'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useId } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { EmptyState } from '@/components/ui/empty-state';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { ShowMore } from '@/components/ui/show-more';
import { Skeleton } from '@/components/ui/skeleton';
import { parseSearch } from '@/core/search/parse-search';
import { SEARCH_GROUPS, type SearchGroup, type SearchView } from '@/core/views/search';
import { EntityHits, EventHits, FigureHits } from './fact-hits';
import { formatSearchAddress, parseSearchAddress } from './search-address';
import { SearchForm } from './search-form';
import { SearchHits } from './search-hits';
import { SearchProblem } from './search-problem';
import { searchQuery } from './search-query';
import { NothingFound, SearchHelp } from './search-states';
import { countText, countWords, groupTitle, orderWords } from './search-words';

function Tabs({ view }: { view: SearchView }) {
  const tab = (group: SearchGroup | null, label: string, count: string | null) => (
    <Link
      key={label}
      href={formatSearchAddress({ q: view.q, group })}
      scroll={false}
      {...(view.group === group ? { 'aria-current': 'true' as const } : {})}
    >
      {label}
      {count !== null && <span className="q-tabs__n"> {count}</span>}
    </Link>
  );
  return (
    <nav className="seg q-tabs" aria-label="Groups of results">
      {tab(null, 'All', null)}
      {SEARCH_GROUPS.map((group) => {
        const { n, isMore } = view.counts[group];
        return tab(
          group,
          groupTitle(group),
          isMore ? `${n.toLocaleString('en-GB')}+` : n.toLocaleString('en-GB'),
        );
      })}
    </nav>
  );
}

function Hits({ group, view }: { group: SearchGroup; view: SearchView }) {
  if (group === 'articles') return <SearchHits hits={view.articles} />;
  if (group === 'events') return <EventHits hits={view.events} />;
  if (group === 'entities') return <EntityHits hits={view.entities} />;
  return <FigureHits hits={view.figures} />;
}

/** Why a group is empty where others are not. */
function emptyWords(group: SearchGroup, view: SearchView): string {
  if (group === 'entities' && !view.asksEntities)
    return 'Entities are found by their names: add a word, or entity: with a name.';
  return `No ${groupTitle(group).toLowerCase()} for this search.`;
}

function Overview({ view }: { view: SearchView }) {
  const found = SEARCH_GROUPS.filter((group) => view.counts[group].n > 0);
  return (
    <div className="q-cols">
      {found.map((group) => {
        const shown = view[group].length;
        const count = view.counts[group];
        return (
          <Section
            key={group}
            id={group}
            className={`q-group q-group--${group}`}
            title={groupTitle(group)}
            aside={`${countText(count)}${count.n > 1 ? `, ${orderWords(group, view.order)}` : ''}`}
          >
            <Hits group={group} view={view} />
            {(count.isMore || count.n > shown) && (
              <p className="q-all">
                <Link className="btn" href={formatSearchAddress({ q: view.q, group })}>
                  Show{' '}
                  {count.isMore
                    ? `${groupTitle(group).toLowerCase()} only`
                    : `all ${countWords(group, count)}`}
                </Link>
              </p>
            )}
          </Section>
        );
      })}
    </div>
  );
}

function OneGroup({
  group,
  pages,
  isBusy,
  onMore,
}: {
  group: SearchGroup;
  pages: SearchView[];
  isBusy: boolean;
  onMore: (() => void) | null;
}) {
  const [first] = pages;
  if (!first) return null;
  const count = first.counts[group];
  const shown = pages.reduce((sum, page) => sum + page[group].length, 0);
  return (
    <Section
      title={groupTitle(group)}
      aside={count.n > 0 ? `${countText(count)}, ${orderWords(group, first.order)}` : null}
      className="q-one"
    >
      {count.n === 0 && <p className="cap">{emptyWords(group, first)}</p>}
      {pages.map((page, index) => (
        <Hits key={index} group={group} view={page} />
      ))}
      {onMore && <ShowMore shown={shown} total={count.n} isBusy={isBusy} onMore={onMore} />}
      {!onMore && count.isMore && (
        <p className="cap mt-4">No more than a thousand are listed. Add a word to narrow the search.</p>
      )}
    </Section>
  );
}

function statusWords(view: SearchView | undefined): string {
  if (!view || view.sentence === '') return '';
  return `${SEARCH_GROUPS.map((group) => countWords(group, view.counts[group])).join(', ')} found`;
}

/** What the desk holds about the words of the address. */
export function SearchPage() {
  const problemId = useId();
  const address = parseSearchAddress(new URLSearchParams(useSearchParams()));
  const { data, error, isPending, isFetchingNextPage, fetchNextPage, refetch, hasNextPage } =
    useInfiniteQuery(searchQuery(address));
  const view = data?.pages[0];
  const asked = address.q.trim();
  const { problems } = parseSearch(address.q);
  const isWrong = problems.length > 0;
  const isAsked = view !== undefined && view.sentence !== '';
  const isNothing = isAsked && SEARCH_GROUPS.every((group) => view.counts[group].n === 0);
  return (
    <div className="page">
      <h1 className="h1">
        {asked === '' ? (
          'Search'
        ) : (
          <>
            Search: <HanText>{asked}</HanText>
          </>
        )}
      </h1>
      <SearchForm key={address.q} q={address.q} problemId={isWrong ? problemId : null} />
      <SearchProblem id={problemId} q={address.q} problems={problems} />
      {isAsked && (
        <p className="q-said" data-view-sentence="">
          {view.sentence}
        </p>
      )}
      <p className="vh" role="status">
        {statusWords(view)}
      </p>
      {asked === '' && (
        <div className="mt-6">
          <EmptyState title="What are you looking for?">
            <p>Every word must be there. Try one of these:</p>
            <SearchHelp />
          </EmptyState>
        </div>
      )}
      {asked !== '' && !isWrong && isPending && <Skeleton lines={8} label="Searching" />}
      {error && (
        <EmptyState
          title="The search did not come through"
          action={
            <button type="button" className="btn" onClick={() => refetch()}>
              Try again
            </button>
          }
        >
          <p>
            {error.message} {error instanceof RequestError && error.remedy}
          </p>
        </EmptyState>
      )}
      {isAsked && !isNothing && <Tabs view={view} />}
      {isAsked && !isNothing && view.group === null && <Overview view={view} />}
      {isAsked && !isNothing && view.group !== null && (
        <OneGroup
          group={view.group}
          pages={data?.pages ?? []}
          isBusy={isFetchingNextPage}
          onMore={hasNextPage ? () => fetchNextPage() : null}
        />
      )}
      {isNothing && <NothingFound view={view} />}
      {isWrong && (
        <Section title="What a search understands" className="mt-6">
          <SearchHelp />
        </Section>
      )}
    </div>
  );
}
