import { Column, getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
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
    // Most columns hold what the program holds; asking Drizzle for each value would be felt.
    const isWrittenPlain = column.mapToDriverValue === Column.prototype.mapToDriverValue;
    const isReadPlain = column.mapFromDriverValue === Column.prototype.mapFromDriverValue;
    return {
      key,
      name: quoted(column.name),
      encode: isWrittenPlain
        ? (value) => (value === undefined ? fallback : value) as Bound
        : (value) => toBound(value === undefined ? fallback : value),
      decode: isReadPlain
        ? (value) => value
        : (value) => (value === null ? null : column.mapFromDriverValue(value)),
    };
  });
}

/** How rows are inserted into a table: the statement for so many of them, and what it binds. */
function insertOf(table: SQLiteTable, rest: string) {
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => name).join(', ');
  const places = `(${columns.map(() => '?').join(', ')})`;
  const head = `INSERT INTO ${quoted(getTableName(table))} (${names}) VALUES`;
  return {
    sourceOf: (count: number) => `${head} ${Array(count).fill(places).join(', ')} ${rest}`,
    bind: (row: object, bound: Bound[]) => {
      const values = row as Record<string, unknown>;
      for (const { key, encode } of columns) bound.push(encode(values[key]));
    },
  };
}

/**
 * A function that inserts one row and returns its row id. What the row leaves out takes its default, or null. `rest` is
 * what follows the values, such as `ON CONFLICT DO NOTHING`; where that keeps the row out, the number returned means nothing.
 */
export function rowInsert<Table extends SQLiteTable>(
  table: Table,
  rest = '',
): (db: Queryable, row: Table['$inferInsert']) => number {
  const { sourceOf, bind } = insertOf(table, rest);
  const source = sourceOf(1);
  return (db, row) => {
    const bound: Bound[] = [];
    bind(row, bound);
    return Number(prepared<Bound[], never>(db, source).run(...bound).lastInsertRowid);
  };
}

/** Rows a statement, the most first. A statement for many costs little more than one for a single row. */
const ROWS_AT_ONCE = [64, 32, 16, 8, 4, 2, 1];

/**
 * A function that inserts many rows, as `rowInsert` does one, and returns their row ids; where `rest` keeps a row out, the
 * numbers mean nothing.
 */
export function rowsInsert<Table extends SQLiteTable>(
  table: Table,
  rest = '',
): (db: Queryable, rows: readonly Table['$inferInsert'][]) => number[] {
  const { sourceOf, bind } = insertOf(table, rest);
  const sources = ROWS_AT_ONCE.map((count) => ({ count, source: sourceOf(count) }));
  const single = sources.slice(-1);
  return (db, rows) => {
    const ids: number[] = [];
    // Of several rows in one statement SQLite tells the last id; it counts one by one where none brings its own.
    const areNumbered = rows.some((row) => 'id' in row && row.id !== undefined);
    for (const { count, source } of areNumbered ? single : sources) {
      while (rows.length - ids.length >= count) {
        const bound: Bound[] = [];
        const from = ids.length;
        for (let i = from; i < from + count; i++) bind(rows[i]!, bound);
        const last = Number(prepared<Bound[], never>(db, source).run(...bound).lastInsertRowid);
        for (let id = last - count + 1; id <= last; id++) ids.push(id);
      }
    }
    return ids;
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
      .map((values) => {
        const row: Record<string, unknown> = {};
        for (const [i, { key, decode }] of columns.entries()) row[key] = decode((values as unknown[])[i]);
        return row as Table['$inferSelect'];
      });
}
