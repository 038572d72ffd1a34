import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/**
 * Facts name the entity that their text names; what people have merged is shown as one. Whoever reads facts by entity
 * goes through these, so that a merge shows everywhere and can be taken back whole. Few entities are merged, and what is
 * looked up for each row is a list of those alone.
 */

/** The entity as which a column of entity ids is shown. Null stays null. */
export function shownAs(entityId: AnySQLiteColumn | SQL): SQL<number> {
  return sql<number>`CASE WHEN ${entityId} IN (SELECT id FROM entities WHERE canonical_id IS NOT NULL)
    THEN (SELECT merged.canonical_id FROM entities AS merged WHERE merged.id = ${entityId}) ELSE ${entityId} END`;
}

/** Names that people have taken from their entity. */
export const removedNames: SQL = sql`(SELECT fact_id FROM decisions WHERE kind = 'alias' AND verdict = 'reject')`;

/** The same, for SQL that is written as text. */
export const shownAsText = (column: string): string =>
  `CASE WHEN ${column} IN (SELECT id FROM entities WHERE canonical_id IS NOT NULL)
    THEN (SELECT merged.canonical_id FROM entities AS merged WHERE merged.id = ${column}) ELSE ${column} END`;

/** The ids of everything that is shown as one with an entity: itself, what it is part of, and all that is merged into that. */
export function membersOf(entityId: number | SQL): SQL {
  return sql`(SELECT member.id FROM entities AS self JOIN entities AS member
    ON member.id = coalesce(self.canonical_id, self.id) OR member.canonical_id = coalesce(self.canonical_id, self.id)
    WHERE self.id = ${entityId})`;
}

/** The same for an entity that is shown, which is part of nothing. */
export const membersOfShown = (entityId: number | SQL): SQL =>
  sql`(SELECT member.id FROM entities AS member WHERE member.id = ${entityId} OR member.canonical_id = ${entityId})`;

/**
 * What is read of each of many shown entities, by how its facts are found: `reading` is given "= id", or "IN (…)" for those
 * that hold others. Few do, and for the rest an index alone serves.
 */
export const ofShown = (entityId: SQL, reading: (isOf: SQL) => SQL): SQL =>
  sql`CASE WHEN ${entityId} IN (SELECT canonical_id FROM entities WHERE canonical_id IS NOT NULL)
    THEN (${reading(sql`IN ${membersOfShown(entityId)}`)}) ELSE (${reading(sql`= ${entityId}`)}) END`;

/** The same for several entities, given as a list of numbers. */
export function membersOfAll(entityIds: readonly number[]): SQL {
  const shown = sql`(SELECT coalesce(self.canonical_id, self.id) FROM entities AS self
    WHERE self.id IN (SELECT value FROM json_each(${JSON.stringify(entityIds)})))`;
  return sql`(SELECT member.id FROM entities AS member WHERE member.id IN ${shown} OR member.canonical_id IN ${shown})`;
}
