import type { ArticleListView } from '@/core/views/article-list';
import type { TimelineView } from '@/core/views/timeline';
import type { Asked } from './serve-messages';

async function readJson<View>(address: string, path: string): Promise<View> {
  const response = await fetch(new URL(path, address));
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as View;
}

/** Answers 200 and asks nothing of anything: what a route of the framework costs by itself. */
export const TRIVIAL: Asked = { name: 'trivial route', kind: 'trivial', path: '/api/health', weight: 1 };

const json = (name: string, path: string, weight: number): Asked => ({ name, kind: 'json', path, weight });
const page = (name: string, path: string, weight: number): Asked => ({ name, kind: 'page', path, weight });

/**
 * What readers of a desk ask for, weighted as a reading hour goes: mostly the timeline and its filters, then what is opened
 * from it. Entities, themes and articles are those of the desk that is measured, among them its busiest.
 */
export async function listAsked(address: string): Promise<Asked[]> {
  const { facets, rows, nextCursor } = await readJson<TimelineView>(address, '/api/timeline');
  const { rows: articles } = await readJson<ArticleListView>(address, '/api/articles');
  const [busiest, second] = facets.entities.map(({ value }) => value);
  const last = facets.entities.at(-1)?.value;
  const theme = facets.themes.find(({ count }) => count > 0)?.value;
  const series = rows.find((row) => row.series)?.series?.id;
  const event = rows[0]?.id;
  const article = rows[0]?.articleId ?? articles[0]?.id;
  const list: (Asked | false)[] = [
    json('timeline', '/api/timeline', 20),
    json('timeline, a family', '/api/timeline?family=meeting', 8),
    json('timeline, a period', '/api/timeline?from=2023-02&to=2024-05', 6),
    theme !== undefined && json('timeline, a theme', `/api/timeline?theme=${theme}`, 6),
    second !== undefined && json('timeline, an entity', `/api/timeline?entity=${second}`, 6),
    nextCursor !== null && json('timeline, further rows', `/api/timeline?cursor=${nextCursor}`, 8),
    event !== undefined && json('event', `/api/events/${event}`, 8),
    article !== undefined && json('article and its facts', `/api/articles/${article}`, 8),
    last !== undefined && json('entity', `/api/entities/${last}`, 6),
    busiest !== undefined && json('entity, the busiest', `/api/entities/${busiest}`, 2),
    json('search', '/api/search?q=furnaces', 5),
    json('search, words of a phrase', '/api/search?q=%22safety%20committee%22%20-rails', 3),
    json('themes', '/api/themes', 4),
    theme !== undefined && json('theme', `/api/themes/${theme}`, 2),
    series !== undefined && json('series', `/api/series/${series}`, 2),
    json('figures', '/api/figures', 3),
    json('meetings', '/api/meetings?kind=all&part=first', 2),
    json('entities', '/api/entities', 2),
    json('articles', '/api/articles', 3),
    page('timeline', '/', 8),
    article !== undefined && page('article', `/articles/${article}`, 5),
    last !== undefined && page('entity', `/entities/${last}`, 3),
    busiest !== undefined && page('entity, the busiest', `/entities/${busiest}`, 1),
    page('search', '/search?q=furnaces', 3),
    page('themes', '/themes', 2),
    page('figures', '/figures', 2),
    page('meetings', '/meetings', 1),
  ];
  return list.filter((each) => each !== false);
}
