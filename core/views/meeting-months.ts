import { addMonths, formatEdtf, MONTHS, monthOf, monthsBetween, parseEdtf } from '@/core/time/edtf';
import { expectedInMonth, holdingsByYear, type ShownYears } from './meeting-expectation';
import type { DrawnMark, MeetingMark } from './meeting-marks';
import type { CountedSeries } from './meeting-series';
import { formatGap, viewGaps } from './series-coverage';

export interface MeetingMonth {
  /** `YYYY-MM`. */
  month: string;
  stated: number;
  inferred: number;
  own: number;
  marks: MeetingMark[];
  /** Expected meetings in this month; null without a numbered series that tells. */
  expected: number | null;
  /** True after the last known day of the year: the cadence is carried on. */
  projected: boolean;
  /** Numbers that are not stored and may lie in this month: "7–14: 8 not stored, 26 Feb – 13 May 2025". */
  gaps: string[];
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

/** The chart holds so many calendar years at most: 36 bars with room for labels. */
const MOST_YEARS = 3;

/** Calendar years from first to last, three at most: the latest, moved back to hold the open article's meetings. */
export function yearsShown(marks: DrawnMark[]): ShownYears | null {
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

/**
 * Months and lanes of the years shown. What is known to the month or better stands in its month; what is known to the
 * year lies in a lane below; what has no year is counted only.
 */
export function layOut(
  marks: DrawnMark[],
  years: ShownYears | null,
  counted: CountedSeries[],
): { months: MeetingMonth[]; lanes: MeetingLane[]; outside: number; undated: number } {
  const undated = marks.filter((mark) => mark.lower === null).length;
  if (!years) return { months: [], lanes: [], outside: 0, undated };
  const first = `${years.first}-01`;
  const last = `${years.last}-12`;
  const gaps = gapMonths(counted);
  const holdings = holdingsByYear(counted);
  const months = new Map<string, MeetingMonth>();
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const expected = expectedInMonth(holdings, month);
    months.set(month, {
      month,
      stated: 0,
      inferred: 0,
      own: 0,
      marks: [],
      expected: expected?.count ?? null,
      projected: expected?.isCarried ?? false,
      gaps: gaps.filter(({ from, to }) => from <= month && to >= month).map(({ text }) => text),
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

/** Every gap of the series counted by the year, with the first and last month that it touches. */
function gapMonths(counted: CountedSeries[]): { from: string; to: string; text: string }[] {
  return counted.flatMap(({ years }) =>
    years.flatMap((year) =>
      viewGaps(year).flatMap((gap) =>
        gap.from === null || gap.to === null
          ? []
          : [{ from: gap.from.slice(0, 7), to: gap.to.slice(0, 7), text: formatGap(gap) }],
      ),
    ),
  );
}

/** `2024-04` as "Apr 2024". */
export function formatMonth(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}
