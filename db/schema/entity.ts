import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ENTITY_TYPES, SCRIPTS } from '@/core/model/entity';
import { REVIEW_STATUSES } from '@/core/model/review';

export const entities = sqliteTable(
  'entities',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Key that extraction gives ("baogang-group"); equal keys are one entity. */
    key: text('key').notNull(),
    type: text('type', { enum: ENTITY_TYPES }).notNull(),
    name: text('name').notNull(),
    stateOwned: integer('state_owned', { mode: 'boolean' }),
    /** Key of the parent organisation; a key and not an id, for the parent may not have been met yet. */
    parentKey: text('parent_key'),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('proposed'),
  },
  (table) => [
    uniqueIndex('entities_key').on(table.key),
    index('entities_type_name').on(table.type, table.name),
  ],
);

export const entityAliases = sqliteTable(
  'entity_aliases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    entityId: integer('entity_id')
      .notNull()
      .references(() => entities.id, { onDelete: 'cascade' }),
    alias: text('alias').notNull(),
    fold: text('fold').notNull(),
    /** ISO 15924. */
    script: text('script', { enum: SCRIPTS }).notNull(),
    /** BCP 47. */
    language: text('language').notNull(),
    /** Seen in a stored text, or known from the gazetteer only. */
    origin: text('origin', { enum: ['text', 'gazetteer', 'person'] }).notNull(),
    /** True when the gazetteer has the name, whether or not a text has shown it. */
    listed: integer('listed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('entity_aliases_unique').on(table.entityId, table.alias),
    index('entity_aliases_fold').on(table.fold),
  ],
);
