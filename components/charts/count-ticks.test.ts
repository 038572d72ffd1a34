import { describe, expect, it } from 'vitest';
import { countTicks } from './count-ticks';

describe('countTicks', () => {
  it('labels at most three round numbers', () => {
    expect(countTicks(1)).toEqual([1]);
    expect(countTicks(7)).toEqual([4]);
    expect(countTicks(12)).toEqual([4, 8, 12]);
    expect(countTicks(130)).toEqual([50, 100]);
  });
});
