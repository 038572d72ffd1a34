import type { SearchCount, SearchGroup, SearchView } from '@/core/views/search';

export const GROUP_LABELS: Record<SearchGroup, { one: string; many: string }> = {
  articles: { one: 'article', many: 'articles' },
  events: { one: 'event', many: 'events' },
  entities: { one: 'entity', many: 'entities' },
  figures: { one: 'figure', many: 'figures' },
};

/** "Articles" */
export const groupTitle = (group: SearchGroup): string => {
  const { many } = GROUP_LABELS[group];
  return many.charAt(0).toUpperCase() + many.slice(1);
};

/** "12", "More than 1,000": no more is counted. */
export const countText = ({ n, isMore }: SearchCount): string =>
  isMore ? `more than ${n.toLocaleString('en-GB')}` : n.toLocaleString('en-GB');

/** "1 article", "more than 1,000 events" */
export const countWords = (group: SearchGroup, count: SearchCount): string => {
  const { one, many } = GROUP_LABELS[group];
  return `${countText(count)} ${count.n === 1 && !count.isMore ? one : many}`;
};

const ORDERS: Record<Exclude<SearchGroup, 'articles'>, string> = {
  events: 'newest first',
  entities: 'most mentioned first',
  figures: 'latest period first',
};

/** How a group is put in order. */
export function orderWords(group: SearchGroup, order: SearchView['order']): string {
  if (group !== 'articles') return ORDERS[group];
  return order === 'closest' ? 'closest first' : 'newest import first';
}
