import { describe, expect, it } from 'vitest';
import { detectDates, findRawDates } from '../detect/dates';
import { readText } from '../reading';
import { resolveYear, yearOfAccount } from './year';
import { collectYearClues } from './year-clues';

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

describe('last year', () => {
  it('tells the year of the day that it stands beside', () => {
    expect(answer('They met on July 29 last year.', '2025-07-31')?.year).toBe(2024);
    expect(answer('Last year, on July 29, they met.', '2025-07-31')?.year).toBe(2024);
  });

  it('in Chinese tells the year of nothing but the day beside it', () => {
    expect(answer('双方将于2月3日会谈，为去年以来首次。', '2026-01-21')?.year).toBe(2026);
  });

  it('is told apart from this year and the next, which must stand right beside the day', () => {
    expect(answer('It starts on January 1 next year.', '2025-07-31')?.year).toBe(2026);
    expect(answer('It met on March 3 of this year.', '2025-07-31')?.year).toBe(2025);
    expect(answer('It met on March 3, and next year it will not.', '2025-07-31')?.year).toBe(2025);
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

describe('collectYearClues', () => {
  const kinds = (text: string) => {
    const reading = readText(text, HEADER);
    return collectYearClues(reading, findRawDates(text)).stated.map((c) => `${c.kind} ${c.year}`);
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

  it('leaves a count to the day of its own sentence, and bends no day into the future by it', () => {
    const text = 'On December 29, its 41st meeting of 2025 ended. The next one was on January 8.';
    const reading = readText(text, HEADER);
    expect(detectDates(reading, '2026-01-15').map((d) => d.edtf)).toEqual([
      '2025-12-29',
      '2025',
      '2026-01-08',
    ]);
    expect(
      answer('It held the first meeting of 2026, and on December 29 the last.', '2026-01-15')?.year,
    ).toBe(2025);
  });

  it('looks ahead for what applies or begins', () => {
    expect(answer('The rule applies from July 1 to December 31.', '2025-06-10')?.year).toBe(2025);
    expect(answer('The term ending Dec. 31 looks poor.', '2025-11-01')?.year).toBe(2025);
    expect(answer('It expects to be done by January 20.', '2025-06-10')?.year).toBe(2026);
    expect(answer('The next part starts in August.', '2025-06-10')?.year).toBe(2025);
    expect(answer('The last part started in August.', '2025-06-10')?.year).toBe(2024);
  });

  it('takes no year from accounts that the board passes', () => {
    expect(answer('On March 28 the board passed the accounts for 2024.')).toBeNull();
    expect(answer('On March 28 the board heard the results of fiscal year 2024.')).toBeNull();
  });

  it('takes no year from what is given out for a year that is over', () => {
    expect(answer('Honours for 2024 were given out on January 23.', '2025-06-20')?.year).toBe(2025);
    expect(answer('The bonuses for the year 2024 were paid on January 24.', '2025-06-20')?.year).toBe(2025);
    expect(answer('On January 10 three crews got the prizes for 2024.', '2025-06-20')?.year).toBe(2025);
    expect(answer('2月18日，公司表彰2024年度先进集体。', '2025-06-20')?.year).toBe(2025);
    // A year that is not that of the prize still tells the day's.
    expect(answer('The first prizes of the fund came on January 23, when 2024 had begun.', null)?.year).toBe(
      2024,
    );
  });

  it('takes for ahead what a plan in a word of its own tells', () => {
    expect(answer('The date for the forum is settled: November 5.', '2025-06-20')?.year).toBe(2025);
    expect(answer('The line is to take its first loaded train on December 20.', '2025-06-20')?.year).toBe(
      2025,
    );
    expect(answer('大会已定在11月5日。', '2025-06-20')?.year).toBe(2025);
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

  it('goes on with the story where two years are told of', () => {
    const text =
      'It opened on November 11, 2025 and on January 21, 2026 a ship came. On February 6 they signed.';
    expect(answer(text)).toMatchObject({ year: 2026, note: 'Year that lies nearest to January 21, 2026' });
    expect(
      answer('It opened on November 11, 2025; on December 2 a ship left, which came on January 21, 2026.')
        ?.year,
    ).toBe(2025);
    expect(
      answer('It shut for good on May 2, 2019, all said.\nIt met on June 1, 2023. On December 20 it rose.'),
    ).toBeNull();
  });

  it('takes a day that was said for past, though what was said lies ahead', () => {
    expect(answer('It will close a mill, the group said on August 28.', '2025-03-01')?.year).toBe(2024);
    expect(answer('It will close a mill on August 28.', '2025-03-01')?.year).toBe(2025);
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
