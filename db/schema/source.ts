import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Publishers and original outlets alike: whoever puts text out. Ownership and Admiralty reliability belong to the
 * outlet; the credibility of a single piece of information stands on the event, figure or claim.
 */
export const sources = sqliteTable(
  'sources',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    /** `foldName(name)`, for finding the same outlet again. */
    fold: text('fold').notNull(),
    owner: text('owner'),
    stateOwned: integer('state_owned', { mode: 'boolean' }).notNull().default(false),
    country: text('country'),
    reliability: text('reliability', { enum: ['A', 'B', 'C', 'D', 'E', 'F'] })
      .notNull()
      .default('F'),
    reliabilityReason: text('reliability_reason'),
  },
  (table) => [uniqueIndex('sources_fold').on(table.fold)],
);
