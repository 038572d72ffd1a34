import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evidenceAt } from '@/core/model/evidence';
import type { Extraction } from '@/core/model/extraction';
import type { Actor } from '@/core/model/user';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, NotFoundError, SignInNeededError } from '@/server/errors';
import { undoImport } from '@/server/import/change-import';
import { runImports } from '@/server/import/run-imports';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { decide } from '@/server/review/decide';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { cancelReread, extractAgain } from './extract-again';
import { previewReread, readReread, readRereadItems, readRereads } from './read-rereads';
import { changedExtractor, rereadAll, workAgain } from './testing';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTestDesk(desk);
});

const rows = (sql: string) => desk.db.$client.prepare(sql).all() as Record<string, unknown>[];
const value = (sql: string) => desk.db.$client.prepare(sql).pluck().get();
const report = (n: number, over?: Parameters<typeof reportOf>[1]) => ({
  filename: `${n}.txt`,
  content: reportOf(n, over),
});
const sample = () =>
  readdirSync('sample')
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .map((filename) => ({ filename, content: readFileSync(join('sample', filename)) }));

/** Facts by their rows, but for what a rerun may renumber (proofs, functions, claims). */
const facts = () =>
  JSON.stringify([
    rows('SELECT id, type, title, date, same_as_id, counted, review_status FROM events ORDER BY id'),
    rows('SELECT id, subject, value, unit, period, same_as_id, counted FROM figures ORDER BY id'),
    rows(
      `SELECT m.id, entity_id, v.start, v."end" FROM mentions m JOIN evidence v ON v.id = evidence_id ORDER BY m.id`,
    ),
    rows('SELECT id, theme_id, score FROM tags ORDER BY id'),
    rows('SELECT * FROM entities ORDER BY id'),
    rows('SELECT * FROM entity_aliases ORDER BY id'),
    rows('SELECT * FROM series ORDER BY id'),
    rows('SELECT * FROM sources ORDER BY id'),
    rows('SELECT id, title, text, published, main_entity_id, lead_id, replaced_by_id FROM articles'),
  ]);

function expectWhole(): void {
  expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
  expect(desk.db.$client.pragma('foreign_keys', { simple: true })).toBe(1);
  desk.db.$client.exec("INSERT INTO article_search(article_search) VALUES ('integrity-check')");
  const loose = rows(
    'SELECT v.id FROM evidence v JOIN articles a ON a.id = v.article_id WHERE substr(a.text, v.start + 1, v."end" - v.start) <> v.quote',
  );
  expect(loose).toEqual([]);
  for (const { start, end, quote, text } of rows(
    'SELECT d.start, d."end", d.quote, a.text FROM decisions d JOIN articles a ON a.id = d.article_id',
  )) {
    expect((text as string).slice(start as number, end as number)).toBe(quote);
  }
}

const without = (over: Partial<Extraction>) => changedExtractor((found) => ({ ...found, ...over }));
const later = (days: string) =>
  changedExtractor((found) => ({
    ...found,
    events: found.events.map((event) => ({ ...event, date: days })),
  }));
const itemsOf = (id: number) => readRereadItems(desk, OWNER, id, 0).items;
const firstEvent = () => rows('SELECT * FROM events ORDER BY id')[0]!;

describe('reading the archive again', () => {
  it('changes nothing where the extractor finds the same', async () => {
    const files = sample();
    expect(files.length).toBeGreaterThan(3);
    await importAll(desk, [...files, report(1), report(2)]);
    const before = facts();
    const run = await rereadAll(desk);
    expect(run).toMatchObject({ state: 'done', added: 0, changed: 0, removed: 0, failed: 0 });
    expect(run.articles).toBe(files.length + 2);
    expect(itemsOf(run.id)).toEqual([]);
    expect(facts()).toBe(before);
    expectWhole();
  }, 60_000);

  it('adds, changes and removes proposals, and tells which by their words', async () => {
    await importAll(desk, [report(8)]);
    const event = firstEvent();
    const run = await rereadAll(desk, {
      extract: changedExtractor((found) => ({
        ...found,
        figures: [],
        events: [
          { ...found.events[0]!, date: '2025-07' },
          {
            ...found.events[0]!,
            type: 'visit',
            title: 'An agenda was named',
            date: null,
            dateBasis: 'none',
            dateEvidence: null,
            series: null,
            evidence: evidenceAt(
              HEADLESS,
              HEADLESS.indexOf('The agenda'),
              HEADLESS.indexOf('The agenda') + 16,
            ),
          },
        ],
      })),
    });
    const [item] = itemsOf(run.id);
    const of = (change: string, kind: string) =>
      item?.changes.filter((each) => each.change === change && each.kind === kind) ?? [];
    expect(of('changed', 'event')[0]).toMatchObject({
      label: event.title,
      fields: [{ field: 'date', before: event.date, after: '2025-07' }],
    });
    expect(of('added', 'event')[0]).toMatchObject({
      label: 'An agenda was named',
      quote: 'The agenda named',
    });
    expect(of('removed', 'figure')).toHaveLength(item!.removed);
    expect(run).toMatchObject({
      added: item!.added,
      changed: item!.changed,
      removed: item!.removed,
      kept: 0,
    });
    // The changed event is still the same row.
    expect(rows('SELECT id, date FROM events ORDER BY id')[0]).toEqual({ id: event.id, date: '2025-07' });
    expect(value('SELECT count(*) FROM figures')).toBe(0);
    expect(rows("SELECT subject_id AS id FROM audit_log WHERE action = 'read-again'")).toEqual([{ id: '1' }]);
    expectWhole();
    const back = await rereadAll(desk);
    expect(back).toMatchObject({ added: run.removed, removed: run.added, changed: run.changed });
    expect((await rereadAll(desk)).changed).toBe(0);
  });

  it('takes away entities, series and outlets that nothing tells of any more', async () => {
    await importAll(desk, [report(0), report(1)]);
    await rereadAll(desk, {
      extract: without({ entities: [], events: [], figures: [], claims: [], mainOrganisation: null }),
    });
    expect(value('SELECT count(*) FROM entities')).toBe(0);
    expect(value('SELECT count(*) FROM series')).toBe(0);
    expectWhole();
  });

  it('finds its words in a text that is cleaned in another way', async () => {
    await importAll(desk, [report(3)]);
    const before = rows('SELECT id, type, date FROM events');
    const mentions = value('SELECT count(*) FROM mentions');
    // The stored text has a line that cleaning takes out today.
    shiftText('Share this page with a friend\n');
    const run = await rereadAll(desk);
    expect(run).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(rows('SELECT id, type, date FROM events')).toEqual(before);
    expect(value('SELECT count(*) FROM mentions')).toBe(mentions);
    expect(value("SELECT count(*) FROM articles WHERE text LIKE 'Share this page%'")).toBe(0);
    expect(value("SELECT count(*) FROM article_search WHERE article_search MATCH 'friend'")).toBe(0);
    expectWhole();
  });

  it('keeps clusters and counts as if the articles had been imported today', async () => {
    const near = {
      filename: 'near.txt',
      content: `${reportOf(1, { url: 'https://copy.example/1' })}\nOne line.\n`,
    };
    await importAll(desk, [report(1), near, report(2)]);
    expect(value('SELECT count(*) FROM events WHERE counted = 0')).toBeGreaterThan(0);
    const before = facts();
    await rereadAll(desk);
    expect(facts()).toBe(before);
    // The first telling has gone: the second one counts.
    let first = true;
    await rereadAll(desk, {
      extract: changedExtractor((found) => {
        const isFirst = first;
        first = false;
        return isFirst ? { ...found, events: [] } : found;
      }),
    });
    expect(rows('SELECT DISTINCT article_id, counted FROM events WHERE article_id < 3')).toEqual([
      { article_id: 2, counted: 1 },
    ]);
    expectWhole();
  });

  it('reads only what an older extractor read, and only one article when told so', async () => {
    await importAll(desk, [report(0), report(1), report(2)]);
    desk.db.$client.exec("UPDATE articles SET extractor_version = 'old' WHERE id IN (1, 3)");
    expect(readRereads(desk, OWNER)).toMatchObject({ articles: 3, older: 2, latest: null });
    const one = await rereadAll(desk, {}, { scope: 'article', articleId: 3 });
    expect(one).toMatchObject({ total: 1, articles: 1 });
    expect(readRereads(desk, OWNER)).toMatchObject({ older: 1 });
    const run = await rereadAll(desk, {}, { scope: 'older' });
    expect(run).toMatchObject({ total: 1, articles: 1, state: 'done' });
    expect(rows('SELECT DISTINCT extractor_version AS v FROM articles')).toEqual([{ v: EXTRACTOR_VERSION }]);
  });

  it('leaves an article as it was whose upload cannot be read any more, and goes on', async () => {
    await importAll(desk, [report(0), report(1)]);
    desk.db.$client.exec("UPDATE uploads SET bytes = x'' WHERE id = 1");
    const before = rows('SELECT * FROM events');
    const run = await rereadAll(desk);
    expect(run).toMatchObject({ articles: 2, failed: 1 });
    expect(itemsOf(run.id)).toMatchObject([{ articleId: 1, outcome: 'failed', reason: expect.any(String) }]);
    expect(rows('SELECT * FROM events WHERE article_id = 1')).toEqual(
      before.filter((e) => e.article_id === 1),
    );
  });

  it('reads the reports of feeds and tables at their places', async () => {
    const body = (n: number) => reportOf(n).split('\n\n')[1]!.replaceAll('\n', ' ');
    const csv = `title,text\nOne,"${body(0)}"\nTwo,"${body(1)}"\n`;
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Wire',
      items: [3, 4].map((n) => ({ id: String(n), url: `https://wire.example/${n}`, content_text: body(n) })),
    });
    await importAll(desk, [
      { filename: 'list.csv', content: csv },
      { filename: 'wire.json', content: feed },
    ]);
    const before = facts();
    expect(await rereadAll(desk)).toMatchObject({ articles: 4, added: 0, changed: 0, removed: 0, failed: 0 });
    expect(facts()).toBe(before);
  });

  it('keeps the text that it has where another article has the new one', async () => {
    await importAll(desk, [report(0), report(1)]);
    const text = value('SELECT text FROM articles WHERE id = 1') as string;
    desk.db.$client
      .prepare('UPDATE uploads SET bytes = (SELECT bytes FROM uploads WHERE id = 1) WHERE id = 2')
      .run();
    const run = await rereadAll(desk, {}, { scope: 'article', articleId: 2 });
    expect(run.failed).toBe(0);
    expect(itemsOf(run.id)[0]?.reason).toContain('left as it was');
    expect(value('SELECT text FROM articles WHERE id = 2')).not.toBe(text);
    expectWhole();
  });

  it('leaves nothing in the way of an undo', async () => {
    const id = await importAll(desk, [report(0), report(1)]);
    const run = await rereadAll(desk, { extract: without({ figures: [] }) });
    expect(itemsOf(run.id)).toHaveLength(2);
    undoImport(desk, OWNER, id);
    await runImports(desk);
    expect(value('SELECT count(*) FROM articles')).toBe(0);
    expect(itemsOf(run.id).map(({ articleId }) => articleId)).toEqual([null, null]);
    expect(await rereadAll(desk)).toMatchObject({ total: 0, state: 'done' });
    expectWhole();
  });

  it('can be tried on a few articles without storing anything', async () => {
    await importAll(desk, [report(0), report(1)]);
    const before = facts();
    const preview = await previewReread(desk, OWNER, 'all', { extract: without({ figures: [] }) });
    expect(preview).toMatchObject({ total: 2, articles: 2, added: 0 });
    expect(preview.removed).toBeGreaterThan(0);
    expect(preview.items[0]?.changes.some(({ kind }) => kind === 'figure')).toBe(true);
    expect(facts()).toBe(before);
    expect(value('SELECT count(*) FROM rereads')).toBe(0);
  });

  it('is for admins and the command line, one run at a time', async () => {
    await importAll(desk, [report(0)]);
    expect(() => extractAgain(desk, ANALYST, { scope: 'all' })).toThrow(ForbiddenError);
    expect(() => extractAgain(desk, { kind: 'visitor' }, { scope: 'all' })).toThrow(SignInNeededError);
    expect(() => readRereads(desk, ANALYST)).toThrow(ForbiddenError);
    await expect(previewReread(desk, ANALYST, 'all')).rejects.toThrow(ForbiddenError);
    expect(() => extractAgain(desk, OWNER, { scope: 'article', articleId: 9 })).toThrow(NotFoundError);
    const { id } = extractAgain(desk, OWNER, { scope: 'all' });
    expect(() => extractAgain(desk, OWNER, { scope: 'all' })).toThrow(ConflictError);
    expect(() => cancelReread(desk, ANALYST, id)).toThrow(ForbiddenError);
    expect(() => readReread(desk, OWNER, 99)).toThrow(NotFoundError);
  });
});

const HEADLESS = reportOf(8).split('\n\n').slice(1).join('\n\n');

/** Put a line before the stored text of article 1, and move its proofs. */
function shiftText(line: string): void {
  const { $client } = desk.db;
  $client
    .prepare(
      "UPDATE articles SET text = ? || text, text_sha256 = 'x', extractor_version = 'old' WHERE id = 1",
    )
    .run(line);
  $client
    .prepare('UPDATE evidence SET start = start + ?, "end" = "end" + ? WHERE article_id = 1')
    .run(line.length, line.length);
  $client
    .prepare('UPDATE decisions SET start = start + ?, "end" = "end" + ? WHERE article_id = 1')
    .run(line.length, line.length);
}

describe('what people have decided', () => {
  it('stays when the extractor says the same', async () => {
    await importAll(desk, [report(8)]);
    const { id } = firstEvent() as { id: number };
    decide(desk, ANALYST, { kind: 'event', id, verdict: 'confirm', seen: null });
    const before = facts();
    const run = await rereadAll(desk);
    expect(run).toMatchObject({ added: 0, changed: 0, removed: 0, kept: 1 });
    expect(facts()).toBe(before);
    expect(rows('SELECT verdict, disagreement FROM decisions')).toEqual([
      { verdict: 'confirm', disagreement: null },
    ]);
    expectWhole();
  });

  it.each(['confirm', 'dispute', 'reject'] as const)(
    'stays (%s) when the extractor says otherwise, which is told once',
    async (verdict) => {
      await importAll(desk, [report(8)]);
      const event = firstEvent() as { id: number; date: string };
      decide(desk, ANALYST, { kind: 'event', id: event.id, verdict, seen: null });
      const before = rows('SELECT id, date, review_status FROM events');
      const run = await rereadAll(desk, { extract: later('2025-12-24') });
      expect(rows('SELECT id, date, review_status FROM events')).toEqual(before);
      expect(itemsOf(run.id)[0]?.changes).toMatchObject([
        {
          change: 'beside',
          kind: 'event',
          verdict,
          fields: [{ field: 'date', before: event.date, after: '2025-12-24' }],
        },
      ]);
      expect(run).toMatchObject({ added: 0, changed: 0, removed: 0, kept: 1 });
      const again = await rereadAll(desk, { extract: later('2025-12-24') });
      expect(itemsOf(again.id)).toEqual([]);
      expectWhole();
    },
  );

  it('stays when the extractor finds nothing there any more', async () => {
    await importAll(desk, [report(8)]);
    const event = firstEvent() as { id: number };
    decide(desk, ANALYST, { kind: 'event', id: event.id, verdict: 'confirm', seen: null });
    const figure = value('SELECT id FROM figures') as number;
    decide(desk, ANALYST, { kind: 'figure', id: figure, verdict: 'reject', seen: null });
    const run = await rereadAll(desk, {
      extract: without({ events: [], figures: [], entities: [], themes: [] }),
    });
    expect(value('SELECT count(*) FROM events')).toBe(1);
    expect(rows(`SELECT review_status AS s FROM figures WHERE id = ${figure}`)).toEqual([{ s: 'rejected' }]);
    // What is rejected and gone is at one with the machine.
    const beside = itemsOf(run.id)[0]!.changes.filter(({ change }) => change === 'beside');
    expect(beside).toMatchObject([{ kind: 'event', fields: [] }]);
    expect(value('SELECT count(*) FROM event_participants')).toBeGreaterThan(0);
    expectWhole();
    await rereadAll(desk);
    expect(rows('SELECT kind, disagreement FROM decisions ORDER BY id')).toEqual([
      { kind: 'event', disagreement: null },
      { kind: 'figure', disagreement: null },
    ]);
  });

  it('stays corrected: neither the old reading nor the corrected one is news', async () => {
    await importAll(desk, [report(8)]);
    const event = firstEvent() as { id: number; date: string };
    decide(desk, ANALYST, {
      kind: 'event',
      id: event.id,
      verdict: 'correct',
      correction: { date: '2025-06' },
      seen: null,
    });
    expect((await rereadAll(desk)).changed).toBe(0);
    expect(value('SELECT date FROM events')).toBe('2025-06');
    const same = await rereadAll(desk, { extract: later('2025-06') });
    expect(itemsOf(same.id)).toEqual([]);
    const other = await rereadAll(desk, { extract: later('2025-08') });
    expect(itemsOf(other.id)[0]?.changes[0]).toMatchObject({
      change: 'beside',
      fields: [{ field: 'date', before: '2025-06', after: '2025-08' }],
    });
    expect(rows('SELECT date, date_lower AS lower, month FROM events')).toEqual([
      { date: '2025-06', lower: '2025-06-01', month: '2025-06' },
    ]);
  });

  it('does not come back as a mention or theme that was rejected', async () => {
    await importAll(desk, [report(8)]);
    const mention = value('SELECT id FROM mentions ORDER BY id LIMIT 1') as number;
    decide(desk, ANALYST, { kind: 'mention', id: mention, verdict: 'reject', seen: null });
    const theme = value('SELECT id FROM tags ORDER BY id LIMIT 1') as number | undefined;
    if (theme) decide(desk, ANALYST, { kind: 'theme', id: theme, verdict: 'reject', seen: null });
    const before = facts();
    expect(await rereadAll(desk)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(facts()).toBe(before);
    expect(rows("SELECT id FROM mentions WHERE review_status = 'rejected'")).toEqual([{ id: mention }]);
  });

  it('is found again by its words in a text that is cleaned in another way', async () => {
    await importAll(desk, [report(3)]);
    const { id } = firstEvent() as { id: number };
    decide(desk, ANALYST, { kind: 'event', id, verdict: 'confirm', seen: null });
    const before = rows('SELECT start, quote FROM decisions')[0]!;
    shiftText('Share this page with a friend\n');
    expect(await rereadAll(desk)).toMatchObject({ changed: 0, kept: 1 });
    expect(rows('SELECT start, quote FROM decisions')[0]).toEqual(before);
    expectWhole();
  });

  it('keeps the text where the words that it stands on are no longer in the new one', async () => {
    await importAll(desk, [report(3)]);
    const { id } = firstEvent() as { id: number };
    decide(desk, ANALYST, { kind: 'event', id, verdict: 'confirm', seen: null });
    // What is kept of the upload lacks the sentence today.
    const bytes = Buffer.from(reportOf(3).replace(/held the \d+th meeting/, 'met'));
    desk.db.$client.prepare('UPDATE uploads SET bytes = ?').run(bytes);
    const text = value('SELECT text FROM articles');
    const run = await rereadAll(desk);
    expect(value('SELECT text FROM articles')).toBe(text);
    expect(itemsOf(run.id)[0]?.reason).toContain('somebody has decided');
    expect(value(`SELECT review_status FROM events WHERE id = ${id}`)).toBe('confirmed');
    expectWhole();
  });

  it('that falls while the article is being read is not overrun', async () => {
    await importAll(desk, [report(8)]);
    const { id, date } = firstEvent() as { id: number; date: string };
    let reads = 0;
    const changed = later('2025-12-24');
    await rereadAll(desk, {
      extract: (...given) => {
        if (reads++ === 0) decide(desk, ANALYST, { kind: 'event', id, verdict: 'confirm', seen: null });
        return changed(...given);
      },
    });
    expect(reads).toBe(2);
    expect(rows(`SELECT date, review_status AS status FROM events WHERE id = ${id}`)).toEqual([
      { date, status: 'confirmed' },
    ]);
  });
});

describe('a run that is broken off', () => {
  it('goes on where it was, each article once', async () => {
    await importAll(
      desk,
      [0, 1, 2, 3].map((n) => report(n)),
    );
    const { id } = extractAgain(desk, OWNER, { scope: 'all' });
    for (let rounds = 1; readReread(desk, OWNER, id).state === 'running'; rounds++) {
      expect(rounds).toBeLessThan(7);
      const ending = new AbortController();
      await workAgain(desk, {
        owner: `${rounds}@test:ab`,
        signal: ending.signal,
        tell: (event) => event.kind === 'article' && ending.abort(),
      });
    }
    expect(readReread(desk, OWNER, id)).toMatchObject({ state: 'done', articles: 4, total: 4 });
    expectWhole();
  });

  it('has done an article whole or not at all', async () => {
    await importAll(desk, [report(0), report(1)]);
    desk.db.$client.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON claims WHEN new.article_id = 2 BEGIN SELECT RAISE(ABORT, 'haunted'); END; CREATE TRIGGER refuse2 BEFORE INSERT ON tags WHEN new.article_id = 2 BEGIN SELECT RAISE(ABORT, 'haunted'); END; CREATE TRIGGER refuse3 BEFORE INSERT ON mentions WHEN new.article_id = 2 BEGIN SELECT RAISE(ABORT, 'haunted'); END",
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = rows('SELECT * FROM mentions WHERE article_id = 2');
    const run = await rereadAll(desk);
    expect(run).toMatchObject({ articles: 2, failed: 1, state: 'done' });
    expect(rows('SELECT * FROM mentions WHERE article_id = 2')).toEqual(before);
    expectWhole();
  });

  it('is left to the process that has claimed it, and can be cancelled', async () => {
    await importAll(desk, [report(0)]);
    const { id } = extractAgain(desk, OWNER, { scope: 'all' }, { leaseOwner: '9@other:cd' });
    await workAgain(desk);
    expect(readReread(desk, OWNER, id)).toMatchObject({ state: 'running', articles: 0 });
    cancelReread(desk, OWNER, id);
    await workAgain(desk, { owner: '9@other:cd' });
    expect(readReread(desk, OWNER, id)).toMatchObject({ state: 'cancelled', articles: 0 });
    expect(() => cancelReread(desk, OWNER, id)).toThrow(ConflictError);
  });
});
