import { describe, expect, it } from 'vitest';
import { spansTouching, spansWithin } from './spans-within';

const SPANS = [
  { start: 0, end: 4 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
  { start: 20, end: 30 },
];

describe('spansWithin', () => {
  it('gives what lies wholly inside, its ends included', () => {
    expect(spansWithin(SPANS, { start: 6, end: 12 })).toEqual(SPANS.slice(1, 3));
    expect(spansWithin(SPANS, { start: 0, end: 100 })).toEqual(SPANS);
  });

  it('leaves out what reaches over an end', () => {
    expect(spansWithin(SPANS, { start: 1, end: 11 })).toEqual([SPANS[1]]);
    expect(spansWithin(SPANS, { start: 13, end: 19 })).toEqual([]);
    expect(spansWithin([], { start: 0, end: 9 })).toEqual([]);
  });
});

describe('spansTouching', () => {
  it('gives what overlaps the stretch or ends where it begins', () => {
    expect(spansTouching(SPANS, { start: 3, end: 7 })).toEqual(SPANS.slice(0, 2));
    expect(spansTouching(SPANS, { start: 12, end: 20 })).toEqual(SPANS.slice(2));
    expect(spansTouching(SPANS, { start: 25, end: 25 })).toEqual([SPANS[3]]);
  });

  it('leaves out what is apart from it', () => {
    expect(spansTouching(SPANS, { start: 13, end: 19 })).toEqual([]);
    expect(spansTouching(SPANS, { start: 31, end: 40 })).toEqual([]);
  });
});
