import { describe, expect, it } from 'vitest';
import { covers, overlaps, trimSpan } from './span';

describe('spans', () => {
  it('are half-open: spans that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 8 })).toBe(false);
    expect(overlaps({ start: 0, end: 6 }, { start: 5, end: 8 })).toBe(true);
  });

  it('cover themselves and what lies inside, and nothing that sticks out', () => {
    expect(covers({ start: 2, end: 9 }, { start: 2, end: 9 })).toBe(true);
    expect(covers({ start: 2, end: 9 }, { start: 3, end: 9 })).toBe(true);
    expect(covers({ start: 2, end: 9 }, { start: 1, end: 9 })).toBe(false);
  });

  it('lose white space at their ends only', () => {
    const text = ' \n two words\t ';
    const span = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(span.start, span.end)).toBe('two words');
    const empty = trimSpan('   ', { start: 0, end: 3 });
    expect(empty.start).toBe(empty.end);
  });
});
