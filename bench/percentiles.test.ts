import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atShare, latenciesOf, medianOf } from './percentiles';

describe('percentiles of measured times', () => {
  it('are by nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(latenciesOf(times)).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, longest: 100 });
  });

  it('are nothing where nothing was measured', () => {
    expect(latenciesOf([])).toEqual({ count: 0, p50: 0, p95: 0, p99: 0, longest: 0 });
    expect(medianOf([])).toBe(0);
  });

  it('are times that were measured, and no more than the share lies below each', () => {
    const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.double({ min: 0.01, max: 1, noNaN: true }), (measured, share) => {
        const found = atShare(
          measured.toSorted((a, b) => a - b),
          share,
        );
        expect(measured).toContain(found);
        expect(measured.filter((time) => time <= found).length).toBeGreaterThanOrEqual(
          Math.floor(measured.length * share),
        );
        expect(measured.filter((time) => time < found).length).toBeLessThan(measured.length * share + 1e-9);
      }),
    );
  });
});

describe('the median', () => {
  it('is the middle one, or the mean of the middle two', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });
});
