import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits';
import { readPdf } from './pdf';

const folder = new URL('golden/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('pdf-'));

describe('a page that a browser printed to PDF', () => {
  // Each folder holds the page itself, its print, and what a reader should get from the print.
  it.each(cases)('%s is read as its reader sees it', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/page.pdf`, folder)));
    const { body, ...header } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
    const report = await readPdf(bytes, 'page.pdf', DEFAULT_LIMITS);
    expect(report).toMatchObject(header);
    expect(report.body.split('\n')).toEqual(body);
  });
});
