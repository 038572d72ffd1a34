import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FactFields } from '@/core/model/review';
import { withForeignKeysResting } from '@/db/connection';
import { deleteArticle } from '@/db/queries/delete-article';
import type { Desk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { decide, undoDecision } from './decide';
import { seenOf } from './testing';

let desk: Desk;
beforeEach(async () => {
  desk = openTestDesk();
  await importAll(desk, [
    { filename: '8.txt', content: reportOf(8) },
    { filename: '9.txt', content: reportOf(9) },
  ]);
});
afterEach(() => closeTestDesk(desk));

const row = (sql: string) => desk.db.$client.prepare(sql).get() as Record<string, unknown>;
/** The first event or figure of the first article, as it stands. */
const fact = (table: 'events' | 'figures' = 'events') =>
  row(`SELECT id, claim_status AS status, credibility, claim_article_id AS article, review_status AS review
    FROM ${table} WHERE article_id = 1 ORDER BY id`);
const correct = (correction: FactFields, kind: 'event' | 'figure' = 'event') => {
  const { id } = fact(kind === 'event' ? 'events' : 'figures') as { id: number };
  return decide(desk, OWNER, { kind, id, verdict: 'correct', correction, seen: seenOf(desk, kind, id) });
};

describe.each(['event', 'figure'] as const)('the claim of an %s', (kind) => {
  const table = kind === 'event' ? 'events' : 'figures';

  it.each(['verified', 'contradicted'] as const)('is %s by another article of the desk', (claimStatus) => {
    const before = fact(table);
    correct({ claimStatus, claimArticleId: 2 }, kind);
    expect(fact(table)).toMatchObject({ status: claimStatus, article: 2, credibility: before.credibility });
    const { id } = before as { id: number };
    undoDecision(desk, OWNER, { kind, id, seen: seenOf(desk, kind, id) });
    expect(fact(table)).toEqual(before);
  });

  it('has a credibility of its own, apart from who says it', () => {
    correct({ credibility: 5 }, kind);
    expect(fact(table)).toMatchObject({ credibility: 5, review: 'confirmed' });
    expect(row('SELECT reliability FROM sources')).toEqual({ reliability: expect.stringMatching(/^[A-F]$/) });
  });

  it.each<[string, FactFields, RegExp]>([
    ['verified by nobody', { claimStatus: 'verified' }, /Name the article that verifies it/],
    ['contradicted by nobody', { claimStatus: 'contradicted' }, /Name the article that contradicts it/],
    [
      'verified by itself',
      { claimStatus: 'verified', claimArticleId: 1 },
      /cannot verify or contradict itself/,
    ],
    [
      'verified by no article of the desk',
      { claimStatus: 'verified', claimArticleId: 99 },
      /no such article/,
    ],
    ['a claim with an article', { claimStatus: 'claim', claimArticleId: 2 }, /Only what is verified/],
    ['no status', { claimStatus: 'proven' }, /./],
    ['no grade', { credibility: 7 }, /./],
  ])('is never %s', (_, correction, message) => {
    const before = fact(table);
    expect(() => correct(correction, kind)).toThrow(InvalidInputError);
    expect(() => correct(correction, kind)).toThrow(message);
    expect(fact(table)).toEqual(before);
  });

  it('goes back to a report, which names no article', () => {
    correct({ claimStatus: 'verified', claimArticleId: 2 }, kind);
    expect(() => correct({ claimStatus: 'reported', claimArticleId: 2 }, kind)).toThrow(InvalidInputError);
    correct({ claimStatus: 'reported', claimArticleId: null, credibility: 2 }, kind);
    expect(fact(table)).toMatchObject({ status: 'reported', article: null, credibility: 2 });
  });

  it('keeps its status when the article that settled it is deleted, and can still be corrected otherwise', () => {
    correct({ claimStatus: 'contradicted', claimArticleId: 2 }, kind);
    withForeignKeysResting(desk.db, (tx) => deleteArticle(tx, 2));
    expect(fact(table)).toMatchObject({ status: 'contradicted', article: null });
    expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
    correct({ claimStatus: 'contradicted', claimArticleId: null, credibility: 5 }, kind);
    expect(fact(table)).toMatchObject({ status: 'contradicted', article: null, credibility: 5 });
    const { id } = fact(table) as { id: number };
    // What comes back named an article that is gone.
    undoDecision(desk, OWNER, { kind, id, seen: seenOf(desk, kind, id) });
    expect(fact(table)).toMatchObject({ status: 'contradicted', article: null });
  });
});

describe('the standing of an event', () => {
  it('is corrected for a numbered meeting and taken back', () => {
    const standing = () => row('SELECT standing FROM events WHERE article_id = 1 ORDER BY id').standing;
    correct({ standing: 'postponed' });
    expect(standing()).toBe('postponed');
    const { id } = fact() as { id: number };
    undoDecision(desk, OWNER, { kind: 'event', id, seen: seenOf(desk, 'event', id) });
    expect(standing()).toBe('held');
  });

  it('is refused for what is no meeting', () => {
    desk.db.$client.exec(
      "UPDATE events SET ordinal = NULL, type = 'visit', standing = 'held' WHERE article_id = 2",
    );
    const { id } = row('SELECT id FROM events WHERE article_id = 2') as { id: number };
    expect(() =>
      decide(desk, OWNER, {
        kind: 'event',
        id,
        verdict: 'correct',
        correction: { standing: 'postponed' },
        seen: null,
      }),
    ).toThrow(InvalidInputError);
  });
});
