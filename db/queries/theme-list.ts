import { and, asc, count, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { MonthlyCount } from '@/core/views/theme-spark';
import type { Queryable } from '../connection';
import { countedEvents, countStories, isCurrent } from '../counted';
import { events, eventThemes, tags, themes } from '../schema/tables';

const broader = alias(themes, 'broader');

/**
 * The vocabulary by label, each theme with the numbers of its articles and events; rejected ones are
 * left out, and retired themes that nothing carries.
 */
export function listThemes(db: Queryable) {
  const articles = new Map(
    db
      .select({ id: tags.themeId, n: countStories(tags.articleId) })
      .from(tags)
      .where(and(ne(tags.reviewStatus, 'rejected'), isCurrent(tags.articleId)))
      .groupBy(tags.themeId)
      .all()
      .map((row) => [row.id, row.n]),
  );
  const carried = new Map(
    db
      .select({ id: eventThemes.themeId, n: count() })
      .from(eventThemes)
      .innerJoin(events, eq(events.id, eventThemes.eventId))
      .where(countedEvents)
      // "+": in the order of the table, which is that of the events; by the index of themes each would be looked up apart.
      .groupBy(sql`+${eventThemes.themeId}`)
      .all()
      .map((row) => [row.id, row.n]),
  );
  return db
    .select({
      id: themes.id,
      key: themes.key,
      label: themes.label,
      definition: themes.definition,
      isRetired: themes.retired,
      broader: { key: broader.key, label: broader.label },
    })
    .from(themes)
    .leftJoin(broader, eq(broader.id, themes.broaderId))
    .orderBy(asc(themes.label))
    .all()
    .map(({ id, ...theme }) => ({
      ...theme,
      articles: articles.get(id) ?? 0,
      events: carried.get(id) ?? 0,
    }))
    .filter(({ isRetired, articles: tagged, events: told }) => !isRetired || tagged + told > 0);
}

/** Events of each theme by month; those whose date is coarser than a month are in none. */
export function countThemeMonths(db: Queryable): MonthlyCount[] {
  return db
    .select({ key: themes.key, month: events.month, count: count() })
    .from(eventThemes)
    .innerJoin(events, eq(events.id, eventThemes.eventId))
    .innerJoin(themes, eq(themes.id, eventThemes.themeId))
    .where(and(countedEvents, isNotNull(events.month)))
    .groupBy(themes.key, events.month)
    .all()
    .flatMap(({ month, ...row }) => (month === null ? [] : { ...row, month }));
}
