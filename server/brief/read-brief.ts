import type {
  BriefCoverage,
  BriefEntry,
  BriefEvent,
  BriefFigure,
  BriefSource,
  BriefView,
} from '@/core/brief/brief';
import { orderEntries } from '@/core/brief/brief';
import { limitItems } from '@/core/brief/brief-address';
import { type BriefItem, briefKey } from '@/core/brief/brief-item';
import { formatChange } from '@/core/figures/amount';
import { formatPeriod } from '@/core/figures/period';
import type { Change } from '@/core/model/figure';
import type { Actor } from '@/core/model/user';
import { paragraphsOf } from '@/core/text/sentence';
import { covers, type Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { Quote } from '@/core/views/article';
import type { DateView } from '@/core/views/event-row';
import { figureWords } from '@/core/views/fact-words';
import { countSeries } from '@/core/views/meeting-series';
import { buildCoverage, formatGap } from '@/core/views/series-coverage';
import { listArticleEvents, listArticleFigures } from '@/db/queries/article-facts';
import { type ArticleRecord, findArticleRecord } from '@/db/queries/article-record';
import { listChosenArticles, listChosenEvents } from '@/db/queries/brief-items';
import { listSeriesMeetings } from '@/db/queries/chart-meetings';
import { readClaimArticles } from '@/db/queries/claim-article';
import { listParticipants } from '@/db/queries/event-detail';
import { listRetellings } from '@/db/queries/event-tellings';
import { listNamedSeries } from '@/db/queries/series-record';
import { readSourceRefs } from '@/db/queries/source-ref';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';

type Db = Desk['db'];

/** So many events and so many figures of one chosen article are told; the rest is counted. */
const MOST_OF_ARTICLE = 40;

/**
 * A brief of what was chosen: each event or article once with its quotes, whose word it is, where it comes from, and what
 * the ordinals say is missing. `today` is an ISO day. Nothing is left out in silence: what is gone, folded into another
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
  const articles = new Map<number, ReadArticle>();
  const open = (id: number): ReadArticle | null => {
    const known = articles.get(id) ?? readOne(db, id);
    if (known) articles.set(id, known);
    return known;
  };
  const single = new Set(chosen.events.map(({ id }) => id));
  const entries = [
    ...chosen.events.flatMap(({ id, articleId, asked }): BriefEntry[] => {
      const event = open(articleId)?.events.get(id);
      return event ? [{ key: asked[0] ?? '', asked, kind: 'event', date: event.date, event }] : [];
    }),
    ...chosen.articles.flatMap(({ id, asked }): BriefEntry[] => {
      const article = open(id);
      return article ? [articleEntry(article, id, asked, single)] : [];
    }),
  ];
  const ordered = orderEntries(entries, 'oldest');
  return {
    madeOn: today,
    madeBy: actor.kind === 'user' || actor.kind === 'local' ? actor.name : null,
    entries: ordered,
    sources: [...articles.values()].map(({ source }) => source),
    coverage: coverageOf(db, ordered, today),
    gone: chosen.gone,
    left,
  };
}

interface Chosen {
  events: { id: number; articleId: number; asked: string[] }[];
  articles: { id: number; asked: string[] }[];
  gone: BriefItem[];
}

/** What several near-duplicates tell stands once: events where they are told first, of a cluster the article chosen first. */
function chooseOnce(db: Db, items: BriefItem[]): Chosen {
  const idsOf = (kind: BriefItem['kind']) => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const told = listChosenEvents(db, idsOf('event'));
  const stories = listChosenArticles(db, idsOf('article'));
  const events = new Map<number, Chosen['events'][number]>();
  const articles = new Map<number, Chosen['articles'][number]>();
  const gone: BriefItem[] = [];
  for (const item of items) {
    const key = briefKey(item);
    if (item.kind === 'event') {
      const event = told.get(item.id);
      const known = event && events.get(event.id);
      if (known) known.asked.push(key);
      else if (event) events.set(event.id, { ...event, asked: [key] });
      else gone.push(item);
      continue;
    }
    const story = stories.get(item.id);
    const known = story === undefined ? undefined : articles.get(story);
    if (known) known.asked.push(key);
    else if (story !== undefined) articles.set(story, { id: item.id, asked: [key] });
    else gone.push(item);
  }
  return { events: [...events.values()], articles: [...articles.values()], gone };
}

interface ReadArticle {
  source: BriefSource;
  /** In reading order. */
  events: Map<number, BriefEvent>;
  /** The event that counts for one that repeats it. */
  firstOf: Map<number, number>;
  /** Those that stand in no paragraph of an event. */
  loose: BriefFigure[];
}

function articleEntry(
  { source, events, firstOf, loose }: ReadArticle,
  articleId: number,
  asked: string[],
  single: ReadonlySet<number>,
): BriefEntry {
  const own = [...events.values()].filter(({ id }) => !single.has(firstOf.get(id) ?? id));
  return {
    key: asked[0] ?? '',
    asked,
    kind: 'article',
    date: source.published,
    articleId,
    events: own.slice(0, MOST_OF_ARTICLE),
    figures: loose.slice(0, MOST_OF_ARTICLE),
    more: Math.max(0, own.length - MOST_OF_ARTICLE) + Math.max(0, loose.length - MOST_OF_ARTICLE),
  };
}

function readOne(db: Db, articleId: number): ReadArticle | null {
  const record = findArticleRecord(db, articleId);
  if (!record) return null;
  const rows = listArticleEvents(db, articleId);
  const figures = listArticleFigures(db, articleId);
  const settledBy = readClaimArticles(
    db,
    [...rows.map(({ event }) => event), ...figures.map(({ figure }) => figure)].map(
      (fact) => fact.claimArticleId,
    ),
  );
  const retellings = listRetellings(
    db,
    rows.map(({ event }) => event.id),
  );
  const paragraphs = paragraphsOf(record.article.text);
  const paragraphOf = (at: number) => paragraphs.findIndex((one) => one.start <= at && at < one.end);
  const told = new Set<number>();
  const events = new Map<number, BriefEvent>();
  for (const { event, series, quote, dateQuote, seriesQuote } of rows) {
    const paragraph = paragraphOf(quote.start);
    const beside = figures.filter(
      (one) => !told.has(one.figure.id) && paragraphOf(one.quote.start) === paragraph,
    );
    for (const { figure } of beside) told.add(figure.id);
    events.set(event.id, {
      ...assertionOf(event, settledBy),
      type: event.type,
      title: event.title,
      date: {
        edtf: event.date,
        lower: event.dateLower,
        upper: event.dateUpper,
        precision: event.datePrecision,
        basis: event.dateBasis,
        note: event.dateNote,
      },
      series:
        series && event.ordinal !== null
          ? { ...series, ordinal: event.ordinal, year: event.seriesYear }
          : null,
      standing: event.standing,
      entities: distinctEntities(db, event.id),
      quotes: distinctQuotes([quote, dateQuote, seriesQuote]),
      figures: beside.map((one) => figureOf(one, settledBy)),
      retold: (retellings.get(event.id) ?? []).map(({ source, articleTitle }) => source ?? articleTitle),
    });
  }
  return {
    source: sourceOf(db, record),
    events,
    firstOf: new Map(
      rows.flatMap(({ event }) => (event.sameAsId === null ? [] : [[event.id, event.sameAsId] as const])),
    ),
    loose: figures.filter(({ figure }) => !told.has(figure.id)).map((one) => figureOf(one, settledBy)),
  };
}

type SettledBy = ReturnType<typeof readClaimArticles>;
type EventRecord = ReturnType<typeof listArticleEvents>[number]['event'];
type FigureRecord = ReturnType<typeof listArticleFigures>[number];

const assertionOf = (fact: EventRecord | FigureRecord['figure'], settledBy: SettledBy) => ({
  id: fact.id,
  articleId: fact.articleId,
  speaker: fact.speaker,
  claimStatus: fact.claimStatus,
  claimArticle: settledBy(fact.claimArticleId),
  credibility: fact.credibility,
  reviewStatus: fact.reviewStatus,
  confidence: fact.confidence,
});

const CHANGE_BASIS: Record<Change['basis'], string> = {
  yoy: ' on the year',
  qoq: ' on the quarter',
  other: '',
};

function figureOf({ figure, subjectEntity, quote }: FigureRecord, settledBy: SettledBy): BriefFigure {
  const { change } = figure;
  const isBare = figure.unit === '%' && change?.value === figure.value;
  return {
    ...assertionOf(figure, settledBy),
    label: figureWords(figure),
    subject: subjectEntity?.name ?? figure.subject,
    period: figure.period === null ? null : formatPeriod(figure.period),
    change: change && !isBare ? `${formatChange(change)}${CHANGE_BASIS[change.basis]}` : null,
    quote: quote.quote,
  };
}

/** Quotes that another holds say nothing more. */
function distinctQuotes(quotes: (Quote | null)[]): string[] {
  const kept: Quote[] = [];
  for (const quote of quotes) {
    if (quote && !kept.some((one: Span) => covers(one, quote))) kept.push(quote);
  }
  return kept.map(({ quote }) => quote);
}

function distinctEntities(db: Db, eventId: number): BriefEvent['entities'] {
  const byId = new Map(listParticipants(db, eventId).map(({ entity }) => [entity.id, entity]));
  return [...byId.values()];
}

function sourceOf(db: Db, { article, disclaimer }: ArticleRecord): BriefSource {
  const published: DateView = {
    edtf: article.published,
    lower: article.publishedLower,
    upper: article.publishedUpper,
    precision: article.published === null ? 'none' : (parseEdtf(article.published)?.precision ?? 'none'),
    basis: article.publishedBasis,
    note: null,
  };
  return {
    articleId: article.id,
    title: article.title,
    language: article.language,
    author: article.author,
    published,
    url: article.url,
    source: readSourceRefs(db, [article])(article),
    disclaimer: disclaimer?.quote ?? null,
    isReplaced: article.replacedById !== null,
  };
}

/** The series and years that the entries touch: how many of their meetings are stored, and which are not. */
function coverageOf(db: Db, entries: BriefEntry[], today: string): BriefCoverage[] {
  const touched = entries
    .flatMap((entry) => (entry.kind === 'event' ? [entry.event] : entry.events))
    .flatMap(({ series }) => series ?? []);
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
