import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openDatabase } from './connection';

const DRIZZLE = resolve(import.meta.dirname, '../drizzle');

interface Journal {
  entries: { tag: string; when: number; idx: number }[];
}

/** Write a folder below `folder` with the first so many migrations, and perhaps one more behind them. Returns its path. */
export function migrationsUpTo(folder: string, count: number, more?: string): string {
  const to = join(folder, `migrations-${count}`);
  mkdirSync(join(to, 'meta'), { recursive: true });
  const journal = JSON.parse(readFileSync(join(DRIZZLE, 'meta/_journal.json'), 'utf8')) as Journal;
  const entries = journal.entries.slice(0, count);
  for (const { tag } of entries) copyFileSync(join(DRIZZLE, `${tag}.sql`), join(to, `${tag}.sql`));
  const last = entries.at(-1);
  if (more !== undefined && last) {
    writeFileSync(join(to, 'next.sql'), more);
    entries.push({ ...last, idx: count, tag: 'next', when: last.when + 1 });
  }
  writeFileSync(join(to, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
  return to;
}

/** How many migrations the first release had. */
export const FIRST_RELEASE = 2;

/** Write the stored desk of the first release to a file; `folder` is for its migrations. */
export function writeFirstRelease(path: string, folder: string): void {
  const client = openDatabase(path, migrationsUpTo(folder, FIRST_RELEASE)).$client;
  client.pragma('foreign_keys = OFF');
  // The stored rows bring the record of what was applied then.
  client.exec('DELETE FROM __drizzle_migrations');
  client.exec(readFileSync(join(import.meta.dirname, 'first-release.sql'), 'utf8'));
  client.close();
}

/** What nobody may find changed after an upgrade: the reports, their facts, who decided, who may sign in. */
const CONTENT = [
  'SELECT id, title, text, url, published FROM articles ORDER BY id',
  'SELECT id, hex(bytes) FROM uploads ORDER BY id',
  'SELECT id, article_id, title, date, review_status FROM events ORDER BY id',
  'SELECT id, article_id, subject, metric, value, unit FROM figures ORDER BY id',
  'SELECT id, type, name FROM entities ORDER BY id',
  'SELECT id, entity_id, alias FROM entity_aliases ORDER BY id',
  'SELECT id, article_id, start, "end", quote, prefix, suffix FROM evidence ORDER BY id',
  'SELECT id, article_id, theme_id FROM tags ORDER BY id',
  'SELECT id, name FROM sources ORDER BY id',
  'SELECT id, name, email, role FROM users ORDER BY id',
  'SELECT id, password FROM accounts ORDER BY id',
  'SELECT id, at, actor, action, subject_kind, subject_id FROM audit_log ORDER BY id',
];

/** The rows of one query on a file that nobody has open. */
export function readRows(path: string, sql: string): unknown[] {
  const client = new Sqlite(path, { readonly: true });
  try {
    return client.prepare(sql).raw().all();
  } finally {
    client.close();
  }
}

/** Everything of the stored desk that has to survive. */
export const contentOf = (path: string): unknown[][] => CONTENT.map((sql) => readRows(path, sql));
