import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { undoImport } from '@/server/import/change-import';
import { runImports } from '@/server/import/run-imports';
import { importAll, OWNER } from '@/server/import/testing';
import { rereadAll } from '@/server/reread/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readArticle } from '@/server/views/read-article';
import { decide, undoDecision } from './decide';
import { seenOf } from './testing';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };

const MEETING =
  'Baogang Group held the 9th meeting of its Party Committee of 2025 on May 13, 2025, in Baotou.';
const REVENUE = 'Revenue of Baogang Group rose to 8.4 billion yuan in 2024, the company said in a statement.';
const FILLER = [
  'The agenda named furnaces, rails, magnets and a lake beside the works that few had seen before.',
  'Members spoke of quotas for oxides and of the long road from the mine to the separation plant.',
  'A clerk read out the minutes of the spring and nobody asked for the floor until the evening came.',
];
const page = (...lines: string[]) => ({
  filename: `${lines.join('').length}.txt`,
  content: `Title: Baogang Group meets again
URL: https://news.example/changing
Published: 2025-05-15
Source: Example Metals

${lines.join('\n')}
`,
});
const FIRST = page(MEETING, ...FILLER, REVENUE);

let desk: Desk;
beforeEach(async () => {
  desk = openTestDesk();
  await importAll(desk, [FIRST]);
});
afterEach(() => closeTestDesk(desk));

const rows = (sql: string) => desk.db.$client.prepare(sql).all() as Record<string, unknown>[];
const value = (sql: string) => desk.db.$client.prepare(sql).pluck().get();
const meeting = (articleId: number) =>
  rows(`SELECT * FROM events WHERE article_id = ${articleId} AND ordinal = 9`)[0]!;
const figure = (articleId: number) =>
  rows(`SELECT * FROM figures WHERE article_id = ${articleId} AND value = 8.4e9`)[0];
const say = (
  kind: 'event' | 'figure' | 'mention' | 'theme',
  id: number,
  verdict: 'confirm' | 'reject' | 'dispute',
) =>
  decide(
    desk,
    ANALYST,
    { kind, id, verdict, seen: seenOf(desk, kind, id) },
    new Date('2025-06-01T08:00:00Z'),
  );
const grounded = () => {
  expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
  for (const { start, end, quote, text } of rows(
    'SELECT v.start, v."end", v.quote, a.text FROM evidence v JOIN articles a ON a.id = v.article_id',
  )) {
    expect((text as string).slice(start as number, end as number)).toBe(quote);
  }
};

describe('a new version of a page', { timeout: 60_000 }, () => {
  it('takes over what people decided on the version before, on the same words', async () => {
    const id = meeting(1).id as number;
    decide(desk, ANALYST, {
      kind: 'event',
      id,
      verdict: 'correct',
      correction: { title: 'As Ben has it', date: '2025-05' },
      seen: null,
    });
    say('figure', figure(1)!.id as number, 'reject');
    await importAll(desk, [page('The page was put in order.', MEETING, ...FILLER, REVENUE)]);
    expect(value('SELECT replaced_by_id FROM articles WHERE id = 1')).toBe(2);
    expect(meeting(2)).toMatchObject({
      title: 'As Ben has it',
      date: '2025-05',
      month: '2025-05',
      review_status: 'confirmed',
      counted: 1,
    });
    expect(figure(2)).toMatchObject({ review_status: 'rejected' });
    expect(
      rows(
        'SELECT kind, verdict, decided_by AS by, article_id AS article, carried_to AS went FROM decisions ORDER BY id',
      ),
    ).toEqual([
      { kind: 'event', verdict: 'correct', by: 'u2', article: 1, went: 2 },
      { kind: 'figure', verdict: 'reject', by: 'u2', article: 1, went: 2 },
      { kind: 'event', verdict: 'correct', by: 'u2', article: 2, went: null },
      { kind: 'figure', verdict: 'reject', by: 'u2', article: 2, went: null },
    ]);
    expect(readArticle(desk, OWNER, 2).orphans).toEqual([]);
    grounded();
    // It stays through a rerun, and can be taken back like any other.
    await rereadAll(desk);
    expect(meeting(2).title).toBe('As Ben has it');
    const carried = meeting(2).id as number;
    undoDecision(desk, ANALYST, { kind: 'event', id: carried, seen: seenOf(desk, 'event', carried) });
    expect(meeting(2)).toMatchObject({ date: '2025-05-13', review_status: 'proposed' });
  });

  it('shows what was decided on words that are gone, and puts it on no other passage', async () => {
    say('figure', figure(1)!.id as number, 'confirm');
    await importAll(desk, [page(MEETING, ...FILLER, REVENUE.replace('8.4 billion', '9.1 billion'))]);
    expect(rows('SELECT review_status AS s, value FROM figures WHERE article_id = 2')).toEqual([
      { s: 'proposed', value: 9.1e9 },
    ]);
    const [orphan] = readArticle(desk, OWNER, 2).orphans;
    expect(orphan).toMatchObject({
      kind: 'figure',
      verdict: 'confirm',
      articleId: 1,
      quote: expect.stringContaining('8.4 billion'),
      at: '2025-06-01T08:00:00.000Z',
    });
    expect(readArticle(desk, OWNER, 1).orphans).toEqual([]);
    // The words come back with a third version, and the decision with them.
    await importAll(desk, [page(MEETING, ...FILLER, REVENUE, 'The figure was put right.')]);
    expect(figure(3)).toMatchObject({ review_status: 'confirmed' });
    expect(readArticle(desk, OWNER, 3).orphans).toEqual([]);
    grounded();
  });

  it('keeps a decided fact that is read there no more, with its words', async () => {
    const mention = rows(
      "SELECT m.id FROM mentions m JOIN evidence v ON v.id = m.evidence_id WHERE m.article_id = 1 AND v.quote = 'Baotou'",
    )[0]!.id as number;
    // Nothing but a person reads a theme here.
    const theme = value(
      'SELECT id FROM themes WHERE id NOT IN (SELECT theme_id FROM tags) LIMIT 1',
    ) as number;
    const proof = value("SELECT id FROM evidence WHERE article_id = 1 AND quote = 'Baotou'") as number;
    desk.db.$client.exec(
      `INSERT INTO tags (article_id, theme_id, score, evidence_id) VALUES (1, ${theme}, 0.5, ${proof})`,
    );
    const tag = value('SELECT max(id) FROM tags') as number;
    say('mention', mention, 'confirm');
    say('theme', tag, 'confirm');
    await importAll(desk, [page('The page was put in order.', MEETING, ...FILLER, REVENUE)]);
    expect(
      rows(`SELECT t.review_status AS s, v.quote FROM tags t JOIN evidence v ON v.id = t.evidence_id
            WHERE t.article_id = 2 AND t.theme_id = ${theme}`),
    ).toEqual([{ s: 'confirmed', quote: 'Baotou' }]);
    expect(rows("SELECT count(*) AS n FROM decisions WHERE article_id = 2 AND kind = 'mention'")).toEqual([
      { n: 1 },
    ]);
    expect(rows("SELECT disagreement FROM decisions WHERE article_id = 2 AND kind = 'theme'")).toEqual([
      { disagreement: '{"kind":"gone"}' },
    ]);
    grounded();
  });

  it('goes with its import when nobody has decided on it itself, and the decisions are where they were', async () => {
    say('event', meeting(1).id as number, 'confirm');
    const before = rows('SELECT * FROM decisions');
    const second = await importAll(desk, [page('The page was put in order.', MEETING, ...FILLER, REVENUE)]);
    expect(rows('SELECT * FROM decisions')).toHaveLength(2);
    undoImport(desk, OWNER, second);
    await runImports(desk);
    expect(value('SELECT count(*) FROM articles')).toBe(1);
    expect(rows('SELECT * FROM decisions')).toEqual(before);
    expect(value('SELECT replaced_by_id FROM articles WHERE id = 1')).toBeNull();
    grounded();
  });

  it('stays when somebody has decided anew on what it took over', async () => {
    say('event', meeting(1).id as number, 'confirm');
    const second = await importAll(desk, [page('The page was put in order.', MEETING, ...FILLER, REVENUE)]);
    say('event', meeting(2).id as number, 'dispute');
    undoImport(desk, OWNER, second);
    await runImports(desk);
    expect(value('SELECT count(*) FROM articles')).toBe(2);
  });
});
