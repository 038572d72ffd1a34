import { describe, expect, it } from 'vitest';
import { periodAt, placePeriod, priorPlace } from './period';

describe('the period of a figure', () => {
  it('has a length and a place among its equals', () => {
    expect(placePeriod('2023')).toEqual({ span: 'year', index: 2023 });
    expect(placePeriod('2025-01/2025-06').span).toBe('half');
    expect(placePeriod('2025-07/2025-09').span).toBe('quarter');
    expect(placePeriod('2025-35')).toEqual(placePeriod('2025-07/2025-09'));
    expect(placePeriod('2025-01/2025-09').span).toBe('nine-months');
    expect(placePeriod('2025-07-10').span).toBe('day');
    expect(placePeriod('2025-02/2025-03').span).toBe('other');
    expect(placePeriod(null).span).toBe('none');
  });

  it('finds its way back from its place', () => {
    for (const period of ['2023', '2025-01/2025-06', '2024-10/2024-12', '2025-01/2025-09', '2025-12']) {
      expect(periodAt(placePeriod(period))).toBe(period);
    }
  });

  it('has a predecessor by year or by quarter, and none where the change names no base', () => {
    const prior = (period: string, basis: 'yoy' | 'qoq' | 'other') => {
      const place = priorPlace(placePeriod(period), basis);
      return place && periodAt(place);
    };
    expect(prior('2025-01/2025-06', 'yoy')).toBe('2024-01/2024-06');
    expect(prior('2025-01/2025-03', 'qoq')).toBe('2024-10/2024-12');
    expect(prior('2023', 'qoq')).toBeNull();
    expect(prior('2023', 'other')).toBeNull();
    expect(prior('2025-07-10', 'yoy')).toBeNull();
  });
});
