import { describe, expect, it } from 'vitest';
import type { TimeBin } from './timeline';
import { drawBars, peakOf } from './timeline-bars';

const bin = (at: number, counts: TimeBin['counts']): TimeBin => ({
  at,
  counts,
  total: Object.values(counts).reduce((sum, n) => sum + n, 0),
});

describe('drawBars', () => {
  it('draws one block for each event, families upon each other, a pixel of paper between them', () => {
    const bins = [bin(2, { meeting: 2, study: 1 }), bin(3, { meeting: 4 })];
    expect(drawBars({ bins }, 40, ({ at }) => at === 2)).toEqual([
      { family: 'meeting', isInside: true, path: 'M2.5 40V31M2.5 30V21' },
      { family: 'meeting', isInside: false, path: 'M3.5 40V31M3.5 30V21M3.5 20V11M3.5 10V1' },
      { family: 'study', isInside: true, path: 'M2.5 20V11' },
    ]);
  });

  it('draws plain bars from thirteen events on', () => {
    const bins = [bin(0, { meeting: 13, risk: 13 })];
    expect(drawBars({ bins }, 52, () => true).map(({ path }) => path)).toEqual(['M0.5 52V27', 'M0.5 26V1']);
    expect(peakOf({ bins })).toBe(26);
  });

  it('takes no more elements for many units than for few', () => {
    const bins = Array.from({ length: 300 }, (_, at) => bin(at, { meeting: 900, finance: 1, risk: at + 1 }));
    const drawn = drawBars({ bins }, 76, ({ at }) => at < 100);
    expect(drawn).toHaveLength(6);
    expect(drawn.every(({ path }) => !path.includes('NaN'))).toBe(true);
  });
});
