import { describe, expect, it } from 'vitest';
import { movePeriod } from './move-period';

const move = (from: string | null, to: string | null, by: 1 | -1) =>
  movePeriod({ from, to }, by, '2024-01', '2025-12');

describe('movePeriod', () => {
  it('moves both ends by a month, over the turn of the year', () => {
    expect(move('2024-11', '2024-12', 1)).toEqual({ from: '2024-12', to: '2025-01' });
    expect(move('2025-01', '2025-03', -1)).toEqual({ from: '2024-12', to: '2025-02' });
  });

  it('begins with the nearest month when there is no period', () => {
    expect(move(null, null, 1)).toEqual({ from: '2024-01', to: '2024-01' });
    expect(move(null, null, -1)).toEqual({ from: '2025-12', to: '2025-12' });
  });

  it('stays at the ends instead of growing shorter or leaving the chart', () => {
    expect(move('2025-11', '2025-12', 1)).toEqual({ from: '2025-11', to: '2025-12' });
    expect(move(null, '2024-03', -1)).toEqual({ from: null, to: '2024-03' });
  });
});
