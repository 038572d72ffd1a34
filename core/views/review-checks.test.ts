import { describe, expect, it } from 'vitest';
import { checkDate, checkFigure, checkOrdinal, checkQuotes, checkSamePlace } from './review-checks';

const OTHER = { id: 7, title: 'The board sat', articleId: 3, articleTitle: 'Another report' };
const sighting = (eventId: number, ordinal: number, day: string) => ({
  eventId,
  ordinal,
  year: 2025,
  edtf: day,
  lower: day,
  upper: day,
  reportedBy: null,
});
const series = (ordinal: number) => ({ id: 1, body: 'Board', kind: 'meeting' as const, ordinal, year: 2025 });
const words = (checks: { text: string }[]) => checks.map(({ text }) => text);

describe('the checks of a fact', () => {
  it('say whether its quotes stand where they should', () => {
    const quote = { start: 4, end: 9, quote: 'board' };
    expect(checkQuotes('The board met.', [quote])).toMatchObject({ tone: 'ok' });
    expect(checkQuotes('A board met, board.', [quote, { start: 13, end: 18, quote: 'board' }])).toEqual({
      tone: 'warn',
      text: '1 of 2 quotes not found where they should stand',
      link: null,
    });
  });

  it('say whether another event has its place and day, and lead there', () => {
    expect(checkSamePlace([], 1)).toMatchObject([{ tone: 'ok' }]);
    const [check] = checkSamePlace([OTHER], 1);
    expect(check).toMatchObject({ tone: 'warn', link: { articleId: 3, fact: 'event-7' } });
    expect(words(checkSamePlace([OTHER], 3))[0]).toContain('This article has another');
  });

  it('say whether the number of a meeting can be true', () => {
    const names = new Map([[7, OTHER]]);
    const of = (ordinal: number, sightings: ReturnType<typeof sighting>[]) =>
      checkOrdinal(1, series(ordinal), sightings, names);
    expect(words(of(8, [sighting(1, 8, '2025-06-01')]))).toEqual([
      'No other report contradicts the number: 8th of 2025',
    ]);
    expect(words(of(8, [sighting(1, 8, '2025-06-01'), sighting(7, 8, '2025-06-01')]))).toEqual([
      'The 8th is told by another report, and the dates agree',
    ]);
    expect(of(8, [sighting(1, 8, '2025-06-01'), sighting(7, 8, '2025-06-09')])).toEqual([
      {
        tone: 'warn',
        text: 'Another report dates the 8th to 9 Jun 2025',
        link: { articleId: 3, fact: 'event-7', label: 'Another report' },
      },
    ]);
    expect(words(of(9, [sighting(1, 9, '2025-02-01'), sighting(7, 8, '2025-06-01')]))).toEqual([
      'Out of order: the 8th, a lower number, is dated 1 Jun 2025',
    ]);
  });

  it('warn of a date that is not in the words', () => {
    expect(checkDate({ edtf: '2025', basis: 'stated', note: null })).toEqual([]);
    expect(words(checkDate({ edtf: null, basis: 'none', note: null }))).toEqual(['The text gives no date']);
    expect(words(checkDate({ edtf: '2025', basis: 'inferred', note: 'Year of the report' }))).toEqual([
      'The date is inferred: Year of the report',
    ]);
  });

  it('say what came of setting a figure against others', () => {
    expect(checkFigure([])).toMatchObject([{ tone: 'ok' }]);
    const here = { figureId: 1, articleId: 1, articleTitle: 'This', quote: 'x', own: true };
    const against = [{ figureId: 9, articleId: 3, articleTitle: 'Another report', quote: 'y', own: false }];
    const slip = {
      key: 'a',
      tone: 'slip' as const,
      text: '10× the CNY 1bn',
      why: 'A zero.',
      here,
      against,
      more: 0,
    };
    expect(checkFigure([slip])).toEqual([
      {
        tone: 'warn',
        text: '10× the CNY 1bn. A zero',
        link: { articleId: 3, fact: 'figure-9', label: 'Another report' },
      },
    ]);
  });
});
