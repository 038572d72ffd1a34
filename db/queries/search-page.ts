import { type SQL, sql } from 'drizzle-orm';
import type { SearchCount } from '@/core/views/search';
import type { Queryable } from '../connection';

/** Counts and places go no further. */
export const MOST_COUNTED = 1000;

/** A stretch of a group of results. */
export interface SearchStretch {
  offset: number;
  limit: number;
}

/** What is found before it is put in order: tables and conditions. */
export interface Found {
  from: SQL;
  where: SQL;
  /** The column of ids. */
  id: SQL;
}

/** How many there are, counted to a thousand. */
export function countFound(db: Queryable, { from, where }: Omit<Found, 'id'>): SearchCount {
  const row = db.get<{ n: number }>(
    sql`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${MOST_COUNTED + 1})`,
  );
  const n = row?.n ?? 0;
  return { n: Math.min(n, MOST_COUNTED), isMore: n > MOST_COUNTED };
}

/** The ids of a stretch, in order. */
export function listFoundIds(
  db: Queryable,
  { from, where, id }: Found,
  order: SQL,
  { offset, limit }: SearchStretch,
): number[] {
  return db
    .all<{ id: number }>(
      sql`SELECT ${id} AS id FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    )
    .map((row) => row.id);
}

/** Rows in the order of the ids that they were asked for by. */
export function inOrder<Row>(
  ids: readonly number[],
  rows: readonly Row[],
  idOf: (row: Row) => number,
): Row[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
