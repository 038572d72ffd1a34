import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listReportFiles } from './report-files';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  mkdirSync(join(folder, 'deep'));
  mkdirSync(join(folder, '.hidden'));
  for (const name of [
    'b.TXT',
    'a.md',
    'notes.toml',
    'crawl.json',
    'deep/c.html',
    '.hidden/d.txt',
    '.e.txt',
    'README.md',
  ]) {
    writeFileSync(join(folder, name), 'x');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('listReportFiles', () => {
  it('searches folders to the bottom for reports, in order, and leaves hidden entries and a README out', () => {
    expect(listReportFiles([folder])).toEqual(['a.md', 'b.TXT', 'deep/c.html'].map((n) => join(folder, n)));
  });

  it('tries a file that is named outright, whatever its ending, and each file once', () => {
    const toml = join(folder, 'notes.toml');
    expect(listReportFiles([toml, toml, join(folder, 'deep'), folder])[0]).toBe(toml);
    expect(listReportFiles([folder, join(folder, 'deep')])).toHaveLength(3);
  });

  it('names a path that does not exist', () => {
    expect(() => listReportFiles([join(folder, 'nowhere')])).toThrow(/nowhere/);
  });
});
