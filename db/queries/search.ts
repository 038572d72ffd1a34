import { describeSearch } from '@/core/search/format-search';
import type { SearchProblem, SearchQuery } from '@/core/search/query';
import type { SearchGroup, SearchView } from '@/core/views/search';
import type { Queryable } from '../connection';
import { articles } from '../schema/tables';
import { findArticles } from './search-articles';
import { asksEntities, findEntities } from './search-entities';
import { findEvents, findFigures } from './search-facts';
import { MOST_COUNTED } from './search-page';
import { suggestSearches } from './search-suggestions';
import { namedRows, readSearchValues } from './search-values';

/** How many of each group stand side by side, and how many of one alone. */
const FIRST: Record<SearchGroup, number> = { articles: 8, events: 6, entities: 6, figures: 6 };
const PAGE = 30;

const NOTHING_FOUND = { n: 0, isMore: false };

/** The view of a search that was not run: nothing was asked, or there are problems. */
export function emptySearch(q: string, problems: SearchProblem[], group: SearchGroup | null): SearchView {
  return {
    q,
    sentence: '',
    problems,
    group,
    counts: {
      articles: NOTHING_FOUND,
      events: NOTHING_FOUND,
      entities: NOTHING_FOUND,
      figures: NOTHING_FOUND,
    },
    asksEntities: false,
    order: 'closest',
    articles: [],
    events: [],
    entities: [],
    figures: [],
    nextCursor: null,
    suggestions: [],
    isEmptyDesk: false,
  };
}

/**
 * What the desk holds about a search: the first of each group, or 30 of one from `offset` on. A filter that is no
 * property of a result is asked of its report.
 */
export function searchDesk(
  db: Queryable,
  q: string,
  query: SearchQuery,
  group: SearchGroup | null,
  offset: number,
): SearchView {
  const values = readSearchValues(db, query);
  const stretchOf = (each: SearchGroup) => {
    if (group === null) return { offset: 0, limit: FIRST[each] };
    return { offset: each === group ? offset : 0, limit: each === group ? PAGE : 0 };
  };
  const reports = findArticles(db, query, values, stretchOf('articles'));
  const events = findEvents(db, query, values, stretchOf('events'));
  const entities = findEntities(db, query, values, stretchOf('entities'));
  const figures = findFigures(db, query, values, stretchOf('figures'));
  const counts = {
    articles: reports.count,
    events: events.count,
    entities: entities.count,
    figures: figures.count,
  };
  const isNothing = Object.values(counts).every(({ n }) => n === 0);
  const next = offset + PAGE;
  return {
    q,
    sentence: describeSearch(query, (kind, value) => namedRows(values, kind, value).words),
    problems: [],
    group,
    counts,
    asksEntities: asksEntities(query),
    order: reports.order,
    articles: reports.hits,
    events: events.hits,
    entities: entities.hits,
    figures: figures.hits,
    nextCursor: group !== null && next < Math.min(counts[group].n, MOST_COUNTED) ? String(next) : null,
    suggestions: isNothing ? suggestSearches(db, query, values) : [],
    isEmptyDesk: isNothing && db.select({ id: articles.id }).from(articles).limit(1).get() === undefined,
  };
}
