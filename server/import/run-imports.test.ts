import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, NotFoundError, SignInNeededError } from '@/server/errors';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { cancelImport, commitImport, dropItem, mapColumns, retryImport, undoImport } from './change-import';
import { readImport, readImportItems, readImports, readProgress, readProposal } from './read-imports';
import { runImports } from './run-imports';
import { finishSending, startImport } from './start-import';
import { importAll, OWNER, reportOf, stageImport, zipOf } from './testing';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
const VISITOR: Actor = { kind: 'visitor' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTestDesk(desk);
});

const rows = (sql: string) => desk.db.$client.prepare(sql).all();
const count = (table: string) => desk.db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const report = (n: number, over?: Parameters<typeof reportOf>[1]) => ({
  filename: `${n}.txt`,
  content: reportOf(n, over),
});
const outcomes = (id: number) => readImport(desk, OWNER, id).items.map(({ outcome }) => outcome);

/** Every row of every table but the log, the imports, the counters and what is touched. */
function snapshot(): string {
  const names = desk.db.$client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const changing = new Set(['import_batches', 'import_files', 'import_items', 'audit_log', 'touched_events']);
  // The full-text indexes keep their own pages; what they find is compared below.
  return JSON.stringify(
    names
      .filter((name) => !changing.has(name) && !/^(article|event|figure)_search_/.test(name))
      .map((name) => [name, rows(`SELECT * FROM "${name}"`)]),
  );
}

function expectWhole(): void {
  expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
  expect(desk.db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
  desk.db.$client.exec("INSERT INTO article_search(article_search) VALUES ('integrity-check')");
}

describe('an import', () => {
  it('turns a report into an article whose every fact stands on words of its text', async () => {
    const id = await importAll(desk, [report(8)]);
    expect(readImport(desk, OWNER, id)).toMatchObject({ state: 'done', counts: { new: 1 }, files: 1 });
    const quotes = rows(
      'SELECT start, "end", quote, a.text FROM evidence e JOIN articles a ON a.id = e.article_id',
    ) as { start: number; end: number; quote: string; text: string }[];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { start, end, quote, text } of quotes) expect(text.slice(start, end)).toBe(quote);
    expect(desk.db.$client.prepare('SELECT bytes FROM uploads').pluck().get()).toEqual(
      Buffer.from(reportOf(8)),
    );
  });

  it('finds the same bytes again, and the same text in another wrapping, and changes no row', async () => {
    await importAll(desk, [report(8)]);
    const before = snapshot();
    const wrapped = reportOf(8).replaceAll('\n', '\r\n');
    const id = await importAll(desk, [report(8), { filename: 'again.txt', content: wrapped }]);
    expect(outcomes(id)).toEqual(['duplicate', 'duplicate']);
    expect(snapshot()).toBe(before);
  });

  it('opens archives, archives in archives and feeds in archives, and tells of each report', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Wire',
      items: [3, 4].map((n) => ({
        id: String(n),
        url: `https://wire.example/${n}`,
        title: `Item ${n}`,
        content_text: reportOf(n).split('\n\n')[1],
      })),
    });
    const inner = await zipOf([report(1), { filename: 'wire.json', content: feed }]);
    const outer = await zipOf([
      report(0),
      { filename: 'inner.zip', content: inner },
      { filename: '__MACOSX/._0.txt', content: 'litter' },
      { filename: 'logo.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) },
    ]);
    const id = await importAll(desk, [{ filename: 'clippings.zip', content: outer }]);
    const { items, counts, files } = readImport(desk, OWNER, id);
    expect(counts).toMatchObject({ new: 4, rejected: 1, pending: 0 });
    expect(files).toBe(1);
    const of = (name: string) => items.find((item) => item.filename === name);
    expect(of('clippings.zip/logo.png')?.reason).toContain('PNG');
    expect(of('clippings.zip/inner.zip/1.txt')?.outcome).toBe('new');
    expect(
      items.filter(({ filename }) => filename.endsWith('wire.json')).map(({ locator }) => locator),
    ).toEqual(['entry 1', 'entry 2']);
    expect(existsSync(`${desk.staging}/${id}`)).toBe(true); // kept, for one was rejected
    expectWhole();
  });

  it('rejects what is no report, with the reason and what to do, and goes on', async () => {
    const id = await importAll(desk, [
      { filename: 'empty.txt', content: '' },
      { filename: 'broken.zip', content: 'PK\u0003\u0004 and no directory' },
      report(5),
    ]);
    const { items, counts } = readImport(desk, OWNER, id);
    expect(counts).toMatchObject({ new: 1, rejected: 2 });
    for (const item of items.filter(({ outcome }) => outcome === 'rejected')) {
      expect(item.reason).not.toBe('');
      expect(item.remedy).not.toBe('');
    }
    expect(count('uploads')).toBe(1);
  });

  it('leaves nothing half-written when the store refuses a row, and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    desk.db.$client.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON mentions BEGIN SELECT RAISE(ABORT, 'disk is haunted'); END",
    );
    const before = snapshot();
    const id = await importAll(desk, [report(5)]);
    expect(readImport(desk, OWNER, id).items[0]).toMatchObject({
      outcome: 'rejected',
      reason: expect.stringContaining('disk is haunted'),
    });
    expect(snapshot()).not.toContain('Party Committee');
    expect(before).not.toContain('Party Committee');
    desk.db.$client.exec('DROP TRIGGER refuse');
    retryImport(desk, OWNER, id);
    await runImports(desk);
    expect(outcomes(id)).toEqual(['new']);
  });

  it('makes a changed text under a known address a new version, which takes the old one’s place', async () => {
    await importAll(desk, [report(2, { url: 'https://news.example/story' })]);
    const changed = report(2, {
      url: 'https://www.news.example/story?utm_source=mail',
      extra: 'The company corrected the place of the meeting later that day.\n',
    });
    const id = await importAll(desk, [changed]);
    expect(outcomes(id)).toEqual(['version']);
    expect(rows('SELECT replaced_by_id AS by FROM articles ORDER BY id')).toEqual([{ by: 2 }, { by: null }]);
    const counted = rows('SELECT article_id AS article, min(counted) AS counted FROM events GROUP BY 1');
    expect(counted).toEqual([
      { article: 1, counted: 0 },
      { article: 2, counted: 1 },
    ]);
  });

  it('keeps apart what one address shows on different days', async () => {
    const url = 'https://news.example/live';
    await importAll(desk, [report(2, { url })]);
    const id = await importAll(desk, [report(13, { url })]);
    expect(outcomes(id)).toEqual(['new']);
  });

  it('fetches addresses, and says why one was not fetched', async () => {
    const id = startImport(desk, OWNER, { channel: 'address', urls: ['https://news.example/7'] });
    const refused = startImport(desk, OWNER, { channel: 'address', urls: ['http://127.0.0.1:1/'] });
    await runImports(desk, {
      fetchFile: async (url) => {
        if (url.includes('127')) throw new ConflictError('A private address.', 'Take a public one.');
        const bytes = new TextEncoder().encode(reportOf(7));
        return { filename: '7.txt', mediaType: 'text/plain', bytes, url };
      },
    });
    expect(outcomes(id)).toEqual(['new']);
    expect(readImport(desk, OWNER, refused).items[0]).toMatchObject({
      outcome: 'rejected',
      reason: 'A private address.',
    });
    expect(() => startImport(desk, OWNER, { channel: 'address', urls: ['file:///etc/passwd'] })).toThrow(
      /no web address/,
    );
  });

  it('is for admins and the command line only', () => {
    const id = stageImport(desk, [report(1)]);
    expect(() => startImport(desk, ANALYST, { channel: 'form' })).toThrow(ForbiddenError);
    expect(() => finishSending(desk, VISITOR, id)).toThrow(SignInNeededError);
    for (const verb of [cancelImport, commitImport, undoImport, retryImport]) {
      expect(() => verb(desk, ANALYST, id)).toThrow(ForbiddenError);
    }
    expect(() => readImports(desk, ANALYST)).toThrow(ForbiddenError);
    expect(() => readImport(desk, OWNER, Number.NaN)).toThrow(NotFoundError);
    expect(() => readImport(desk, OWNER, 999)).toThrow(NotFoundError);
  });
});

describe('undo', () => {
  it('leaves the desk as it was, entities, aliases, outlets and clusters included', async () => {
    await importAll(desk, [report(0), report(1), report(2)]);
    const before = snapshot();
    const id = await importAll(desk, [
      report(3),
      report(11),
      report(2, { extra: 'The company corrected the place of the meeting later.\n' }),
      {
        filename: 'near.txt',
        content: `${reportOf(1, { url: 'https://copy.example/1' })}\nA last line was added.\n`,
      },
    ]);
    expect(readImport(desk, OWNER, id).counts).toMatchObject({ new: 3, version: 1 });
    expect(snapshot()).not.toBe(before);
    undoImport(desk, OWNER, id);
    await runImports(desk);
    expect(readImport(desk, OWNER, id)).toMatchObject({
      state: 'undone',
      undoneBy: 'owner, on the server',
      counts: { undone: 4, new: 0 },
    });
    expect(snapshot()).toBe(before);
    expectWhole();
  });

  it('takes the first of several imports back without touching what the others tell too', async () => {
    const first = await importAll(desk, [report(0)]);
    await importAll(desk, [report(5)]); // the same firm, the same outlet
    undoImport(desk, OWNER, first);
    await runImports(desk);
    expect(count('articles')).toBe(1);
    expect(rows("SELECT name FROM entities WHERE name LIKE 'Baogang%'")).toHaveLength(1);
    expect(rows('SELECT name FROM sources')).toHaveLength(1);
    expectWhole();
  });

  it('keeps an article on whose facts somebody has decided', async () => {
    const id = await importAll(desk, [report(0), report(1)]);
    desk.db.$client.exec("UPDATE events SET review_status = 'confirmed' WHERE article_id = 1");
    expect(readImport(desk, OWNER, id).keptByUndo).toBe(1);
    undoImport(desk, OWNER, id);
    await runImports(desk);
    expect(rows('SELECT id FROM articles')).toEqual([{ id: 1 }]);
    expect(readImport(desk, OWNER, id).counts).toMatchObject({ new: 1, undone: 1 });
  });

  it('lets the same file in again afterwards', async () => {
    const id = await importAll(desk, [report(0)]);
    undoImport(desk, OWNER, id);
    await runImports(desk);
    expect(outcomes(await importAll(desk, [report(0)]))).toEqual(['new']);
  });
});

describe('a preview', () => {
  it('stores nothing before it is committed, and then only what was not left out', async () => {
    const id = await importAll(desk, [report(0), report(1), { filename: 'x.txt', content: '' }], {
      preview: true,
    });
    const { items, state } = readImport(desk, OWNER, id);
    expect(state).toBe('waiting');
    expect(items.map(({ outcome }) => outcome).sort()).toEqual(['ready', 'ready', 'rejected']);
    expect(count('articles')).toBe(0);
    const [first, second] = items.filter(({ outcome }) => outcome === 'ready');
    const proposal = readProposal(desk, OWNER, id, first!.id);
    expect(proposal.facts.some(({ kind, date }) => kind === 'event' && date?.startsWith('2025'))).toBe(true);
    for (const fact of proposal.facts) expect(reportOf(0)).toContain(fact.quote);
    expect(dropItem(desk, OWNER, id, second!.id, true).outcome).toBe('dropped');
    commitImport(desk, OWNER, id);
    await runImports(desk);
    expect(readImport(desk, OWNER, id)).toMatchObject({
      state: 'done',
      counts: { new: 1, dropped: 1, rejected: 1 },
    });
    expect(count('articles')).toBe(1);
    expect(() => dropItem(desk, OWNER, id, second!.id, false)).toThrow(ConflictError);
  });

  it('shows how a table is read, and reads it anew by other columns', async () => {
    const body = reportOf(0).split('\n\n')[1]!.replaceAll('\n', ' ');
    const csv = `headline,notes,text\nOne,"${body}","Too short."\n`;
    const id = await importAll(desk, [{ filename: 'list.csv', content: csv }], { preview: true });
    const { tables } = readImport(desk, OWNER, id);
    expect(tables[0]?.table.columns).toEqual(['headline', 'notes', 'text']);
    expect(tables[0]?.table.mapping.text).toEqual([2]);
    expect(outcomes(id)).toEqual(['rejected']);
    // It waits all the same: read by another column, the row is a report.
    mapColumns(desk, OWNER, id, tables[0]!.fileId, { ...tables[0]!.table.mapping, text: [1] });
    await runImports(desk);
    expect(outcomes(id)).toEqual(['ready']);
  });

  it('waits for a person who says what the columns of an unknown table hold', async () => {
    const body = reportOf(0).split('\n\n')[1]!.replaceAll('\n', ' ');
    const id = await importAll(desk, [{ filename: 'list.csv', content: `a;b\n1;"${body}"\n` }], {
      preview: true,
    });
    const { tables, state } = readImport(desk, OWNER, id);
    expect(state).toBe('waiting');
    expect(tables[0]?.table).toMatchObject({ columns: ['a', 'b'], mapping: { text: [] } });
    mapColumns(desk, OWNER, id, tables[0]!.fileId, { ...tables[0]!.table.mapping, text: [1] });
    await runImports(desk);
    expect(outcomes(id)).toEqual(['ready']);
  });

  it('can be read by other columns while it waits', async () => {
    const body = (n: number) => reportOf(n).split('\n\n')[1]!.replaceAll('\n', ' ');
    const csv = `headline,notes,text\nOne,"${body(0)}","${body(1)}"\n`;
    const id = await importAll(desk, [{ filename: 'list.csv', content: csv }], { preview: true });
    const { tables } = readImport(desk, OWNER, id);
    const { fileId, table } = tables[0]!;
    mapColumns(desk, OWNER, id, fileId, { ...table.mapping, text: [1] });
    await runImports(desk);
    const after = readImport(desk, OWNER, id);
    expect(after.state).toBe('waiting');
    expect(after.tables[0]?.table.mapping.text).toEqual([1]);
    expect(readProposal(desk, OWNER, id, after.items[0]!.id).opening).toBe(body(0).slice(0, 280));
  });

  it('can be thrown away', async () => {
    const id = await importAll(desk, [report(0)], { preview: true });
    cancelImport(desk, OWNER, id);
    await runImports(desk);
    expect(readImport(desk, OWNER, id)).toMatchObject({ state: 'cancelled', counts: { cancelled: 1 } });
    expect(readdirSync(desk.staging)).toEqual([]);
  });
});

describe('work that is broken off', () => {
  it('goes on where it was: each report once, whatever was done before', async () => {
    const files = Array.from({ length: 12 }, (_, n) => report(n));
    const id = stageImport(desk, files);
    for (let done = 0; readImport(desk, OWNER, id).state !== 'done'; done++) {
      expect(done).toBeLessThan(20);
      const ending = new AbortController();
      await runImports(desk, {
        signal: ending.signal,
        tell: (event) => event.kind === 'item' && ending.abort(),
      });
    }
    expect(readImport(desk, OWNER, id).counts).toMatchObject({ new: 12, pending: 0 });
    expect(count('articles')).toBe(12);
    expectWhole();
  });

  it('can be cancelled: what is stored stays until it is taken back', async () => {
    const id = stageImport(
      desk,
      Array.from({ length: 6 }, (_, n) => report(n)),
    );
    const ending = new AbortController();
    let begun = 0;
    await runImports(desk, {
      signal: ending.signal,
      tell: (event) => {
        if (event.kind === 'began' && 'itemId' in event && ++begun === 2) ending.abort();
      },
    });
    cancelImport(desk, OWNER, id);
    await runImports(desk);
    expect(readImport(desk, OWNER, id)).toMatchObject({
      state: 'cancelled',
      counts: { new: 2, cancelled: 4 },
    });
    expect(() => cancelImport(desk, OWNER, id)).toThrow(ConflictError);
    undoImport(desk, OWNER, id);
    await runImports(desk);
    expect(count('articles')).toBe(0);
  });

  it('writes nothing behind its end: who sees that it is over sees all of it', async () => {
    const changes = () => desk.db.$client.prepare('SELECT total_changes()').pluck().get();
    stageImport(desk, [report(1), report(2)]);
    const cancelled = stageImport(desk, [report(3)]);
    cancelImport(desk, OWNER, cancelled);
    const ends: unknown[] = [];
    await runImports(desk, { tell: ({ kind }) => kind === 'batch' && ends.push(changes()) });
    expect(ends).toHaveLength(2);
    expect(changes()).toBe(ends.at(-1));
    expect(rows('SELECT lease_owner FROM import_batches WHERE lease_owner IS NOT NULL')).toEqual([]);
  });

  it('is left to the process that has claimed it', async () => {
    const id = stageImport(desk, [report(0)]);
    const until = Date.now() + 60_000;
    desk.db.$client
      .prepare('UPDATE import_batches SET lease_owner = ?, lease_until = ?')
      .run('1@other:ab', until);
    await runImports(desk);
    expect(readProgress(desk, OWNER, id)).toMatchObject({ state: 'running', filesWaiting: 1, total: 0 });
    desk.db.$client.prepare('UPDATE import_batches SET lease_until = ?').run(Date.now() - 1);
    await runImports(desk);
    expect(readProgress(desk, OWNER, id)).toMatchObject({ state: 'done', total: 1, done: 1 });
  });
});

describe('the list of imports', () => {
  it('is newest first and leaves out those in which nothing was sent', async () => {
    const first = await importAll(desk, [report(0)], { channel: 'sample' });
    startImport(desk, OWNER, { channel: 'form' });
    const third = await importAll(desk, [report(0)], { channel: 'paste' });
    const list = readImports(desk, OWNER);
    expect(list.map(({ id, channel, counts }) => [id, channel, counts.new, counts.duplicate])).toEqual([
      [third, 'paste', 0, 1],
      [first, 'sample', 1, 0],
    ]);
    expect(list[1]!.facts).toBeGreaterThan(0);
  });

  it('pages through the items of one, and through those of one outcome', async () => {
    const files = Array.from({ length: 104 }, (_, n) => ({
      filename: `${n}.txt`,
      content: n < 102 ? '' : reportOf(n),
    }));
    const id = await importAll(desk, files);
    const first = readImportItems(desk, OWNER, id);
    expect(first.items).toHaveLength(100);
    const rest = readImportItems(desk, OWNER, id, { after: String(first.next) });
    expect(rest.items).toHaveLength(4);
    expect(rest.next).toBeNull();
    expect(readImportItems(desk, OWNER, id, { outcome: 'new' }).items).toHaveLength(2);
    expect(() => readImportItems(desk, OWNER, id, { outcome: 'nonsense' })).toThrow(/no outcome/);
  });
});
