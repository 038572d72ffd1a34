import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { readArticle } from '@/server/views/read-article';
import { readArticleCharts } from '@/server/views/read-article-charts';
import { readArticleList } from '@/server/views/read-article-list';
import { readEgoNetwork } from '@/server/views/read-ego-network';
import { readEntities } from '@/server/views/read-entities';
import { readEntity } from '@/server/views/read-entity';
import { readEvent } from '@/server/views/read-event';
import { readFigure } from '@/server/views/read-figure';
import { readFigures, readMoreFigures } from '@/server/views/read-figures';
import { readMeetings } from '@/server/views/read-meetings';
import { readSearch, readSearchCompletions } from '@/server/views/read-search';
import { readSeries } from '@/server/views/read-series';
import { readSource } from '@/server/views/read-source';
import { readSources } from '@/server/views/read-sources';
import { readTheme } from '@/server/views/read-theme';
import { readThemeComparison } from '@/server/views/read-theme-comparison';
import { readThemes } from '@/server/views/read-themes';
import { readTimeline, readTimelinePage } from '@/server/views/read-timeline';

/**
 * What hangs on nothing but what is stored, the day, what the asker may do, and arguments that JSON can hold. Each has a name, so
 * that a page and its route share what was answered, and so that a thread can be asked to read it.
 */
const VIEWS = {
  timeline: readTimeline,
  'timeline-rows': readTimelinePage,
  event: readEvent,
  articles: readArticleList,
  article: readArticle,
  'article-charts': readArticleCharts,
  entities: readEntities,
  entity: readEntity,
  'entity-network': readEgoNetwork,
  themes: readThemes,
  theme: readTheme,
  'theme-comparison': readThemeComparison,
  series: readSeries,
  meetings: readMeetings,
  figures: readFigures,
  'figures-rows': readMoreFigures,
  figure: readFigure,
  sources: readSources,
  source: readSource,
  search: readSearch,
  'search-completions': readSearchCompletions,
};
type Views = typeof VIEWS;
export type ViewName = keyof Views;

type ArgsOf<Name extends ViewName> = Name extends ViewName
  ? Views[Name] extends (desk: Desk, actor: Actor, ...args: infer Args) => unknown
    ? Args
    : never
  : never;
export type ViewOf<Name extends ViewName> = ReturnType<Views[Name]>;

/** A view that is asked for: which, and under what. */
export interface ViewCall<Name extends ViewName = ViewName> {
  name: Name;
  args: ArgsOf<Name>;
}

/** Ask for a view, as `askFor('timeline', filters, 'month')`. */
export const askFor = <Name extends ViewName>(name: Name, ...args: ArgsOf<Name>): ViewCall<Name> => ({
  name,
  args,
});

/** Read a view here and now, as JSON. Throws what its use case throws. */
export function readViewText(desk: Desk, actor: Actor, { name, args }: ViewCall): string {
  const read = VIEWS[name] as (desk: Desk, actor: Actor, ...args: unknown[]) => unknown;
  return JSON.stringify(read(desk, actor, ...args) ?? null);
}

/** The same for two calls that ask for the same, in whatever order the fields of their arguments were set. */
export const keyOf = ({ name, args }: ViewCall): string =>
  `${name} ${JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )}`;
