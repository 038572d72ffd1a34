import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesChange } from '@/core/model/series-change';
import { replaySeries } from './joined-series';

const join = (into: number, from: number): SeriesChange => ({ kind: 'join', into, from });
const part = (series: number): SeriesChange => ({ kind: 'part', series });
const placesOf = (...changes: SeriesChange[]) => Object.fromEntries(replaySeries(changes));

const anyId = fc.integer({ min: 1, max: 6 });
const anyChange = fc.oneof(
  fc.tuple(anyId, anyId).map(([into, from]) => join(into, from)),
  anyId.map(part),
);

describe('series that people have joined and parted', () => {
  it('count in the series that they were joined to, with all that was joined to them', () => {
    expect(placesOf(join(2, 3), join(1, 2))).toEqual({
      1: { canonical: 1, apart: false },
      2: { canonical: 1, apart: false },
      3: { canonical: 1, apart: false },
    });
  });

  it('stand for themselves once parted, whatever their name shares; the others stay together', () => {
    expect(placesOf(join(1, 2), join(1, 3), part(2))).toEqual({
      1: { canonical: 1, apart: false },
      2: { canonical: 2, apart: true },
      3: { canonical: 1, apart: false },
    });
    expect(placesOf(join(1, 2), join(1, 3), part(1))).toMatchObject({
      1: { canonical: 1, apart: true },
      2: { canonical: 2, apart: false },
      3: { canonical: 2, apart: false },
    });
  });

  it('can be parted without having been joined, for names can share a numbering, and joined again', () => {
    expect(placesOf(part(2))).toEqual({ 2: { canonical: 2, apart: true } });
    expect(placesOf(part(2), join(1, 2))[2]).toEqual({ canonical: 1, apart: false });
  });

  it('are nothing new when joined to themselves or twice', () => {
    expect(placesOf(join(1, 1))).toEqual({ 1: { canonical: 1, apart: false } });
    expect(placesOf(join(1, 2), join(2, 1))).toEqual(placesOf(join(1, 2)));
  });

  it('never form a chain, and all members of a group say the same of it', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const places = replaySeries(changes);
        for (const [id, { canonical, apart }] of places) {
          expect(places.get(canonical)?.canonical).toBe(canonical);
          expect(places.get(canonical)?.apart).toBe(apart);
          if (apart) expect(changes).toContainEqual(part(canonical));
          expect(id === canonical || changes.some((each) => each.kind === 'join')).toBe(true);
        }
      }),
    );
  });

  it('are one exactly where a path of joins leads from one to the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyId, anyId), { maxLength: 8 }), (pairs) => {
        const places = replaySeries(pairs.map(([into, from]) => join(into, from)));
        const reached = new Map([1, 2, 3, 4, 5, 6].map((id) => [id, new Set([id])]));
        for (let round = 0; round < 6; round++) {
          for (const [a, b] of pairs) {
            for (const set of reached.values()) if (set.has(a) || set.has(b)) set.add(a).add(b);
          }
        }
        for (const [a, of] of reached) {
          for (const b of reached.keys()) {
            const isOne = (places.get(a)?.canonical ?? a) === (places.get(b)?.canonical ?? b);
            expect(isOne).toBe(of.has(b));
          }
        }
      }),
    );
  });
});
