import { describe, expect, it } from 'vitest';
import { formatArticleListAddress, parseArticleListAddress } from './article-list-address';

const parse = (query: string) => parseArticleListAddress(new URLSearchParams(query));

describe('the address of the list of articles', () => {
  it('leaves out what is usual', () => {
    expect(formatArticleListAddress(parse(''))).toBe('/articles');
    expect(formatArticleListAddress(parse('sort=imported&cursor='))).toBe('/articles');
  });

  it('keeps the order and the place', () => {
    const address = { sort: 'published', cursor: 'abc_-' } as const;
    const text = formatArticleListAddress(address);
    expect(text).toBe('/articles?sort=published&cursor=abc_-');
    expect(parse(text.split('?')[1] ?? '')).toEqual(address);
  });

  it('takes an order that does not exist for the usual one', () => {
    expect(parse('sort=best').sort).toBe('imported');
  });
});
