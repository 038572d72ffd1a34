import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDatabase } from './backup';
import { isUpToDate, openDatabase } from './connection';
import { contentOf, FIRST_RELEASE, migrationsUpTo, readRows, writeFirstRelease } from './testing-upgrade';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-upgrade-'));
  path = join(folder, 'lodestone.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the desk of the first release', () => {
  it('is one that release made: its migrations are those of today, byte for byte', () => {
    writeFirstRelease(path, folder);
    const stored = readRows(path, 'SELECT hash FROM __drizzle_migrations ORDER BY created_at');
    openDatabase(join(folder, 'new.db'), migrationsUpTo(folder, FIRST_RELEASE)).$client.close();
    expect(stored).toEqual(
      readRows(join(folder, 'new.db'), 'SELECT hash FROM __drizzle_migrations ORDER BY created_at'),
    );
  });

  it('comes up to date with all that was in it, and is whole', () => {
    writeFirstRelease(path, folder);
    const before = contentOf(path);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    const db = openDatabase(path);
    expect(isUpToDate(db)).toBe(true);
    db.$client.exec("INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)");
    db.$client.close();
    expect(checkDatabase(path)).toMatchObject({ faults: [], brokenReferences: 0 });
    expect(contentOf(path)).toEqual(before);
    expect(contentOf(`${path}.before-upgrade`)).toEqual(before);
  });

  it('finds its reports by their words afterwards', () => {
    writeFirstRelease(path, folder);
    openDatabase(path).$client.close();
    const word = String(readRows(path, 'SELECT title FROM articles WHERE id = 1')[0]).match(
      /[A-Za-z]{6,}/,
    )?.[0];
    expect(
      readRows(path, `SELECT rowid FROM article_search WHERE article_search MATCH '${word}'`),
    ).toContainEqual([1]);
  });

  it('takes what every later release adds: each event, figure and mention counts once', () => {
    writeFirstRelease(path, folder);
    openDatabase(path).$client.close();
    expect(readRows(path, 'SELECT count(*) FROM events WHERE counted = 1')).toEqual([[3]]);
    expect(readRows(path, 'SELECT count(*) FROM articles WHERE lead_id IS NOT NULL')).toEqual([[0]]);
  });
});

describe('an upgrade that fails', () => {
  it.each([
    [
      'in its second statement',
      'CREATE TABLE later (id integer);\n--> statement-breakpoint\nALTER TABLE none ADD x;',
    ],
    ['because it would leave broken references', 'DELETE FROM articles WHERE id = 1;'],
  ])('%s leaves the desk as it was, and the release before goes on with it', (_, sql) => {
    writeFirstRelease(path, folder);
    const before = contentOf(path);
    expect(() => openDatabase(path, migrationsUpTo(folder, FIRST_RELEASE, sql))).toThrow();
    expect(readRows(path, "SELECT name FROM sqlite_master WHERE name = 'later'")).toEqual([]);
    openDatabase(path, migrationsUpTo(folder, FIRST_RELEASE)).$client.close();
    expect(contentOf(path)).toEqual(before);
    expect(checkDatabase(path)).toMatchObject({ faults: [], brokenReferences: 0 });
  });

  it('is not begun where no copy can be kept first', () => {
    writeFirstRelease(path, folder);
    // A folder stands where the copy should: it cannot be written, as on a full disk.
    mkdirSync(join(`${path}.before-upgrade`, 'in the way'), { recursive: true });
    expect(() => openDatabase(path)).toThrow(/Nothing was changed\. Make room/);
    openDatabase(path, migrationsUpTo(folder, FIRST_RELEASE)).$client.close();
    expect(existsSync(`${path}.before-upgrade.partial`)).toBe(false);
  });
});
