import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { EventLine } from '@/core/views/event-line';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { articles, events, evidence, series } from '../schema/tables';
import { readClaimArticles } from './claim-article';
import { dateOf, numberOf } from './event-date';
import { countsInSeries, SERIES_COLUMNS } from './series-ref';
import { ARTICLE_SOURCE, readSourceRefs } from './source-ref';

/** The newest events among `among`, each with its quote; those that count, undated ones last. */
export function listEventLines(db: Queryable, among: SQL | undefined, limit: number): EventLine[] {
  const found = db
    .select({
      event: events,
      quote: evidence.quote,
      series: SERIES_COLUMNS,
      ...ARTICLE_SOURCE,
    })
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .innerJoin(evidence, eq(evidence.id, events.evidenceId))
    .leftJoin(series, countsInSeries)
    .where(and(among, countedEvents))
    .orderBy(desc(sql`coalesce(${events.dateLower}, '')`), asc(events.dateUpper), asc(events.id))
    .limit(limit)
    .all();
  const sourceOf = readSourceRefs(db, found);
  const settledBy = readClaimArticles(
    db,
    found.map(({ event }) => event.claimArticleId),
  );
  return found.map(({ event, quote, series: body, ...article }) => ({
    id: event.id,
    articleId: event.articleId,
    title: event.title,
    type: event.type,
    family: event.family,
    date: dateOf(event),
    series: numberOf(event, body),
    standing: event.standing,
    quote,
    reliability: sourceOf(article).reliability,
    credibility: event.credibility,
    claimStatus: event.claimStatus,
    claimArticle: settledBy(event.claimArticleId),
  }));
}
