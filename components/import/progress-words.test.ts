import { describe, expect, it } from 'vitest';
import type { ImportProgress, OutcomeCounts } from '@/core/views/imports';
import { describeOutcome, describeProgress, formatRate, formatTimeLeft } from './progress-words';

const counts: OutcomeCounts = {
  pending: 0,
  ready: 0,
  dropped: 0,
  cancelled: 0,
  new: 0,
  version: 0,
  duplicate: 0,
  rejected: 0,
  undone: 0,
};
const progress = (over: Partial<ImportProgress>): ImportProgress => ({
  id: 1,
  state: 'running',
  filesWaiting: 0,
  total: 0,
  done: 0,
  counts,
  facts: 0,
  perSecond: null,
  secondsLeft: null,
  ...over,
});

describe('describeProgress', () => {
  it('says how far it is, how fast, and how long it takes', () => {
    expect(describeProgress(progress({ total: 10_000, done: 1204, perSecond: 84.2, secondsLeft: 104 }))).toBe(
      '1,204 of 10,000, 84 a second, about 2 minutes left',
    );
  });

  it('claims no rate, no end and no whole that nobody knows yet', () => {
    expect(describeProgress(progress({ total: 12, done: 3 }))).toBe('3 of 12');
    expect(describeProgress(progress({ total: 12, done: 3, filesWaiting: 2 }))).toBe(
      '3 of 12 so far, 2 files still to open',
    );
    expect(describeProgress(progress({ filesWaiting: 1 }))).toBe('The file is being opened');
    expect(describeProgress(progress({ state: 'receiving' }))).toBe('Waits for files');
    expect(describeProgress(progress({}))).toBe('Is being opened');
  });

  it('says what goes on while an import is stopped or taken back', () => {
    expect(describeProgress(progress({ state: 'cancelling', total: 5 }))).toMatch(/^Stops after/);
    expect(describeProgress(progress({ state: 'undoing', total: 5 }))).toMatch(/taken back$/);
  });
});

describe('formatRate and formatTimeLeft', () => {
  it('use a unit in which the number is at least one', () => {
    expect([1500.4, 84, 1, 0.5, 0.01].map(formatRate)).toEqual([
      '1,500 a second',
      '84 a second',
      '1 a second',
      '30 a minute',
      '1 a minute',
    ]);
  });

  it('round the time as people would', () => {
    expect([3, 11, 50, 54, 89, 91, 3540, 3600, 4900, 7200].map(formatTimeLeft)).toEqual([
      'a few seconds left',
      'about 20 seconds left',
      'about 50 seconds left',
      'about a minute left',
      'about a minute left',
      'about 2 minutes left',
      'about 59 minutes left',
      'about 1 h left',
      'about 1 h 20 min left',
      'about 2 h left',
    ]);
  });
});

describe('describeOutcome', () => {
  it('counts facts only where something is stored', () => {
    expect(describeOutcome({ ...counts, new: 2, rejected: 1 }, 34)).toBe('2 new, 1 rejected; 34 facts');
    expect(describeOutcome({ ...counts, new: 1 }, 0)).toBe('1 new; no facts');
    expect(describeOutcome({ ...counts, ready: 8 }, 0)).toBe('8 ready to look at');
  });
});
