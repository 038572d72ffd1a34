import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '@/server/context';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { decide } from '@/server/review/decide';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { extractCommand } from './extract';
import { formatArticle } from './extract-again';

const holder = globalThis as typeof globalThis & { lodestoneDesk?: Desk };
let desk: Desk;
let written: string;
beforeEach(async () => {
  desk = openTestDesk();
  holder.lodestoneDesk = desk;
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  await importAll(
    desk,
    [0, 1].map((n) => ({ filename: `${n}.txt`, content: reportOf(n) })),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  holder.lodestoneDesk = undefined;
  process.exitCode = undefined;
  closeTestDesk(desk);
});

const run = (...args: string[]) =>
  extractCommand()
    .exitOverride()
    .parseAsync(['node', 'extract', ...args]);
const change = (sql: string) => desk.db.$client.exec(sql);
const dates = () => desk.db.$client.prepare('SELECT date FROM events ORDER BY id').pluck().all();

describe('lodestone extract --again', () => {
  it('tells of each changed proposal and ends with a summary', async () => {
    const before = dates();
    change(
      "UPDATE articles SET extractor_version = 'old'; UPDATE events SET date = '1999' WHERE article_id = 2",
    );
    await run('--again');
    expect(written).toContain(`date: 1999 → ${before[1]}`);
    expect(written).toMatch(/^2 articles, 0 added, 1 changed, 0 removed, 0 decisions kept\.$/m);
    expect(dates()).toEqual(before);
    written = '';
    await run('--again');
    expect(written).toBe('0 articles, 0 added, 0 changed, 0 removed, 0 decisions kept.\n');
  });

  it('stores nothing on a dry run', async () => {
    change("UPDATE articles SET extractor_version = 'old'; UPDATE events SET date = '1999'");
    await run('--again', '--dry-run');
    expect(written).toMatch(/2 articles, 0 added, 2 changed.*Nothing was stored\.$/m);
    expect(dates()).toEqual(['1999', '1999']);
    expect(desk.db.$client.prepare('SELECT count(*) FROM rereads').pluck().get()).toBe(0);
  });

  it('reads one article, or all, and keeps what people decided', async () => {
    const id = desk.db.$client.prepare('SELECT min(id) FROM events').pluck().get() as number;
    decide(desk, OWNER, {
      kind: 'event',
      id,
      verdict: 'correct',
      correction: { date: '2025-06' },
      seen: null,
    });
    await run('--again', '--article', '2');
    expect(written).toContain('1 article, 0 added, 0 changed, 0 removed, 0 decisions kept.');
    await run('--again', '--all');
    expect(written).toContain('2 articles, 0 added, 0 changed, 0 removed, 1 decision kept.');
    expect(dates()[0]).toBe('2025-06');
  });

  it('says what it cannot do', async () => {
    await expect(run('--again', 'report.txt')).rejects.toThrow('takes no files');
    await expect(run('--again', '--article', 'x')).rejects.toThrow('no article’s number');
    await expect(run('--again', '--article', '99')).rejects.toThrow('no such article');
    await expect(run('--again', '--dry-run', '--article', '99')).rejects.toThrow('no article 99');
    await expect(run('--dry-run', 'report.txt')).rejects.toThrow('go with --again');
    await expect(run()).rejects.toThrow('Name the reports');
  });

  it('counts an upload that cannot be read any more', async () => {
    change("UPDATE uploads SET bytes = x'' WHERE id = 1");
    await run('--again', '--all');
    expect(written).toContain('could not be read');
    expect(written).toContain('1 could not be read.');
    expect(process.exitCode).toBe(1);
  });
});

describe('formatArticle', () => {
  it('has nothing to say of an article in which nothing changed', () => {
    expect(formatArticle({ articleId: 1, title: 'T', reason: null, changes: [] })).toEqual([]);
  });

  it('says of a decided fact that the decision stays', () => {
    const [, line] = formatArticle({
      articleId: 1,
      title: 'T',
      reason: null,
      changes: [
        { change: 'beside', kind: 'event', label: 'A meeting', quote: 'met', fields: [], verdict: 'confirm' },
      ],
    });
    expect(line).toContain('the decision stays');
    expect(line).toContain('“met”');
  });
});
