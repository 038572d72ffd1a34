import { cadenceOf } from '@/core/cadence/cadence';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { coverageOf, type SeriesYear } from '@/core/cadence/series-year';
import { type Standing, standingOf } from '@/core/cadence/standing';
import type { SeriesKind } from '@/core/model/event';
import { formatEdtf } from '@/core/time/edtf';
import { type CountableMeeting, countSeries, seriesName } from './meeting-series';
import type { EntityRef } from './refs';

/** A year of a numbered series: what is stored, what its ordinals imply, and when the next meeting is due. */
export interface SeriesMeetings {
  key: string;
  seriesId: number;
  organisation: EntityRef | null;
  name: string;
  kind: SeriesKind;
  year: number | null;
  observed: number;
  implied: number;
  /** Share of the implied meetings that are stored, 0 to 1; null where one early number says too little. */
  share: number | null;
  /** Days from one meeting to the next; null where too few say so. */
  daysBetween: number | null;
  /** "37th", with "21 Aug 2025" or "no date"; `day` (ISO) is for putting rows in order. */
  last: { ordinal: string; date: string; day: string | null };
  next: { kind: Standing['kind']; text: string; note: string };
  /** ISO day by which rows are put in order; null where nothing is expected. */
  due: string | null;
  conflicts: number;
}

/** The numbered series of an organisation with what their ordinals imply, one row for each year; `asOf` is an ISO day. */
export function seriesRows(
  organisation: EntityRef | null,
  meetings: CountableMeeting[],
  asOf: string,
): SeriesMeetings[] {
  return countSeries(meetings).flatMap(({ series, years }) =>
    years.map((of): SeriesMeetings => {
      const standing = standingOf(of, asOf);
      const cadence = cadenceOf(of);
      return {
        key: `${series.id} ${of.year}`,
        seriesId: series.id,
        organisation,
        name: seriesName(series),
        kind: series.kind,
        year: of.year,
        observed: of.observed.length,
        implied: of.implied,
        share: standing.kind === 'too-few' ? null : coverageOf(of),
        daysBetween: cadence && !cadence.isLeast ? cadence.daysBetween : null,
        last: { ordinal: formatOrdinal(of.implied), date: dateOfLast(of), day: dayOfLast(of) },
        next: nextOf(of, standing),
        due: 'next' in standing ? standing.next.day : null,
        conflicts: of.conflicts.length,
      };
    }),
  );
}

/** The last day that the highest number can have been held on, of its latest report; null without a date. */
const dayOfLast = ({ implied, sightings }: SeriesYear): string | null =>
  sightings
    .flatMap(({ ordinal, upper }) => (ordinal === implied && upper !== null ? [upper] : []))
    .sort()
    .at(-1) ?? null;

function dateOfLast({ implied, sightings }: SeriesYear): string {
  const dates = sightings
    .filter(({ ordinal, edtf }) => ordinal === implied && edtf !== null)
    .map(({ edtf }) => formatEdtf(edtf ?? ''));
  return [...new Set(dates)].join(' or ') || 'no date';
}

function nextOf(of: SeriesYear, standing: Standing): SeriesMeetings['next'] {
  const { kind } = standing;
  const days = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`;
  switch (standing.kind) {
    case 'uncounted':
      return { kind, text: 'Not counted by the year', note: '' };
    case 'too-few':
      return { kind, text: 'Too few to say', note: '' };
    case 'closed':
      return { kind, text: 'Closed', note: `with ${of.year}` };
    case 'unplaced':
      return {
        kind,
        text: 'No day to count on from',
        note: `the ${formatOrdinal(of.implied)} is not dated to the month`,
      };
    case 'restarts':
      return { kind, text: 'Next year', note: 'the count begins anew on 1 January' };
    case 'expected':
      return {
        kind,
        text: `≈ ${formatEdtf(standing.next.day)}`,
        note:
          standing.daysPast > 0 ? `${days(standing.daysPast)} past` : `± ${days(standing.next.spreadDays)}`,
      };
    case 'overdue':
      return {
        kind,
        text: 'Overdue',
        note: `due by ${formatEdtf(standing.next.to)}, about ${standing.heldSince} since the last one stored`,
      };
  }
}
