import { FilterError, formatFiltersQuery, parseFilters, parseFiltersLeniently } from '../filters/codec';
import type { Filters } from '../filters/filters';
import { parseId } from '../views/id';
import { QUEUE_ORDERS, QUEUE_PARTS, type QueueOrder, type QueuePart } from './queue';

/** What the queue is narrowed to, and how it is ordered. The filters are those of the timeline; status and sort mean nothing here. */
export interface QueueScope {
  filters: Filters;
  /** Facts of one article, or of one series of meetings. */
  article: number | null;
  series: number | null;
  part: QueuePart;
  order: QueueOrder;
}

const choose = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

/** What of an address is no filter. Null where it is wrong. */
function readRest(params: URLSearchParams) {
  const id = (name: string) => (params.get(name) ? parseId(params.get(name) ?? '') : undefined);
  return {
    article: id('article'),
    series: id('series'),
    part: params.get('show') ? choose(QUEUE_PARTS, params.get('show')) : undefined,
    order: params.get('order') ? choose(QUEUE_ORDERS, params.get('order')) : undefined,
  };
}

/** In the queue nothing is decided yet, and it has orders of its own. */
const forQueue = (filters: Filters): Filters => ({ ...filters, statuses: [], sort: 'newest' });

/** Read strictly, as the API does: throws FilterError with the first parameter that is wrong. */
export function parseQueueScope(params: URLSearchParams): QueueScope {
  const filters = parseFilters(params);
  const { article, series, part, order } = readRest(params);
  const wrong = Object.entries({ article, series, show: part, order }).find(([, value]) => value === null);
  if (wrong) {
    const [name] = wrong;
    throw new FilterError(name, `“${params.get(name) ?? ''}” is not a value of ${name}.`);
  }
  return {
    filters: forQueue(filters),
    article: article ?? null,
    series: series ?? null,
    part: part ?? 'all',
    order: order ?? 'use',
  };
}

/** Read leniently, as a page does with an address that somebody typed: what is wrong is left out. */
export function parseQueueScopeLeniently(params: URLSearchParams): QueueScope {
  const { article, series, part, order } = readRest(params);
  return {
    filters: forQueue(parseFiltersLeniently(params)),
    article: article ?? null,
    series: series ?? null,
    part: part ?? 'all',
    order: order ?? 'use',
  };
}

/** The canonical text of a scope, defaults left out: also its query key. */
export function formatQueueScope({ filters, article, series, part, order }: QueueScope): string {
  return [
    formatFiltersQuery(filters),
    article === null ? '' : `article=${article}`,
    series === null ? '' : `series=${series}`,
    part === 'all' ? '' : `show=${part}`,
    order === 'use' ? '' : `order=${order}`,
  ]
    .filter(Boolean)
    .join('&');
}
