import { describe, expect, it } from 'vitest';
import { addSample, type RateSample, withRate } from './import-rate';
import type { ImportProgress } from './imports';

const progress = (done: number, total: number, filesWaiting = 0): ImportProgress => ({
  id: 1,
  state: 'running',
  filesWaiting,
  total,
  done,
  counts: {
    pending: total - done,
    ready: 0,
    dropped: 0,
    cancelled: 0,
    new: done,
    version: 0,
    duplicate: 0,
    rejected: 0,
    undone: 0,
  },
  facts: 0,
  perSecond: null,
  secondsLeft: null,
});

describe('withRate', () => {
  it('says items a second and the seconds left at that rate', () => {
    const samples = [
      { at: 0, done: 100 },
      { at: 2_000, done: 300 },
    ];
    expect(withRate(progress(300, 1_300), samples)).toMatchObject({ perSecond: 100, secondsLeft: 10 });
  });

  it('says nothing before anything has moved, or after too short a while', () => {
    expect(withRate(progress(5, 10), [{ at: 0, done: 5 }]).perSecond).toBeNull();
    const still = [
      { at: 0, done: 5 },
      { at: 5_000, done: 5 },
    ];
    expect(withRate(progress(5, 10), still).perSecond).toBeNull();
    const short = [
      { at: 0, done: 0 },
      { at: 300, done: 5 },
    ];
    expect(withRate(progress(5, 10), short).secondsLeft).toBeNull();
  });

  it('does not promise an end while files wait to be opened', () => {
    const samples = [
      { at: 0, done: 0 },
      { at: 4_000, done: 40 },
    ];
    expect(withRate(progress(40, 50, 2), samples)).toMatchObject({ perSecond: 10, secondsLeft: null });
  });

  it('forgets what is long ago', () => {
    let samples: RateSample[] = [];
    for (let at = 0; at <= 60_000; at += 1_000) samples = addSample(samples, { at, done: at });
    expect(samples[0]?.at).toBe(45_000);
    expect(samples).toHaveLength(16);
  });
});
