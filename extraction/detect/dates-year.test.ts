import { describe, expect, it } from 'vitest';
import { dates, first } from './dates-testing';

describe('the year of a day without one', () => {
  it('comes from a count in the same or the neighbouring sentence', () => {
    const text = 'The hall was full on February 26. The committee used its sixth meeting of 2025 to read.';
    expect(dates(text)[0]).toBe('February 26 = 2025-02-26');
    expect(first(text)?.note).toContain('sixth meeting of 2025');
  });

  it('comes from the source line, looking back from it', () => {
    expect(dates('On May 27 a summit was held.\nSource: Steel Daily, May 30, 2025')[0]).toBe(
      'May 27 = 2025-05-27',
    );
    expect(dates('On December 27 a summit was held.\nSource: Steel Daily, January 3, 2025')[0]).toBe(
      'December 27 = 2024-12-27',
    );
  });

  it('comes from the date of publication: the nearest past, or the next for what lies ahead', () => {
    expect(dates('On May 27 a summit was held.', '2025-05-30')).toEqual(['May 27 = 2025-05-27']);
    expect(dates('On December 27 a summit was held.', '2025-01-03')).toEqual(['December 27 = 2024-12-27']);
    expect(dates('Holders vote on 16 September.', '2025-09-05')).toEqual(['16 September = 2025-09-16']);
    expect(dates('The rule will apply on January 1.', '2025-11-20')).toEqual(['January 1 = 2026-01-01']);
    expect(dates('It was agreed in May.', '2025-09-05')).toEqual(['May = 2025-05']);
    expect(dates('Last year it was agreed in May.', '2025-09-05')).toEqual([
      'Last year = 2024',
      'May = 2024-05',
    ]);
  });

  it('comes from another date of the sentence or from the one year of the text', () => {
    expect(dates('On April 2, as the second quarter of 2025 began, he left.')[0]).toBe(
      'April 2 = 2025-04-02',
    );
    expect(dates('On June 3 she came. Her guest had been there on May 13, 2025.')[0]).toBe(
      'June 3 = 2025-06-03',
    );
  });

  it('comes after the last full date for what was planned then', () => {
    const text = 'A notice came on October 9, 2025. Its second part was due to bite on January 1.';
    expect(dates(text)).toEqual(['October 9, 2025 = 2025-10-09', 'January 1 = 2026-01-01']);
  });

  it('is not taken from accounts, limits and founding years', () => {
    expect(dates('On March 28 the board passed the 2024 accounts.')[0]).toBe('March 28 = XXXX-03-28');
    expect(dates('On March 28 the board met, as it has since 2011.')[0]).toBe('March 28 = XXXX-03-28');
    expect(dates('On March 28 the board met. Its target runs to 2030.')[0]).toBe('March 28 = XXXX-03-28');
  });

  it('stays unknown when nothing tells it, and says so', () => {
    expect(first('On August 14 the plant reopened.')).toMatchObject({
      edtf: 'XXXX-08-14',
      basis: 'inferred',
      note: 'The text does not tell the year',
    });
    expect(dates('They stayed from March 31 to April 1.')).toEqual([
      'March 31 to April 1 = XXXX-03-31/XXXX-04-01',
    ]);
  });
});
