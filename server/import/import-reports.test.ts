import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/core/model/user';
import { openTestDatabase } from '@/db/testing';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, NotFoundError, SignInNeededError } from '@/server/errors';
import { finishBatch, importReport, startBatch } from './import-reports';
import { readImport, readImports } from './read-imports';

const OWNER: Actor = { kind: 'local', name: 'owner' };
const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
const VISITOR: Actor = { kind: 'visitor' };

const REPORT = `Title: Baogang Group counts its ninth committee meeting
URL: https://news.example/ninth
Published: 2025-04-02
Source: Example Metals

Baogang Group held the ninth meeting of its Party Committee this year on March 28, 2025, in Baotou.
Revenue of Baogang Group rose to 2.4 billion yuan in 2024, the company said in a statement.
`;

const fileOf = (content: string | Uint8Array, filename = 'ninth.txt') => ({
  filename,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

let desk: Desk;
beforeEach(() => {
  desk = { db: openTestDatabase(), path: ':memory:' };
});
afterEach(() => vi.restoreAllMocks());

/** Every row of every table that an import may not touch again, as text. */
function snapshot(): string {
  const { $client } = desk.db;
  const tables = $client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const changing = new Set(['import_batches', 'import_items', 'audit_log']);
  return JSON.stringify(
    tables
      .filter((name) => !changing.has(name))
      .map((name) => [name, $client.prepare(`SELECT * FROM "${name}"`).all()]),
  );
}

const count = (table: string) => desk.db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('importReport', () => {
  it('turns a report into an article whose every fact stands on words of its text', () => {
    const batch = startBatch(desk, OWNER, 'command-line');
    const result = importReport(desk, OWNER, batch, fileOf(REPORT));
    expect(result).toMatchObject({
      outcome: 'new',
      title: 'Baogang Group counts its ninth committee meeting',
    });
    const article = desk.db.$client.prepare('SELECT text, url, imported_by FROM articles').get() as {
      text: string;
      url: string;
      imported_by: string;
    };
    expect(article).toMatchObject({ url: 'https://news.example/ninth', imported_by: 'local:owner' });
    const quotes = desk.db.$client.prepare('SELECT start, "end", quote FROM evidence').all() as {
      start: number;
      end: number;
      quote: string;
    }[];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { start, end, quote } of quotes) expect(article.text.slice(start, end)).toBe(quote);
    expect(desk.db.$client.prepare('SELECT bytes FROM uploads').pluck().get()).toEqual(Buffer.from(REPORT));
  });

  it('finds the same bytes again and changes no row but batch, item and audit entry', () => {
    const first = importReport(desk, OWNER, startBatch(desk, OWNER, 'form'), fileOf(REPORT));
    const before = snapshot();
    const batch = startBatch(desk, OWNER, 'form');
    const again = importReport(desk, OWNER, batch, fileOf(REPORT, 'other name.txt'));
    expect(again).toMatchObject({
      outcome: 'duplicate',
      articleId: first.outcome === 'new' ? first.articleId : 0,
    });
    expect(snapshot()).toBe(before);
    expect(count('import_items')).toBe(2);
    expect(count('audit_log')).toBe(2);
  });

  it('finds the same text again in another wrapping', () => {
    const batch = startBatch(desk, OWNER, 'form');
    importReport(desk, OWNER, batch, fileOf(REPORT));
    const before = snapshot();
    const rewrapped = REPORT.replaceAll('\n', '\r\n').replace('Example Metals', 'Example Metals ');
    expect(importReport(desk, OWNER, batch, fileOf(rewrapped)).outcome).toBe('duplicate');
    expect(snapshot()).toBe(before);
  });

  it('rejects what is no report, with the reason and what to do, and goes on', () => {
    const batch = startBatch(desk, OWNER, 'form');
    const pdf = importReport(desk, OWNER, batch, fileOf('%PDF-1.7\n%âãÏÓ', 'scan.pdf'));
    expect(pdf).toMatchObject({ outcome: 'rejected' });
    if (pdf.outcome === 'rejected') expect(pdf.remedy).not.toBe('');
    expect(importReport(desk, OWNER, batch, fileOf(new Uint8Array(), 'empty.txt')).outcome).toBe('rejected');
    expect(count('uploads')).toBe(0);
    expect(importReport(desk, OWNER, batch, fileOf(REPORT)).outcome).toBe('new');
    finishBatch(desk, OWNER, batch);
    expect(readImport(desk, OWNER, batch)).toMatchObject({ new: 1, rejected: 2, by: 'owner, on the server' });
  });

  it('leaves nothing half-written when the store refuses a row, and says so', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    desk.db.$client.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON mentions BEGIN SELECT RAISE(ABORT, 'disk is haunted'); END",
    );
    const batch = startBatch(desk, OWNER, 'form');
    const before = snapshot();
    const result = importReport(desk, OWNER, batch, fileOf(REPORT));
    expect(result).toMatchObject({ outcome: 'rejected', reason: expect.stringContaining('disk is haunted') });
    expect(snapshot()).toBe(before);
    expect(readImport(desk, OWNER, batch).items).toHaveLength(1);
  });

  it('writes who imported what into the audit log', () => {
    const batch = startBatch(desk, OWNER, 'form');
    importReport(desk, OWNER, batch, fileOf(REPORT));
    expect(desk.db.$client.prepare('SELECT actor, action, subject_kind FROM audit_log').all()).toEqual([
      { actor: 'local:owner', action: 'import-report', subject_kind: 'article' },
    ]);
  });

  it('is for admins and the command line only', () => {
    const batch = startBatch(desk, OWNER, 'form');
    expect(() => startBatch(desk, ANALYST, 'form')).toThrow(ForbiddenError);
    expect(() => importReport(desk, ANALYST, batch, fileOf(REPORT))).toThrow(ForbiddenError);
    expect(() => importReport(desk, VISITOR, batch, fileOf(REPORT))).toThrow(SignInNeededError);
    expect(() => finishBatch(desk, VISITOR, batch)).toThrow(SignInNeededError);
    expect(() => readImports(desk, ANALYST)).toThrow(ForbiddenError);
    expect(count('articles')).toBe(0);
  });

  it('takes no files into a finished or an unknown import', () => {
    const batch = startBatch(desk, OWNER, 'form');
    finishBatch(desk, OWNER, batch);
    expect(() => importReport(desk, OWNER, batch, fileOf(REPORT))).toThrow(ConflictError);
    expect(() => importReport(desk, OWNER, 999, fileOf(REPORT))).toThrow(NotFoundError);
    expect(() => readImport(desk, OWNER, Number.NaN)).toThrow(NotFoundError);
  });
});

describe('readImports', () => {
  it('lists imports newest first with counts, and leaves out those that brought nothing', () => {
    const first = startBatch(desk, OWNER, 'sample');
    importReport(desk, OWNER, first, fileOf(REPORT));
    startBatch(desk, OWNER, 'form');
    const third = startBatch(desk, OWNER, 'paste');
    importReport(desk, OWNER, third, fileOf(REPORT));
    const imports = readImports(desk, OWNER);
    expect(imports.map(({ id, channel, new: fresh, duplicate }) => [id, channel, fresh, duplicate])).toEqual([
      [third, 'paste', 0, 1],
      [first, 'sample', 1, 0],
    ]);
    expect(imports[1]!.facts).toBeGreaterThan(0);
  });
});
