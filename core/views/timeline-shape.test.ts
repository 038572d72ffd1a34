import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/core/filters/filters';
import type { DateView, EventRow } from './event-row';
import { groupOf, groupRows, markChoices } from './timeline-shape';

const date = (over: Partial<DateView>): DateView => ({
  edtf: null,
  lower: null,
  upper: null,
  precision: 'none',
  basis: 'stated',
  note: null,
  ...over,
});
const day = (text: string) => date({ edtf: text, lower: text, upper: text, precision: 'day' });
const year = (text: string) =>
  date({ edtf: text, lower: `${text}-01-01`, upper: `${text}-12-31`, precision: 'year' });

describe('groupOf', () => {
  it('puts days and whole months under their month', () => {
    expect(groupOf(day('2025-08-21')).heading).toBe('August 2025');
    const month = date({ edtf: '2025-08', lower: '2025-08-01', upper: '2025-08-31', precision: 'month' });
    expect(groupOf(month)).toEqual(groupOf(day('2025-08-21')));
  });

  it('puts days that cross a month’s end under the month in which they begin', () => {
    const tour = date({
      edtf: '2025-03-31/2025-04-01',
      lower: '2025-03-31',
      upper: '2025-04-01',
      precision: 'day',
    });
    expect(groupOf(tour).heading).toBe('March 2025');
  });

  it('never puts what is known to a year or a part of it under a month', () => {
    expect(groupOf(year('2024')).heading).toBe('2024, month unknown');
    const quarter = date({
      edtf: '2025-07/2025-09',
      lower: '2025-07-01',
      upper: '2025-09-30',
      precision: 'season',
    });
    expect(groupOf(quarter).heading).toMatch(/, month unknown$/);
    expect(groupOf(quarter).key).not.toBe(groupOf(year('2025')).key);
  });

  it('says when the year or the whole date is unknown', () => {
    expect(groupOf(date({ edtf: 'XXXX-08-14' })).heading).toBe('Year unknown');
    expect(groupOf(date({})).heading).toBe('Undated');
  });
});

describe('groupRows', () => {
  it('gathers rows under one heading each, in the order in which they come', () => {
    const row = (id: number, known: DateView) => ({ id, date: known }) as EventRow;
    const groups = groupRows([
      row(1, day('2025-08-21')),
      row(2, day('2025-08-02')),
      row(3, year('2024')),
      row(4, date({})),
    ]);
    expect(groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
      ['August 2025', [1, 2]],
      ['2024, month unknown', [3]],
      ['Undated', [4]],
    ]);
  });
});

describe('markChoices', () => {
  const option = (value: string, selected = false) => ({ value, label: `The ${value}`, count: 2, selected });
  const facets = {
    families: [option('meeting', true), option('study')],
    themes: [option('safety')],
    entities: [option('7')],
    sources: [],
    statuses: [],
    precisions: [],
  };
  const chosen = (filters: Partial<typeof NO_FILTERS>) => markChoices(facets, { ...NO_FILTERS, ...filters });

  it('follows the filters, not the view for which the facets were counted', () => {
    const { families, entities } = chosen({ families: ['study'], entities: [7] });
    expect(families.map(({ value, selected }) => [value, selected])).toEqual([
      ['meeting', false],
      ['study', true],
    ]);
    expect(entities[0]).toMatchObject({ label: 'The 7', selected: true, count: 2 });
  });

  it('keeps a choice in sight that is not offered', () => {
    expect(chosen({ themes: ['lost'] }).themes).toEqual([
      option('safety'),
      { value: 'lost', label: 'lost', count: 0, selected: true },
    ]);
  });
});
