import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rowInsert, rowSelect, rowsInsert, rowUpdate } from './rows';
import { auditLog, entities, importBatches, importItems, series, uploads } from './schema/tables';
import { openTestDatabase } from './testing';

const AT = new Date('2025-09-01T09:14:00.250Z');

const insertBatch = rowInsert(importBatches);
const insertItem = rowInsert(importItems);
const updateItem = rowUpdate(importItems);
const listItems = rowSelect<[number], typeof importItems>(importItems, 'WHERE batch_id = ? ORDER BY id');

const BATCH = { channel: 'form', startedAt: AT, startedBy: 'local:test' } as const;

function openWithBatch() {
  const db = openTestDatabase();
  const batchId = insertBatch(db, { ...BATCH, preview: true });
  return { db, item: { batchId, filename: 'a.txt', byteLength: 7, outcome: 'pending', at: AT } as const };
}

describe('rowInsert', () => {
  it('writes booleans, dates, JSON and bytes as Drizzle reads them', () => {
    const db = openTestDatabase();
    const batchId = insertBatch(db, { ...BATCH, preview: true });
    expect(db.select().from(importBatches).where(eq(importBatches.id, batchId)).get()).toMatchObject({
      preview: true,
      startedAt: AT,
      finishedAt: null,
    });
    const after = { words: ['“炉”', 'a'], none: null };
    rowInsert(auditLog)(db, {
      at: AT,
      actor: 'local:test',
      action: 'add-user',
      subjectKind: 'user',
      subjectId: '1',
      after,
    });
    expect(db.select().from(auditLog).get()).toMatchObject({ at: AT, before: null, after });
    const bytes = Buffer.from([0, 255, 10]);
    rowInsert(uploads)(db, {
      sha256: 'x',
      bytes,
      byteLength: 3,
      mediaType: 'text/plain',
      filename: 'a.txt',
      uploadedBy: 'local:test',
      uploadedAt: AT,
    });
    expect(db.select().from(uploads).get()?.bytes).toEqual(bytes);
  });

  it('gives what is left out its default, and keeps what is given as null', () => {
    const db = openTestDatabase();
    const id = insertBatch(db, BATCH);
    expect(db.select().from(importBatches).get()).toMatchObject({
      id,
      state: 'receiving',
      preview: false,
      feedId: null,
    });
    rowInsert(entities)(db, { key: 'a', type: 'person', name: 'A', stateOwned: null });
    expect(db.select().from(entities).get()).toMatchObject({ stateOwned: null, reviewStatus: 'proposed' });
  });

  it('runs inside the transaction that it is called in', () => {
    const db = openTestDatabase();
    expect(() =>
      db.transaction((tx) => {
        insertBatch(tx, BATCH);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    expect(db.select().from(importBatches).all()).toEqual([]);
  });

  it('is refused by the constraints of the table, unless told what to do', () => {
    const db = openTestDatabase();
    const row = { body: 'Committee', bodyFold: 'committee', kind: 'meeting' } as const;
    rowInsert(series)(db, row);
    expect(() => rowInsert(series)(db, row)).toThrow(/UNIQUE/);
    rowInsert(series, 'ON CONFLICT DO NOTHING')(db, row);
    expect(db.select().from(series).all()).toHaveLength(1);
    expect(() => rowInsert(series)(db, { ...row, bodyFold: 'other', entityId: 99 })).toThrow(/FOREIGN KEY/);
  });
});

describe('rowsInsert', () => {
  const insertItems = rowsInsert(importItems);

  it.each([1, 2, 7, 64, 150])('writes %i rows in their order and numbers them one by one', (count) => {
    const { db, item } = openWithBatch();
    insertItem(db, item);
    const rows = Array.from({ length: count }, (_, i) => ({
      ...item,
      filename: `${i}.txt`,
      newShare: i / 7,
    }));
    const ids = insertItems(db, rows);
    expect(ids).toEqual(rows.map((_, i) => i + 2));
    expect(listItems(db, item.batchId).slice(1)).toMatchObject(
      rows.map((row, i) => ({ ...row, id: ids[i] })),
    );
  });

  it('writes nothing for no rows, and ids that rows bring', () => {
    const { db, item } = openWithBatch();
    expect(insertItems(db, [])).toEqual([]);
    expect(listItems(db, item.batchId)).toEqual([]);
    const ids = insertItems(
      db,
      [9, undefined, 4].map((id) => ({ ...item, id, filename: `${id}.txt` })),
    );
    expect(ids).toEqual([9, 10, 4]);
    expect(listItems(db, item.batchId).map(({ filename }) => filename)).toEqual([
      '4.txt',
      '9.txt',
      'undefined.txt',
    ]);
  });

  it('leaves out what is there when it is told to, and else writes none of what one statement holds', () => {
    const db = openTestDatabase();
    const rows = ['a', 'b', 'a', 'c'].map((bodyFold) => ({ body: 'A', bodyFold, kind: 'meeting' as const }));
    expect(() => rowsInsert(series)(db, rows)).toThrow(/UNIQUE/);
    expect(db.select().from(series).all()).toEqual([]);
    rowsInsert(series, 'ON CONFLICT DO NOTHING')(db, rows);
    const stored = db.select().from(series).all();
    expect(stored.map(({ bodyFold }) => bodyFold)).toEqual(['a', 'b', 'c']);
  });
});

describe('rowUpdate', () => {
  it('changes the columns that are given and leaves the others', () => {
    const { db, item } = openWithBatch();
    const [id, other] = [insertItem(db, item), insertItem(db, { ...item, filename: 'b.txt' })];
    updateItem(db, id, { outcome: 'rejected', reason: 'Empty.', remedy: undefined });
    updateItem(db, id, { reason: null });
    updateItem(db, id, {});
    const rows = db.select().from(importItems).all();
    expect(rows.find((row) => row.id === id)).toMatchObject({
      filename: 'a.txt',
      outcome: 'rejected',
      reason: null,
    });
    expect(rows.find((row) => row.id === other)).toMatchObject({ outcome: 'pending' });
  });
});

describe('rowSelect', () => {
  it('reads whole rows exactly as Drizzle does', () => {
    const { db, item } = openWithBatch();
    insertItem(db, { ...item, newShare: 0.31, title: '第三次会议' });
    insertItem(db, { ...item, filename: 'b.txt' });
    const { batchId } = item;
    expect(listItems(db, batchId)).toEqual(
      db.select().from(importItems).where(eq(importItems.batchId, batchId)).all(),
    );
    expect(listItems(db, batchId + 1)).toEqual([]);
  });
});
