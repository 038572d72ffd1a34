import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { buildMeetings, type HeldMeeting } from './meetings';

const STEEL = { id: 1, type: 'organization' as const, name: 'North Steel' };
const COPPER = { id: 2, type: 'organization' as const, name: 'West Copper' };

let events = 0;
function meeting(
  edtf: string | null,
  of: Partial<HeldMeeting> & { ordinal?: number; year?: number | null } = {},
): HeldMeeting {
  const { ordinal, year = edtf === null ? null : Number(edtf.slice(0, 4)), ...over } = of;
  const bounds = edtf === null ? null : parseEdtf(edtf);
  return {
    eventId: ++events,
    organisation: STEEL,
    family: 'meeting',
    edtf,
    lower: bounds?.lower ?? null,
    upper: bounds?.upper ?? null,
    basis: 'stated',
    reportedBy: null,
    series:
      ordinal === undefined
        ? null
        : { id: 7, body: 'North Steel Party Committee', kind: 'meeting', ordinal, year },
    ...over,
  };
}

const view = (meetings: HeldMeeting[], asOf = '2025-09-02') => buildMeetings(meetings, 'all', asOf);
const cellOf = (meetings: HeldMeeting[], month: string, asOf?: string) =>
  view(meetings, asOf).organisations[0]?.cells.find((cell) => cell.month === month);

describe('organisations by months', () => {
  it('stand by name with the fullest first, and those that nobody names last among equals', () => {
    const { organisations } = view([
      meeting('2025-05-13', { organisation: null }),
      meeting('2025-05-13', { organisation: COPPER }),
      meeting('2025-04-01'),
      meeting('2025-04-02'),
    ]);
    expect(organisations.map(({ organisation, stored }) => [organisation?.name ?? null, stored])).toEqual([
      ['North Steel', 2],
      ['West Copper', 1],
      [null, 1],
    ]);
  });

  it('count a meeting in its month, once however many reports tell of its number', () => {
    const meetings = [
      meeting('2025-05', { ordinal: 9 }),
      meeting('2025-05-13', { ordinal: 9 }),
      meeting('2025-05-20'),
    ];
    expect(cellOf(meetings, '2025-05')).toMatchObject({ stored: 2, inferred: false });
  });

  it('keep what is known to the year out of every month', () => {
    const { organisations } = view([meeting('2025', { ordinal: 37 }), meeting('2025-03-04')]);
    expect(organisations[0]).toMatchObject({ coarse: 1, stored: 2 });
    expect(organisations[0]?.cells.reduce((sum, { stored }) => sum + stored, 0)).toBe(1);
  });

  it('mark a month that was inferred or is approximate', () => {
    expect(cellOf([meeting('2025-05', { basis: 'inferred' })], '2025-05')?.inferred).toBe(true);
    expect(cellOf([meeting('2025-05~')], '2025-05')?.inferred).toBe(true);
    expect(cellOf([meeting('2025-05')], '2025-05')?.inferred).toBe(false);
  });

  it('expect meetings where the ordinals tell, and none after the day of reading', () => {
    const meetings = [meeting('2025-01-10', { ordinal: 1 }), meeting('2025-07-10', { ordinal: 19 })];
    expect(cellOf(meetings, '2025-04')?.expected).toBeGreaterThan(2);
    expect(cellOf([...meetings, meeting('2025-12-20')], '2025-12')?.expected).toBeNull();
    expect(cellOf([meeting('2025-01-10'), meeting('2025-07-10')], '2025-04')?.expected).toBeNull();
  });

  it('show twenty months at most and say how many meetings lie outside', () => {
    const { months, outside } = view([meeting('2019-02-03'), meeting('2025-08-01'), meeting(null)]);
    expect(months).toHaveLength(20);
    expect([months[0], months.at(-1)]).toEqual(['2024-02', '2025-09']);
    expect(outside).toBe(2);
  });

  it('end with the year of the last meeting, for nothing tells of the next', () => {
    const { months } = view([meeting('2012-02-03'), meeting('2012-04-01')]);
    expect([months[0], months.at(-1)]).toEqual(['2012-02', '2012-12']);
  });

  it('sum stored and implied over the numbered series of the years shown', () => {
    const { organisations, title } = view([
      meeting('2025-05-13', { ordinal: 12 }),
      meeting('2025-06-13', { ordinal: 14 }),
      meeting('2015-06-13', { ordinal: 30 }),
    ]);
    expect(organisations[0]?.numbered).toEqual({ observed: 2, implied: 14 });
    expect(title).toBe('The desk has 2 of 14 numbered meetings of North Steel');
  });

  it('have no title that claims what no ordinal tells', () => {
    expect(view([meeting('2025-05-13')]).title).toBe('No ordinal tells yet how many meetings were held');
  });
});

describe('the table of series', () => {
  it('says how many are stored and implied, how far apart, and when the next is due', () => {
    const { series } = view(
      [
        meeting('2025-03-01', { ordinal: 6 }),
        meeting('2025-06-01', { ordinal: 15 }),
        meeting('2025-08-21', { ordinal: 23 }),
      ],
      '2025-08-25',
    );
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({
      observed: 3,
      implied: 23,
      last: { ordinal: '23rd', date: '21 Aug 2025' },
      conflicts: 0,
    });
    expect(series[0]?.daysBetween).toBeCloseTo(10.1, 0);
    expect(series[0]?.next.kind).toBe('expected');
    expect(series[0]?.next.text).toMatch(/^≈ \d+ (?:Aug|Sep) 2025$/);
  });

  it('is silent on coverage and cadence where one early number says too little', () => {
    const { series } = view([meeting('2025-01-09', { ordinal: 2 })], '2025-01-20');
    expect(series[0]).toMatchObject({ share: null, daysBetween: null, next: { text: 'Too few to say' } });
  });

  it('calls a year that is over closed, and a count without a year uncounted', () => {
    const { series } = view([
      meeting('2024-12-20', { ordinal: 37 }),
      meeting('2025-04-01', { ordinal: 5, year: null }),
    ]);
    expect(series.map(({ year, next }) => [year, next.text])).toEqual([
      [2024, 'Closed'],
      [null, 'Not counted by the year'],
    ]);
  });

  it('names an overdue series so, with about how many have been held since', () => {
    const meetings = [meeting('2025-02-01', { ordinal: 4 }), meeting('2025-03-01', { ordinal: 8 })];
    const { next } = view(meetings).series[0] ?? {};
    expect(next?.kind).toBe('overdue');
    expect(next?.note).toMatch(/^due by \d+ Mar 2025, about \d+ since the last one stored$/);
  });
});

describe('the choice of kinds', () => {
  const both = [
    meeting('2025-05-13', { ordinal: 3 }),
    meeting('2025-05-14', { family: 'study' }),
    meeting('2025-05-15', {
      series: { id: 8, body: 'North Steel theory group', kind: 'study_session', ordinal: 4, year: 2025 },
    }),
  ];
  it.each([
    ['all', 3],
    ['meetings', 1],
    ['study', 2],
  ] as const)('%s holds %i', (choice, count) => {
    expect(buildMeetings(both, choice, '2025-09-02').organisations[0]?.stored).toBe(count);
  });

  it('that holds nothing has no rows', () => {
    const empty = buildMeetings([meeting('2025-05-13')], 'study', '2025-09-02');
    expect(empty).toMatchObject({ organisations: [], series: [], months: [], outside: 0 });
  });
});

describe('a period', () => {
  const two = () => [
    { ...meeting('2024-04-18', { ordinal: 11, year: 2024 }), organisation: COPPER },
    { ...meeting('2025-08-21', { ordinal: 12, year: 2025 }) },
  ];

  it('shows its months, the organisations with something in them, and the series of its years', () => {
    const narrowed = buildMeetings(two(), 'all', '2025-09-02', { from: '2024-03', to: '2024-06' });
    expect(narrowed.months).toEqual(['2024-03', '2024-04', '2024-05', '2024-06']);
    expect(narrowed.organisations.map(({ organisation }) => organisation?.name)).toEqual([COPPER.name]);
    expect(narrowed.series.map(({ year }) => year)).toEqual([2024]);
    expect(narrowed.isChosen).toBe(true);
  });

  it('may be open at either end, and holds five years at most', () => {
    const months = (period: { from: string | null; to: string | null }) =>
      buildMeetings(two(), 'all', '2025-09-02', period).months;
    expect(months({ from: '2025-07', to: null })).toEqual(['2025-07', '2025-08', '2025-09']);
    expect(months({ from: null, to: '2024-02' })).toEqual(['2024-01', '2024-02']);
    expect(months({ from: '2010-01', to: '2025-08' })).toHaveLength(60);
    expect(months({ from: '2025-08', to: '2024-08' })).toEqual([]);
  });
});
