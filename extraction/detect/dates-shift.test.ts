import { describe, expect, it } from 'vitest';
import { weekdayOnOrBefore } from './dates-shift';

describe('weekdayOnOrBefore', () => {
  it('looks back up to six days', () => {
    expect(weekdayOnOrBefore('2025-09-09', 2)).toBe('2025-09-09');
    expect(weekdayOnOrBefore('2025-09-09', 3)).toBe('2025-09-03');
    expect(weekdayOnOrBefore('2025-01-01', 0)).toBe('2024-12-29');
  });
});
