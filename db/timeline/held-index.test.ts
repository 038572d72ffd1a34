import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/core/filters/filters';
import { openDatabase } from '../connection';
import { storeThemes } from '../queries/store-theme';
import { events } from '../schema/tables';
import { eventIn, openTestDatabase, storeTestArticle, TEST_THEMES } from '../testing';
import { currentIndex, warmIndex } from './held-index';
import { scanEvents } from './scan-events';

const text = 'The board met.\nThe mine opened.\nThe kiln closed.';
const told = ['board met', 'mine opened', 'kiln closed'].map((words) => eventIn(text, words));
const matching = (db: Parameters<typeof scanEvents>[0]) => scanEvents(db, NO_FILTERS).matching;

describe('the index of events', () => {
  it('shows at once what another connection wrote, as a worker or the command line does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-index-'));
    try {
      const [desk, worker] = [openDatabase(join(folder, 'desk.db')), openDatabase(join(folder, 'desk.db'))];
      storeThemes(worker, TEST_THEMES);
      expect(matching(desk)).toBe(0);
      storeTestArticle(worker, text, { events: told });
      expect(matching(desk)).toBe(3);
      worker.update(events).set({ reviewStatus: 'rejected' }).where(eq(events.title, 'board met')).run();
      expect([matching(desk), matching(worker)]).toEqual([2, 2]);
      worker.run('DELETE FROM events');
      expect(matching(desk)).toBe(0);
      for (const db of [desk, worker]) db.$client.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is kept while no event was written, whatever else was', () => {
    const db = openTestDatabase();
    storeTestArticle(db, text, { events: told });
    const index = currentIndex(db);
    db.run("UPDATE articles SET title = 'Another title', publisher_id = publisher_id");
    db.run("UPDATE events SET title = 'Another title'");
    expect(currentIndex(db)).toBe(index);
  });

  it('forgets what it read in a transaction that was rolled back', () => {
    const db = openTestDatabase();
    storeTestArticle(db, text, { events: told });
    expect(() =>
      db.transaction((tx) => {
        tx.delete(events).where(eq(events.title, 'board met')).run();
        expect(matching(tx)).toBe(2);
        throw new Error('No.');
      }),
    ).toThrow('No.');
    db.delete(events).where(eq(events.title, 'mine opened')).run();
    expect(scanEvents(db, NO_FILTERS).matching).toBe(2);
    expect(currentIndex(db).ids.slice(0, 2)).toEqual(new Uint32Array([1, 3]));
  });

  it('is read ahead in steps, and holds what is written meanwhile', () => {
    const db = openTestDatabase();
    storeTestArticle(db, text, { events: told });
    expect(warmIndex(db)).toBe(true);
    db.update(events).set({ reviewStatus: 'rejected' }).where(eq(events.title, 'board met')).run();
    expect(warmIndex(db)).toBe(false);
    storeTestArticle(db, `${text} Again.`, { events: told });
    db.delete(events).where(eq(events.id, 2)).run();
    expect(matching(db)).toBe(4);
    expect(warmIndex(db)).toBe(false);
  });

  it('is read to its end by a request that comes while it is read ahead', () => {
    const db = openTestDatabase();
    storeTestArticle(db, text, { events: told });
    warmIndex(db);
    expect(matching(db)).toBe(3);
    expect(warmIndex(db)).toBe(false);
  });
});
