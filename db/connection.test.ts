import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { NewerDatabaseError, openDatabase, withSavepointsInMemory } from './connection';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('openDatabase', () => {
  it('makes the folder, applies every migration and sets the pragmas', () => {
    const db = openDatabase(join(newFolder(), 'deep', 'down', 'lodestone.db'));
    const client = db.$client;
    expect(client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(client.pragma('busy_timeout', { simple: true })).toBe(5000);
    const names = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    expect(names).toEqual(expect.arrayContaining(['articles', 'evidence', 'article_search', 'audit_log']));
    client.close();
  });

  it('opens the same file again without applying anything twice', () => {
    const path = join(newFolder(), 'lodestone.db');
    openDatabase(path).$client.close();
    const again = openDatabase(path).$client;
    expect(again.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBeGreaterThan(0);
    expect(again.pragma('integrity_check', { simple: true })).toBe('ok');
    again.close();
  });

  it('refuses a file that a newer program wrote, in words, and leaves it untouched', () => {
    const path = join(newFolder(), 'lodestone.db');
    openDatabase(path).$client.close();
    const raw = new Sqlite(path);
    raw.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('later', 9e15);
    raw.close();
    expect(() => openDatabase(path)).toThrow(NewerDatabaseError);
    expect(() => openDatabase(path)).toThrow(/newer Lodestone/);
  });

  it('refuses a row whose reference does not exist', () => {
    const { $client } = openDatabase(':memory:');
    expect(() =>
      $client.prepare("INSERT INTO entity_aliases VALUES (1, 99, 'a', 'a', 'Latn', 'en', 'text', 0)").run(),
    ).toThrow(/FOREIGN KEY/);
  });
});

describe('withSavepointsInMemory', () => {
  it('needs no temporary file for the while, whether the work succeeds or not', async () => {
    const db = openDatabase(join(newFolder(), 'lodestone.db'));
    const keptIn = () => db.$client.pragma('temp_store', { simple: true });
    const [byDefault, inMemory] = [0, 2];
    expect(await withSavepointsInMemory(db, async () => keptIn())).toBe(inMemory);
    expect(keptIn()).toBe(byDefault);
    await expect(withSavepointsInMemory(db, () => Promise.reject(new Error('broken')))).rejects.toThrow();
    expect(keptIn()).toBe(byDefault);
    db.$client.close();
  });
});
