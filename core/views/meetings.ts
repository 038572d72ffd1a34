import type { SeriesYear } from '@/core/cadence/series-year';
import type { Period } from '@/core/filters/period';
import type { EventFamily } from '@/core/model/event';
import { addMonths, monthOf, monthsBetween } from '@/core/time/edtf';
import { expectedInMonth, holdingsByYear } from './meeting-expectation';
import { formatMonth } from './meeting-months';
import {
  type CountableMeeting,
  countSeries,
  meetingKey,
  type StoredMeeting,
  wasHeld,
} from './meeting-series';
import type { EntityRef } from './refs';
import { type SeriesMeetings, seriesRows } from './series-meetings';

/** Which meetings a page of them is about. */
export const MEETING_CHOICES = ['all', 'meetings', 'study'] as const;
export type MeetingChoice = (typeof MEETING_CHOICES)[number];

/** A meeting of any organisation, with who holds it; null where the text names nobody. */
export interface HeldMeeting extends CountableMeeting, Pick<StoredMeeting, 'basis'> {
  organisation: EntityRef | null;
  family: EventFamily;
}

/** One month of one organisation. */
export interface MeetingCell {
  /** `YYYY-MM`. */
  month: string;
  stored: number;
  /** The month of one of them was resolved from context, or is approximate. */
  inferred: boolean;
  /** What the ordinals expect; null where no series tells. */
  expected: number | null;
}

export interface OrganisationMeetings {
  key: string;
  organisation: EntityRef | null;
  cells: MeetingCell[];
  /** Meetings of the years shown of which nothing finer than the year or season is known. */
  coarse: number;
  /** Meetings stored, near duplicates and repeated reports once. */
  stored: number;
  /** Of the numbered series: distinct ordinals stored, and how many there were at least. */
  numbered: { observed: number; implied: number } | null;
}

export interface MeetingsView {
  choice: MeetingChoice;
  /** ISO day of reading. */
  asOf: string;
  /** `YYYY-MM`, oldest first. */
  months: string[];
  title: string;
  subtitle: string;
  /** Those with the most meetings first. */
  organisations: OrganisationMeetings[];
  /** By organisation and name, the latest year first. */
  series: SeriesMeetings[];
  /** Of both there are so many, wherever only the first are given. */
  total: { organisations: number; series: number };
  /** Of some organisation a meeting of these years is known without its month. */
  hasCoarse: boolean;
  /** Meetings that lie before the months shown, or have no year. */
  outside: number;
  /** The reader has chosen the period. */
  isChosen: boolean;
}

/** So many months stand side by side: what a desktop shows without scrolling. */
const MONTHS_SHOWN = 20;

/** Of a chosen period so many months are shown, the latest: what can still be scrolled through. */
const MOST_MONTHS = 60;

const OPEN: Period = { from: null, to: null };

/**
 * Who meets how often: organisations by months, and every numbered series with what its ordinals imply. A meeting known
 * to the year only is in no month; what lies after `asOf` (ISO day) is expected of nobody. With a period, its months are
 * shown, the organisations that something is stored or expected of in them, and the series of its years.
 */
export function buildMeetings(
  meetings: HeldMeeting[],
  choice: MeetingChoice,
  asOf: string,
  period: Period = OPEN,
): MeetingsView {
  const chosen =
    choice === 'all' ? meetings : meetings.filter((one) => isStudy(one) === (choice === 'study'));
  const months = monthsShown(chosen, asOf, period);
  const isChosen = period.from !== null || period.to !== null;
  const groups = new Map<number, HeldMeeting[]>();
  for (const meeting of chosen) {
    const id = meeting.organisation?.id ?? 0;
    const group = groups.get(id);
    if (group) group.push(meeting);
    else groups.set(id, [meeting]);
  }
  const organisations = [...groups.values()]
    .map((group) => organisationRow(group, months, asOf))
    .filter((row) => !isChosen || hasAny(row))
    .sort((a, b) => b.stored - a.stored || nameOf(a).localeCompare(nameOf(b)));
  const series = [...groups.values()]
    .flatMap((group) => seriesRows(group[0]?.organisation ?? null, group, asOf))
    .filter(({ year }) => !isChosen || isInYears(year, months))
    .sort(
      (a, b) =>
        nameOf(a).localeCompare(nameOf(b)) || a.name.localeCompare(b.name) || (b.year ?? 0) - (a.year ?? 0),
    );
  const shown = organisations.reduce(
    (sum, { cells, coarse }) => sum + coarse + cells.reduce((n, cell) => n + cell.stored, 0),
    0,
  );
  const all = organisations.reduce((sum, { stored }) => sum + stored, 0);
  return {
    choice,
    asOf,
    months,
    title: titleOf(organisations),
    subtitle: subtitleOf(months),
    organisations,
    series,
    hasCoarse: organisations.some(({ coarse }) => coarse > 0),
    total: { organisations: organisations.length, series: series.length },
    outside: all - shown,
    isChosen,
  };
}

const isStudy = ({ family, series }: HeldMeeting) =>
  series ? series.kind === 'study_session' : family === 'study';
const nameOf = ({ organisation }: { organisation: EntityRef | null }) => organisation?.name ?? '\u{10FFFF}';

/** The months from the first that a meeting or a count lies in to the end of the year of the last dated meeting, for its ordinals tell so far; today's at the latest. */
function monthsShown(meetings: HeldMeeting[], asOf: string, period: Period): string[] {
  const today = asOf.slice(0, 7);
  let first: string | null = null;
  let last: string | null = null;
  for (const { edtf, series } of meetings) {
    const month = edtf === null ? null : monthOf(edtf);
    // A count by the year begins on 1 January, also where no meeting of those months is stored.
    if (series && series.year !== null && (first === null || `${series.year}-01` < first))
      first = `${series.year}-01`;
    if (month === null) continue;
    if (first === null || month < first) first = month;
    if (last === null || month > last) last = month;
  }
  const [from, to] = [period.from?.slice(0, 7), period.to?.slice(0, 7)];
  if (first === null || last === null) return [];
  if (from !== undefined || to !== undefined) {
    const until = to ?? (last > today ? last : today);
    const since = from ?? first;
    return since > until ? [] : monthsTo(until, Math.min(MOST_MONTHS, monthsBetween(since, until) + 1));
  }
  const december = `${last.slice(0, 4)}-12`;
  const end = last > today ? last : december < today ? december : today;
  return monthsTo(end, Math.min(MONTHS_SHOWN, monthsBetween(first, end) + 1));
}

const monthsTo = (end: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => addMonths(end, i + 1 - count));

const hasAny = ({ cells, coarse }: OrganisationMeetings): boolean =>
  coarse > 0 || cells.some(({ stored, expected }) => stored > 0 || (expected ?? 0) >= 0.5);

/** A count without a year is of every period. */
const isInYears = (year: number | null, months: string[]): boolean =>
  year === null ||
  (`${year}` >= (months[0] ?? '9999').slice(0, 4) && `${year}` <= (months.at(-1) ?? '0000').slice(0, 4));

/** The meetings of one organisation that were held, each once: of several reports the one with the finest date. */
function withoutRepeats(meetings: HeldMeeting[]): HeldMeeting[] {
  const width = ({ lower, upper }: HeldMeeting) =>
    lower === null || upper === null ? Number.POSITIVE_INFINITY : Date.parse(upper) - Date.parse(lower);
  const best = new Map<string, HeldMeeting>();
  for (const meeting of meetings.filter(wasHeld)) {
    const key = meetingKey(meeting);
    const known = best.get(key);
    if (!known || width(meeting) < width(known)) best.set(key, meeting);
  }
  return [...best.values()];
}

/** Can it lie in the months shown? */
const isTouched = (lower: string | null, upper: string, months: string[]): boolean =>
  months.length > 0 && upper >= `${months[0]}-01` && (lower ?? '') <= `${months.at(-1)}-31`;

function organisationRow(group: HeldMeeting[], months: string[], asOf: string): OrganisationMeetings {
  const organisation = group[0]?.organisation ?? null;
  const counted = countSeries(group);
  const holdings = holdingsByYear(counted);
  const cells = new Map<string, MeetingCell>(
    months.map((month) => [
      month,
      {
        month,
        stored: 0,
        inferred: false,
        expected: month > asOf.slice(0, 7) ? null : (expectedInMonth(holdings, month)?.count ?? null),
      },
    ]),
  );
  let coarse = 0;
  const once = withoutRepeats(group);
  for (const { edtf, basis, lower, upper } of once) {
    const month = edtf === null ? null : monthOf(edtf);
    const cell = month === null ? undefined : cells.get(month);
    if (cell) {
      cell.stored++;
      cell.inferred ||= basis === 'inferred' || /[~%?]/.test(edtf ?? '');
    } else if (month === null && upper !== null && isTouched(lower, upper, months)) coarse++;
  }
  const firstYear = Number(months[0]?.slice(0, 4) ?? 0);
  const lastYear = Number(months.at(-1)?.slice(0, 4) ?? 0);
  const years = counted
    .flatMap((one) => one.years)
    .filter(({ year }) => year === null || (year >= firstYear && year <= lastYear));
  const sum = (of: (year: SeriesYear) => number) => years.reduce((total, year) => total + of(year), 0);
  return {
    key: String(organisation?.id ?? 'nobody'),
    organisation,
    cells: [...cells.values()],
    coarse,
    stored: once.length,
    numbered:
      years.length === 0
        ? null
        : { observed: sum((year) => year.observed.length), implied: sum((year) => year.implied) },
  };
}

/** The finding: who is covered best and who worst, of those whose ordinals tell. */
function titleOf(rows: OrganisationMeetings[]): string {
  const told = rows
    .flatMap(({ organisation, numbered }) =>
      organisation && numbered && numbered.implied > 1 ? [{ name: organisation.name, ...numbered }] : [],
    )
    .sort((a, b) => b.observed / b.implied - a.observed / a.implied);
  const [best, worst] = [told[0], told.at(-1)];
  if (!best || !worst) return 'No ordinal tells yet how many meetings were held';
  if (best === worst)
    return `The desk has ${best.observed} of ${best.implied} numbered meetings of ${best.name}`;
  return `Best covered is ${best.name} with ${best.observed} of ${best.implied} numbered meetings; of ${worst.name} the desk has ${worst.observed} of ${worst.implied}`;
}

function subtitleOf(months: string[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return 'Meetings stored by organisation; none is dated to the month';
  const span = first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`;
  return `Meetings stored by organisation and month, ${span}`;
}
