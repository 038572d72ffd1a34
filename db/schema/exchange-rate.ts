import { sql } from 'drizzle-orm';
import { integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Tables of exchange rates that somebody put in the place of the one that ships with the desk. Old ones are kept. */
export const rateTables = sqliteTable(
  'rate_tables',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** What a reader is told that a value was converted by: "Federal Reserve, G.5A, annual averages". */
    name: text('name').notNull(),
    /** ISO day on which the source published it. */
    publishedOn: text('published_on').notNull(),
    url: text('url'),
    isCurrent: integer('is_current', { mode: 'boolean' }).notNull().default(false),
    by: text('by').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [uniqueIndex('rate_tables_current').on(table.isCurrent).where(sql`${table.isCurrent} = 1`)],
);

/** Units of a currency for one US dollar, over a period (EDTF: a year, a month or a day). */
export const exchangeRates = sqliteTable(
  'exchange_rates',
  {
    tableId: integer('table_id')
      .notNull()
      .references(() => rateTables.id, { onDelete: 'cascade' }),
    /** ISO 4217. */
    currency: text('currency').notNull(),
    period: text('period').notNull(),
    perDollar: real('per_dollar').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tableId, table.currency, table.period] })],
);
