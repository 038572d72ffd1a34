import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/core/time/edtf';
import { buildOrdinalChart as build, buildOrdinalCharts } from './entity-ordinals';
import type { StoredMeeting } from './meeting-series';

/** The day on which the tests read the desk, unless they say another. */
const TODAY = '2025-09-01';
const buildOrdinalChart = (meetings: StoredMeeting[], asOf = TODAY) => build(meetings, asOf);

let nextId = 1;
function meeting(
  ordinal: number,
  year: number | null,
  edtf: string | null,
  kind: 'meeting' | 'study_session' = 'meeting',
): StoredMeeting {
  const date = edtf === null ? null : parseEdtf(edtf);
  return {
    eventId: nextId++,
    articleId: 1,
    articleTitle: 'A sitting in Wuhai',
    reportedBy: null,
    title: 'Sitting',
    type: kind,
    edtf,
    lower: date?.lower ?? null,
    upper: date?.upper ?? null,
    basis: 'stated',
    series: {
      id: kind === 'meeting' ? 1 : 2,
      body: 'Wuhai Coking Group Party Committee',
      kind,
      ordinal,
      year,
    },
    quote: 'sat',
    grade: 'C3',
  };
}

describe('the ordinals chart', () => {
  it('draws a year-only ordinal hollow over the whole year, with the implied line to its end', () => {
    const track = buildOrdinalChart([meeting(37, 2024, '2024')])?.tracks[0];
    expect(track?.points).toMatchObject([
      { ordinal: 37, from: '2024-01-01', to: '2024-12-31', isOpen: true },
    ]);
    expect(track?.line).toMatchObject({
      basis: 'implied',
      to: { day: '2024-12-31', ordinal: 37 },
      text: 'One every 9.9 days, implied by the 37th alone',
    });
    expect(track?.bands).toEqual([
      { from: '2024-01-01', to: '2024-12-31', text: '1–36: 36 not stored, 1 Jan – 31 Dec 2024' },
    ]);
    expect(track?.next).toBeNull();
  });

  it('fits a line through dated ordinals and expects the next one', () => {
    const chart = buildOrdinalChart([
      meeting(2, 2025, '2025-01-09'),
      meeting(6, 2025, '2025-02-26'),
      meeting(15, 2025, '2025-05-13'),
      meeting(18, 2025, '2025-06-09'),
    ]);
    const track = chart?.tracks[0];
    expect(track?.line?.basis).toBe('fitted');
    expect(track?.line?.from.day).toBe('2025-01-01');
    // The line crosses 1 January at 3.0533 / 9.0309.
    expect(track?.line?.from.ordinal).toBeCloseTo(0.338, 3);
    expect(track?.next?.ordinal).toBe(19);
    expect(track?.bands.map((band) => band.text)).toEqual([
      '1st not stored, 1–9 Jan 2025',
      '3–5: 3 not stored, 9 Jan – 26 Feb 2025',
      '7–14: 8 not stored, 26 Feb – 13 May 2025',
      '16–17: 2 not stored, 13 May – 9 Jun 2025',
    ]);
    expect(track?.bands[1]).toMatchObject({ from: '2025-01-09', to: '2025-02-26' });
    expect(chart?.title).toBe('Covered 4 of 18 meetings in 2025');
  });

  it('keeps series apart, names both in its title and leaves counts without a year to the table', () => {
    const chart = buildOrdinalChart([
      meeting(37, 2024, '2024'),
      meeting(12, 2025, '2025-08-21', 'study_session'),
      meeting(5, null, '2025-05-29'),
    ]);
    expect(chart?.title).toBe('Covered 1 of 37 meetings in 2024, and 1 of 12 study sessions in 2025');
    expect(chart?.tracks.map((track) => [track.year, track.family])).toEqual([
      [2024, 'meeting'],
      [2025, 'study'],
    ]);
    expect(chart?.coverage.map((row) => [row.year, row.text])).toEqual([
      [2025, '1 of 12'],
      [2024, '1 of 37'],
      [null, '1 of 5'],
    ]);
  });

  it('draws no line for a small count, and says so', () => {
    const chart = buildOrdinalChart([meeting(2, 2025, '2025-01-09')]);
    expect(chart?.tracks[0]?.line).toBeNull();
    expect(chart?.notes).toContain('1 count has too few dates, or too contradicted ones, for a line.');
  });

  it('says what is due, what is some days past and what is overdue, as of the day of reading', () => {
    const meetings = [
      meeting(2, 2025, '2025-01-09'),
      meeting(6, 2025, '2025-02-26'),
      meeting(15, 2025, '2025-05-13'),
      meeting(18, 2025, '2025-06-09'),
    ];
    const next = (asOf: string) => buildOrdinalChart(meetings, asOf)?.coverage[0]?.next;
    expect(next('2025-06-12')).toBe('19th due about 18 Jun 2025 (10–29 Jun 2025)');
    expect(next('2025-06-20')).toBe('19th due about 18 Jun 2025 (10–29 Jun 2025), 2 days past');
    expect(next('2025-07-10')).toBe(
      'overdue: the 19th was due by 29 Jun 2025; at this cadence about 3 since the last one stored',
    );
    expect(next('2026-02-01')).toBe('closed with 2025');
    expect(buildOrdinalChart([meeting(2, 2025, '2025-01-09')], '2025-02-01')?.coverage[0]?.next).toBe(
      'too few to say',
    );
    expect(buildOrdinalChart(meetings, '2025-07-01')?.coverage[0]?.held).toBe('about 20 by 1 Jul 2025');
  });

  it('names contradictions', () => {
    const chart = buildOrdinalChart([meeting(6, 2025, '2025-04-26'), meeting(6, 2025, '2025-05-02')]);
    expect(chart?.coverage[0]?.conflicts.map((one) => one.text)).toEqual(['Two dates for the 6th.']);
    expect(chart?.coverage[0]?.stored).toContain('26 Apr 2025 or 2 May 2025, contradicted');
  });

  it('has only a table when no count runs by the year, and is null without a number', () => {
    const chart = buildOrdinalChart([meeting(5, null, '2025-05-29')]);
    expect(chart?.tracks).toEqual([]);
    expect(chart?.title).toBe('Covered 1 of 5 meetings');
    expect(buildOrdinalChart([{ ...meeting(1, 2025, '2025'), series: null }])).toBeNull();
  });
});

describe('the ordinals charts of an organisation', () => {
  const met = [meeting(3, 2025, '2025-02-10'), meeting(9, 2025, '2025-05-20')];
  const studied = [meeting(4, 2025, '2025-06', 'study_session')];

  it('are given for meetings and for study alone where it counts both', () => {
    const charts = buildOrdinalCharts([...met, ...studied], TODAY);
    expect(charts?.all).toEqual(buildOrdinalChart([...met, ...studied]));
    expect(charts?.parts?.meetings).toEqual(buildOrdinalChart(met));
    expect(charts?.parts?.study).toEqual(buildOrdinalChart(studied));
    expect(charts?.parts?.study.title).toBe('Covered 1 of 4 study sessions in 2025');
  });

  it('are one where it counts one kind only, and none without a number', () => {
    expect(buildOrdinalCharts(met, TODAY)?.parts).toBeNull();
    expect(
      buildOrdinalCharts(
        met.map((one) => ({ ...one, series: null })),
        TODAY,
      ),
    ).toBeNull();
  });
});
