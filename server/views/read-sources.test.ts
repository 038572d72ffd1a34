import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { withForeignKeysResting } from '@/db/connection';
import { deleteArticle } from '@/db/queries/delete-article';
import type { Desk } from '@/server/context';
import { InvalidInputError, NotFoundError } from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { amendWithin } from '@/server/review/amend-fact';
import { gradeSource } from '@/server/sources/grade-source';
import { setOwnership } from '@/server/sources/set-ownership';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readEvent } from './read-event';
import { readSource } from './read-source';
import { parseSourceFilters, readSources } from './read-sources';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };
const TODAY = '2026-03-01';

let desk: Desk;
beforeEach(async () => {
  desk = openTestDesk();
  await importAll(desk, [
    { filename: '8.txt', content: reportOf(8) },
    { filename: '9.txt', content: reportOf(9) },
    { filename: '3.txt', content: reportOf(3).replace('Example Metals', 'Steel Courier') },
  ]);
});
afterEach(() => closeTestDesk(desk));

const list = (query = '') => readSources(desk, OWNER, parseSourceFilters(new URLSearchParams(query)), TODAY);
const idOf = (name: string) => list().rows.find((row) => row.name === name)?.id ?? 0;
const firstEvent = (articleId: number) =>
  desk.db.$client
    .prepare('SELECT id FROM events WHERE article_id = ? ORDER BY id')
    .pluck()
    .get(articleId) as number;

describe('the list of sources', () => {
  it('says what came through each, how it is graded, and when it was last seen', () => {
    expect(list()).toMatchObject({
      total: 2,
      rows: [
        { name: 'Example Metals', articles: 2, reliability: 'F', lastSeen: { lower: '2025-09-15' } },
        { name: 'Steel Courier', articles: 1, reliability: 'F' },
      ],
    });
    for (const row of list().rows) expect(row.events).toBeGreaterThan(0);
  });

  it('has the owner of this year', () => {
    const years = { owner: 'The state', stateOwned: true, note: null };
    setOwnership(desk, OWNER, idOf('Steel Courier'), [{ ...years, fromYear: null, toYear: 2020 }]);
    expect(list('state=1').rows).toEqual([]);
    setOwnership(desk, OWNER, idOf('Steel Courier'), [{ ...years, fromYear: 2021, toYear: null }]);
    expect(list('state=1').rows).toMatchObject([{ name: 'Steel Courier', owner: 'The state' }]);
  });

  it('refuses filters and orders that do not exist', () => {
    expect(() => list('grade=Z')).toThrow(InvalidInputError);
    expect(() => list('sort=loudest')).toThrow(InvalidInputError);
  });
});

describe('the profile of a source', () => {
  it('shows what the desk proposes until a person grades it, and then who did and why', () => {
    const id = idOf('Example Metals');
    expect(readSource(desk, OWNER, id, TODAY).grades).toMatchObject([{ id: null, isProposed: true }]);
    gradeSource(desk, OWNER, id, { reliability: 'B', reason: 'Right so far.', fromYear: null });
    expect(readSource(desk, OWNER, id, TODAY).grades).toMatchObject([
      { reliability: 'B', reason: 'Right so far.', by: 'owner, on the server', isProposed: false },
      { reliability: 'F', isProposed: true },
    ]);
  });

  it('counts how often its statements were verified or contradicted, with the article that did it', () => {
    const event = firstEvent(1);
    const settle = (claimArticleId: number) =>
      desk.db.transaction((tx) =>
        amendWithin(
          tx,
          OWNER,
          { kind: 'event', id: event, changes: { claimStatus: 'contradicted', claimArticleId }, seen: null },
          { at: new Date() },
        ),
      );
    settle(3);
    const courier = desk.db.$client.prepare('SELECT title FROM articles WHERE id = 3').pluck().get();
    const view = readSource(desk, OWNER, idOf('Example Metals'), TODAY);
    expect(view.agreement.contradicted).toBe(1);
    expect(view.settled).toMatchObject([
      { kind: 'event', id: event, status: 'contradicted', by: { id: 3, title: courier } },
    ]);
    expect(readSource(desk, OWNER, idOf('Steel Courier'), TODAY).agreement.contradicted).toBe(0);
    expect(readEvent(desk, OWNER, event)).toMatchObject({
      claimStatus: 'contradicted',
      claimArticle: { id: 3, title: courier },
    });
    withForeignKeysResting(desk.db, (tx) => deleteArticle(tx, 3));
    expect(readSource(desk, OWNER, idOf('Example Metals'), TODAY).settled).toMatchObject([
      { status: 'contradicted', by: null },
    ]);
    expect(readEvent(desk, OWNER, event)).toMatchObject({ claimStatus: 'contradicted', claimArticle: null });
  });

  it('tells who may set something of it from who may not, and that there is none', () => {
    const id = idOf('Example Metals');
    expect(readSource(desk, OWNER, id, TODAY).canReview).toBe(true);
    expect(readSource(desk, READER, id, TODAY).canReview).toBe(false);
    expect(readEvent(desk, READER, firstEvent(1)).review).toBeNull();
    expect(() => readSource(desk, OWNER, 99, TODAY)).toThrow(NotFoundError);
  });
});
