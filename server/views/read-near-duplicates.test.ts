import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { DeskDatabase } from '@/db/connection';
import { eventIn, openTestDatabase, storeTestArticle } from '@/db/testing';
import { fingerprint } from '@/ingest/similar/fingerprint';
import { clusterArticle } from '@/server/import/cluster-article';
import { decideCluster } from '@/server/import/decide-cluster';
import { readArticle } from './read-article';

const LOCAL: Actor = { kind: 'local', name: 'test' };
const VISITOR: Actor = { kind: 'visitor' };
const LINES = [
  'Harrow Steel opened a second rolling line at its works in Dunmere.',
  'The line can roll 400,000 tonnes of strip a year and employs 210 people.',
  'Managing director Iris Vale said that orders from shipyards had filled the first line since spring.',
  'The town council paid for a new road between the works and the river port.',
];
const ADDED = 'Union leaders asked for a written promise on shifts.';

let db: DeskDatabase;
const desk = () => ({ db, path: ':memory:', staging: '' });
const store = (lines: string[]) => {
  const text = lines.join('\n');
  const { id } = storeTestArticle(db, text, {
    title: lines[0] ?? '',
    events: [eventIn(text, 'opened a second rolling line', { title: 'Harrow Steel opens a second line' })],
  });
  db.transaction((tx) => clusterArticle(tx, id, { fingerprint: fingerprint(text) }));
  return id;
};
const freshOf = (id: number) =>
  readArticle(desk(), LOCAL, id)
    .paragraphs.flatMap(({ parts }) => parts)
    .filter((part) => part.isFresh)
    .map((part) => part.text);

let first: number;
let second: number;
beforeEach(() => {
  db = openTestDatabase();
  first = store(LINES);
  second = store([...LINES.slice(0, 3), ADDED]);
});

describe('an article among its near duplicates', () => {
  it('names the others, how much of it they have, and marks what they do not have', () => {
    const { duplicates } = readArticle(desk(), LOCAL, second);
    expect(duplicates.members).toMatchObject([{ id: first, isLead: true, sameShare: 0.75 }]);
    expect(duplicates).toMatchObject({ total: 1, newShare: 0.25, repeatedFacts: 1, keptApart: [] });
    expect(freshOf(second)).toEqual([ADDED]);
    expect(freshOf(first)).toEqual([LINES[3]]);
  });

  it('shows all its facts, although they count elsewhere', () => {
    expect(readArticle(desk(), LOCAL, second).events).toHaveLength(1);
    expect(readArticle(desk(), LOCAL, first).duplicates.repeatedFacts).toBe(0);
  });

  it('stands alone once a person kept it apart, and names what it was kept apart from', () => {
    decideCluster(desk(), LOCAL, second, { decision: 'apart', other: first });
    const view = readArticle(desk(), LOCAL, second);
    expect(view.duplicates).toMatchObject({ members: [], total: 0, newShare: null, repeatedFacts: 0 });
    expect(view.duplicates.keptApart.map(({ id }) => id)).toEqual([first]);
    expect(freshOf(second)).toEqual([]);
    expect(view.record.at(-1)?.text).toMatch(/^Keep apart by/);
  });

  it('tells who may decide from who may not', () => {
    expect(readArticle(desk(), LOCAL, second).canReview).toBe(true);
    expect(readArticle(desk(), VISITOR, second).canReview).toBe(false);
  });
});

describe('versions of an article', () => {
  it('lead to the newest, and back to all before', () => {
    const third = store([...LINES, 'The managing director corrected a number in this report.']);
    const replace = db.$client.prepare('UPDATE articles SET replaced_by_id = ? WHERE id = ?');
    replace.run(second, first);
    replace.run(third, second);
    expect(readArticle(desk(), LOCAL, first).versions).toMatchObject({ newest: { id: third }, earlier: [] });
    const { newest, earlier } = readArticle(desk(), LOCAL, third).versions;
    expect(newest).toBeNull();
    expect(earlier.map(({ id }) => id)).toEqual([second, first]);
  });
});
