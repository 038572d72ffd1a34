import { describe, expect, it } from 'vitest';
import { buildTrends } from './theme-trend';

const at = (month: string, count: number, key = 'safety') => ({ key, month, count });

describe('the trend of a theme', () => {
  it('compares the last three whole months with the three before, without the newest month', () => {
    const { periods, trendOf } = buildTrends(
      [at('2025-02', 1), at('2025-04', 1), at('2025-06', 4), at('2025-08', 9)],
      '2026-01',
    );
    expect(periods).toEqual({
      before: { from: '2025-02', to: '2025-04' },
      recent: { from: '2025-05', to: '2025-07' },
    });
    expect(trendOf('safety')).toEqual({ before: 2, recent: 4 });
  });

  it('is none where both periods have as many, or too few events', () => {
    const { trendOf } = buildTrends(
      [at('2025-02', 2), at('2025-05', 2), at('2025-06', 2, 'talent'), at('2025-08', 1)],
      '2025-08',
    );
    expect(trendOf('safety')).toBeNull();
    expect(trendOf('talent')).toBeNull();
    expect(trendOf('unheard')).toBeNull();
  });

  it('is none where the desk reaches back less than the six months', () => {
    const { periods, trendOf } = buildTrends(
      [at('2025-03', 1), at('2025-06', 5), at('2025-08', 1)],
      '2025-08',
    );
    expect(periods).toBeNull();
    expect(trendOf('safety')).toBeNull();
  });

  it('takes no planned month for the newest one', () => {
    const { periods } = buildTrends([at('2025-01', 1), at('2025-08', 1), at('2027-01', 1)], '2025-09');
    expect(periods?.recent).toEqual({ from: '2025-05', to: '2025-07' });
    expect(buildTrends([at('2027-01', 5)], '2025-09').periods).toBeNull();
  });
});
