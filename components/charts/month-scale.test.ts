import { describe, expect, it } from 'vitest';
import { countTicks, monthScale } from './month-scale';

describe('monthScale', () => {
  const scale = monthScale('2024-11', 4, 20, 60);

  it('gives every month a slot of the same width', () => {
    expect(scale.slot).toBe(10);
    expect(scale.x('2024-11')).toBe(20);
    expect(scale.x('2025-02')).toBe(50);
  });

  it('names the month under a point and stays inside the chart', () => {
    expect(scale.monthAt(35)).toBe('2024-12');
    expect(scale.monthAt(-5)).toBe('2024-11');
    expect(scale.monthAt(900)).toBe('2025-02');
  });
});

describe('countTicks', () => {
  it('labels at most three round numbers', () => {
    expect(countTicks(1)).toEqual([1]);
    expect(countTicks(7)).toEqual([4]);
    expect(countTicks(12)).toEqual([4, 8, 12]);
    expect(countTicks(130)).toEqual([50, 100]);
  });
});
