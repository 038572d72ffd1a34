import { describe, expect, it } from 'vitest';
import { countLetters } from './letters';

describe('countLetters', () => {
  it('counts a Chinese character as three, and neither digits nor signs', () => {
    expect(countLetters('连山钢集团')).toBe(15);
    expect(countLetters('Steel, 2025: 北')).toBe(8);
    expect(countLetters(' 1 + 1 = 2\n')).toBe(0);
  });
});
