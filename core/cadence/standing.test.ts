import { describe, expect, it } from 'vitest';
import { nextExpected, standingOf } from './standing';
import { BAOGANG_2025, countedYear as year } from './testing';

describe('the next meeting', () => {
  it('is due one interval after the last, with a spread', () => {
    const next = nextExpected(year(2025, [12, '2025-08-21']));
    expect(next).toMatchObject({ ordinal: 13, day: '2025-09-09', spreadDays: 20 });
    expect(next?.from).toBe('2025-08-22');
    expect(next?.to).toBe('2025-09-29');
  });

  it('has a narrower spread where three or more points lie on the line', () => {
    const next = nextExpected(year(2025, [5, '2025-02-20'], [10, '2025-04-11'], [20, '2025-07-20']));
    expect(next).toMatchObject({ ordinal: 21, day: '2025-07-30', spreadDays: 5 });
  });

  it('is the 19th of Baogang about 18 June 2025, nine days after the 18th', () => {
    expect(nextExpected(BAOGANG_2025)).toEqual({
      ordinal: 19,
      day: '2025-06-18',
      from: '2025-06-10',
      to: '2025-06-29',
      spreadDays: 11,
    });
  });

  it('is not named after a year-only ordinal, nor past the restart of the count', () => {
    expect(nextExpected(year(2024, [37, '2024']))).toBeNull();
    expect(nextExpected(year(2024, [35, '2024-12-27']))).toBeNull();
    expect(nextExpected(year(2025, [18, '2025-06-09'], [30, '2025']))).toBeNull();
  });
});

describe('where a series stands', () => {
  it('is expected until the day, some days past within the spread, and overdue after it', () => {
    expect(standingOf(BAOGANG_2025, '2025-06-15')).toMatchObject({ kind: 'expected', daysPast: 0 });
    expect(standingOf(BAOGANG_2025, '2025-06-20')).toMatchObject({ kind: 'expected', daysPast: 2 });
    expect(standingOf(BAOGANG_2025, '2025-06-29').kind).toBe('expected');
    // 31 days after the 18th at one in 9.03 days.
    expect(standingOf(BAOGANG_2025, '2025-07-10')).toMatchObject({
      kind: 'overdue',
      daysPast: 11,
      heldSince: 3,
    });
  });

  it('says nothing of what is to come from one early point', () => {
    expect(standingOf(year(2025, [2, '2025-01-09']), '2025-06-01')).toEqual({ kind: 'too-few' });
  });

  it('is closed with its year, whatever was due in it', () => {
    expect(standingOf(BAOGANG_2025, '2026-01-01')).toEqual({ kind: 'closed' });
    expect(standingOf(year(2025, [2, '2025-01-09']), '2026-01-01')).toEqual({ kind: 'closed' });
  });

  it('tells a count without a day to go on from, one that restarts, and one that does not run by the year', () => {
    expect(standingOf(year(2025, [30, '2025']), '2025-11-01')).toEqual({ kind: 'unplaced' });
    expect(standingOf(year(2024, [35, '2024-12-27']), '2024-12-30')).toEqual({ kind: 'restarts' });
    expect(standingOf(year(null, [5, '2025-05-29']), '2025-06-01')).toEqual({ kind: 'uncounted' });
  });
});
