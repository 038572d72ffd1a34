import { cadenceOf, impliedRate } from '@/core/cadence/cadence';
import type { Conflict } from '@/core/cadence/conflicts';
import { gapsOf } from '@/core/cadence/gaps';
import { holdingOf } from '@/core/cadence/held';
import { numberingOf } from '@/core/cadence/numbering';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { coverageOf, formatRun, type SeriesYear } from '@/core/cadence/series-year';
import { nextExpected, type Standing, standingOf } from '@/core/cadence/standing';
import type { SeriesKind } from '@/core/model/event';
import { formatEdtf } from '@/core/time/edtf';
import { type CountedSeries, type StoredMeeting, seriesName } from './meeting-series';

/** Meetings that nobody has stored. */
export interface GapView {
  /** "7–14". */
  run: string;
  count: number;
  /** ISO days between which they lie, both included; null where nothing bounds them. */
  from: string | null;
  to: string | null;
  /** "26 Feb – 13 May 2025", or an empty string. */
  when: string;
}

/** A contradiction with the reports that stand against each other. */
export interface ConflictView {
  /** "Two dates for the 6th." */
  text: string;
  reports: { eventId: number; articleId: number; articleTitle: string; date: string; quote: string }[];
}

/** What the desk holds of one series in one year, and what it does not. */
export interface SeriesCoverage {
  key: string;
  seriesId: number;
  /** What it shares with other names of its body: `core/cadence/numbering.ts`. */
  numbering: string;
  body: string;
  kind: SeriesKind;
  year: number | null;
  /** "Baogang Group Party Committee, study sessions, 2025". */
  label: string;
  observed: number[];
  implied: number;
  /** Share of the implied meetings that are stored, 0 to 1. */
  share: number;
  /** "3 of 37". */
  text: string;
  /** "2nd (9 Jan 2025), 6th (26 Feb 2025 or 2 Mar 2025, contradicted)". */
  stored: string;
  /** "1–10, 12–23", or an empty string. */
  missing: string;
  gaps: GapView[];
  perMonth: number | null;
  /** "every 9.0 days, 3.4 a month, fitted to 4 dates", or "too few to say". */
  cadence: string;
  /** How many will have been held by the day of reading, or by the end of a year that is over. */
  held: string;
  standing: Standing['kind'];
  /** "19th due about 18 Jun 2025 (10–29 Jun 2025)". */
  next: string;
  conflicts: ConflictView[];
}

/** The coverage of all series and years, the latest year first; `asOf` is the ISO day of reading. */
export function buildCoverage(counted: CountedSeries[], asOf: string): SeriesCoverage[] {
  return counted
    .flatMap((one) => one.years.map((year) => coverageRow(one, year, asOf)))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

function coverageRow({ series, meetings }: CountedSeries, of: SeriesYear, asOf: string): SeriesCoverage {
  const standing = standingOf(of, asOf);
  return {
    key: `${series.id} ${of.year}`,
    seriesId: series.id,
    numbering: numberingOf(series),
    body: series.body,
    kind: series.kind,
    year: of.year,
    label: `${seriesName(series)}${of.year === null ? '' : `, ${of.year}`}`,
    observed: of.observed,
    implied: of.implied,
    share: coverageOf(of),
    text: `${of.observed.length} of ${of.implied}`,
    stored: storedText(of),
    missing: of.missing.map(formatRun).join(', '),
    gaps: viewGaps(of),
    perMonth: impliedRate(of)?.perMonth ?? null,
    cadence: formatCadence(of),
    held: heldText(of, asOf),
    standing: standing.kind,
    next: formatStanding(of, standing),
    conflicts: of.conflicts.map((conflict) => viewConflict(conflict, meetings)),
  };
}

/** The gaps of one year for people. */
export function viewGaps(of: SeriesYear): GapView[] {
  return gapsOf(of).map((gap) => ({
    run: formatRun(gap),
    count: gap.count,
    from: gap.after,
    to: gap.before,
    when: formatDays(gap.after, gap.before),
  }));
}

/** "26 Feb – 13 May 2025", "by 13 May 2025", or an empty string. */
function formatDays(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `by ${formatEdtf(to)}`;
  if (to === null) return `from ${formatEdtf(from)}`;
  return from === to ? formatEdtf(from) : formatEdtf(`${from}/${to}`);
}

/** "7–14: 8 not stored, 26 Feb – 13 May 2025"; "1st not stored, 1–9 Jan 2025". */
export function formatGap(gap: GapView): string {
  const what = gap.count === 1 ? formatOrdinal(Number(gap.run)) : `${gap.run}: ${gap.count}`;
  return `${what} not stored${gap.when === '' ? '' : `, ${gap.when}`}`;
}

function storedText(of: SeriesYear): string {
  const dates = new Map<number, string[]>();
  for (const { ordinal, edtf } of of.sightings) {
    const known = dates.get(ordinal) ?? [];
    const text = edtf === null ? 'no date' : formatEdtf(edtf);
    if (!known.includes(text)) known.push(text);
    dates.set(ordinal, known);
  }
  const doubtful = new Set(of.doubtful);
  return of.observed
    .map(
      (ordinal) =>
        `${formatOrdinal(ordinal)} (${dates.get(ordinal)?.join(' or ')}${doubtful.has(ordinal) ? ', contradicted' : ''})`,
    )
    .join(', ');
}

/** The cadence of one year in words. */
export function formatCadence(of: SeriesYear): string {
  if (of.year === null) return 'not counted by the year';
  const cadence = cadenceOf(of);
  if (!cadence) return 'too few to say';
  const perMonth = `${cadence.perMonth.toFixed(1)} a month`;
  if (cadence.isLeast) return `at least ${perMonth}: the ${formatOrdinal(cadence.ordinal)} has no date`;
  const basis =
    cadence.basis === 'fitted'
      ? `fitted to ${cadence.points.length} dates`
      : `implied by the ${formatOrdinal(cadence.ordinal)} alone`;
  return `every ${cadence.daysBetween.toFixed(1)} days, ${perMonth}, ${basis}`;
}

function heldText(of: SeriesYear, asOf: string): string {
  if (of.year === null) return '';
  const end = `${of.year}-12-31`;
  const day = asOf > end ? end : asOf;
  const held = holdingOf(of)?.by(day);
  if (!held || day < `${of.year}-01-01`) return '';
  const when = `by ${formatEdtf(day)}`;
  const estimate = held.estimate === null ? held.least : Math.max(held.least, Math.floor(held.estimate));
  if (estimate === held.least) return `${held.least === held.most ? '' : 'at least '}${held.least} ${when}`;
  return `about ${estimate} ${when}`;
}

function formatStanding(of: SeriesYear, standing: Standing): string {
  switch (standing.kind) {
    case 'uncounted':
      return 'not counted by the year';
    case 'too-few':
      return 'too few to say';
    case 'closed':
      return `closed with ${of.year}`;
    case 'unplaced':
      return `no day to count on from: the ${formatOrdinal(of.implied)} is not dated to the month`;
    case 'restarts':
      return 'the count begins anew on 1 January';
    case 'expected': {
      const past = standing.daysPast;
      const late = past === 0 ? '' : `, ${past} ${past === 1 ? 'day' : 'days'} past`;
      return `${dueText(of)}${late}`;
    }
    case 'overdue':
      return `overdue: the ${formatOrdinal(standing.next.ordinal)} was due by ${formatEdtf(standing.next.to)}; at this cadence about ${standing.heldSince} since the last one stored`;
  }
}

/** "19th due about 18 Jun 2025 (10–29 Jun 2025)"; an empty string where nothing can be expected. */
export function dueText(of: SeriesYear): string {
  const next = nextExpected(of);
  if (!next) return '';
  return `${formatOrdinal(next.ordinal)} due about ${formatEdtf(next.day)} (${formatDays(next.from, next.to)})`;
}

function viewConflict(conflict: Conflict, meetings: StoredMeeting[]): ConflictView {
  return {
    text: formatConflict(conflict),
    reports: conflict.events.flatMap((eventId) => {
      const meeting = meetings.find((one) => one.eventId === eventId);
      if (!meeting) return [];
      const { articleId, articleTitle, edtf, quote } = meeting;
      return [
        { eventId, articleId, articleTitle, quote, date: edtf === null ? 'no date' : formatEdtf(edtf) },
      ];
    }),
  };
}

/** A contradiction in one sentence. */
function formatConflict(conflict: Conflict): string {
  return conflict.kind === 'two-dates'
    ? `Two dates for the ${formatOrdinal(conflict.ordinal)}.`
    : `The ${formatOrdinal(conflict.ordinals[0])} is dated after the ${formatOrdinal(conflict.ordinals[1])}.`;
}
