import { describe, expect, it } from 'vitest';
import type { TimeUnit } from '@/core/time/units';
import { movePeriod } from './move-period';

const move = (from: string | null, to: string | null, by: 1 | -1, unit: TimeUnit = 'month') =>
  movePeriod({ from, to }, by, unit, { from: '2024-01-01', to: '2025-12-31' });

describe('movePeriod', () => {
  it('moves both ends by a month, over the turn of the year', () => {
    expect(move('2024-11', '2024-12', 1)).toEqual({ from: '2024-12', to: '2025-01' });
    expect(move('2025-01', '2025-03', -1)).toEqual({ from: '2024-12', to: '2025-02' });
  });

  it('moves by the unit of the chart', () => {
    expect(move('2024-11', '2024-12', 1, 'year')).toEqual({ from: '2025-11', to: '2025-12' });
    expect(move('2024-11', '2024-11', 1, 'quarter')).toEqual({ from: '2025-02', to: '2025-02' });
    expect(move('2025-05-12', '2025-05-18', 1, 'week')).toEqual({ from: '2025-05-19', to: '2025-05-25' });
    expect(move('2025-04', '2025-04', -1, 'day')).toEqual({ from: '2025-03-31', to: '2025-04-29' });
    expect(move('2025-01-31', '2025-01-31', 1, 'month')).toEqual({ from: '2025-02-28', to: '2025-02' });
  });

  it('begins with the nearest month when there is no period', () => {
    expect(move(null, null, 1)).toEqual({ from: '2024-01', to: '2024-01' });
    expect(move(null, null, -1)).toEqual({ from: '2025-12', to: '2025-12' });
  });

  it('stays at the ends instead of growing shorter or leaving the chart', () => {
    expect(move('2025-11', '2025-12', 1)).toEqual({ from: '2025-11', to: '2025-12' });
    expect(move(null, '2024-03', -1)).toEqual({ from: null, to: '2024-03' });
    expect(move('2024-01-01', '2024-01-07', -1, 'week')).toEqual({ from: '2024-01-01', to: '2024-01-07' });
  });
});
