import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  DATE_PRECISIONS,
  daysBetween,
  daysInMonth,
  formatEdtf,
  monthOf,
  monthsBetween,
  parseEdtf,
  shiftDay,
  yearOf,
} from './edtf';

const bounds = (text: string) => {
  const date = parseEdtf(text);
  return date ? [date.precision, date.lower, date.upper] : null;
};

describe('parseEdtf', () => {
  it.each([
    ['2025-08-21', ['day', '2025-08-21', '2025-08-21']],
    ['2024-02', ['month', '2024-02-01', '2024-02-29']],
    ['2025', ['year', '2025-01-01', '2025-12-31']],
    ['2025-33', ['season', '2025-01-01', '2025-03-31']],
    ['2025-36', ['season', '2025-10-01', '2025-12-31']],
    ['2025-40', ['season', '2025-01-01', '2025-06-30']],
    ['2025-41', ['season', '2025-07-01', '2025-12-31']],
    ['2025-03-31/2025-04-01', ['day', '2025-03-31', '2025-04-01']],
    ['2025-07/2025-09', ['month', '2025-07-01', '2025-09-30']],
    ['2021/2025', ['year', '2021-01-01', '2025-12-31']],
    ['2025-08~', ['month', '2025-08-01', '2025-08-31']],
  ])('gives %s its precision and bounds', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it('reads a date without its year, which has no bounds', () => {
    expect(bounds('XXXX-08-14')).toEqual(['none', null, null]);
    expect(bounds('XXXX-08')).toEqual(['none', null, null]);
    expect(bounds('XXXX-02-29')).toEqual(['none', null, null]);
    expect(bounds('XXXX-03-31/XXXX-04-01')).toEqual(['none', null, null]);
  });

  it('marks what is approximate, uncertain, or an interval', () => {
    expect(parseEdtf('2025-08~')).toMatchObject({ approximate: true, uncertain: false, isInterval: false });
    expect(parseEdtf('2025?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2025%')).toMatchObject({ approximate: true, uncertain: true });
    expect(parseEdtf('2025-01-01/2025-01-02')).toMatchObject({ isInterval: true });
    expect(parseEdtf('2025-01-01/2025-01-01')).toMatchObject({ isInterval: false });
    expect(parseEdtf('2025-01~/2025-02')).toMatchObject({ approximate: true });
  });

  it.each([
    '',
    'yesterday',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2025-02-29',
    '2025-1-9',
    '25-01-09',
    // A year that nobody gave is no date by itself.
    'XXXX',
    'XXXX-02-30',
    'XXXX-33',
    '2025-37',
    '2025-01/2025-02/2025-03',
    '2025-04-01/2025-03-31',
    '2025-04/XXXX-05',
    '2025-01-01T10:00:00Z',
    ' 2025',
  ])('refuses “%s”', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('agrees with the edtf library on the bounds of every form that both support', () => {
    const year = fc.integer({ min: 1900, max: 2199 });
    const two = (n: number) => String(n).padStart(2, '0');
    const month = fc.integer({ min: 1, max: 12 });
    const point = fc.oneof(
      year.map(String),
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
      fc
        .tuple(year, month, fc.integer({ min: 1, max: 31 }))
        .filter(([y, m, d]) => d <= daysInMonth(y, m))
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
      fc.tuple(year, fc.integer({ min: 33, max: 36 })).map(([y, s]) => `${y}-${s}`),
      fc.tuple(year, fc.integer({ min: 40, max: 41 })).map(([y, s]) => `${y}-${s}`),
    );
    fc.assert(
      fc.property(point, (text) => {
        const theirs = edtf(text, { level: 3 });
        const iso = (value: number) => new Date(value).toISOString().slice(0, 10);
        expect(bounds(text)?.slice(1)).toEqual([iso(theirs.min), iso(theirs.max)]);
      }),
    );
    const days = fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(days, ([first, length]) => {
        const from = addDays('1900-01-01', first);
        const text = `${from}/${addDays(from, length)}`;
        const theirs = edtf(text);
        expect(bounds(text)?.slice(1)).toEqual([
          new Date(theirs.min).toISOString().slice(0, 10),
          new Date(theirs.max).toISOString().slice(0, 10),
        ]);
      }),
    );
  });

  it('never throws, and what it accepts has bounds in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^[0-9X]{4}(-[0-9]{2}){0,2}[~?%]?(\/[0-9X]{4}(-[0-9]{2})?)?$/),
        ),
        (text) => {
          const date = parseEdtf(text);
          if (!date) return;
          expect(DATE_PRECISIONS).toContain(date.precision);
          expect(date.lower === null).toBe(date.upper === null);
          if (date.lower && date.upper) expect(date.lower <= date.upper).toBe(true);
        },
      ),
    );
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2025-08-21', '21 Aug 2025'],
    ['2025-08', 'Aug 2025'],
    ['2025-08~', '≈ Aug 2025'],
    ['2025?', '2025?'],
    ['2024', '2024'],
    ['2025-35', 'Q3 2025'],
    ['2025-40', 'H1 2025'],
    ['2025-07/2025-09', 'Q3 2025'],
    ['2025-01/2025-06', 'H1 2025'],
    ['2025-01/2025-09', 'Jan – Sep 2025'],
    ['2025-03-31/2025-04-01', '31 Mar – 1 Apr 2025'],
    ['2025-02-05/2025-02-07', '5–7 Feb 2025'],
    ['2024-12-30/2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['XXXX-08-14', '14 Aug, year unknown'],
    ['2021/2025', '2021 – 2025'],
  ])('shows %s as “%s”', (text, expected) => {
    expect(formatEdtf(text)).toBe(expected);
  });
});

describe('calendar arithmetic', () => {
  it('knows leap years, those of the century rule included', () => {
    expect([2023, 2024, 1900, 2000, 0, 4].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 28, 29, 29, 29,
    ]);
  });

  it('finds the month and the year that hold a whole date, or none', () => {
    expect(monthOf('2025-08-21')).toBe('2025-08');
    expect(monthOf('2025-08~')).toBe('2025-08');
    expect(monthOf('2025-03-31/2025-04-01')).toBeNull();
    expect(monthOf('2025')).toBeNull();
    expect(monthOf('XXXX-08')).toBeNull();
    expect(yearOf('2025-33')).toBe(2025);
    expect(yearOf('2024-12-30/2025-01-02')).toBeNull();
    expect(yearOf('XXXX-08-14')).toBeNull();
  });

  it('moves months over the turn of the year in both directions', () => {
    expect(addMonths('2025-11', 3)).toBe('2026-02');
    expect(addMonths('2025-01', -1)).toBe('2024-12');
    expect(addMonths('2025-01', -13)).toBe('2023-12');
  });

  it('undoes its own shifts', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), ([year, number], by) => {
        const from = `${year}-${String(number).padStart(2, '0')}`;
        const to = addMonths(from, by);
        expect(monthsBetween(from, to)).toBe(by);
        expect(addMonths(to, -by)).toBe(from);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -3000, max: 3000 }), (start, by) => {
        const from = addDays('1950-01-01', start);
        expect(daysBetween(from, addDays(from, by))).toBe(by);
      }),
    );
  });
});

describe('shiftDay', () => {
  it.each([
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['XXXX-05-27', 7, 'XXXX-06-03'],
    ['XXXX-12-31', 1, 'XXXX-01-01'],
    ['XXXX-02-27', 1, 'XXXX-02-28'],
    ['XXXX-02-29', -1, 'XXXX-02-28'],
  ])('moves %s by %s to %s', (day, by, moved) => {
    expect(shiftDay(day, by)).toBe(moved);
  });

  it('gives the month, or nothing, where leap years and others do not agree', () => {
    expect(shiftDay('XXXX-02-27', 7)).toBe('XXXX-03');
    expect(shiftDay('XXXX-03-02', -1)).toBe('XXXX-03-01');
    expect(shiftDay('XXXX-02-28', 1)).toBeNull();
    expect(shiftDay('XXXX-03-01', -1)).toBe('XXXX-02');
  });

  it('moves nothing that is no day', () => {
    for (const text of ['2025-05', 'XXXX-13-01', '2025-02-30', '2025-05-27~', '']) {
      expect(shiftDay(text, 1)).toBeNull();
    }
  });
});
