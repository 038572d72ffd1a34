import { describe, expect, it } from 'vitest';
import { formatSourceQuery, parseSourceAddress } from './source-address';

const parse = (query: string) => parseSourceAddress(new URLSearchParams(query));

describe('the address of the list of sources', () => {
  it('says what it is narrowed to, and nothing of what is usual', () => {
    expect(formatSourceQuery(parse(''))).toBe('');
    expect(formatSourceQuery(parse('q=daily&grade=C&state=1&sort=seen'))).toBe(
      'q=daily&grade=C&state=1&sort=seen',
    );
  });

  it('is read leniently: what does not exist is left out', () => {
    expect(parse('grade=Z&sort=loudest&state=yes')).toEqual(parse(''));
  });
});
