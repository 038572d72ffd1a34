import { describe, expect, it } from 'vitest';
import { EVIDENCE_LAYERS } from '@/core/views/highlight';
import { formatArticleAddress, parseArticleAddress, parseArticleNumber } from './article-address';

const parse = (query: string) => parseArticleAddress(new URLSearchParams(query));

describe('the address of an article', () => {
  it('means all layers and no fact when it says nothing', () => {
    expect(parse('')).toEqual({ layers: [...EVIDENCE_LAYERS], fact: null, fresh: true, organisation: null });
    expect(formatArticleAddress(parse(''))).toBe('');
  });

  it('keeps layers in their order and can switch all of them off', () => {
    expect(formatArticleAddress(parse('layers=theme,event'))).toBe('?layers=event,theme');
    expect(parse('layers=none').layers).toEqual([]);
    expect(formatArticleAddress({ layers: [], fact: null })).toBe('?layers=none');
  });

  it('names a fact and comes back as it was', () => {
    expect(formatArticleAddress(parse('fact=event-12&layers=event'))).toBe('?fact=event-12&layers=event');
    expect(parse('fact=theme-party-building').fact).toBe('theme-party-building');
  });

  it('says when new passages are not marked, and nothing when they are', () => {
    expect(parse('new=off').fresh).toBe(false);
    expect(formatArticleAddress(parse('new=off'))).toBe('?new=off');
    expect(parse('new=maybe').fresh).toBe(true);
    expect(formatArticleAddress(parse('new=on'))).toBe('');
  });

  it('names the organisation of the charts, unless it is the main one', () => {
    expect(parse('organisation=12').organisation).toBe(12);
    expect(formatArticleAddress(parse('organisation=12&layers=none'))).toBe('?layers=none&organisation=12');
    expect(parse('organisation=x').organisation).toBeNull();
  });

  it('drops what it does not know', () => {
    expect(parse('layers=event,colour').layers).toEqual(['event']);
    expect(parse('fact="><script>').fact).toBeNull();
  });
});

describe('the number of an article', () => {
  it.each([
    ['12', 12],
    [' /articles/7 ', 7],
    ['http://desk.example:3000/articles/31?fact=event-2', 31],
    ['https://desk.example/articles/31#near-duplicates', 31],
  ])('is read from “%s”', (words, number) => {
    expect(parseArticleNumber(words)).toBe(number);
  });

  it.each(['', 'twelve', '/entities/7', '3.5', '-2', '12 13'])('is not read from “%s”', (words) => {
    expect(parseArticleNumber(words)).toBeNull();
  });
});
