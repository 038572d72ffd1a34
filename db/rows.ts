import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { prepared } from './client';
import type { Queryable } from './connection';

/**
 * Statements over whole rows for what runs many times for every imported report: Drizzle builds each query anew, which
 * costs more than running it. The SQL is made once from the table's definition and compiled once per connection; values
 * go through the columns' own encoders, so that Drizzle reads back what is written here, and the other way round.
 */

type Bound = number | string | Buffer | null;

interface TableColumn {
  /** Name in the program. */
  key: string;
  /** Quoted name in the database. */
  name: string;
  encode(value: unknown): Bound;
  decode(value: unknown): unknown;
}

const quoted = (name: string) => `"${name}"`;

function columnsOf(table: SQLiteTable): TableColumn[] {
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table));
  return columns.map(([key, column]) => {
    const fallback: unknown = column.default ?? null;
    if (is(fallback, SQL) || column.defaultFn || column.onUpdateFn) {
      throw new Error(`${getTableName(table)}.${column.name} has a default that only Drizzle can make.`);
    }
    const toBound = (value: unknown) => (value === null ? null : (column.mapToDriverValue(value) as Bound));
    return {
      key,
      name: quoted(column.name),
      encode: (value) => toBound(value === undefined ? fallback : value),
      decode: (value) => (value === null ? null : column.mapFromDriverValue(value)),
    };
  });
}

/**
 * A function that inserts one row and returns its row id. What the row leaves out takes its default, or null. `rest` is
 * what follows the values, such as `ON CONFLICT DO NOTHING`; where that keeps the row out, the number returned means nothing.
 */
export function rowInsert<Table extends SQLiteTable>(
  table: Table,
  rest = '',
): (db: Queryable, row: Table['$inferInsert']) => number {
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => name).join(', ');
  const places = columns.map(() => '?').join(', ');
  const source = `INSERT INTO ${quoted(getTableName(table))} (${names}) VALUES (${places}) ${rest}`;
  return (db, row) => {
    const values = row as Record<string, unknown>;
    const bound = columns.map(({ key, encode }) => encode(values[key]));
    return Number(prepared<Bound[], never>(db, source).run(...bound).lastInsertRowid);
  };
}

/** A function that changes the row with an id: the columns that are given, and only those. */
export function rowUpdate<Table extends SQLiteTable>(
  table: Table,
): (db: Queryable, id: number, set: Partial<Table['$inferInsert']>) => void {
  const columns = columnsOf(table);
  const sources = new Map<string, string>();
  const sourceOf = (changed: TableColumn[]): string => {
    const key = changed.map(({ name }) => name).join();
    const assignments = changed.map(({ name }) => `${name} = ?`).join(', ');
    const source =
      sources.get(key) ?? `UPDATE ${quoted(getTableName(table))} SET ${assignments} WHERE id = ?`;
    sources.set(key, source);
    return source;
  };
  return (db, id, set) => {
    const values = set as Record<string, unknown>;
    const changed = columns.filter(({ key }) => values[key] !== undefined);
    if (changed.length === 0) return;
    const bound = changed.map(({ key, encode }) => encode(values[key]));
    prepared<Bound[], never>(db, sourceOf(changed)).run(...bound, id);
  };
}

/** A function that reads whole rows of a table; `rest` says which, such as `WHERE id = ?`. */
export function rowSelect<Parameters extends Bound[], Table extends SQLiteTable>(
  table: Table,
  rest: string,
): (db: Queryable, ...parameters: Parameters) => Table['$inferSelect'][] {
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => name).join(', ');
  const source = `SELECT ${names} FROM ${quoted(getTableName(table))} ${rest}`;
  return (db, ...parameters) =>
    prepared<Parameters, unknown[]>(db, source)
      .raw()
      .all(...parameters)
      .map((row) => {
        const values = row as unknown[];
        return Object.fromEntries(
          columns.map(({ key, decode }, i) => [key, decode(values[i])]),
        ) as Table['$inferSelect'];
      });
}
