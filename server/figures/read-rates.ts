import { can } from '@/core/access/can';
import { type RateTable, toRateTable } from '@/core/figures/exchange-rates';
import { SHIPPED_RATES } from '@/core/figures/exchange-rates-shipped';
import { formatRateCsv } from '@/core/figures/rate-csv';
import type { Actor } from '@/core/model/user';
import type { RatesView } from '@/core/views/rates';
import type { Queryable } from '@/db/connection';
import { findPersonName } from '@/db/queries/person-name';
import { findCurrentRateTable, listExchangeRates, listRateTables } from '@/db/queries/rate-table';
import { isReadingOpen, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';

/** The table of exchange rates that holds now. */
export function currentRateTable(db: Queryable): RateTable {
  const current = findCurrentRateTable(db);
  if (!current) return SHIPPED_RATES;
  const { name, publishedOn: published, url } = current;
  return toRateTable(
    [{ name, published, url }],
    listExchangeRates(db, current.id).map((rate) => ({ ...rate, source: 0 })),
  );
}

/** The rates that hold now, and the tables before. */
export function readRates(desk: Desk, actor: Actor): RatesView {
  requireRight(actor, 'read');
  const { db } = desk;
  const tables = listRateTables(db);
  return {
    table: currentRateTable(db),
    isShipped: !tables.some(({ isCurrent }) => isCurrent),
    tables: tables.map(({ publishedOn, by, at, ...table }) => ({
      ...table,
      published: publishedOn,
      by: findPersonName(db, by),
      at: at.toISOString(),
    })),
    canManage: can(actor, 'manage-settings', isReadingOpen()),
  };
}

/** The table that holds now as a file that can be edited and put in again. */
export function exportRates(desk: Desk, actor: Actor): string {
  requireRight(actor, 'read');
  return formatRateCsv(currentRateTable(desk.db));
}
