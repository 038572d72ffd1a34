import { type Cadence, cadenceOf, nextExpected } from '@/core/cadence/cadence';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { contradictedOrdinals, formatRun, type SeriesYear, seriesYears } from '@/core/cadence/series-year';
import { SERIES_KIND_LABELS, type SeriesKind } from '@/core/model/event';
import { addDays, daysBetween, formatEdtf } from '@/core/time/edtf';
import { formatConflict, type StoredMeeting } from './meeting-chart';
import type { SeriesRef } from './refs';

/** One stored ordinal; `from` and `to` are ISO days inside the year of the count, equal for a date known to the day. */
export interface OrdinalPoint {
  ordinal: number;
  from: string;
  to: string;
  /** True when the month is not known: the point is drawn hollow, with a bar over all that the date can mean. */
  isOpen: boolean;
  /** "37th, 2024". */
  label: string;
  eventId: number;
}

export interface OrdinalLine {
  basis: Cadence['basis'];
  from: { day: string; ordinal: number };
  to: { day: string; ordinal: number };
  /** "One meeting every 9.9 days, implied by the 37th". */
  text: string;
}

export interface ExpectedPoint {
  ordinal: number;
  day: string;
  from: string;
  to: string;
  /** "13th due about 9 Sep 2025, 22 Aug to 29 Sep". */
  text: string;
}

export interface MissingBand {
  from: string;
  to: string;
  /** "1–10 not covered". */
  text: string;
}

export interface OrdinalTrack {
  seriesId: number;
  body: string;
  kind: SeriesKind;
  family: 'meeting' | 'study';
  year: number;
  points: OrdinalPoint[];
  line: OrdinalLine | null;
  next: ExpectedPoint | null;
  bands: MissingBand[];
  observed: number;
  implied: number;
}

export interface OrdinalRow {
  key: string;
  series: string;
  year: string;
  ordinals: string;
  covered: string;
  missing: string;
  cadence: string;
  next: string;
  conflicts: string;
}

/** Ordinals against dates: what the desk holds of each numbered series, year by year. */
export interface OrdinalChart {
  title: string;
  subtitle: string;
  /** First and last ISO day of the calendar years shown. */
  from: string;
  to: string;
  peak: number;
  tracks: OrdinalTrack[];
  notes: string[];
  rows: OrdinalRow[];
  text: string;
}

const MOST_YEARS = 3;

/** The ordinals chart of one organisation, the latest three years of it. Null without a numbered meeting. */
export function buildOrdinalChart(meetings: StoredMeeting[]): OrdinalChart | null {
  const counted = bySeries(meetings);
  const all = counted.flatMap(({ series, years }) => years.map((year) => ({ series, year })));
  if (all.length === 0) return null;
  const numbers = all.flatMap(({ year }) => (year.year === null ? [] : [year.year]));
  const last = Math.max(0, ...numbers);
  const first = Math.max(Math.min(last, ...numbers), last - MOST_YEARS + 1);
  const shown = all.filter(({ year }) => year.year !== null && year.year >= first);
  const tracks = shown
    .map(({ series, year }) => trackOf(series, year))
    .sort((a, b) => a.year - b.year || b.implied - a.implied);
  const rows = [...all]
    .sort((a, b) => (b.year.year ?? 0) - (a.year.year ?? 0) || b.year.implied - a.year.implied)
    .map(({ series, year }) => rowOf(series, year));
  const title = titleOf(tracks, all);
  return {
    title,
    subtitle:
      'Number given in the text, by date. Line: cadence that the numbers imply. Hatching: meetings nobody has stored',
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    peak: Math.max(1, ...tracks.map((track) => Math.max(track.implied, track.next?.ordinal ?? 0))),
    tracks,
    notes: notesOf(all, tracks, numbers.length > 0 && Math.min(...numbers) < first),
    rows,
    text: `${title}. ${rows.map((row) => `${row.series} ${row.year}: ${row.ordinals}; covered ${row.covered}`).join('. ')}.`,
  };
}

type Body = Pick<SeriesRef, 'id' | 'body' | 'kind'>;

function bySeries(meetings: StoredMeeting[]): { series: Body; years: SeriesYear[] }[] {
  const groups = new Map<number, { series: Body; meetings: StoredMeeting[] }>();
  for (const meeting of meetings) {
    if (!meeting.series) continue;
    const group = groups.get(meeting.series.id) ?? { series: meeting.series, meetings: [] };
    group.meetings.push(meeting);
    groups.set(meeting.series.id, group);
  }
  return [...groups.values()].map(({ series, meetings: own }) => ({
    series,
    years: seriesYears(
      own.map(({ eventId, series: ref, edtf, lower, upper }) => ({
        eventId,
        ordinal: ref?.ordinal ?? 0,
        year: ref?.year ?? null,
        edtf,
        lower,
        upper,
      })),
    ),
  }));
}

function trackOf(series: Body, of: SeriesYear): OrdinalTrack {
  const year = of.year as number;
  const points = pointsOf(of, year);
  return {
    seriesId: series.id,
    body: series.body,
    kind: series.kind,
    family: series.kind === 'study_session' ? 'study' : 'meeting',
    year,
    points,
    line: lineOf(cadenceOf(of), year, of),
    next: expectedOf(of),
    bands: bandsOf(of, points, year),
    observed: of.observed.length,
    implied: of.implied,
  };
}

/** One point for each ordinal, at its narrowest date; those without a date in the year have none. */
function pointsOf(of: SeriesYear, year: number): OrdinalPoint[] {
  const [firstDay, lastDay] = [`${year}-01-01`, `${year}-12-31`];
  const points = new Map<number, OrdinalPoint>();
  for (const { ordinal, lower, upper, edtf, eventId } of of.sightings) {
    if (lower === null || upper === null || edtf === null || upper < firstDay || lower > lastDay) continue;
    const from = lower < firstDay ? firstDay : lower;
    const to = upper > lastDay ? lastDay : upper;
    const known = points.get(ordinal);
    if (known && daysBetween(known.from, known.to) <= daysBetween(from, to)) continue;
    points.set(ordinal, {
      ordinal,
      from,
      to,
      isOpen: daysBetween(from, to) > 31,
      label: `${formatOrdinal(ordinal)}, ${formatEdtf(edtf)}`,
      eventId,
    });
  }
  return [...points.values()].sort((a, b) => a.ordinal - b.ordinal);
}

function lineOf(cadence: Cadence | null, year: number, of: SeriesYear): OrdinalLine | null {
  if (!cadence) return null;
  const firstDay = `${year}-01-01`;
  const dayAt = (ordinal: number) =>
    addDays(firstDay, Math.max(0, Math.round(cadence.intercept + cadence.daysBetween * ordinal)));
  const every = cadence.daysBetween.toFixed(1);
  if (cadence.basis === 'implied') {
    return {
      basis: 'implied',
      from: { day: firstDay, ordinal: 0 },
      to: { day: cadence.until, ordinal: cadence.ordinal },
      text: `One every ${every} days, implied by the ${formatOrdinal(cadence.ordinal)} alone`,
    };
  }
  const lowest = cadence.points[0]?.ordinal ?? 1;
  const highest = Math.max(cadence.ordinal, of.implied);
  const end = dayAt(highest);
  return {
    basis: 'fitted',
    from: { day: dayAt(lowest), ordinal: lowest },
    to:
      end <= `${year}-12-31`
        ? { day: end, ordinal: highest }
        : { day: dayAt(cadence.ordinal), ordinal: cadence.ordinal },
    text: `One every ${every} days, fitted to ${cadence.points.length} dates`,
  };
}

function expectedOf(of: SeriesYear): ExpectedPoint | null {
  const next = nextExpected(of);
  if (!next) return null;
  return {
    ordinal: next.ordinal,
    day: next.day,
    from: next.from,
    to: next.to,
    text: `${formatOrdinal(next.ordinal)} due about ${formatEdtf(next.day)} (${formatEdtf(next.from)} to ${formatEdtf(next.to)})`,
  };
}

/** A missing run lies between the dates of the ordinals on either side of it. */
function bandsOf(of: SeriesYear, points: OrdinalPoint[], year: number): MissingBand[] {
  return of.missing.map((run) => {
    const before = points.filter((point) => point.ordinal < run.from).at(-1);
    const after = points.find((point) => point.ordinal > run.to);
    const from = before ? (before.isOpen ? before.from : before.to) : `${year}-01-01`;
    const to = after ? (after.isOpen ? after.to : after.from) : `${year}-12-31`;
    return { from: from < to ? from : to, to: from < to ? to : from, text: `${formatRun(run)} not covered` };
  });
}

function rowOf(series: Body, of: SeriesYear): OrdinalRow {
  const cadence = cadenceOf(of);
  const contradicted = contradictedOrdinals(of);
  const dateOf = new Map<number, string[]>();
  for (const { ordinal, edtf } of of.sightings) {
    const dates = dateOf.get(ordinal) ?? [];
    const text = edtf === null ? 'no date' : formatEdtf(edtf);
    if (!dates.includes(text)) dates.push(text);
    dateOf.set(ordinal, dates);
  }
  return {
    key: `${series.id} ${of.year}`,
    series: `${series.body}, ${SERIES_KIND_LABELS[series.kind]}`,
    year: of.year === null ? 'not by year' : `${of.year}`,
    ordinals: of.observed
      .map(
        (ordinal) =>
          `${formatOrdinal(ordinal)} (${dateOf.get(ordinal)?.join(' or ')}${contradicted.has(ordinal) ? ', contradicted' : ''})`,
      )
      .join(', '),
    covered: `${of.observed.length} of ${of.implied}`,
    missing: of.missing.map(formatRun).join(', '),
    cadence: cadence
      ? `every ${cadence.daysBetween.toFixed(1)} days, ${cadence.perMonth.toFixed(1)} a month, ${cadence.basis}`
      : '',
    next: expectedOf(of)?.text ?? '',
    conflicts: of.conflicts.map(formatConflict).join(' '),
  };
}

/** "Covered 2 of 37 meetings in 2024 and 4 of 18 in 2025": the two fullest counts. */
function titleOf(tracks: OrdinalTrack[], all: { series: Body; year: SeriesYear }[]): string {
  const top = [...tracks].sort((a, b) => b.implied - a.implied).slice(0, 2);
  if (top.length === 0) {
    const one = all[0];
    return one
      ? `Covered ${one.year.observed.length} of ${one.year.implied} ${SERIES_KIND_LABELS[one.series.kind]}`
      : '';
  }
  const parts = top
    .sort((a, b) => a.year - b.year)
    .map(
      (track) => `${track.observed} of ${track.implied} ${SERIES_KIND_LABELS[track.kind]} in ${track.year}`,
    );
  return `Covered ${parts.join(', and ')}`;
}

function notesOf(
  all: { series: Body; year: SeriesYear }[],
  tracks: OrdinalTrack[],
  hasEarlier: boolean,
): string[] {
  const notes: string[] = [];
  if (tracks.some((track) => track.points.some((point) => point.isOpen))) {
    notes.push('A bar through a hollow point: the text gives the year, not the day.');
  }
  const silent = tracks.filter((track) => track.line === null).length;
  if (silent > 0) {
    notes.push(
      `${silent} ${silent === 1 ? 'count is' : 'counts are'} too small, too early or too contradicted for a line.`,
    );
  }
  if (hasEarlier) notes.push('Earlier years are in the table.');
  for (const { series, year } of all) {
    for (const conflict of year.conflicts) {
      notes.push(`${series.body}${year.year === null ? '' : `, ${year.year}`}: ${formatConflict(conflict)}`);
    }
  }
  return notes;
}
