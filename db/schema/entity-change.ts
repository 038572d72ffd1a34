import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EntityChange } from '@/core/resolution/change';
import type { LikenessReason } from '@/core/resolution/likeness';
import { entities } from './entity';

/**
 * What people have done to entities: merged, split, kept apart, edited. Append-only but for the mark of having been taken
 * back; what the desk shows of entities is what replaying the changes that stand gives.
 */
export const entityChanges = sqliteTable(
  'entity_changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    change: text('change', { mode: 'json' }).$type<EntityChange>().notNull(),
    reason: text('reason'),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    undoneBy: text('undone_by'),
    undoneAt: integer('undone_at', { mode: 'timestamp_ms' }),
  },
  (table) => [
    index('entity_changes_at').on(table.at),
    // Every article that is read again asks whether somebody has divided an entity in it.
    index('entity_changes_divided')
      .on(table.id)
      .where(sql`json_extract(change, '$.kind') = 'split-articles'`),
  ],
);

/** The entities that a change speaks of, for the history of each. */
export const entityChangeSubjects = sqliteTable(
  'entity_change_subjects',
  {
    changeId: integer('change_id')
      .notNull()
      .references(() => entityChanges.id, { onDelete: 'cascade' }),
    entityId: integer('entity_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.changeId, table.entityId] }),
    index('entity_change_subjects_entity').on(table.entityId, table.changeId),
  ],
);

/** Pairs that may be one entity, with what speaks for and against it. Renewed by the machine; people's answers stand in `entity_changes`. */
export const mergeSuggestions = sqliteTable(
  'merge_suggestions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** The one to keep, and the one to fold in. */
    entityId: integer('entity_id')
      .notNull()
      .references(() => entities.id, { onDelete: 'cascade' }),
    otherId: integer('other_id')
      .notNull()
      .references(() => entities.id, { onDelete: 'cascade' }),
    /** 0 to 1. */
    likeness: real('likeness').notNull(),
    reasons: text('reasons', { mode: 'json' }).$type<LikenessReason[]>().notNull(),
  },
  (table) => [
    index('merge_suggestions_likeness').on(table.likeness),
    index('merge_suggestions_entity').on(table.entityId),
    index('merge_suggestions_other').on(table.otherId),
  ],
);
