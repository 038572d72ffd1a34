import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Prediction } from '@/core/contract/prediction';
import { extractCommand, extractFiles } from './extract';

const REPORT =
  'Title: Nine\nURL:\nPublished: 2025-05-17\nSource: Example Metals\n\n' +
  'The Party Committee of Lianshan Steel Group held its ninth meeting of 2025 on May 16. Revenue in 2024 was 3 billion yuan.\n';

let folder: string;
let told: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  told = '';
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    told += String(line);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    printed += String(line);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

const save = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('lodestone extract', () => {
  it('writes what it finds in each report into the folder named, and stores nothing', async () => {
    save('a.txt', REPORT);
    const out = join(folder, 'out');
    await extractCommand().parseAsync([join(folder, 'a.txt'), '--out', out], { from: 'user' });
    expect(readdirSync(out)).toEqual(['a.pred.json']);
    const prediction = JSON.parse(readFileSync(join(out, 'a.pred.json'), 'utf8')) as Prediction;
    expect(prediction.events[0]).toMatchObject({
      type: 'meeting',
      date: '2025-05-16',
      series: { ordinal: 9, year: 2025 },
    });
    expect(prediction.figures[0]).toMatchObject({
      metric: 'revenue',
      value: 3e9,
      unit: 'CNY',
      period: '2024',
    });
    expect(prediction.cleanText).toContain('ninth meeting');
    expect(told).toContain('1 read, 0 rejected');
    expect(process.exitCode).toBeUndefined();
  });

  it('prints one line of JSON for each report with --jsonl, and nothing else on standard output', async () => {
    save('a.txt', REPORT);
    save(
      'b.md',
      '# Ten\n\nLianshan Steel Group opened a plant in Baotou on June 3, 2025. It makes 8,000 tonnes of rails a year for railways in the region.\n',
    );
    await extractCommand().parseAsync([folder, '--jsonl'], { from: 'user' });
    const lines = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string });
    expect(lines.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('names each refused file with reason and remedy, reads the rest, and fails at the end', async () => {
    const good = save('good.txt', REPORT);
    const bad = save(
      'bad.txt',
      'Title: x\nURL:\nPublished: soon\nSource: y\n\nSome text that is long enough to be a report of its own kind.\n',
    );
    await extractCommand().parseAsync([bad, good, '--jsonl'], { from: 'user' });
    expect(told).toMatch(/rejected {2}.*bad\.txt, line 3: .*“soon”.*Write it as/);
    expect(printed.trimEnd().split('\n')).toHaveLength(1);
    expect(process.exitCode).toBe(1);
  });

  it('does not let two reports of one name overwrite each other', async () => {
    mkdirSync(join(folder, 'deep'));
    const files = [save('a.txt', REPORT), save('deep/a.txt', REPORT)];
    const names: string[] = [];
    expect(await extractFiles(files, (name) => names.push(name))).toEqual({ read: 1, rejected: 1 });
    expect(names).toEqual(['a']);
    expect(told).toContain('would overwrite');
  });

  it('asks where the findings go', async () => {
    const path = save('a.txt', REPORT);
    await expect(extractCommand().parseAsync([path], { from: 'user' })).rejects.toThrow(
      /--out FOLDER .* --jsonl/,
    );
  });
});
