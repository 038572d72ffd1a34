import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { ENTITY_TYPES, IDENTIFIER_SCHEMES, SCRIPTS } from '@/core/model/entity';
import { REVIEW_STATUSES } from '@/core/model/review';
import type { MachineFields } from '@/core/resolution/change';

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
    /** Key of the company through which a group is listed. */
    listedKey: text('listed_key'),
    /**
     * The entity that people have merged this one into; null for itself. Facts go on naming the entity that their text
     * names, so that a merge can be taken back whole; whoever reads resolves through this column. Derived from
     * `entity_changes`, and never a chain.
     */
    canonicalId: integer('canonical_id').references((): AnySQLiteColumn => entities.id),
    /** What the machine says in the fields that people have set; null while they have set none. */
    proposed: text('proposed', { mode: 'json' }).$type<MachineFields>(),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('proposed'),
  },
  (table) => [
    uniqueIndex('entities_key').on(table.key),
    index('entities_type_name').on(table.type, table.name),
    index('entities_canonical').on(table.canonicalId),
    index('entities_parent').on(table.parentKey),
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

/** What other registers call an entity. */
export const entityIdentifiers = sqliteTable(
  'entity_identifiers',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    entityId: integer('entity_id')
      .notNull()
      .references(() => entities.id, { onDelete: 'cascade' }),
    scheme: text('scheme', { enum: IDENTIFIER_SCHEMES }).notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    uniqueIndex('entity_identifiers_unique').on(table.entityId, table.scheme, table.value),
    index('entity_identifiers_value').on(table.scheme, table.value),
  ],
);
