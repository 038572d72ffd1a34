import { numberingOf } from '@/core/cadence/numbering';
import { SERIES_KIND_LABELS } from '@/core/model/event';
import { type Expectation, expectationsOf } from './meeting-expectation';
import { type DrawnMark, type MeetingMark, mergeReports } from './meeting-marks';
import { formatMonth, layOut, type MeetingLane, type MeetingMonth, yearsShown } from './meeting-months';
import { asideNotes, countSeries, type StoredMeeting } from './meeting-series';
import type { EntityRef } from './refs';
import { buildCoverage, type SeriesCoverage } from './series-coverage';

export interface MeetingRow {
  key: string;
  when: string;
  stored: number;
  /** "3.1", "37 in the year", or an empty string. */
  expected: string;
  marks: MeetingMark[];
}

export interface MeetingChart {
  organisation: EntityRef;
  title: string;
  subtitle: string;
  months: MeetingMonth[];
  lanes: MeetingLane[];
  /** Meetings without any year. */
  undated: number;
  expectations: Expectation[];
  coverage: SeriesCoverage[];
  /** Highest value that a bar or line reaches. */
  peak: number;
  notes: string[];
  rows: MeetingRow[];
  /** The chart in words. */
  text: string;
}

/**
 * The meeting frequency chart of one organisation: stored meetings by month, what the ordinals imply beside them, and the
 * open article's meetings marked. A meeting known only to the year stands in a lane, never in a month.
 * `asOf` is the ISO day of reading. Null without any.
 */
export function buildMeetingChart(
  organisation: EntityRef,
  meetings: StoredMeeting[],
  ownArticleId: number | null,
  asOf: string,
): MeetingChart | null {
  if (meetings.length === 0) return null;
  const marks = mergeReports(meetings, ownArticleId);
  const counted = countSeries(meetings);
  const coverage = buildCoverage(counted, asOf);
  const years = yearsShown(marks);
  const { months, lanes, outside, undated } = layOut(marks, years, counted);
  const peak = Math.max(
    1,
    ...months.map((month) => Math.max(month.stated + month.inferred, month.expected ?? 0)),
  );
  const expectations = years ? expectationsOf(counted, years) : [];
  const notes = [
    ...notesOf({ outside, undated, hasExpectation: expectations.length > 0 }),
    ...asideNotes(meetings),
  ];
  const title = titleOf(marks, coverage, meetings, ownArticleId);
  return {
    organisation,
    title,
    subtitle: `${organisation.name}, meetings and study sessions a month`,
    months,
    lanes,
    undated,
    expectations,
    coverage,
    peak,
    notes,
    rows: rowsOf(months, lanes, marks),
    text: [textOf(title, months, lanes, expectations, coverage), ...asideNotes(meetings)].join(' '),
  };
}

function titleOf(
  marks: DrawnMark[],
  coverage: SeriesCoverage[],
  meetings: StoredMeeting[],
  ownArticleId: number | null,
): string {
  const own = meetings.find(
    (meeting) => meeting.articleId === ownArticleId && meeting.series !== null,
  )?.series;
  const ofOwn = own && coverage.find((row) => row.numbering === numberingOf(own) && row.year === own.year);
  const focus =
    ofOwn ?? [...coverage].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.implied - a.implied)[0];
  if (!focus) {
    return marks.length === 1
      ? 'One meeting stored, without a number'
      : `${marks.length} meetings stored, none of them numbered`;
  }
  const words = SERIES_KIND_LABELS[focus.kind];
  if (focus.implied === 1)
    return `The desk has the first of the ${words}${focus.year === null ? '' : ` of ${focus.year}`}`;
  const which =
    focus.year === null
      ? `${focus.implied} ${words}`
      : ofOwn
        ? `year’s ${focus.implied} ${words}`
        : `${focus.implied} ${words} of ${focus.year}`;
  return `The desk has ${focus.observed.length} of the ${which}`;
}

function notesOf(of: { outside: number; undated: number; hasExpectation: boolean }): string[] {
  const notes: string[] = [];
  if (of.hasExpectation) {
    notes.push(
      'A series has at least as many meetings as its highest number; counts restart each 1 January.',
    );
  }
  if (of.undated > 0) {
    notes.push(
      `${of.undated} ${of.undated === 1 ? 'meeting has' : 'meetings have'} no date and ${of.undated === 1 ? 'is' : 'are'} only in the table.`,
    );
  }
  if (of.outside > 0) {
    notes.push(
      `${of.outside} ${of.outside === 1 ? 'meeting lies' : 'meetings lie'} outside the years shown.`,
    );
  }
  return notes;
}

function rowsOf(months: MeetingMonth[], lanes: MeetingLane[], marks: DrawnMark[]): MeetingRow[] {
  const rows: MeetingRow[] = [];
  for (const lane of lanes) {
    const total = months
      .filter((month) => month.month >= lane.from && month.month <= lane.to)
      .reduce((sum, month) => sum + (month.expected ?? 0), 0);
    rows.push({
      key: lane.edtf,
      when: lane.label,
      stored: lane.marks.length,
      expected: total > 0 ? `${Math.round(total)} in the period` : '',
      marks: lane.marks,
    });
  }
  for (const month of months) {
    if (month.marks.length === 0) continue;
    rows.push({
      key: month.month,
      when: formatMonth(month.month),
      stored: month.marks.length,
      expected: month.expected === null ? '' : month.expected.toFixed(1),
      marks: month.marks,
    });
  }
  const undated = marks.filter((mark) => mark.lower === null);
  if (undated.length > 0) {
    rows.push({
      key: 'undated',
      when: 'No date',
      stored: undated.length,
      expected: '',
      marks: undated.map(({ edtf: _, lower: __, upper: ___, ...view }) => view),
    });
  }
  return rows;
}

function textOf(
  title: string,
  months: MeetingMonth[],
  lanes: MeetingLane[],
  expectations: Expectation[],
  coverage: SeriesCoverage[],
): string {
  const held = months.filter((month) => month.marks.length > 0);
  const parts = [
    ...lanes.map((lane) => `${lane.label}: ${lane.marks.length}`),
    ...held.map((month) => `${formatMonth(month.month)}: ${month.marks.length}`),
    ...expectations.map((expectation) => expectation.text),
    ...coverage.map(
      (row) => `${row.label}: ${row.text}${row.missing === '' ? '' : `, not stored ${row.missing}`}`,
    ),
  ];
  return `${title}. ${parts.join('; ')}.`;
}
