import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeReport } from '@/bench/reports';
import { openDatabase } from '@/db/connection';
import type { Desk } from '@/server/context';
import { importAll, OWNER } from '@/server/import/testing';
import { extractAgain } from '@/server/reread/extract-again';
import { decide } from '@/server/review/decide';
import { chance, faultsOf, runAndKill } from './crash-import';

const DOCUMENTS = 30;
const KILLS = 4;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that a rerun of the same extractor must leave as it was. */
const FACTS = [
  'SELECT id, type, title, date, review_status, same_as_id, counted FROM events ORDER BY id',
  'SELECT id, subject, value, unit, period, review_status, same_as_id, counted FROM figures ORDER BY id',
  'SELECT id, entity_id, review_status FROM mentions ORDER BY id',
  'SELECT id, theme_id FROM tags ORDER BY id',
  'SELECT * FROM entities ORDER BY id',
  'SELECT * FROM decisions ORDER BY id',
  'SELECT id, title, text, lead_id FROM articles ORDER BY id',
];

describe('reading the archive again while the process is killed outright', () => {
  it('goes on where it was: each article once, no decision lost, the file whole after every kill', async () => {
    const data = join(folder, 'desk');
    const path = join(data, 'lodestone.db');
    const desk: Desk = { db: openDatabase(path), path, staging: join(data, 'staging') };
    const { $client } = desk.db;
    const read = () => FACTS.map((sql) => JSON.stringify($client.prepare(sql).all()));
    await importAll(
      desk,
      Array.from({ length: DOCUMENTS }, (_, n) => makeReport(n)).map(({ filename, bytes }) => ({
        filename,
        content: bytes,
      })),
    );
    const events = $client.prepare('SELECT id FROM events WHERE id % 3 = 0').pluck().all() as number[];
    expect(events.length).toBeGreaterThan(5);
    for (const [i, id] of events.entries()) {
      const verdict = (['confirm', 'reject', 'dispute'] as const)[i % 3]!;
      decide(desk, OWNER, { kind: 'event', id, verdict, seen: null });
    }
    const before = read();
    extractAgain(desk, OWNER, { scope: 'all' });
    const random = chance(20_261_121);
    let kills = 0;
    for (let round = 0; round <= KILLS; round++) {
      const moment = { lines: 1 + Math.floor(random() * 16), microseconds: Math.floor(random() * 20_000) };
      const killAfter = round === KILLS ? null : moment;
      const { wasKilled } = await runAndKill('crash-reread-worker.ts', data, [], killAfter);
      if (wasKilled) kills += 1;
      expect(faultsOf(path)).toEqual([]);
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS - 2);
    expect(
      $client.prepare('SELECT state, articles, total, added, changed, removed, failed FROM rereads').all(),
    ).toEqual([
      { state: 'done', articles: DOCUMENTS, total: DOCUMENTS, added: 0, changed: 0, removed: 0, failed: 0 },
    ]);
    expect(read()).toEqual(before);
    $client.close();
  }, 120_000);
});
