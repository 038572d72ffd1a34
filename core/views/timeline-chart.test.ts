import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import { EVENT_FAMILIES } from '@/core/model/event';
import { addDays, parseEdtf } from '@/core/time/edtf';
import { TIME_UNITS, type TimeUnit } from '@/core/time/units';
import {
  formatUnit,
  MOST_UNITS,
  monthsOf,
  placeOfDay,
  planChart,
  toHistogram,
  unitAt,
} from './timeline-chart';
import type { EventCell } from './timeline-cube';

/** A cell by the day, as an EDTF date gives it. */
function cellOf(edtf: string | null, over: Partial<EventCell> = {}): EventCell {
  const date = edtf === null ? null : parseEdtf(edtf);
  return {
    family: 'meeting',
    precision: date?.precision ?? 'none',
    lower: date?.lower ?? null,
    upper: date?.upper ?? null,
    edtf,
    n: 1,
    ...over,
  };
}
const under = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });
function chart(cells: EventCell[], unit: TimeUnit | null, filters: Partial<Filters> = {}) {
  return toHistogram(cells, planChart(cells, under(filters), unit));
}

const CELLS = [
  cellOf('2024'),
  cellOf('2024-11', { n: 2 }),
  cellOf('2025-02-10', { family: 'study' }),
  cellOf('2025-03-31/2025-04-01'),
  cellOf('2025-07/2025-09'),
  cellOf('XXXX-08-14'),
  cellOf(null, { n: 3 }),
];

describe('toHistogram', () => {
  it('draws months from the first to the last, a year in a lane and never in January', () => {
    const { start, size, bins, lanes, undated } = chart(CELLS, null);
    expect([start, size, undated]).toEqual(['2024-01-01', 21, 4]);
    expect(bins.map(({ at, counts }) => [at, counts])).toEqual([
      [10, { meeting: 2 }],
      [13, { study: 1 }],
      [14, { meeting: 1 }],
    ]);
    expect(lanes).toEqual([
      { edtf: '2024', from: '2024-01-01', to: '2024-12-31', count: 1, row: 0 },
      { edtf: '2025-07/2025-09', from: '2025-07-01', to: '2025-09-30', count: 1, row: 0 },
    ]);
  });

  it('counts in coarser units what fills them, and puts into lanes what finer ones cannot hold', () => {
    const shapes = TIME_UNITS.map((unit) => {
      const { lanes, bins } = chart(CELLS, unit, { from: '2025-01', to: '2025-03' });
      return [bins.reduce((sum, bin) => sum + bin.total, 0), lanes.map(({ edtf }) => edtf)];
    });
    expect(shapes).toEqual([
      [6, []],
      [5, ['2024']],
      [4, ['2024', '2025-07/2025-09']],
      [2, ['2024', '2024-11', '2025-07/2025-09']],
      [2, ['2024']],
    ]);
  });

  it('never puts an event of which the month is known on the first day of it', () => {
    const days = chart([cellOf('2025-05'), cellOf('2025-05-03')], 'day');
    expect(days.bins.map(({ at }) => unitAt(days, at).from)).toEqual(['2025-05-03']);
    expect(days.lanes).toMatchObject([{ from: '2025-05-01', to: '2025-05-31' }]);
  });

  it('has nothing to draw when nothing is dated', () => {
    expect(chart([cellOf(null)], null)).toMatchObject({
      size: 0,
      bins: [],
      lanes: [],
      span: null,
      undated: 1,
    });
  });

  it('loses no event: what is neither drawn nor undated is said to lie beyond', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((by) => addDays('2001-01-01', by));
    const date = fc.oneof(
      day,
      day.map((each) => each.slice(0, 7)),
      day.map((each) => each.slice(0, 4)),
      fc.tuple(day, fc.integer({ min: 0, max: 90 })).map(([each, by]) => `${each}/${addDays(each, by)}`),
      fc.constant(null),
    );
    const cells = fc.array(
      fc.record({ date, family: fc.constantFrom(...EVENT_FAMILIES), n: fc.integer({ min: 1, max: 9 }) }),
    );
    const period = fc.option(fc.tuple(day, fc.integer({ min: 0, max: 500 })));
    fc.assert(
      fc.property(cells, fc.option(fc.constantFrom(...TIME_UNITS)), period, (drawn, unit, chosen) => {
        const all = drawn.map(({ date: edtf, family, n }) => cellOf(edtf, { family, n }));
        const within = chosen ? { from: chosen[0], to: addDays(chosen[0], chosen[1]) } : {};
        const { size, bins, lanes, beyond, undated } = chart(all, unit, within);
        expect(size).toBeLessThanOrEqual(MOST_UNITS);
        expect(bins.every(({ at }) => at >= 0 && at < size)).toBe(true);
        const sum = (list: number[]) => list.reduce((total, n) => total + n, 0);
        expect(
          sum(bins.map(({ total }) => total)) + sum(lanes.map(({ count }) => count)) + beyond + undated,
        ).toBe(sum(all.map(({ n }) => n)));
      }),
    );
  });

  it('is the same by the month and by the day, in units that months fill', () => {
    const coarse = CELLS.map((each) => ({
      ...each,
      lower: each.lower?.slice(0, 7) ?? null,
      upper: each.upper?.slice(0, 7) ?? null,
    }));
    for (const unit of ['year', 'quarter', 'month'] as const) {
      expect(chart(coarse, unit)).toEqual(chart(CELLS, unit));
    }
    expect(monthsOf(coarse)).toEqual(monthsOf(CELLS));
  });

  it('puts lanes side by side where they do not meet, and leaves out of the drawing what finds no row', () => {
    const nested = [
      '2024',
      '2024-01/2024-06',
      '2024-01/2024-05',
      '2024-02/2024-04',
      '2024-02/2024-03',
      '2024-11/2025-02',
    ];
    expect(
      chart(
        nested.map((edtf) => cellOf(edtf)),
        'month',
      ).lanes.map(({ row }) => row),
    ).toEqual([0, 1, 2, 3, null, 1]);
  });
});

describe('planChart', () => {
  const span = (from: string, to: string) => [cellOf(from), cellOf(to)];
  const plan = (cells: EventCell[], unit: TimeUnit | null, filters: Partial<Filters> = {}) =>
    planChart(cells, under(filters), unit);

  it('takes months unless they are very few or very many', () => {
    expect(plan(span('2025-05-03', '2025-05-20'), null)).toMatchObject({
      unit: 'day',
      size: 31,
      grain: 'day',
    });
    expect(plan(span('2024-01-03', '2025-05-20'), null)).toMatchObject({ unit: 'month', size: 17 });
    expect(plan(span('2001-01-03', '2025-05-20'), null).unit).toBe('quarter');
    expect(plan(span('1900-01-03', '2025-05-20'), null).unit).toBe('year');
  });

  it('draws units that are too many around the period, and says when it takes coarser ones', () => {
    const cells = span('2020-01-03', '2025-05-20');
    expect(plan(cells, 'day')).toMatchObject({ unit: 'week', tooFine: 'day', size: 283 });
    const week = plan(cells, 'day', { from: '2024-03', to: '2024-04' });
    expect(week).toMatchObject({ unit: 'day', tooFine: null, start: '2024-02-15', size: 91 });
    expect(plan(cells, 'day', { from: '2021-01' })).toMatchObject({ unit: 'week', tooFine: 'day' });
    expect(plan(cells, 'day', { from: '1990-01', to: '1990-02' })).toMatchObject({ unit: 'week' });
  });

  it('draws of endless centuries the latest', () => {
    const years = chart(span('0900', '2025'), 'year');
    expect([years.size, years.beyond, years.tooFine]).toEqual([MOST_UNITS, 1, null]);
  });
});

describe('placeOfDay', () => {
  it('tells where a day begins and ends, in units from the left edge', () => {
    const months = { start: '2024-01-01', unit: 'month' } as const;
    expect(placeOfDay(months, '2024-03-01')).toBe(2);
    expect(placeOfDay(months, '2024-02-29', 1)).toBe(2);
    expect(placeOfDay(months, '2024-04-16')).toBe(3.5);
    expect(placeOfDay(months, '2023-12-31')).toBeLessThan(0);
  });
});

describe('formatUnit', () => {
  it('calls units as people do', () => {
    const starts = ['2025-01-01', '2025-07-01', '2025-08-01', '2025-08-18', '2025-08-21'];
    expect(TIME_UNITS.map((unit, index) => formatUnit(starts[index] ?? '', unit))).toEqual([
      '2025',
      'Q3 2025',
      'August 2025',
      '18–24 Aug 2025',
      '21 Aug 2025',
    ]);
  });
});
