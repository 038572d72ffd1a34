import { describe, expect, it } from 'vitest';
import { formatImportAddress, parseOutcome } from './import-address';

const parse = (query: string) => parseOutcome(new URLSearchParams(query));

describe('parseOutcome', () => {
  it('reads what formatImportAddress writes', () => {
    expect(parse(formatImportAddress(3, 'rejected').split('?')[1]!)).toBe('rejected');
    expect(formatImportAddress(3, null)).toBe('/import/3');
  });

  it('takes an outcome that does not exist, or is never listed, for all', () => {
    expect(['', 'outcome=lost', 'outcome=container'].map(parse)).toEqual([null, null, null]);
  });
});
