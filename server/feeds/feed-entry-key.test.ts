import { describe, expect, it } from 'vitest';
import type { ParsedEntry } from '@/ingest/formats/feed';
import { keyEntries } from './feed-entry-key';

const entryOf = (over: Partial<ParsedEntry>): ParsedEntry => ({
  id: null,
  url: null,
  otherUrls: [],
  title: 'Baogang opens a mill',
  author: null,
  published: '2025-04-02T08:00:00Z',
  updated: null,
  contentHtml: '<p>The mill stands in Baotou.</p>',
  summaryHtml: null,
  language: null,
  source: null,
  ...over,
});

const keysOf = (...entries: Partial<ParsedEntry>[]) => keyEntries(entries.map(entryOf)).map(({ key }) => key);
const hashOf = (over: Partial<ParsedEntry>) => keyEntries([entryOf(over)])[0]!.contentHash;

describe('keyEntries', () => {
  it('knows an entry by its identifier, else its address, else title and date', () => {
    expect(keysOf({ id: 'tag:1', url: 'https://a.example/1' })).toEqual(['tag:1']);
    expect(keysOf({ url: 'https://a.example/1' })).toEqual(['https://a.example/1']);
    expect(keysOf({})).toEqual(['Baogang opens a mill · 2025-04-02T08:00:00Z']);
    expect(keysOf({ title: null })[0]).toMatch(/^sha256:/);
  });

  it('takes an entry once that stands in the feed twice', () => {
    const twice = { id: 'tag:1', url: 'https://a.example/1' };
    expect(keysOf(twice, { ...twice, title: 'Baogang opens a mill (updated)' })).toEqual(['tag:1']);
  });

  it('passes over an identifier or address that different entries share', () => {
    const site = 'https://a.example/';
    expect(keysOf({ id: site, url: `${site}1` }, { id: site, url: `${site}2` })).toEqual([
      `${site}1`,
      `${site}2`,
    ]);
    expect(
      keysOf({ url: site, title: 'A mill' }, { url: site, title: 'A mine' }).map(
        (key) => key.split(' · ')[0],
      ),
    ).toEqual(['A mill', 'A mine']);
  });

  it('leaves out what is no entry, and shortens endless identifiers', () => {
    expect(keysOf({ title: null, contentHtml: null })).toEqual([]);
    expect(keysOf({ id: 'x'.repeat(100_000) })[0]!.length).toBeLessThan(100);
  });

  it('tells a change of title, text or date, and nothing else', () => {
    const before = hashOf({});
    expect(hashOf({ title: 'Baogang opens two mills' })).not.toBe(before);
    expect(hashOf({ contentHtml: '<p>The mill stands in Bayan Obo.</p>' })).not.toBe(before);
    expect(hashOf({ published: '2025-04-03T08:00:00Z' })).not.toBe(before);
    expect(hashOf({ updated: '2025-04-09T08:00:00Z', author: 'Ana' })).toBe(before);
    expect(hashOf({ contentHtml: '<p>The mill <img src="/t.gif?n=7"> stands in\n Baotou.</p>' })).toBe(
      before,
    );
  });

  it('copes with ten thousand entries, and with text that only looks like tags', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => entryOf({ id: `tag:${i}` }));
    expect(keyEntries(many)).toHaveLength(10_000);
    expect(hashOf({ contentHtml: '<'.repeat(500_000) })).toMatch(/^[0-9a-f]{64}$/);
  });
});
