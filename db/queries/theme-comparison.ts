import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ThemeRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { countStories, isCurrent } from '../counted';
import { tags, themes } from '../schema/tables';

/** The themes with these keys, in their order; a key that nobody knows is left out. */
export function listThemesByKey(db: Queryable, keys: readonly string[]) {
  const found = db
    .select()
    .from(themes)
    .where(inArray(themes.key, [...keys]))
    .all();
  return keys.flatMap((key) => found.find((theme) => theme.key === key) ?? []);
}

/** Every theme that a stored article carries, by label. */
export function listCarriedThemes(db: Queryable): ThemeRef[] {
  return db
    .select({ key: themes.key, label: themes.label })
    .from(themes)
    .where(
      sql`EXISTS (SELECT 1 FROM ${tags} WHERE ${tags.themeId} = ${themes.id} AND ${tags.reviewStatus} <> 'rejected')`,
    )
    .orderBy(asc(themes.label))
    .all();
}

/** How many stories carry two of these themes, for each pair that any does. */
export function listThemePairs(db: Queryable, keys: readonly string[]) {
  const other = alias(tags, 'other');
  const second = alias(themes, 'second');
  return db
    .select({ a: themes.key, b: second.key, articles: countStories(tags.articleId) })
    .from(tags)
    .innerJoin(other, eq(other.articleId, tags.articleId))
    .innerJoin(themes, eq(themes.id, tags.themeId))
    .innerJoin(second, eq(second.id, other.themeId))
    .where(
      and(
        inArray(themes.key, [...keys]),
        inArray(second.key, [...keys]),
        sql`${themes.key} < ${second.key}`,
        ne(tags.reviewStatus, 'rejected'),
        ne(other.reviewStatus, 'rejected'),
        isCurrent(tags.articleId),
      ),
    )
    .groupBy(themes.id, second.id)
    .all();
}
