import { and, eq, exists, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Facet, Filters, GradeFloor, PeriodFilters } from '@/core/filters/filters';
import { daysOfPeriod } from '@/core/filters/period';
import { shownReliability } from './reliability';
import { membersOfAll } from './resolved';
import { articles, eventParticipants, events, eventThemes, themes } from './schema/tables';

/** A filter that a count may leave out: a facet's own, so that its other choices keep their numbers. */
export type Leaving = Facet | 'period' | 'grade';

const some = (list: readonly unknown[]) => list.length > 0;

/** Whether a date with these bounds (ISO days) lies in the period, possibly or certainly. What has none falls out of either. */
export function liesWithin(
  lower: AnySQLiteColumn,
  upper: AnySQLiteColumn,
  filters: PeriodFilters,
): SQL | undefined {
  const { from, to } = daysOfPeriod(filters);
  const [begins, ends] = filters.within === 'certain' ? [lower, upper] : [upper, lower];
  return and(from ? sql`${begins} >= ${from}` : undefined, to ? sql`${ends} <= ${to}` : undefined);
}

/** The ids of articles with this grade or a better one. F sorts behind all that can be asked for: it answers to none. */
export const gradedArticles = (grade: GradeFloor): SQL =>
  sql`(SELECT ${articles.id} FROM ${articles} WHERE ${shownReliability} <= ${grade})`;

const hasTheme = (keys: string[]) =>
  exists(sql`(SELECT 1 FROM ${eventThemes} JOIN ${themes} ON ${themes.id} = ${eventThemes.themeId}
  WHERE ${eventThemes.eventId} = ${events.id} AND ${inArray(themes.key, keys)})`);

const hasEntity = (ids: number[]) =>
  exists(sql`(SELECT 1 FROM ${eventParticipants}
  WHERE ${eventParticipants.eventId} = ${events.id} AND ${eventParticipants.entityId} IN ${membersOfAll(ids)})`);

const comesFrom = (ids: number[]) =>
  exists(sql`(SELECT 1 FROM ${articles} WHERE ${articles.id} = ${events.articleId}
  AND ${or(inArray(articles.publisherId, ids), inArray(articles.originalOutletId, ids))})`);

/**
 * Filters as SQL over `events`, written in this one place. Several choices of one facet mean "any of them"; facets
 * are joined by "and". Without a choice of status, what a person has rejected is left out. What several near duplicates
 * tell counts once.
 */
export function eventsWhere(filters: Filters, leaving: Leaving | null = null): SQL | undefined {
  const is = (name: Leaving) => leaving !== name;
  return and(
    eq(events.counted, true),
    is('statuses') && some(filters.statuses) ? inArray(events.reviewStatus, filters.statuses) : undefined,
    is('statuses') && !some(filters.statuses) ? ne(events.reviewStatus, 'rejected') : undefined,
    is('families') && some(filters.families) ? inArray(events.family, filters.families) : undefined,
    is('precisions') && some(filters.precisions)
      ? inArray(events.datePrecision, filters.precisions)
      : undefined,
    is('themes') && some(filters.themes) ? hasTheme(filters.themes) : undefined,
    is('entities') && some(filters.entities) ? hasEntity(filters.entities) : undefined,
    is('sources') && some(filters.sources) ? comesFrom(filters.sources) : undefined,
    is('grade') && filters.grade ? sql`${events.articleId} IN ${gradedArticles(filters.grade)}` : undefined,
    is('period') ? liesWithin(events.dateLower, events.dateUpper, filters) : undefined,
  );
}
