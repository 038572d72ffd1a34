import { and, eq, exists, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Facet, Filters } from '@/core/filters/filters';
import { daysInMonth } from '@/core/time/edtf';
import { membersOfAll } from './resolved';
import { articles, eventParticipants, events, eventThemes, themes } from './schema/tables';

/** A filter that a count may leave out: a facet's own, so that its other choices keep their numbers. */
export type Leaving = Facet | 'period';

const some = (list: readonly unknown[]) => list.length > 0;

/** The last ISO day of a month `YYYY-MM`. */
function lastDay(month: string): string {
  return `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))).padStart(2, '0')}`;
}

function inPeriod({ from, to }: Filters): SQL | undefined {
  // Bounds overlap the period: the event may lie in it. Undated events have no bounds and fall out.
  return and(
    from ? sql`${events.dateUpper} >= ${`${from}-01`}` : undefined,
    to ? sql`${events.dateLower} <= ${lastDay(to)}` : undefined,
  );
}

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
    is('period') ? inPeriod(filters) : undefined,
  );
}
