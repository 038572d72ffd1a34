import { describe, expect, it } from 'vitest';
import { EVIDENCE_LAYERS } from '@/core/views/highlight';
import { formatArticleAddress, parseArticleAddress } from './article-address';

const parse = (query: string) => parseArticleAddress(new URLSearchParams(query));

describe('the address of an article', () => {
  it('means all layers and no fact when it says nothing', () => {
    expect(parse('')).toEqual({ layers: [...EVIDENCE_LAYERS], fact: null });
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

  it('drops what it does not know', () => {
    expect(parse('layers=event,colour').layers).toEqual(['event']);
    expect(parse('fact="><script>').fact).toBeNull();
  });
});
