import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/db/connection';
import { writeApart } from '@/db/store-version';
import type { Desk } from '@/server/context';
import { keptAnswer } from './kept-answers';

let folder: string;
let desk: Desk;
/** Another process, as far as SQLite can tell. */
let other: Desk['db'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-answers-'));
  const path = join(folder, 'lodestone.db');
  desk = { db: openDatabase(path), path, staging: folder };
  other = openDatabase(path);
});
afterEach(() => {
  desk.db.$client.close();
  other.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

const addSource = (db: Desk['db'], name: string) =>
  db.$client.prepare('INSERT INTO sources (name, fold) VALUES (?, ?)').run(name, name);
const listSources = (db: Desk['db']) =>
  db.$client.prepare('SELECT id, name FROM sources ORDER BY id').all() as { id: number; name: string }[];

const DAY = new Date('2026-03-01T10:00:00Z');

const toBody = async (value: unknown, took = 0) => ({ body: Buffer.from(JSON.stringify(await value)), took });

/** What is answered, and how often it was read for that. */
function reader() {
  let reads = 0;
  const read = () => {
    reads++;
    return toBody(listSources(desk.db));
  };
  const ask = async (key = 'a', now = DAY) =>
    JSON.parse((await keptAnswer(desk, key, read, { who: 'ada', now })).body.toString()) as unknown;
  return { ask, reads: () => reads };
}

describe('an answer that is kept', () => {
  it('is given again as it was while nothing is written, for its own key only', async () => {
    const { ask, reads } = reader();
    await ask();
    await ask();
    expect(reads()).toBe(1);
    await ask('b');
    expect(reads()).toBe(2);
  });

  it('is read anew after a write of this connection, and after one of another', async () => {
    const { ask, reads } = reader();
    await ask();
    addSource(desk.db, 'one');
    expect(await ask()).toMatchObject([{ name: 'one' }]);
    addSource(other, 'two');
    expect(await ask()).toMatchObject([{ name: 'one' }, { name: 'two' }]);
    expect(reads()).toBe(3);
  });

  describe('while an import runs', () => {
    const begin = (db: Desk['db']) =>
      db.$client
        .prepare(
          "INSERT INTO import_batches (channel, state, started_at, started_by) VALUES ('form', 'running', 0, 'x')",
        )
        .run();
    /** Reading takes a while, so that what it gives holds a while. */
    function slowReader() {
      const { ask, reads } = reader();
      vi.useFakeTimers({ toFake: ['performance'] });
      const slowly = async (takes = 90, who = 'ada') => {
        const key = 'a';
        const before = reads();
        const answer = keptAnswer(desk, key, () => toBody(ask(`of ${key} ${Math.random()}`), takes), {
          who,
          now: DAY,
        });
        return { names: JSON.parse((await answer).body.toString()) as unknown, isNew: reads() > before };
      };
      return slowly;
    }
    afterEach(() => vi.useRealTimers());

    it('holds against what the import brings for fifty times of what reading it took', async () => {
      begin(other);
      const ask = slowReader();
      await ask();
      addSource(other, 'brought');
      vi.advanceTimersByTime(4_490);
      expect(await ask()).toEqual({ names: [], isNew: false });
      vi.advanceTimersByTime(20);
      expect(await ask()).toMatchObject({ names: [{ name: 'brought' }], isNew: true });
    });

    it('holds fifteen seconds at most, however long reading took', async () => {
      begin(other);
      const ask = slowReader();
      await ask(60_000);
      addSource(other, 'brought');
      vi.advanceTimersByTime(15_001);
      expect((await ask()).isNew).toBe(true);
    });

    it('outlives the begin of another, and the files that arrive for it', async () => {
      begin(other);
      const ask = slowReader();
      await ask();
      writeApart(desk.db, () => begin(desk.db));
      begin(other);
      expect((await ask()).isNew).toBe(false);
    });

    it('shows at once what this server writes for a person', async () => {
      begin(other);
      const ask = slowReader();
      await ask();
      addSource(desk.db, 'decided');
      expect(await ask()).toMatchObject({ names: [{ name: 'decided' }], isNew: true });
    });

    it.each(['done', 'waiting', 'cancelled', 'undone'])(
      'shows all of it at once when it is %s',
      async (state) => {
        begin(other);
        const ask = slowReader();
        await ask();
        addSource(other, 'brought');
        other.$client.prepare('UPDATE import_batches SET state = ?').run(state);
        expect(await ask()).toMatchObject({ names: [{ name: 'brought' }], isNew: true });
      },
    );

    it('holds on when it has ended where reading takes long, but for who has begun it', async () => {
      begin(other);
      const ask = slowReader();
      await ask(150);
      addSource(other, 'brought');
      other.$client.exec("UPDATE import_batches SET state = 'done'");
      vi.advanceTimersByTime(7_000);
      expect(await ask(150)).toEqual({ names: [], isNew: false });
      expect(await ask(150, 'x')).toMatchObject({ names: [{ name: 'brought' }], isNew: true });
      expect(await ask(150)).toMatchObject({ names: [{ name: 'brought' }], isNew: false });
    });

    describe('and has ended with much to read', () => {
      /** A read that ends when the test says so. */
      function heldReader() {
        const ends: (() => void)[] = [];
        const read = async () => {
          const names = listSources(desk.db).map(({ name }) => name);
          await new Promise<void>((done) => ends.push(done));
          return toBody(names);
        };
        const ask = async (who = 'ada') =>
          JSON.parse((await keptAnswer(desk, 'a', read, { who, now: DAY })).body.toString()) as string[];
        return { ask, ends };
      }
      const endImports = () => other.$client.exec("UPDATE import_batches SET state = 'done'");
      const settle = () => vi.advanceTimersByTimeAsync(0);

      beforeEach(() => {
        vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
        begin(other);
      });

      it('gives the answer of before to whoever has waited a while, and reads once for all of them', async () => {
        const { ask, ends } = heldReader();
        const first = ask();
        ends[0]?.();
        expect(await first).toEqual([]);
        addSource(other, 'brought');
        endImports();
        const both = Promise.all([ask(), ask()]);
        await vi.advanceTimersByTimeAsync(400);
        expect(await both).toEqual([[], []]);
        expect(ends.length).toBe(2);
        const patient = ask();
        ends[1]?.();
        expect(await patient).toEqual(['brought']);
        expect(await ask()).toEqual(['brought']);
        expect(ends.length).toBe(2);
      });

      it('has who began the import wait for all of it, however long reading takes', async () => {
        const { ask, ends } = heldReader();
        const first = ask();
        ends[0]?.();
        await first;
        addSource(other, 'brought');
        endImports();
        const asked = ask('x');
        const another = ask();
        await vi.advanceTimersByTimeAsync(60_000);
        expect(await another).toEqual([]);
        ends[1]?.();
        expect(await asked).toEqual(['brought']);
      });

      it('waits for what a person writes, however long reading takes', async () => {
        const { ask, ends } = heldReader();
        const first = ask();
        ends[0]?.();
        await first;
        endImports();
        addSource(desk.db, 'decided');
        let answer: string[] | null = null;
        const asked = ask().then((names) => {
          answer = names;
        });
        await vi.advanceTimersByTimeAsync(60_000);
        expect(answer).toBeNull();
        ends[1]?.();
        await asked;
        expect(answer).toEqual(['decided']);
      });

      it('waits for what others write later', async () => {
        const { ask, ends } = heldReader();
        const first = ask();
        ends[0]?.();
        await first;
        endImports();
        const second = ask();
        ends[1]?.();
        await second;
        addSource(other, 'later');
        const third = ask();
        await vi.advanceTimersByTimeAsync(60_000);
        ends[2]?.();
        expect(await third).toEqual(['later']);
      });

      it('does not take for whole what was begun to be read before the end', async () => {
        const { ask, ends } = heldReader();
        const first = ask();
        addSource(other, 'brought');
        endImports();
        // Another asks when the import has ended: what is under way may lack some of it.
        const second = ask();
        ends[0]?.();
        expect(await first).toEqual([]);
        await settle();
        ends[1]?.();
        expect(await second).toEqual(['brought']);
      });
    });

    it('shows at once what others write when it has ended, and keeps nothing of before', async () => {
      begin(other);
      const ask = slowReader();
      await ask();
      other.$client.exec("UPDATE import_batches SET state = 'done'");
      await ask();
      addSource(other, 'later');
      expect(await ask()).toMatchObject({ names: [{ name: 'later' }], isNew: true });
    });
  });

  it('is not taken from a transaction, which may be rolled back', async () => {
    const { ask } = reader();
    desk.db.$client.exec('BEGIN');
    addSource(desk.db, 'never');
    expect(await ask()).toMatchObject([{ name: 'never' }]);
    desk.db.$client.exec('ROLLBACK');
    expect(await ask()).toEqual([]);
  });

  it('is old at once when something is written while it is read', async () => {
    const read = async () => {
      const before = listSources(desk.db);
      await Promise.resolve();
      if (before.length === 0) addSource(other, 'meanwhile');
      return toBody(before);
    };
    expect((await keptAnswer(desk, 'a', read, { who: 'ada', now: DAY })).body.toString()).toBe('[]');
    expect((await keptAnswer(desk, 'a', read, { who: 'ada', now: DAY })).body.toString()).toContain(
      'meanwhile',
    );
  });

  it('ends with the day, for charts reach to today', async () => {
    const { ask, reads } = reader();
    await ask('a', new Date('2026-03-01T23:59:59Z'));
    await ask('a', new Date('2026-03-02T00:00:01Z'));
    expect(reads()).toBe(2);
  });

  it('is none where reading failed', async () => {
    const fail = () => {
      throw new Error('no');
    };
    await expect(keptAnswer(desk, 'a', fail, { who: 'ada', now: DAY })).rejects.toThrow('no');
    expect(await reader().ask()).toEqual([]);
  });

  it('leaves when there are too many, the longest unasked first', async () => {
    const big = 'x'.repeat(7 * 2 ** 20);
    const read: string[] = [];
    const ask = (key: string) =>
      keptAnswer(
        desk,
        key,
        () => {
          read.push(key);
          return toBody(big);
        },
        { who: 'ada', now: DAY },
      );
    for (const key of ['1', '2', '3', '4', '5', '6', '1', '7', '1', '2']) await ask(key);
    expect(read).toEqual(['1', '2', '3', '4', '5', '6', '7', '2']);
  });

  it('is never older than what is stored, whoever writes in whatever way', async () => {
    const step = fc.record({
      by: fc.constantFrom('own', 'other'),
      what: fc.constantFrom('insert', 'rename', 'same', 'delete', 'clear', 'rolled back', 'nothing'),
      key: fc.constantFrom('a', 'b'),
    });
    let n = 0;
    const work = (db: Desk['db'], what: string) => {
      const { $client } = db;
      if (what === 'insert') addSource(db, `source ${n++}`);
      if (what === 'rename')
        $client.prepare('UPDATE sources SET name = ? WHERE id % 2 = 0').run(`name ${n++}`);
      if (what === 'same') $client.exec('UPDATE sources SET name = name');
      if (what === 'delete') $client.exec('DELETE FROM sources WHERE id = (SELECT max(id) FROM sources)');
      if (what === 'clear') $client.exec('DELETE FROM sources');
      if (what === 'rolled back') {
        $client.exec('BEGIN');
        addSource(db, `gone ${n++}`);
        $client.exec('ROLLBACK');
      }
    };
    const { ask } = reader();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        for (const { by, what, key } of steps) {
          work(by === 'own' ? desk.db : other, what);
          expect(await ask(key)).toEqual(listSources(desk.db));
        }
      }),
      { numRuns: 60 },
    );
  });
});
