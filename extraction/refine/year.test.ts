import { describe, expect, it } from 'vitest';
import { findRawDates } from '../detect/dates';
import { readText } from '../reading';
import { collectYearClues, nearestPastYear, resolveYear, weekdayOnOrBefore, yearOfAccount } from './year';

const HEADER = { title: null, url: null, published: null, publisher: null, language: null };

/** Resolve the first date without a year in the text. */
function answer(text: string, published: string | null = null) {
  const reading = readText(text, HEADER);
  const raws = findRawDates(text);
  const raw = raws.find((r) => r.form === 'partial')!;
  return resolveYear({
    reading,
    clues: collectYearClues(reading, raws),
    published,
    span: raw,
    at: raw.form === 'partial' ? (raw.to ?? raw.from) : { month: 1, day: 1 },
  });
}

describe('nearestPastYear', () => {
  it('takes the same year up to the day itself and the year before behind it', () => {
    expect(nearestPastYear('2025-09-09', { month: 9, day: 9 })).toBe(2025);
    expect(nearestPastYear('2025-09-09', { month: 9, day: 10 })).toBe(2024);
    expect(nearestPastYear('2025-09-09', { month: 9, day: null })).toBe(2025);
    expect(nearestPastYear('2025-03-01', { month: 2, day: 29 })).toBe(2024);
  });
});

describe('last year', () => {
  it('tells the year of the day that it stands beside', () => {
    expect(answer('They met on July 29 last year.', '2025-07-31')?.year).toBe(2024);
    expect(answer('Last year, on July 29, they met.', '2025-07-31')?.year).toBe(2024);
  });

  it('does not where it is a measure or stands far off', () => {
    expect(
      answer('They met on July 29 and said that output was above the same period of last year.', '2025-07-31')
        ?.year,
    ).toBe(2025);
    expect(answer('On July 29 output was higher than last year.', '2025-07-31')?.year).toBe(2025);
    expect(
      answer(
        'They met on July 29 and told all who would listen at length of the many costs that fell on the mills last year.',
        '2025-07-31',
      )?.year,
    ).toBe(2025);
  });
});

describe('weekdayOnOrBefore', () => {
  it('looks back up to six days', () => {
    expect(weekdayOnOrBefore('2025-09-09', 2)).toBe('2025-09-09');
    expect(weekdayOnOrBefore('2025-09-09', 3)).toBe('2025-09-03');
    expect(weekdayOnOrBefore('2025-01-01', 0)).toBe('2024-12-29');
  });
});

describe('collectYearClues', () => {
  const kinds = (text: string) => {
    const reading = readText(text, HEADER);
    return collectYearClues(reading, findRawDates(text)).map((c) => `${c.kind} ${c.year}`);
  };

  it('tells counts, source lines, days, months, periods and bare years apart', () => {
    expect(kinds('It was the 12th meeting of 2025.')).toContain('series 2025');
    expect(kinds('召开2025年第十二次会议')).toContain('series 2025');
    expect(kinds('Text here.\nSource: Mill Daily, May 30, 2025')).toEqual(['source 2025']);
    expect(kinds('They met on May 13, 2025 in a hall with many guests.')).toEqual(['day 2025']);
    expect(kinds('They met in May 2025 in a hall.')).toEqual(['month 2025']);
    expect(kinds('They grew in the first half of 2025.')).toEqual(['period 2025']);
    expect(kinds('They began a 2025 education drive.')).toEqual(['year 2025']);
  });

  it('leaves out limits, comparisons and accounts', () => {
    expect(kinds('It has stood since 2011 and runs until November 10, 2026, more than in 2024.')).toEqual([]);
    expect(kinds('The board passed the 2024 accounts and the 2023 annual report.')).toEqual([]);
  });
});

describe('resolveYear', () => {
  it('prefers the count to the date of publication', () => {
    expect(answer('On December 20 it held its 35th meeting of 2024.', '2025-12-30')?.year).toBe(2024);
  });

  it('prefers the date of publication to a bare year beside a recent day', () => {
    expect(answer('On March 3 it began a plan that it drew in 2023.', '2025-03-05')?.year).toBe(2025);
  });

  it('prefers another date of the sentence to a day almost a year back', () => {
    expect(answer('On June 3, as the 2023 drive began, it rested.', '2025-02-20')?.year).toBe(2023);
  });

  it('says in words where the year comes from', () => {
    expect(answer('On May 27 they met.', '2025-05-30')?.note).toBe(
      'Year taken from the date of publication, 2025-05-30',
    );
    expect(answer('On May 27 they met.', '2025')?.note).toBe('Year taken from the year of publication, 2025');
    expect(answer('On June 3 she came. Her guest had come on May 13, 2025.')?.note).toContain('2025');
  });

  it('puts a day behind the part of the year that it reports on', () => {
    expect(answer('On August 28 it told of the first half of 2025.')?.year).toBe(2025);
    expect(answer('It fell in the first half of 2025.\nOn March 2 it rose.')).toBeNull();
  });

  it('gives no answer when two years weigh alike or none is named', () => {
    expect(answer('On May 27 they met.\nIt met on June 1, 2023 and on October 2, 2024.')).toBeNull();
    expect(answer('On May 27 they met.')).toBeNull();
  });
});

describe('yearOfAccount', () => {
  it('takes the year that the paragraph named last before the quarter', () => {
    const text = 'Sales of 2024 fell.\nFull-year 2023 sales rose. The fourth quarter was good.';
    const reading = readText(text, HEADER);
    const raws = findRawDates(text);
    const raw = raws.find((r) => r.form === 'account')!;
    const question = {
      reading,
      clues: collectYearClues(reading, raws),
      published: null,
      span: raw,
      at: { month: 12, day: null },
    };
    expect(yearOfAccount(question)?.year).toBe(2023);
  });
});
