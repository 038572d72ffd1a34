import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Publishers and original outlets alike: whoever puts text out. Ownership and Admiralty reliability belong to the
 * outlet; the credibility of a single piece of information stands on the event, figure or claim.
 */
export const sources = sqliteTable(
  'sources',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    /** `foldName` of the name by which reports know it, for finding the same outlet again. */
    fold: text('fold').notNull(),
    /** `foldName(name)` where a person has given it another name: reports may know it by that one, too. */
    renamedFold: text('renamed_fold'),
    owner: text('owner'),
    stateOwned: integer('state_owned', { mode: 'boolean' }).notNull().default(false),
    country: text('country'),
    reliability: text('reliability', { enum: ['A', 'B', 'C', 'D', 'E', 'F'] })
      .notNull()
      .default('F'),
    reliabilityReason: text('reliability_reason'),
  },
  (table) => [
    uniqueIndex('sources_fold').on(table.fold),
    uniqueIndex('sources_renamed_fold').on(table.renamedFold),
  ],
);

/**
 * The Admiralty reliability of an outlet over time, as people gave it, newest last; `sources` holds the present one. What
 * the desk had proposed stands first, kept when the first person grades.
 */
export const sourceGrades = sqliteTable(
  'source_grades',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: integer('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    reliability: text('reliability', { enum: ['A', 'B', 'C', 'D', 'E', 'F'] }).notNull(),
    reason: text('reason').notNull(),
    /** The first year of the reports that it is for; null for all of them. */
    fromYear: integer('from_year'),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('source_grades_source').on(table.sourceId, table.id)],
);

/** Who owned an outlet in which years; an open end is null. */
export const sourceOwnerships = sqliteTable(
  'source_ownerships',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: integer('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    owner: text('owner'),
    stateOwned: integer('state_owned', { mode: 'boolean' }).notNull(),
    fromYear: integer('from_year'),
    toYear: integer('to_year'),
    note: text('note'),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('source_ownerships_source').on(table.sourceId, table.fromYear)],
);
