import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { DatedEvent } from '@/core/views/entity-activity';
import type { EventLine } from '@/core/views/event-line';
import type { ThemeRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { countedEvents } from '../counted';
import { articles, events, eventThemes, evidence, series, themes } from '../schema/tables';
import { readClaimArticles } from './claim-article';
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
    date: {
      edtf: event.date,
      lower: event.dateLower,
      upper: event.dateUpper,
      precision: event.datePrecision,
      basis: event.dateBasis,
      note: event.dateNote,
    },
    series:
      body && event.ordinal !== null ? { ...body, ordinal: event.ordinal, year: event.seriesYear } : null,
    standing: event.standing,
    quote,
    reliability: sourceOf(article).reliability,
    credibility: event.credibility,
    claimStatus: event.claimStatus,
    claimArticle: settledBy(event.claimArticleId),
  }));
}

/** What counts over time need of the events among `among`, with their themes; rejected ones are left out. */
export function listDatedEvents(
  db: Queryable,
  among: SQL | undefined,
): (DatedEvent & { themes: ThemeRef[] })[] {
  const rows = db
    .select({
      id: events.id,
      family: events.family,
      edtf: events.date,
      month: sql<
        string | null
      >`coalesce(${events.month}, CASE WHEN ${events.datePrecision} = 'day' THEN substr(${events.dateLower}, 1, 7) END)`,
      lower: events.dateLower,
    })
    .from(events)
    .where(and(among, countedEvents))
    .all();
  const carried = new Map<number, ThemeRef[]>();
  const links = db
    .select({ eventId: eventThemes.eventId, key: themes.key, label: themes.label })
    .from(eventThemes)
    .innerJoin(themes, eq(themes.id, eventThemes.themeId))
    .where(inArray(eventThemes.eventId, db.select({ id: events.id }).from(events).where(among)))
    .all();
  for (const { eventId, ...theme } of links) carried.set(eventId, [...(carried.get(eventId) ?? []), theme]);
  return rows.map((row) => ({ ...row, themes: carried.get(row.id) ?? [] }));
}
