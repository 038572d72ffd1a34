import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import type { EventGroup, MonthBin } from './timeline';
import { findGaps as findGapsUnder, type NumberedEvent, weaveGaps } from './timeline-gaps';

const bins = (...totals: [string, number][]): MonthBin[] =>
  totals.map(([month, total]) => ({ month, total }));
const year2025 = bins(
  ['2025-01', 1],
  ['2025-02', 0],
  ['2025-03', 0],
  ['2025-04', 2],
  ['2025-05', 0],
  ['2025-06', 1],
);
const meeting = (ordinal: number, day: string | null, over: Partial<NumberedEvent> = {}): NumberedEvent => ({
  body: 'Wuhai Coking Group Party Committee',
  kind: 'meeting',
  family: 'meeting',
  isChosen: true,
  year: 2025,
  ordinal,
  lower: day,
  upper: day,
  ...over,
});

const findGaps = (months: MonthBin[], numbered: NumberedEvent[], filters: Partial<Filters> = {}) =>
  findGapsUnder(months, numbered, { ...NO_FILTERS, ...filters }) ?? [];

describe('findGaps', () => {
  it('finds the empty months between two numbers that leave some out', () => {
    expect(findGaps(year2025, [meeting(2, '2025-01-09'), meeting(7, '2025-04-02')])).toEqual([
      {
        from: '2025-02',
        to: '2025-03',
        missing: 4,
        series: 1,
        after: '2025-01-09',
        before: '2025-04-02',
      },
    ]);
  });

  it('says nothing of empty months where the numbers follow each other', () => {
    expect(findGaps(year2025, [meeting(1, '2025-01-09'), meeting(2, '2025-04-02')])).toEqual([]);
  });

  it('says nothing of empty months of which no count speaks', () => {
    expect(findGaps(year2025, [])).toEqual([]);
    expect(findGaps(year2025, [meeting(1, '2025-01-09')])).toEqual([]);
  });

  it('does not count a number as missing that is stored without its month', () => {
    const wide = meeting(3, null, { lower: '2025-01-01', upper: '2025-12-31' });
    const gaps = findGaps(year2025, [meeting(2, '2025-01-09'), wide, meeting(5, '2025-04-02')]);
    expect(gaps.map(({ missing }) => missing)).toEqual([1]);
    expect(findGaps(year2025, [meeting(2, '2025-01-09'), wide, meeting(4, '2025-04-02')])).toEqual([]);
  });

  it('begins the count anew each year and keeps series apart', () => {
    const other = { body: 'Wuhai Washing Plant Party Committee' };
    const gaps = findGaps(year2025, [
      meeting(30, '2024-12-20', { year: 2024 }),
      meeting(3, '2025-04-02'),
      meeting(1, '2025-01-20', other),
      meeting(4, '2025-06-11', other),
    ]);
    expect(gaps).toEqual([
      { from: '2025-02', to: '2025-03', missing: 4, series: 2, after: '2024-12-31', before: '2025-06-11' },
      { from: '2025-05', to: '2025-05', missing: 2, series: 1, after: '2025-01-20', before: '2025-06-11' },
    ]);
  });

  it('takes a committee and its standing committee for one count', () => {
    const standing = { body: 'Wuhai Coking Group Party Standing Committee' };
    const known = [meeting(1, '2025-01-09'), meeting(2, '2025-01-20', standing), meeting(3, '2025-04-02')];
    expect(findGaps(year2025, known)).toEqual([]);
    const gaps = findGaps(year2025, [...known, meeting(5, '2025-06-11', standing)]);
    expect(gaps.map(({ from, missing, series }) => ({ from, missing, series }))).toEqual([
      { from: '2025-05', missing: 1, series: 1 },
    ]);
    const session = meeting(2, '2025-01-20', { kind: 'study_session' });
    expect(findGaps(year2025, [meeting(1, '2025-01-09'), session, meeting(3, '2025-04-02')])).toMatchObject([
      { from: '2025-02', to: '2025-03', missing: 1 },
    ]);
  });

  it('speaks under filters only of series of which it knows that they would pass', () => {
    const known = [meeting(2, '2025-01-09'), meeting(7, '2025-04-02')];
    const years = (filters: Partial<Filters>, numbered = known) =>
      findGaps(year2025, numbered, filters).map(({ missing }) => missing);
    expect(years({ families: ['meeting'] })).toEqual([4]);
    expect(years({ families: ['study'] })).toEqual([]);
    expect(years({ from: '2025-01', to: '2025-06', within: 'certain' })).toEqual([4]);
    const others = known.map((event) => ({ ...event, isChosen: false }));
    expect(years({ entities: [7] }, others)).toEqual([]);
    // A number that is stored as something else is stored all the same.
    const mixed = [...known, meeting(4, '2025-05-02', { family: 'study' })];
    expect(years({ families: ['meeting'] }, mixed)).toEqual([]);
  });

  it('says nothing where the filters ask for what a count does not tell', () => {
    const known = [meeting(2, '2025-01-09'), meeting(7, '2025-04-02')];
    const under = (filters: Partial<Filters>) =>
      findGapsUnder(year2025, known, { ...NO_FILTERS, ...filters });
    expect(under({ themes: ['safety'] })).toBeNull();
    expect(under({ grade: 'D' })).toBeNull();
    expect(under({ precisions: ['day'] })).toBeNull();
    expect(under({ statuses: ['confirmed'] })).toBeNull();
    expect(under({ sources: [1] })).toBeNull();
    expect(under({})).toHaveLength(1);
  });

  it('leaves a month out that a stretch only touches', () => {
    const gaps = findGaps(year2025, [meeting(2, '2025-04-30'), meeting(9, '2025-05-02')]);
    expect(gaps.filter(({ from }) => from === '2025-05')).toEqual([]);
  });
});

describe('weaveGaps', () => {
  const group = (key: string): EventGroup => ({ key, heading: key, rows: [] });
  const gap = { from: '2025-02', to: '2025-03', missing: 4, series: 1, after: '', before: '' };
  const keys = (...groups: string[]) =>
    weaveGaps(groups.map(group), [gap]).map((each) => ('key' in each ? each.key : `gap ${each.from}`));

  it('puts a gap between the months around it, in either order', () => {
    expect(keys('2025-01', '2025-04')).toEqual(['2025-01', 'gap 2025-02', '2025-04']);
    expect(keys('2025-04', '2025-01', '2025-01-01/2025-12-31')).toEqual([
      '2025-04',
      'gap 2025-02',
      '2025-01',
      '2025-01-01/2025-12-31',
    ]);
  });

  it('shows no gap that lies outside of what is listed', () => {
    expect(keys('2025-04', '2025-06')).toEqual(['2025-04', '2025-06']);
  });
});
