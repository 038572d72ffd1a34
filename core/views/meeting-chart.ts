import { impliedRate } from '@/core/cadence/cadence';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { type Conflict, formatRun, type SeriesYear, seriesYears } from '@/core/cadence/series-year';
import { type DateBasis, type EventType, SERIES_KIND_LABELS, type SeriesKind } from '@/core/model/event';
import { addMonths, formatEdtf, MONTHS, monthOf, monthsBetween, parseEdtf } from '@/core/time/edtf';
import type { EntityRef, SeriesRef } from './refs';

/** A meeting or study session as the desk stores it. */
export interface StoredMeeting {
  eventId: number;
  articleId: number;
  title: string;
  type: EventType;
  edtf: string | null;
  lower: string | null;
  upper: string | null;
  basis: DateBasis;
  series: SeriesRef | null;
  quote: string;
  grade: string;
}

/** One meeting as it is drawn; several reports of one numbered meeting are one. */
export interface MeetingMark {
  /** The event that speaks for it: the one with the narrowest date, the open article's first. */
  eventId: number;
  eventIds: number[];
  title: string;
  /** "37th of 2024", or null for a meeting without a number. */
  number: string | null;
  date: string;
  /** The date was resolved from context, or is approximate. */
  inferred: boolean;
  own: boolean;
  quote: string;
  grade: string;
}

export interface MeetingMonth {
  /** `YYYY-MM`. */
  month: string;
  stated: number;
  inferred: number;
  own: number;
  marks: MeetingMark[];
  /** Expected meetings in this month; null without a numbered series that tells. */
  expected: number | null;
  /** True after the last dated ordinal of the year: the rate is carried on. */
  projected: boolean;
}

/** Meetings whose date is coarser than a month. */
export interface MeetingLane {
  edtf: string;
  /** "2024, year only". */
  label: string;
  /** First and last month of the date inside the chart. */
  from: string;
  to: string;
  /** Lanes that overlap lie below each other: 0 is nearest to the axis. */
  row: number;
  own: boolean;
  marks: MeetingMark[];
}

export interface Expectation {
  year: number;
  perMonth: number;
  /** Expected 3.1 a month, from “37th of 2024”. */
  text: string;
}

/** What the desk holds of one series in one year. */
export interface SeriesCoverage {
  seriesId: number;
  body: string;
  kind: SeriesKind;
  year: number | null;
  /** "Baogang Group Party Committee, study sessions, 2025". */
  label: string;
  observed: number[];
  implied: number;
  /** "3 of 37". */
  text: string;
  /** "1–10, 12–23", or an empty string. */
  missing: string;
  perMonth: number | null;
  conflicts: string[];
}

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

/** The chart holds so many calendar years at most: 36 bars with room for labels. */
const MOST_YEARS = 3;

/**
 * The meeting frequency chart of one organisation: stored meetings by month, what the ordinals imply beside them, and the
 * open article's meetings marked. A meeting known only to the year stands in a lane, never in a month. Null without any.
 */
export function buildMeetingChart(
  organisation: EntityRef,
  meetings: StoredMeeting[],
  ownArticleId: number | null,
): MeetingChart | null {
  if (meetings.length === 0) return null;
  const marks = mergeReports(meetings, ownArticleId);
  const coverage = coverageOf(meetings);
  const years = yearsShown(marks);
  const expected = expectationsOf(meetings, years);
  const { months, lanes, outside, undated } = layOut(marks, years, expected);
  const peak = Math.max(
    1,
    ...months.map((month) => Math.max(month.stated + month.inferred, month.expected ?? 0)),
  );
  const expectations = expected.map(({ year, perMonth, text }) => ({ year, perMonth, text }));
  const notes = notesOf({ coverage, outside, undated, hasExpectation: expected.length > 0 });
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
    text: textOf(title, months, lanes, expectations),
  };
}

interface DrawnMark extends MeetingMark {
  edtf: string | null;
  lower: string | null;
  upper: string | null;
}

const widthOf = (meeting: StoredMeeting): number =>
  meeting.lower === null || meeting.upper === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(meeting.upper) - Date.parse(meeting.lower);

/** Reports of the same number of the same series and year are one meeting; meetings without a number stay apart. */
function mergeReports(meetings: StoredMeeting[], ownArticleId: number | null): DrawnMark[] {
  const groups = new Map<string, StoredMeeting[]>();
  for (const meeting of meetings) {
    const { series } = meeting;
    const key = series ? `${series.id} ${series.year} ${series.ordinal}` : `event ${meeting.eventId}`;
    const group = groups.get(key);
    if (group) group.push(meeting);
    else groups.set(key, [meeting]);
  }
  return [...groups.values()].map((group) => {
    const isOwn = (meeting: StoredMeeting) => meeting.articleId === ownArticleId;
    const best = [...group].sort(
      (a, b) => widthOf(a) - widthOf(b) || Number(isOwn(b)) - Number(isOwn(a)) || a.eventId - b.eventId,
    )[0] as StoredMeeting;
    const speaker = group.find(isOwn) ?? best;
    return {
      eventId: speaker.eventId,
      eventIds: group.map((meeting) => meeting.eventId),
      title: speaker.title,
      number: best.series ? numberOf(best.series) : null,
      date: best.edtf === null ? 'no date' : formatEdtf(best.edtf),
      inferred: best.basis === 'inferred' || /[~%?]/.test(best.edtf ?? ''),
      own: group.some(isOwn),
      quote: speaker.quote,
      grade: speaker.grade,
      edtf: best.edtf,
      lower: best.lower,
      upper: best.upper,
    };
  });
}

/** "37th of 2024"; "5th" where the count does not run by the year. */
function numberOf(series: SeriesRef): string {
  const ordinal = formatOrdinal(series.ordinal);
  return series.year === null ? ordinal : `${ordinal} of ${series.year}`;
}

function sightingsBySeries(meetings: StoredMeeting[]): { series: SeriesRef; years: SeriesYear[] }[] {
  const groups = new Map<number, { series: SeriesRef; meetings: StoredMeeting[] }>();
  for (const meeting of meetings) {
    if (!meeting.series) continue;
    const group = groups.get(meeting.series.id);
    if (group) group.meetings.push(meeting);
    else groups.set(meeting.series.id, { series: meeting.series, meetings: [meeting] });
  }
  return [...groups.values()]
    .sort((a, b) => b.meetings.length - a.meetings.length || a.series.id - b.series.id)
    .map(({ series, meetings: own }) => ({
      series,
      years: seriesYears(
        own.map((meeting) => ({
          eventId: meeting.eventId,
          ordinal: meeting.series?.ordinal ?? 0,
          year: meeting.series?.year ?? null,
          edtf: meeting.edtf,
          lower: meeting.lower,
          upper: meeting.upper,
        })),
      ),
    }));
}

/** Body and kind, without saying the kind twice ("Baogang Group shareholders’ meeting"). */
function seriesName(series: Pick<SeriesRef, 'body' | 'kind'>): string {
  const words = SERIES_KIND_LABELS[series.kind];
  const isSaid = series.body.toLowerCase().includes(words.replace(/s$/, ''));
  return isSaid ? series.body : `${series.body}, ${words}`;
}

function coverageOf(meetings: StoredMeeting[]): SeriesCoverage[] {
  return sightingsBySeries(meetings)
    .flatMap(({ series, years }) =>
      years.map((year) => ({
        seriesId: series.id,
        body: series.body,
        kind: series.kind,
        year: year.year,
        label: `${seriesName(series)}${year.year === null ? '' : `, ${year.year}`}`,
        observed: year.observed,
        implied: year.implied,
        text: `${year.observed.length} of ${year.implied}`,
        missing: year.missing.map(formatRun).join(', '),
        perMonth: impliedRate(year)?.perMonth ?? null,
        conflicts: year.conflicts.map(formatConflict),
      })),
    )
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** A contradiction in one sentence. */
export function formatConflict(conflict: Conflict): string {
  return conflict.kind === 'two-dates'
    ? `Two dates for the ${formatOrdinal(conflict.ordinal)}.`
    : `The ${formatOrdinal(conflict.ordinals[0])} is dated after the ${formatOrdinal(conflict.ordinals[1])}.`;
}

/** Calendar years from first to last, three at most: the latest, moved back to hold the open article's meetings. */
function yearsShown(marks: DrawnMark[]): { first: number; last: number } | null {
  const dated = marks.filter((mark) => mark.lower !== null && mark.upper !== null);
  if (dated.length === 0) return null;
  const yearOfDay = (day: string | null) => Number(day?.slice(0, 4));
  const first = Math.min(...dated.map((mark) => yearOfDay(mark.lower)));
  const last = Math.max(...dated.map((mark) => yearOfDay(mark.upper)));
  const own = dated.filter((mark) => mark.own).map((mark) => yearOfDay(mark.lower));
  const latestStart = last - MOST_YEARS + 1;
  const start = Math.max(first, Math.min(latestStart, ...(own.length > 0 ? own : [latestStart])));
  return { first: start, last: Math.min(last, start + MOST_YEARS - 1) };
}

interface YearExpectation extends Expectation {
  until: string;
}

function expectationsOf(
  meetings: StoredMeeting[],
  years: { first: number; last: number } | null,
): YearExpectation[] {
  if (!years) return [];
  const byYear = new Map<number, { perMonth: number; until: string; from: string[] }>();
  for (const { series, years: counted } of sightingsBySeries(meetings)) {
    for (const year of counted) {
      const rate = impliedRate(year);
      if (!rate || year.year === null || year.year < years.first || year.year > years.last) continue;
      const sum = byYear.get(year.year) ?? { perMonth: 0, until: '', from: [] };
      sum.perMonth += rate.perMonth;
      if (rate.until > sum.until) sum.until = rate.until;
      const kind = series.kind === 'meeting' ? '' : ` (${SERIES_KIND_LABELS[series.kind]})`;
      sum.from.push(`“${formatOrdinal(rate.ordinal)} of ${year.year}”${kind}`);
      byYear.set(year.year, sum);
    }
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, { perMonth, until, from }]) => ({
      year,
      perMonth,
      until,
      text: `Expected ${perMonth.toFixed(1)} a month, from ${from.join(' and ')}`,
    }));
}

function layOut(
  marks: DrawnMark[],
  years: { first: number; last: number } | null,
  expected: YearExpectation[],
): { months: MeetingMonth[]; lanes: MeetingLane[]; outside: number; undated: number } {
  const undated = marks.filter((mark) => mark.lower === null).length;
  if (!years) return { months: [], lanes: [], outside: 0, undated };
  const first = `${years.first}-01`;
  const last = `${years.last}-12`;
  const months = new Map<string, MeetingMonth>();
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const year = expected.find((one) => one.year === Number(month.slice(0, 4)));
    months.set(month, {
      month,
      stated: 0,
      inferred: 0,
      own: 0,
      marks: [],
      expected: year?.perMonth ?? null,
      projected: year !== undefined && month > year.until.slice(0, 7),
    });
  }
  const lanes = new Map<string, MeetingLane>();
  let outside = 0;
  for (const mark of marks) {
    if (mark.edtf === null || mark.lower === null || mark.upper === null) continue;
    if (mark.upper < `${first}-01` || mark.lower > `${last}-31`) {
      outside++;
      continue;
    }
    const { edtf, lower, upper, ...view } = mark;
    const inMonth = monthOf(edtf);
    const month = inMonth === null ? undefined : months.get(inMonth);
    if (month) {
      if (mark.inferred) month.inferred++;
      else month.stated++;
      if (mark.own) month.own++;
      month.marks.push(view);
      continue;
    }
    const lane = lanes.get(edtf) ?? {
      edtf,
      label: parseEdtf(edtf)?.precision === 'year' ? `${formatEdtf(edtf)}, year only` : formatEdtf(edtf),
      from: lower.slice(0, 7) < first ? first : lower.slice(0, 7),
      to: upper.slice(0, 7) > last ? last : upper.slice(0, 7),
      row: 0,
      own: false,
      marks: [],
    };
    lane.own ||= mark.own;
    lane.marks.push(view);
    lanes.set(edtf, lane);
  }
  const sortedLanes = [...lanes.values()].sort(
    (a, b) =>
      (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
      monthsBetween(b.from, b.to) - monthsBetween(a.from, a.to),
  );
  return { months: [...months.values()], lanes: stackLanes(sortedLanes), outside, undated };
}

/** Give each lane (in order of its first month) the first row in which it meets no other. */
function stackLanes(lanes: MeetingLane[]): MeetingLane[] {
  const ends: string[] = [];
  for (const lane of lanes) {
    const free = ends.findIndex((end) => end < lane.from);
    lane.row = free >= 0 ? free : ends.length;
    ends[lane.row] = lane.to;
  }
  return lanes;
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
  const ofOwn = coverage.find((row) => row.seriesId === own?.id && row.year === own.year);
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

function notesOf(of: {
  coverage: SeriesCoverage[];
  outside: number;
  undated: number;
  hasExpectation: boolean;
}): string[] {
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
  for (const row of of.coverage) {
    for (const conflict of row.conflicts) notes.push(`${row.label}: ${conflict}`);
  }
  return notes;
}

/** `2024-04` as "Apr 2024". */
export function formatMonth(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
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
): string {
  const held = months.filter((month) => month.marks.length > 0);
  const parts = [
    ...lanes.map((lane) => `${lane.label}: ${lane.marks.length}`),
    ...held.map((month) => `${formatMonth(month.month)}: ${month.marks.length}`),
    ...expectations.map((expectation) => expectation.text),
  ];
  return `${title}. ${parts.join('; ')}.`;
}
