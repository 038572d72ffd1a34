import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import { countFacet, countMatching, countMonths, type EventCell } from './timeline-cube';

const cell = (over: Partial<EventCell>): EventCell => ({
  family: 'meeting',
  status: 'proposed',
  precision: 'day',
  lower: '2025-05',
  upper: '2025-05',
  edtf: '2025-05-03',
  n: 1,
  ...over,
});

const CELLS: EventCell[] = [
  cell({ n: 3 }),
  cell({ family: 'project', lower: '2025-03', upper: '2025-04', edtf: '2025-03-31/2025-04-01' }),
  cell({ family: 'finance', precision: 'month', edtf: '2025-05', n: 2 }),
  cell({ precision: 'year', lower: '2024-01', upper: '2024-12', edtf: '2024', status: 'confirmed' }),
  cell({ family: 'risk', precision: 'none', lower: null, upper: null, edtf: null }),
  cell({ status: 'rejected', n: 10 }),
];
const under = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });

describe('countMatching', () => {
  const count = (filters: Partial<Filters> = {}) => countMatching(CELLS, under(filters));

  it('leaves the rejected out until they are asked for', () => {
    expect([
      count(),
      count({ statuses: ['rejected'] }),
      count({ statuses: ['confirmed', 'proposed'] }),
    ]).toEqual([8, 10, 8]);
  });

  it('finds in a period what can lie in it, and never the undated', () => {
    expect(count({ from: '2024-10', to: '2025-03' })).toBe(2);
    expect(count({ from: '2025-04', to: '2025-04' })).toBe(1);
    expect(count({ to: '2024-02' })).toBe(1);
    expect(count({ from: '1900-01' })).toBe(7);
  });

  it('joins facets by "and", choices of one by "or"', () => {
    expect(count({ families: ['meeting', 'finance'] })).toBe(6);
    expect(count({ families: ['meeting', 'finance'], precisions: ['month'] })).toBe(2);
  });
});

describe('countFacet', () => {
  it('counts under all other filters but its own', () => {
    const filters = under({ families: ['meeting'], precisions: ['year'] });
    expect(countFacet(CELLS, filters, 'families')).toEqual(new Map([['meeting', 1]]));
    expect(countFacet(CELLS, filters, 'precisions')).toEqual(
      new Map([
        ['day', 3],
        ['year', 1],
      ]),
    );
    expect(countFacet(CELLS, under({}), 'statuses').get('rejected')).toBe(10);
  });
});

describe('countMonths', () => {
  it('puts only whole months into months; a year becomes a lane and no date becomes a month', () => {
    expect(countMonths(CELLS, under({}))).toEqual({
      months: [
        { month: '2025-05', family: 'meeting', n: 3 },
        { month: '2025-03', family: 'project', n: 1 },
        { month: '2025-05', family: 'finance', n: 2 },
      ],
      lanes: [{ edtf: '2024', from: '2024-01', to: '2024-12', n: 1 }],
      undated: 1,
    });
  });

  it('shows what lies outside the chosen period too', () => {
    expect(countMonths(CELLS, under({ from: '2025-05' })).lanes).toHaveLength(1);
  });

  it('gathers lanes of the same bounds, the wider before the narrower where they begin together', () => {
    const lane = (over: Partial<EventCell>) => cell({ precision: 'season', lower: '2025-01', ...over });
    const { lanes } = countMonths(
      [
        lane({ upper: '2025-03', edtf: '2025-01/2025-03' }),
        lane({ upper: '2025-12', edtf: '2025', precision: 'year' }),
        lane({ upper: '2025-03', edtf: '2025-01/2025-03', family: 'finance' }),
      ],
      under({}),
    );
    expect(lanes.map(({ edtf, n }) => [edtf, n])).toEqual([
      ['2025', 1],
      ['2025-01/2025-03', 2],
    ]);
  });
});
