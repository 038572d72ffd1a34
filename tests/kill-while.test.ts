import { describe, expect, it } from 'vitest';
import { killBackup, killReview, killUpgrade } from './kill-while';

// `npm run crash` does the same with many more kills; imports and reading again have tests of their own.
describe('a desk whose process is killed outright', () => {
  it.each([
    ['while somebody decides keeps every decision that was acknowledged', killReview],
    ['while its schema is upgraded is the old or the new one, with all its content', killUpgrade],
    ['while it is backed up has no backup that is not whole', killBackup],
  ])(
    '%s',
    async (_, work) => {
      const report = await work({ kills: 3, seed: 20_261_121 });
      expect(report.faults).toEqual([]);
      expect(report.kills).toBeGreaterThanOrEqual(1);
    },
    180_000,
  );
});
