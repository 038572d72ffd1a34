import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { buildMeetingChart as build } from './meeting-chart';
import type { StoredMeeting } from './meeting-series';
import type { SeriesRef } from './refs';
import { formatGap } from './series-coverage';

const ORG = { id: 4, type: 'organization' as const, name: 'Wuhai Coking Group' };
/** The day on which the tests read the desk. */
const TODAY = '2026-02-01';
const buildMeetingChart = (...of: [Parameters<typeof build>[0], StoredMeeting[], number | null]) =>
  build(...of, TODAY);

type Series = Pick<SeriesRef, 'id' | 'body' | 'kind'>;
const COMMITTEE: Series = { id: 1, body: 'Wuhai Coking Group Party Committee', kind: 'meeting' };
const STUDY: Series = { ...COMMITTEE, id: 2, kind: 'study_session' };

let nextId = 1;
function meeting(edtf: string | null, of: Partial<StoredMeeting> = {}): StoredMeeting {
  const date = edtf === null ? null : parseEdtf(edtf);
  return {
    eventId: nextId++,
    articleId: 1,
    articleTitle: 'A sitting in Wuhai',
    reportedBy: null,
    title: 'Committee sits',
    type: 'meeting',
    edtf,
    lower: date?.lower ?? null,
    upper: date?.upper ?? null,
    basis: edtf === null ? 'none' : 'stated',
    series: null,
    quote: 'the committee sat',
    grade: 'C3',
    ...of,
  };
}
const numbered = (ordinal: number, year: number | null, series = COMMITTEE): { series: SeriesRef } => ({
  series: { ...series, ordinal, year },
});

describe('the meeting frequency chart', () => {
  it('puts a meeting known to the year into a lane and never into a month', () => {
    const chart = buildMeetingChart(ORG, [meeting('2024', numbered(37, 2024))], 1);
    expect(chart?.months).toHaveLength(12);
    expect(chart?.months.every((month) => month.marks.length === 0)).toBe(true);
    expect(chart?.lanes).toMatchObject([
      { label: '2024, year only', from: '2024-01', to: '2024-12', own: true },
    ]);
    expect(chart?.title).toBe('The desk has 1 of the year’s 37 meetings');
    expect(chart?.expectations.map((one) => one.text)).toEqual(['Expected 3.1 a month, from “37th of 2024”']);
    expect(chart?.rows).toMatchObject([
      {
        when: '2024, year only',
        stored: 1,
        expected: '37 in the period',
        marks: [{ number: '37th of 2024' }],
      },
    ]);
  });

  it('spans the calendar years touched and fills the months between', () => {
    const chart = buildMeetingChart(ORG, [meeting('2024-11-03'), meeting('2025-02')], null);
    expect(chart?.months[0]?.month).toBe('2024-01');
    expect(chart?.months.at(-1)?.month).toBe('2025-12');
    expect(chart?.months.filter((month) => month.stated > 0).map((month) => month.month)).toEqual([
      '2024-11',
      '2025-02',
    ]);
    expect(chart?.title).toBe('2 meetings stored, none of them numbered');
    expect(chart?.expectations).toEqual([]);
  });

  it('counts reports of one numbered meeting once, with the narrowest date', () => {
    const chart = buildMeetingChart(
      ORG,
      [meeting('2025', numbered(12, 2025)), meeting('2025-08-21', { ...numbered(12, 2025), articleId: 2 })],
      1,
    );
    expect(chart?.lanes).toEqual([]);
    const august = chart?.months.find((month) => month.month === '2025-08');
    expect(august).toMatchObject({ stated: 1, own: 1 });
    expect(august?.marks[0]?.eventIds).toHaveLength(2);
  });

  it('draws an approximate or inferred month apart from a stated one', () => {
    const chart = buildMeetingChart(
      ORG,
      [meeting('2025-01~'), meeting('2025-01-09'), meeting('2025-03-01', { basis: 'inferred' })],
      null,
    );
    expect(chart?.months[0]).toMatchObject({ stated: 1, inferred: 1 });
    expect(chart?.months[2]).toMatchObject({ stated: 0, inferred: 1 });
  });

  it('adds the series of a year up and carries the rate on after the last ordinal', () => {
    const chart = buildMeetingChart(
      ORG,
      [meeting('2025-06-30', numbered(18, 2025)), meeting('2025-06-30', numbered(6, 2025, STUDY))],
      null,
    );
    expect(chart?.expectations[0]?.perMonth).toBeCloseTo(24 / 5.95, 1);
    expect(chart?.expectations[0]?.text).toContain('“18th of 2025” and “6th of 2025” (study sessions)');
    expect(chart?.months[5]?.projected).toBe(false);
    expect(chart?.months[6]?.projected).toBe(true);
    expect(chart?.coverage.map((row) => [row.text, row.missing])).toEqual([
      ['1 of 18', '1–17'],
      ['1 of 6', '1–5'],
    ]);
  });

  it('counts a standing committee with its committee, and says what is missing when', () => {
    const standing: Series = { ...COMMITTEE, id: 9, body: 'Wuhai Coking Group Party Standing Committee' };
    const chart = buildMeetingChart(
      ORG,
      [
        meeting('2025-01-09', numbered(2, 2025, standing)),
        meeting('2025-02-26', numbered(6, 2025)),
        meeting('2025-05-13', numbered(15, 2025)),
        meeting('2025-06-09', numbered(18, 2025, standing)),
      ],
      null,
    );
    expect(chart?.coverage).toHaveLength(1);
    expect(chart?.coverage[0]).toMatchObject({
      body: 'Wuhai Coking Group Party Committee',
      text: '4 of 18',
      cadence: 'every 9.0 days, 3.4 a month, fitted to 4 dates',
      standing: 'closed',
    });
    expect(chart?.coverage[0]?.gaps.map(formatGap)).toEqual([
      '1st not stored, 1–9 Jan 2025',
      '3–5: 3 not stored, 9 Jan – 26 Feb 2025',
      '7–14: 8 not stored, 26 Feb – 13 May 2025',
      '16–17: 2 not stored, 13 May – 9 Jun 2025',
    ]);
    expect(chart?.months[2]?.gaps).toEqual(['7–14: 8 not stored, 26 Feb – 13 May 2025']);
    // 2 by 9 January and four in the 48 days after it.
    expect(chart?.months[0]?.expected).toBeCloseTo(3.8333, 4);
    expect(chart?.months[5]?.projected).toBe(true);
  });

  it('gives an undated number as the least, by the day of its report', () => {
    const chart = buildMeetingChart(
      ORG,
      [meeting(null, { ...numbered(12, 2025), reportedBy: '2025-08-25' }), meeting('2025-03-03')],
      null,
    );
    expect(chart?.expectations.map((one) => one.text)).toEqual([
      'Expected at least 1.5 a month, from the undated “12th of 2025”',
    ]);
    expect(chart?.coverage[0]?.cadence).toBe('at least 1.5 a month: the 12th has no date');
    expect(chart?.rows.at(-1)).toMatchObject({ when: 'No date', marks: [{ number: '12th of 2025' }] });
  });

  it('expects nothing from a small number, and names a first meeting as the first', () => {
    const chart = buildMeetingChart(ORG, [meeting('2025-05-29', numbered(1, 2025))], 1);
    expect(chart?.months[0]?.expected).toBeNull();
    expect(chart?.title).toBe('The desk has the first of the meetings of 2025');
  });

  it('lays lanes that overlap below each other', () => {
    const chart = buildMeetingChart(
      ORG,
      [meeting('2024'), meeting('2024-07/2024-09'), meeting('2025'), meeting('2024')],
      null,
    );
    expect(chart?.lanes.map((lane) => [lane.edtf, lane.row, lane.marks.length])).toEqual([
      ['2024', 0, 2],
      ['2024-07/2024-09', 1, 1],
      ['2025', 0, 1],
    ]);
  });

  it('shows three years at most, holds the open article’s and says what lies outside', () => {
    const chart = buildMeetingChart(
      ORG,
      [meeting('2020-05-01', { articleId: 9 }), meeting('2021-05-01'), meeting('2025-05-01')],
      9,
    );
    expect(chart?.months).toHaveLength(36);
    expect(chart?.months[0]?.month).toBe('2020-01');
    expect(chart?.notes).toContain('1 meeting lies outside the years shown.');
  });

  it('keeps undated meetings in the table and names contradictions', () => {
    const chart = buildMeetingChart(
      ORG,
      [
        meeting(null),
        meeting('2025-02-26', numbered(6, 2025)),
        meeting('2025-03-04', { ...numbered(6, 2025), articleId: 2 }),
      ],
      null,
    );
    expect(chart?.rows.at(-1)).toMatchObject({ when: 'No date', stored: 1 });
    expect(chart?.coverage[0]?.conflicts).toMatchObject([
      {
        text: 'Two dates for the 6th.',
        reports: [
          { articleId: 1, date: '26 Feb 2025' },
          { articleId: 2, date: '4 Mar 2025' },
        ],
      },
    ]);
  });

  it('has no months when no meeting has a year, and is null without a meeting', () => {
    expect(buildMeetingChart(ORG, [meeting('XXXX-08-14')], 1)?.months).toEqual([]);
    expect(buildMeetingChart(ORG, [], 1)).toBeNull();
  });
});

describe('meetings that were not held in their turn', () => {
  const sixth = meeting('2025-02-26', numbered(6, 2025));
  const chartOf = (...meetings: StoredMeeting[]) => buildMeetingChart(ORG, meetings, null);

  it('are not drawn when they were postponed, and say so', () => {
    const chart = chartOf(sixth, meeting('2025-03-10', { ...numbered(9, 2025), standing: 'postponed' }));
    expect(chart?.months.find(({ month }) => month === '2025-03')?.marks).toEqual([]);
    expect(chart?.coverage).toMatchObject([{ observed: [6], implied: 6 }]);
    expect(chart?.notes).toContain('Postponed, so not counted as held: 9th of 2025, 10 Mar 2025.');
    expect(chart?.text).toContain('Postponed, so not counted as held');
  });

  it('are drawn outside the numbers when they were extraordinary, and say so', () => {
    const chart = chartOf(sixth, meeting('2025-03-10', { ...numbered(6, 2025), standing: 'extraordinary' }));
    expect(chart?.months.find(({ month }) => month === '2025-03')?.marks).toMatchObject([
      { number: '6th of 2025, extraordinary' },
    ]);
    expect(chart?.coverage).toMatchObject([{ observed: [6], implied: 6, conflicts: [] }]);
    expect(chart?.notes).toContain(
      'Extraordinary, so held but outside the numbers: 6th of 2025, 10 Mar 2025.',
    );
  });

  it('leave a series apart whose name shares a numbering, as people say', () => {
    const standing = { ...COMMITTEE, id: 3, body: 'Wuhai Coking Group Party Standing Committee' };
    const two = (apart: boolean) =>
      chartOf(
        sixth,
        meeting('2025-03-10', {
          series: { ...standing, ordinal: 2, year: 2025, ...(apart ? { apart } : {}) },
        }),
      );
    expect(two(false)?.coverage.map(({ observed }) => observed)).toEqual([[2, 6]]);
    expect(two(true)?.coverage.map(({ observed }) => observed)).toEqual([[6], [2]]);
  });
});
