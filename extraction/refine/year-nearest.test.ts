import { describe, expect, it } from 'vitest';
import { nearestPastYear } from './year-nearest';

describe('nearestPastYear', () => {
  it('takes the same year up to the day itself and the year before behind it', () => {
    expect(nearestPastYear('2025-09-09', { month: 9, day: 9 })).toBe(2025);
    expect(nearestPastYear('2025-09-09', { month: 9, day: 10 })).toBe(2024);
    expect(nearestPastYear('2025-09-09', { month: 9, day: null })).toBe(2025);
    expect(nearestPastYear('2025-03-01', { month: 2, day: 29 })).toBe(2024);
  });
});
