import { describe, expect, it } from 'vitest';
import { describeInterval, describePoll, type PollResult } from './feeds';

const result = (over: Partial<PollResult>): PollResult => ({
  state: 'healthy',
  new: 0,
  changed: 0,
  known: 0,
  problem: null,
  remedy: null,
  ...over,
});

describe('describePoll', () => {
  it.each([
    [{}, 'Nothing new.'],
    [{ known: 12 }, 'Nothing new.'],
    [{ new: 1 }, '1 entry new: being imported.'],
    [{ new: 1200, changed: 1 }, '1,200 entries new, 1 entry changed at the source: being imported.'],
    [{ changed: 2 }, '2 entries changed at the source: being imported.'],
    [{ problem: 'It is gone.', remedy: 'Look elsewhere.' }, 'It is gone. Look elsewhere.'],
    [{ problem: 'It is gone.' }, 'It is gone.'],
  ])('says of %j: %s', (over, words) => {
    expect(describePoll(result(over))).toBe(words);
  });
});

describe('describeInterval', () => {
  it('has words for each choice, and minutes for what was set otherwise', () => {
    expect(describeInterval(15)).toBe('Every 15 minutes');
    expect(describeInterval(1440)).toBe('Every day');
    expect(describeInterval(77)).toBe('Every 77 minutes');
  });
});
