import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apartDatabase } from './apart-database';
import type { DeskDatabase } from './connection';
import { sessions, users } from './schema/tables';
import { storeVersion } from './store-version';
import { openTestDatabase } from './testing';

let db: DeskDatabase;
let library: DeskDatabase;
beforeEach(() => {
  db = openTestDatabase();
  library = apartDatabase(db, ['sessions']);
});
afterEach(() => db.$client.close());

const at = new Date('2026-03-01T10:00:00Z');
const person = (id: string) =>
  ({ id, name: id, email: `${id}@desk.test`, role: 'reader', createdAt: at, updatedAt: at }) as const;
const session = (id: string) => ({
  id,
  userId: 'ada',
  token: id,
  expiresAt: at,
  createdAt: at,
  updatedAt: at,
});
const versionOf = (work: () => unknown) => {
  const before = storeVersion(db).own;
  work();
  return storeVersion(db).own - before;
};

describe('a connection with tables apart', () => {
  it('counts what is written to the others, and not what is written to those', () => {
    expect(versionOf(() => library.insert(users).values(person('ada')).run())).toBe(1);
    const [made] = library.insert(sessions).values(session('one')).returning().all();
    expect(made).toMatchObject({ id: 'one', userId: 'ada' });
    expect(
      versionOf(() => {
        library.insert(sessions).values(session('two')).run();
        library
          .update(sessions)
          .set({ updatedAt: new Date(0) })
          .where(eq(sessions.id, 'one'))
          .returning()
          .get();
        library.delete(sessions).where(eq(sessions.id, 'two')).run();
      }),
    ).toBe(0);
    expect(db.select({ id: sessions.id, at: sessions.updatedAt }).from(sessions).all()).toEqual([
      { id: 'one', at: new Date(0) },
    ]);
    expect(versionOf(() => db.delete(sessions).run())).toBe(1);
  });

  it('is one connection with the other, in transactions as well', () => {
    library.insert(users).values(person('ada')).run();
    const counted = versionOf(() =>
      library.transaction((tx) => {
        tx.insert(sessions).values(session('one')).run();
        expect(db.$client.inTransaction).toBe(true);
        tx.insert(users).values(person('bo')).run();
      }),
    );
    expect(counted).toBe(1);
    expect(() =>
      library.transaction((tx) => {
        tx.insert(sessions).values(session('two')).run();
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(db.select().from(sessions).all()).toHaveLength(1);
  });
});
