import type { BriefEvent, BriefFigure, BriefSource } from '@/core/brief/brief';
import { formatChange } from '@/core/figures/amount';
import { formatPeriod } from '@/core/figures/period';
import type { Change } from '@/core/model/figure';
import { paragraphsOf } from '@/core/text/sentence';
import { covers, type Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { Quote } from '@/core/views/article';
import type { DateView } from '@/core/views/event-row';
import { figureWords } from '@/core/views/fact-words';
import { QUALIFIER_WORDS } from '@/core/views/stored-figure';
import type { Queryable } from '@/db/connection';
import { listArticleEvents, listArticleFigures } from '@/db/queries/article-facts';
import { type ArticleRecord, findArticleRecord } from '@/db/queries/article-record';
import { readClaimArticles } from '@/db/queries/claim-article';
import { dateOf, numberOf } from '@/db/queries/event-date';
import { listParticipants } from '@/db/queries/event-detail';
import { listRetellings } from '@/db/queries/event-tellings';
import { readSourceRefs } from '@/db/queries/source-ref';

/** An article with all that a brief may tell of it. */
export interface BriefArticle {
  source: BriefSource;
  /** In reading order, each with the figures of its paragraph that no event before it has. */
  events: Map<number, BriefEvent>;
  /** All figures, in reading order. */
  figures: Map<number, BriefFigure>;
  /** Figures that stand in no paragraph of an event. */
  loose: BriefFigure[];
  /** The fact that counts for one that repeats it. */
  firstEvent: Map<number, number>;
  firstFigure: Map<number, number>;
}

const firstsOf = (facts: { id: number; sameAsId: number | null }[]): Map<number, number> =>
  new Map(facts.flatMap(({ id, sameAsId }) => (sameAsId === null ? [] : [[id, sameAsId] as const])));

/** The article with its facts, without those that a person has rejected; null where it is not on the desk. */
export function readBriefArticle(db: Queryable, articleId: number): BriefArticle | null {
  const record = findArticleRecord(db, articleId);
  if (!record) return null;
  const rows = listArticleEvents(db, articleId);
  const figureRows = listArticleFigures(db, articleId);
  const settledBy = readClaimArticles(
    db,
    [...rows.map(({ event }) => event), ...figureRows.map(({ figure }) => figure)].map(
      (fact) => fact.claimArticleId,
    ),
  );
  const figures = new Map(figureRows.map((one) => [one.figure.id, toBriefFigure(one, settledBy)] as const));
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
    const beside = figureRows
      .filter((one) => !told.has(one.figure.id) && paragraphOf(one.quote.start) === paragraph)
      .flatMap(({ figure }) => figures.get(figure.id) ?? []);
    for (const { id } of beside) told.add(id);
    events.set(event.id, {
      ...assertionOf(event, settledBy),
      type: event.type,
      title: event.title,
      date: dateOf(event),
      series: numberOf(event, series),
      standing: event.standing,
      entities: distinctEntities(db, event.id),
      quotes: distinctQuotes([quote, dateQuote, seriesQuote]),
      figures: beside,
      retold: (retellings.get(event.id) ?? []).map(({ source, articleTitle }) => source ?? articleTitle),
    });
  }
  return {
    source: sourceOf(db, record),
    events,
    figures,
    loose: [...figures.values()].filter(({ id }) => !told.has(id)),
    firstEvent: firstsOf(rows.map(({ event }) => event)),
    firstFigure: firstsOf(figureRows.map(({ figure }) => figure)),
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

const precisionOf = (edtf: string | null): DateView['precision'] =>
  edtf === null ? 'none' : (parseEdtf(edtf)?.precision ?? 'none');

const CHANGE_BASIS: Record<Change['basis'], string> = {
  yoy: ' on the year',
  qoq: ' on the quarter',
  other: '',
};

function toBriefFigure({ figure, subjectEntity, quote }: FigureRecord, settledBy: SettledBy): BriefFigure {
  const { change } = figure;
  const isBare = figure.unit === '%' && change?.value === figure.value;
  return {
    ...assertionOf(figure, settledBy),
    label: figureWords(figure),
    subject: subjectEntity?.name ?? figure.subject,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    basis: QUALIFIER_WORDS[figure.qualifier],
    date: {
      edtf: figure.period,
      lower: figure.periodLower,
      upper: figure.periodUpper,
      precision: precisionOf(figure.period),
      basis: figure.period === null ? 'none' : 'stated',
      note: null,
    },
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

function distinctEntities(db: Queryable, eventId: number): BriefEvent['entities'] {
  const byId = new Map(listParticipants(db, eventId).map(({ entity }) => [entity.id, entity]));
  return [...byId.values()];
}

function sourceOf(db: Queryable, { article, disclaimer }: ArticleRecord): BriefSource {
  const published: DateView = {
    edtf: article.published,
    lower: article.publishedLower,
    upper: article.publishedUpper,
    precision: precisionOf(article.published),
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
