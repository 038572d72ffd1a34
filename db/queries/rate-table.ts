import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Rate } from '@/core/figures/exchange-rates';
import type { Queryable } from '@/db/connection';
import { exchangeRates, rateTables } from '@/db/schema/exchange-rate';

export type RateTableRow = typeof rateTables.$inferSelect;

/** The table that somebody put in the place of the shipped one; null while that one holds. */
export function findCurrentRateTable(db: Queryable): RateTableRow | null {
  return db.select().from(rateTables).where(eq(rateTables.isCurrent, true)).get() ?? null;
}

export function findRateTable(db: Queryable, id: number): RateTableRow | null {
  return db.select().from(rateTables).where(eq(rateTables.id, id)).get() ?? null;
}

/** The rates of one table. */
export function listExchangeRates(db: Queryable, tableId: number): Rate[] {
  return db
    .select({
      currency: exchangeRates.currency,
      period: exchangeRates.period,
      perDollar: exchangeRates.perDollar,
    })
    .from(exchangeRates)
    .where(eq(exchangeRates.tableId, tableId))
    .orderBy(asc(exchangeRates.currency), asc(exchangeRates.period))
    .all();
}

/** All tables that were put in, the newest first, with how many rates each holds. */
export function listRateTables(db: Queryable): (RateTableRow & { rates: number })[] {
  return db
    .select({
      table: rateTables,
      rates: sql<number>`(SELECT count(*) FROM ${exchangeRates} WHERE ${exchangeRates.tableId} = ${rateTables.id})`,
    })
    .from(rateTables)
    .orderBy(desc(rateTables.id))
    .all()
    .map(({ table, rates }) => ({ ...table, rates }));
}

/** Which table holds from now on; null for the shipped one. */
export function setCurrentRateTable(db: Queryable, id: number | null): void {
  db.update(rateTables).set({ isCurrent: false }).where(eq(rateTables.isCurrent, true)).run();
  if (id !== null) db.update(rateTables).set({ isCurrent: true }).where(eq(rateTables.id, id)).run();
}

/** Store a table with its rates; it does not hold by that. Returns its id. */
export function storeRateTable(
  db: Queryable,
  table: Omit<typeof rateTables.$inferInsert, 'id' | 'isCurrent'>,
  rates: Rate[],
): number {
  const { id } = db.insert(rateTables).values(table).returning({ id: rateTables.id }).get();
  const BATCH = 500;
  for (let from = 0; from < rates.length; from += BATCH) {
    db.insert(exchangeRates)
      .values(rates.slice(from, from + BATCH).map((rate) => ({ tableId: id, ...rate })))
      .run();
  }
  return id;
}
