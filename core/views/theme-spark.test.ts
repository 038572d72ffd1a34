import { describe, expect, it } from 'vitest';
import { buildSparks } from './theme-spark';

describe('the sparklines of themes', () => {
  it('cover the same twenty-four months, up to the last event of any theme', () => {
    const { months, sparkOf } = buildSparks([
      { key: 'safety', month: '2025-08', count: 2 },
      { key: 'talent', month: '2025-06', count: 1 },
    ]);
    expect(months).toEqual({ from: '2023-09', to: '2025-08' });
    expect(sparkOf('safety')).toHaveLength(24);
    expect(sparkOf('safety').at(-1)).toBe(2);
    expect(sparkOf('talent').slice(-3)).toEqual([1, 0, 0]);
  });

  it('leave out what is older and are empty bars for a theme without events', () => {
    const { sparkOf } = buildSparks([
      { key: 'safety', month: '2025-08', count: 1 },
      { key: 'safety', month: '2020-01', count: 9 },
    ]);
    expect(sparkOf('safety').reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(sparkOf('unheard')).toEqual(Array.from({ length: 24 }, () => 0));
  });

  it('have no months when nothing is dated', () => {
    expect(buildSparks([])).toMatchObject({ months: null });
    expect(buildSparks([]).sparkOf('safety')).toEqual([]);
  });
});
