import { describe, expect, it } from 'vitest';
import { afterFailure, nextAfterSuccess, readTimeToLive } from './next-poll';

const NOW = new Date('2025-04-02T08:00:00Z');
const SILENT = { retryAfter: null, cacheControl: null, ttl: null };
const minutesTo = (date: Date) => (date.getTime() - NOW.getTime()) / 60_000;

describe('nextAfterSuccess', () => {
  it('keeps to the interval', () => {
    expect(minutesTo(nextAfterSuccess(60, SILENT, NOW))).toBe(60);
  });

  it.each([
    [{ cacheControl: 'public, max-age=7200' }, 120],
    [{ ttl: 180 }, 180],
    [{ retryAfter: '5400' }, 90],
    [{ retryAfter: 'Wed, 02 Apr 2025 11:00:00 GMT' }, 180],
    // Shorter than the interval, or beyond reason.
    [{ cacheControl: 'max-age=60', ttl: 5 }, 60],
    [{ cacheControl: 's-maxage=99999, no-cache' }, 60],
    [{ ttl: 999_999 }, 1440],
    [{ retryAfter: 'Wed, 02 Apr 2014 11:00:00 GMT' }, 60],
    [{ retryAfter: 'soon' }, 60],
  ])('waits longer where the server wishes so, within a day: %j', (wishes, minutes) => {
    expect(minutesTo(nextAfterSuccess(60, { ...SILENT, ...wishes }, NOW))).toBe(minutes);
  });
});

describe('readTimeToLive', () => {
  it('reads the minutes that an RSS feed asks for', () => {
    const read = (text: string) => readTimeToLive(new TextEncoder().encode(text));
    expect(read('<rss><channel><ttl> 90 </ttl><item/></channel></rss>')).toBe(90);
    expect(read('<rss><channel><ttl>often</ttl></channel></rss>')).toBeNull();
    expect(read('')).toBeNull();
  });
});

describe('afterFailure', () => {
  const feed = { interval: 60, failures: 0, createdAt: NOW, succeededAt: NOW };
  const fault = { isGone: false, retryAfter: null };
  const longAgo = new Date('2025-03-01T08:00:00Z');

  it('doubles the wait with each failure, up to a day', () => {
    const waits = [0, 1, 2, 3, 4, 5, 8].map((failures) =>
      minutesTo(afterFailure({ ...feed, failures }, fault, NOW).nextPollAt),
    );
    expect(waits).toEqual([120, 240, 480, 960, 1440, 1440, 1440]);
    expect(minutesTo(afterFailure({ ...feed, interval: 1440 }, fault, NOW).nextPollAt)).toBe(1440);
  });

  it('waits as long as a busy server asks', () => {
    const busy = { isGone: false, retryAfter: '36000' };
    expect(minutesTo(afterFailure(feed, busy, NOW).nextPollAt)).toBe(600);
  });

  it('gives a feed up after twelve failures, after ten days of silence, and when it is gone for good', () => {
    expect(afterFailure({ ...feed, failures: 10 }, fault, NOW).state).toBe('failing');
    expect(afterFailure({ ...feed, failures: 11 }, fault, NOW).state).toBe('broken');
    expect(afterFailure({ ...feed, failures: 4, succeededAt: longAgo }, fault, NOW).state).toBe('broken');
    expect(afterFailure(feed, { isGone: true, retryAfter: null }, NOW).state).toBe('broken');
  });

  it('does not give a feed up at the first failure after the desk was off for a month', () => {
    expect(afterFailure({ ...feed, succeededAt: longAgo }, fault, NOW).state).toBe('failing');
    expect(afterFailure({ ...feed, succeededAt: null, createdAt: longAgo }, fault, NOW).state).toBe(
      'failing',
    );
  });
});
