import { FilterError, formatFilters, parseFilters, parseFiltersLeniently } from './codec';
import { describeWithin } from './describe';
import { NO_FILTERS, type PeriodFilters } from './filters';

export const ARTICLE_SORTS = ['imported', 'published'] as const;
/** Newest import first, or newest publication first with the undated at the end. */
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** What a list of articles is narrowed to: a period of publication, with the meaning it has for events. */
export interface ArticleFilters extends PeriodFilters {
  sort: ArticleSort;
}

/** All articles, newest import first. */
export const NO_ARTICLE_FILTERS: ArticleFilters = {
  from: null,
  to: null,
  within: NO_FILTERS.within,
  sort: ARTICLE_SORTS[0],
};

/** What an address says of the period alone: the other filters of events mean nothing here. */
function periodOf(params: URLSearchParams): URLSearchParams {
  const own = new URLSearchParams();
  for (const name of ['from', 'to', 'within']) {
    const value = params.get(name);
    if (value) own.set(name, value);
  }
  return own;
}

const toArticleFilters = ({ from, to, within }: PeriodFilters, sort: ArticleSort): ArticleFilters => ({
  from,
  to,
  within,
  sort,
});

const findSort = (asked: string | null) => ARTICLE_SORTS.find((each) => each === asked);

/** Read filters strictly: throws FilterError with the first parameter that is wrong. Other parameters are left alone. */
export function parseArticleFilters(params: URLSearchParams): ArticleFilters {
  const asked = params.get('sort') ?? NO_ARTICLE_FILTERS.sort;
  const sort = findSort(asked);
  if (!sort) {
    throw new FilterError(
      'sort',
      `“${asked}” is no order of articles: there are ${ARTICLE_SORTS.join(' and ')}.`,
    );
  }
  return toArticleFilters(parseFilters(periodOf(params)), sort);
}

/** Read filters leniently, as a page does with an address that somebody typed: what is wrong is left out. */
export function parseArticleFiltersLeniently(params: URLSearchParams): ArticleFilters {
  const sort = findSort(params.get('sort')) ?? NO_ARTICLE_FILTERS.sort;
  return toArticleFilters(parseFiltersLeniently(periodOf(params)), sort);
}

/** The canonical query of a view: what is usual left out, names in one order. It is also its query key. */
export function formatArticleFilters({ from, to, within, sort }: ArticleFilters): string {
  const params = formatFilters({ ...NO_FILTERS, from, to, within });
  if (sort !== NO_ARTICLE_FILTERS.sort) params.set('sort', sort);
  return params.toString();
}

/** What the filters narrow the list to, as a sentence that a person reads. */
export function describeArticles(filters: ArticleFilters): string {
  const within = describeWithin(filters);
  return within ? `Articles published ${within}.` : 'All articles.';
}
