import type { BriefCoverage, BriefEntry, BriefFigure, BriefView } from '@/core/brief/brief';
import { eventsOf, orderEntries } from '@/core/brief/brief';
import { limitItems } from '@/core/brief/brief-address';
import type { BriefItem } from '@/core/brief/brief-item';
import type { Actor } from '@/core/model/user';
import { countSeries } from '@/core/views/meeting-series';
import { buildCoverage, formatGap } from '@/core/views/series-coverage';
import { listFigureRetellings } from '@/db/queries/brief-items';
import { listSeriesMeetings } from '@/db/queries/chart-meetings';
import { listNamedSeries } from '@/db/queries/series-record';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { type Chosen, chooseOnce } from './choose-once';
import { type BriefArticle, readBriefArticle } from './read-brief-article';

type Db = Desk['db'];

/** So many events and so many figures of one chosen article are told; the rest is counted. */
const MOST_OF_ARTICLE = 40;

/**
 * A brief of what was chosen: each event, figure or article once with its quotes, whose word it is, where it comes from, and
 * what the ordinals say is missing. `today` is an ISO day. Nothing is left out in silence: what is gone, folded into another
 * entry or beyond the limit is named.
 */
export function readBrief(
  desk: Desk,
  actor: Actor,
  asked: BriefItem[],
  today: string = new Date().toISOString().slice(0, 10),
): BriefView {
  requireRight(actor, 'read');
  const { db } = desk;
  const { items, left } = limitItems(asked);
  const chosen = chooseOnce(db, items);
  const articles = new Map<number, BriefArticle>();
  const open = (id: number): BriefArticle | null => {
    const known = articles.get(id) ?? readBriefArticle(db, id);
    if (known) articles.set(id, known);
    return known;
  };
  const entries = orderEntries(listEntries(db, chosen, open), 'oldest');
  return {
    madeOn: today,
    madeBy: actor.kind === 'user' || actor.kind === 'local' ? actor.name : null,
    entries,
    sources: [...articles.values()].map(({ source }) => source),
    coverage: coverageOf(db, entries, today),
    gone: chosen.gone,
    left,
  };
}

/** What was chosen on its own stands on its own alone: an event does not repeat its figures, an article neither. */
function listEntries(
  db: Db,
  { events, figures, articles }: Chosen,
  open: (id: number) => BriefArticle | null,
): BriefEntry[] {
  const ids = (facts: { id: number }[]) => new Set(facts.map(({ id }) => id));
  const [singleEvents, singleFigures] = [ids(events), ids(figures)];
  const retellings = listFigureRetellings(db, [...singleFigures]);
  const others = ({ firstFigure }: BriefArticle, some: BriefFigure[]) =>
    some.filter(({ id }) => !singleFigures.has(firstFigure.get(id) ?? id));
  return [
    ...events.flatMap(({ id, articleId, asked }): BriefEntry[] => {
      const article = open(articleId);
      const told = article?.events.get(id);
      if (!article || !told) return [];
      const event = { ...told, figures: others(article, told.figures) };
      return [{ key: asked[0] ?? '', asked, kind: 'event', date: event.date, event }];
    }),
    ...figures.flatMap(({ id, articleId, asked }): BriefEntry[] => {
      const figure = open(articleId)?.figures.get(id);
      if (!figure) return [];
      const retold = retellings.get(id) ?? [];
      return [{ key: asked[0] ?? '', asked, kind: 'figure', date: figure.date, figure, retold }];
    }),
    ...articles.flatMap(({ id: articleId, asked }): BriefEntry[] => {
      const article = open(articleId);
      if (!article) return [];
      const own = [...article.events.values()]
        .filter(({ id }) => !singleEvents.has(article.firstEvent.get(id) ?? id))
        .map((event) => ({ ...event, figures: others(article, event.figures) }));
      const loose = others(article, article.loose);
      return [
        {
          key: asked[0] ?? '',
          asked,
          kind: 'article',
          date: article.source.published,
          articleId,
          events: own.slice(0, MOST_OF_ARTICLE),
          figures: loose.slice(0, MOST_OF_ARTICLE),
          more: Math.max(0, own.length - MOST_OF_ARTICLE) + Math.max(0, loose.length - MOST_OF_ARTICLE),
        },
      ];
    }),
  ];
}

/** The series and years that the entries touch: how many of their meetings are stored, and which are not. */
function coverageOf(db: Db, entries: BriefEntry[], today: string): BriefCoverage[] {
  const touched = entries.flatMap(eventsOf).flatMap(({ series }) => series ?? []);
  if (touched.length === 0) return [];
  const all = listNamedSeries(db);
  const numberingOf = new Map(all.map((one) => [one.id, one.numbering]));
  const years = new Set(touched.map(({ id, year }) => `${numberingOf.get(id)} ${year}`));
  const wanted = new Set(touched.map(({ id }) => numberingOf.get(id)));
  const named = all.filter(({ numbering }) => wanted.has(numbering)).map(({ id }) => id);
  return buildCoverage(countSeries(listSeriesMeetings(db, named)), today)
    .filter(({ numbering, year }) => years.has(`${numbering} ${year}`))
    .map(({ key, seriesId, label, text, gaps }) => ({
      key,
      seriesId,
      label,
      text,
      gaps: gaps.map(formatGap),
    }));
}
