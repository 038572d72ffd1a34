import { type Cadence, cadenceOf } from '@/core/cadence/cadence';
import { formatOrdinal } from '@/core/cadence/ordinal';
import type { SeriesYear } from '@/core/cadence/series-year';
import { nextExpected } from '@/core/cadence/standing';
import { SERIES_KIND_LABELS, type SeriesKind } from '@/core/model/event';
import { addDays, daysBetween, formatEdtf } from '@/core/time/edtf';
import { asideNotes, countSeries, type SeriesBody, type StoredMeeting } from './meeting-series';
import { buildCoverage, dueText, formatGap, type SeriesCoverage, viewGaps } from './series-coverage';

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
  /** "7–14: 8 not stored, 26 Feb – 13 May 2025". */
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
  coverage: SeriesCoverage[];
  text: string;
}

/** The chart of one organisation, and, where it counts both, those of its meetings and of its study sessions alone. */
export interface OrdinalCharts {
  all: OrdinalChart;
  parts: Record<'meetings' | 'study', OrdinalChart> | null;
}

const MOST_YEARS = 3;

/**
 * The ordinals chart of one organisation, the latest three years of it; `asOf` is the ISO day of reading. Null without a
 * numbered meeting.
 */
export function buildOrdinalChart(meetings: StoredMeeting[], asOf: string): OrdinalChart | null {
  const counted = countSeries(meetings);
  const all = counted.flatMap(({ series, years }) => years.map((year) => ({ series, year })));
  if (all.length === 0) return null;
  const numbers = all.flatMap(({ year }) => (year.year === null ? [] : [year.year]));
  const last = Math.max(0, ...numbers);
  const first = Math.max(Math.min(last, ...numbers), last - MOST_YEARS + 1);
  const shown = all.filter(({ year }) => year.year !== null && year.year >= first);
  const tracks = shown
    .map(({ series, year }) => trackOf(series, year))
    .sort((a, b) => a.year - b.year || b.implied - a.implied);
  const coverage = buildCoverage(counted, asOf);
  const title = titleOf(tracks, all);
  const aside = meetings.filter(({ series }) => series !== null);
  return {
    title,
    subtitle:
      'Number given in the text, by date. Line: cadence that the numbers imply. Hatching: meetings nobody has stored',
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    peak: Math.max(1, ...tracks.map((track) => Math.max(track.implied, track.next?.ordinal ?? 0))),
    tracks,
    notes: [...notesOf(tracks, numbers.length > 0 && Math.min(...numbers) < first), ...asideNotes(aside)],
    coverage,
    text: `${title}. ${coverage.map((row) => `${row.label}: ${row.stored}; covered ${row.text}`).join('. ')}. ${asideNotes(aside).join(' ')}`.trim(),
  };
}

const isStudy = ({ series, type }: StoredMeeting) => (series?.kind ?? type) === 'study_session';

/** The ordinals chart of an organisation, whole and in its parts. Null without a numbered meeting. */
export function buildOrdinalCharts(meetings: StoredMeeting[], asOf: string): OrdinalCharts | null {
  const all = buildOrdinalChart(meetings, asOf);
  if (!all) return null;
  const study = buildOrdinalChart(meetings.filter(isStudy), asOf);
  const others = buildOrdinalChart(
    meetings.filter((meeting) => !isStudy(meeting)),
    asOf,
  );
  return { all, parts: study && others && { meetings: others, study } };
}

function trackOf(series: SeriesBody, of: SeriesYear): OrdinalTrack {
  const year = of.year as number;
  return {
    seriesId: series.id,
    body: series.body,
    kind: series.kind,
    family: series.kind === 'study_session' ? 'study' : 'meeting',
    year,
    points: pointsOf(of, year),
    line: lineOf(cadenceOf(of), year, of),
    next: expectedOf(of),
    bands: bandsOf(of),
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
  const highest = Math.max(cadence.ordinal, of.implied);
  const end = dayAt(highest);
  return {
    basis: 'fitted',
    // From where the line leaves 1 January or zero, whichever comes later.
    from: { day: dayAt(0), ordinal: Math.max(0, -cadence.intercept / cadence.daysBetween) },
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
    text: dueText(of),
  };
}

/** Each gap as a band from the first to the last day on which its meetings can have been held. */
function bandsOf(of: SeriesYear): MissingBand[] {
  return viewGaps(of).flatMap((gap) =>
    gap.from === null || gap.to === null ? [] : [{ from: gap.from, to: gap.to, text: formatGap(gap) }],
  );
}

/** "Covered 2 of 37 meetings in 2024 and 4 of 18 in 2025": the two fullest counts. */
function titleOf(tracks: OrdinalTrack[], all: { series: SeriesBody; year: SeriesYear }[]): string {
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

function notesOf(tracks: OrdinalTrack[], hasEarlier: boolean): string[] {
  const notes: string[] = [];
  if (tracks.some((track) => track.points.some((point) => point.isOpen))) {
    notes.push('A bar through a hollow point: the text gives the year, not the day.');
  }
  const silent = tracks.filter((track) => track.line === null).length;
  if (silent > 0) {
    notes.push(
      `${silent} ${silent === 1 ? 'count has' : 'counts have'} too few dates, or too contradicted ones, for a line.`,
    );
  }
  if (hasEarlier) notes.push('Earlier years are in the table.');
  return notes;
}
