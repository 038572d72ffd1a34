import { describe, expect, it } from 'vitest';
import { canonicalPeriod, daysOfPeriod, isInMonths, isPeriodEnd } from './period';

describe('a period', () => {
  it('ends in months and days of the calendar and nothing else', () => {
    expect(['2025-05', '2024-02-29', '2025-12-31'].map(isPeriodEnd)).toEqual([true, true, true]);
    expect(
      ['2025', '2025-13', '2025-33', '2025-02-29', '2025-05~', 'XXXX-05', '2025-05/2025-06', ''].map(
        isPeriodEnd,
      ),
    ).toEqual(Array(8).fill(false));
  });

  it('holds its months from the first to the last day', () => {
    expect(daysOfPeriod({ from: '2024-02', to: '2024-02' })).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(daysOfPeriod({ from: '2025-05-12', to: null })).toEqual({ from: '2025-05-12', to: null });
  });

  it('is written in months where it holds whole ones', () => {
    expect(canonicalPeriod({ from: '2025-01-01', to: '2025-02-28' })).toEqual({
      from: '2025-01',
      to: '2025-02',
    });
    expect(canonicalPeriod({ from: '2025-01-31', to: '2025-02-01' })).toEqual({
      from: '2025-01-31',
      to: '2025-02-01',
    });
    expect([isInMonths({ from: '2025-01', to: null }), isInMonths({ from: null, to: '2025-02-01' })]).toEqual(
      [true, false],
    );
  });
});
