import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { DeskDatabase } from '@/db/connection';
import { listArticleAudit } from '@/db/queries/article-record';
import { openTestDatabase, storeTestArticle } from '@/db/testing';
import { fingerprint } from '@/ingest/similar/fingerprint';
import { TOLD_TWICE } from '@/ingest/similar/testing';
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/server/errors';
import { clusterArticle } from './cluster-article';
import { decideCluster } from './decide-cluster';

const ANALYST = { kind: 'local', name: 'test' } as const;
const READER: Actor = { kind: 'user', id: 'r', name: 'R', email: '', role: 'reader' };
const NOW = new Date('2025-09-02T08:00:00Z');

let db: DeskDatabase;
const desk = () => ({ db, path: ':memory:', staging: '' });
const store = (text: string) => {
  const { id } = storeTestArticle(db, text);
  db.transaction((tx) => clusterArticle(tx, id, { fingerprint: fingerprint(text) }));
  return id;
};
const decide = (id: number, decision: 'together' | 'apart', other: number, actor: Actor = ANALYST) =>
  decideCluster(desk(), actor, id, { decision, other }, NOW).members;

const [STORY, OTHER] = [TOLD_TWICE[0]!, TOLD_TWICE[5]!];
let first: number;
let second: number;
let third: number;

beforeEach(() => {
  db = openTestDatabase();
  first = store(STORY.a.text);
  second = store(STORY.b.text);
  third = store(OTHER.a.text);
});

describe('decideCluster', () => {
  it('keeps apart what the desk took for one story, and takes it back by the other word', () => {
    expect(decide(second, 'apart', first)).toEqual([second]);
    expect(decide(second, 'together', first)).toEqual([first, second]);
  });

  it('puts together what the desk took for two stories', () => {
    expect(decide(first, 'together', third)).toEqual([first, second, third]);
  });

  it('lets a later word overrule what kept members of the two stories apart', () => {
    decide(third, 'apart', second);
    expect(decide(third, 'together', first)).toEqual([first, second, third]);
  });

  it('writes the decision into the record of both articles', () => {
    decide(second, 'apart', first);
    for (const id of [first, second]) {
      expect(listArticleAudit(db, id).map(({ action, at }) => [action, at])).toEqual([['keep-apart', NOW]]);
    }
  });

  it('is refused to readers, for articles that are not there, and for an article and itself', () => {
    expect(() => decide(second, 'apart', first, READER)).toThrow(ForbiddenError);
    expect(() => decide(second, 'apart', 999)).toThrow(NotFoundError);
    expect(() => decide(second, 'apart', second)).toThrow(InvalidInputError);
  });
});
