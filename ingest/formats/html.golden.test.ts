import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from './html';

const folder = new URL('golden/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('html-'));

interface Expected {
  header: Record<string, unknown>;
  /** Words of the report, as a reader sees them. */
  wanted: string[];
  /** Words of the page around it. */
  unwanted: string[];
}

describe('a saved page', () => {
  it.each(cases)('%s gives its report and leaves its frame', (name) => {
    const page = readFileSync(new URL(`${name}/page.html`, folder), 'utf8');
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
    const { body, ...header } = readHtml(page, 'page.html');
    const words = body.replace(/\s+/g, ' ');
    expect(header).toMatchObject(expected.header);
    expect(expected.wanted.filter((snippet) => !words.includes(snippet))).toEqual([]);
    expect(expected.unwanted.filter((snippet) => words.includes(snippet))).toEqual([]);
  });
});
