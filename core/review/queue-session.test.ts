import { describe, expect, it } from 'vitest';
import { nextOpen, progressOf, rangeOf } from './queue-session';

const KEYS = ['a', 'b', 'c', 'd'];
const but =
  (...done: string[]) =>
  (key: string) =>
    !done.includes(key);

describe('after a decision', () => {
  it('the next item that waits is open', () => {
    expect(nextOpen(KEYS, 'a', but('a'))).toBe('b');
    expect(nextOpen(KEYS, 'a', but('a', 'b'))).toBe('c');
  });

  it('at the end the nearest one before it is', () => {
    expect(nextOpen(KEYS, 'd', but('d'))).toBe('c');
    expect(nextOpen(KEYS, 'd', but('d', 'c'))).toBe('b');
  });

  it('none is when none waits', () => {
    expect(nextOpen(KEYS, 'b', () => false)).toBeNull();
    expect(nextOpen(KEYS, 'elsewhere', but())).toBe('a');
  });

  it('one is further on', () => {
    expect(progressOf({ open: 22, decided: 41 }, 3)).toEqual({ decided: 44, total: 63, open: 19 });
  });
});

describe('a range of items', () => {
  it('goes from one to another, in either direction', () => {
    expect(rangeOf(KEYS, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(rangeOf(KEYS, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(rangeOf(KEYS, 'x', 'b')).toEqual(['b']);
    expect(rangeOf(KEYS, 'b', 'x')).toEqual([]);
  });
});
