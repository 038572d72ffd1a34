import { describe, expect, it } from 'vitest';
import { parseId } from './id';

describe('an id in an address', () => {
  it('is a positive whole number', () => {
    expect(parseId('12')).toBe(12);
  });

  it('is null for everything else', () => {
    for (const text of ['', '0', '-1', '1.5', '1e3', '007', ' 1', 'abc', '9'.repeat(20)]) {
      expect(parseId(text)).toBeNull();
    }
  });
});
