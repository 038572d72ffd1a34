import { and, asc, count, countDistinct, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { EntityRef, ThemeRef } from '@/core/views/refs';
import type { ThemeTerm } from '@/core/views/theme';
import type { Queryable } from '../connection';
import { countedEvents, countStories, isCurrent, storyOf } from '../counted';
import { shownAs } from '../resolved';
import {
  articles,
  entities,
  eventParticipants,
  events,
  eventThemes,
  evidence,
  tags,
  themeRelations,
  themes,
  themeTerms,
} from '../schema/tables';
import { listDated } from '../timeline/list-dated';
import { listEventLines } from './event-lines';
import { ARTICLE_SOURCE } from './source-ref';

const broader = alias(themes, 'broader');

/** A theme with its broader one, or null. */
export function findTheme(db: Queryable, key: string) {
  const row = db
    .select({ theme: themes, broader: { key: broader.key, label: broader.label } })
    .from(themes)
    .leftJoin(broader, eq(broader.id, themes.broaderId))
    .where(eq(themes.key, key))
    .get();
  return row ?? null;
}

export function listNarrowerThemes(db: Queryable, id: number): ThemeRef[] {
  return db
    .select({ key: themes.key, label: themes.label })
    .from(themes)
    .where(and(eq(themes.broaderId, id), eq(themes.retired, false)))
    .orderBy(asc(themes.label))
    .all();
}

/** The themes that a theme is related to, by label. */
export function listRelatedThemes(db: Queryable, id: number): ThemeRef[] {
  return db
    .select({ key: themes.key, label: themes.label })
    .from(themeRelations)
    .innerJoin(themes, eq(themes.id, themeRelations.relatedId))
    .where(and(eq(themeRelations.themeId, id), eq(themes.retired, false)))
    .orderBy(asc(themes.label))
    .all();
}

/** The lexicon, the weightiest words first. */
export function listThemeTerms(db: Queryable, id: number): ThemeTerm[] {
  return db
    .select({ term: themeTerms.term, weight: themeTerms.weight, language: themeTerms.language })
    .from(themeTerms)
    .where(eq(themeTerms.themeId, id))
    .orderBy(desc(themeTerms.weight), asc(themeTerms.term))
    .all();
}

const carrying = (db: Queryable, id: number) =>
  inArray(
    events.id,
    db.select({ id: eventThemes.eventId }).from(eventThemes).where(eq(eventThemes.themeId, id)),
  );

/** The newest events that carry a theme. */
export const listThemeEvents = (db: Queryable, id: number, limit: number) =>
  listEventLines(db, carrying(db, id), limit);

/** All of them, as counts over time need them. */
export const listThemeDatedEvents = (db: Queryable, id: number) => listDated(db, 'themes', [id]);

/** How many articles and events carry a theme, and how many entities take part in those events. */
export function countTheme(db: Queryable, id: number) {
  const live = and(carrying(db, id), countedEvents);
  return {
    articles:
      db
        .select({ n: countStories(tags.articleId) })
        .from(tags)
        .where(and(eq(tags.themeId, id), ne(tags.reviewStatus, 'rejected'), isCurrent(tags.articleId)))
        .get()?.n ?? 0,
    events: db.select({ n: count() }).from(events).where(live).get()?.n ?? 0,
    entities:
      db
        .select({ n: countDistinct(entities.id) })
        .from(eventParticipants)
        .innerJoin(events, eq(events.id, eventParticipants.eventId))
        .innerJoin(entities, eq(entities.id, shownAs(eventParticipants.entityId)))
        .where(and(live, ne(entities.reviewStatus, 'rejected')))
        .get()?.n ?? 0,
  };
}

const LEADING = 12;

/** Entities that take part in the events of a theme, by the number of those events. */
export function listThemeEntities(db: Queryable, id: number): { entity: EntityRef; events: number }[] {
  const shared = countDistinct(eventParticipants.eventId);
  return db
    .select({ entity: { id: entities.id, type: entities.type, name: entities.name }, events: shared })
    .from(eventParticipants)
    .innerJoin(events, eq(events.id, eventParticipants.eventId))
    .innerJoin(entities, eq(entities.id, shownAs(eventParticipants.entityId)))
    .where(and(carrying(db, id), countedEvents, ne(entities.reviewStatus, 'rejected')))
    .groupBy(entities.id)
    .orderBy(desc(shared), asc(entities.name))
    .limit(LEADING)
    .all();
}

const TOGETHER = 8;

/** Other themes of the articles that carry a theme, by the number of those articles. */
export function listThemesTogether(db: Queryable, id: number): { theme: ThemeRef; articles: number }[] {
  const other = alias(tags, 'other');
  const shared = countStories(other.articleId);
  return db
    .select({ theme: { key: themes.key, label: themes.label }, articles: shared })
    .from(tags)
    .innerJoin(other, and(eq(other.articleId, tags.articleId), ne(other.themeId, tags.themeId)))
    .innerJoin(themes, eq(themes.id, other.themeId))
    .where(
      and(
        eq(tags.themeId, id),
        ne(tags.reviewStatus, 'rejected'),
        ne(other.reviewStatus, 'rejected'),
        isCurrent(tags.articleId),
      ),
    )
    .groupBy(themes.id)
    .orderBy(desc(shared), asc(themes.label))
    .limit(TOGETHER)
    .all();
}

const LATEST = 20;

/** The latest articles that carry a theme (of each story its first), by publication, each with its strongest passage and the words around it. */
export function listThemeArticles(db: Queryable, id: number) {
  return db
    .select({
      article: {
        id: articles.id,
        title: articles.title,
        published: articles.published,
        publishedBasis: articles.publishedBasis,
        ...ARTICLE_SOURCE,
      },
      quote: evidence.quote,
      prefix: evidence.prefix,
      suffix: evidence.suffix,
      // With min() SQLite takes the other columns from the row that holds it.
      first: sql<number>`min(${tags.articleId})`,
    })
    .from(tags)
    .innerJoin(articles, eq(articles.id, tags.articleId))
    .innerJoin(evidence, eq(evidence.id, tags.evidenceId))
    .where(and(eq(tags.themeId, id), ne(tags.reviewStatus, 'rejected'), isCurrent(tags.articleId)))
    .groupBy(storyOf(tags.articleId))
    .orderBy(desc(sql`coalesce(${articles.publishedLower}, '')`), desc(articles.id))
    .limit(LATEST)
    .all();
}
