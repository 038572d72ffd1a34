import { numberingOf } from '@/core/cadence/numbering';
import { formatOrdinal } from '@/core/cadence/ordinal';
import { type SeriesYear, seriesYears } from '@/core/cadence/series-year';
import { type DateBasis, type EventType, type MeetingStanding, SERIES_KIND_LABELS } from '@/core/model/event';
import { formatEdtf } from '@/core/time/edtf';
import type { SeriesRef } from './refs';

/** A meeting or study session as the desk stores it. */
export interface StoredMeeting {
  eventId: number;
  articleId: number;
  articleTitle: string;
  /** Last ISO day on which the article can have been published; null where that is not known. */
  reportedBy: string | null;
  title: string;
  type: EventType;
  edtf: string | null;
  lower: string | null;
  upper: string | null;
  basis: DateBasis;
  series: SeriesRef | null;
  /** As people say; held where it is left out. */
  standing?: MeetingStanding;
  quote: string;
  grade: string;
}

export type SeriesBody = Pick<SeriesRef, 'id' | 'body' | 'kind' | 'apart'>;

/** What counting needs to know of a meeting. */
export type CountableMeeting = Pick<
  StoredMeeting,
  'eventId' | 'series' | 'edtf' | 'lower' | 'upper' | 'reportedBy' | 'standing'
>;

/** One numbered series with the years of its count. */
export interface CountedSeries<Meeting extends CountableMeeting = StoredMeeting> {
  series: SeriesBody;
  meetings: Meeting[];
  /** The years of the count; what was postponed or extraordinary has no part in them. */
  years: SeriesYear[];
}

/** Was it held when its report says? A postponed meeting was not. */
export const wasHeld = ({ standing }: Pick<StoredMeeting, 'standing'>): boolean => standing !== 'postponed';

const inTurn = ({ standing = 'held' }: Pick<StoredMeeting, 'standing'>): boolean => standing === 'held';

/** The numbered series among some meetings, the fullest first. Bodies that share a numbering are one. */
export function countSeries<Meeting extends CountableMeeting>(meetings: Meeting[]): CountedSeries<Meeting>[] {
  const groups = new Map<string, { series: SeriesBody; meetings: Meeting[] }>();
  for (const meeting of meetings) {
    if (!meeting.series) continue;
    const key = numberingOf(meeting.series);
    const group = groups.get(key);
    if (!group) groups.set(key, { series: meeting.series, meetings: [meeting] });
    else {
      group.meetings.push(meeting);
      // "X Party Committee" speaks for "X Party Standing Committee": the shorter name is that of the whole body.
      if (meeting.series.body.length < group.series.body.length) group.series = meeting.series;
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.meetings.length - a.meetings.length || a.series.id - b.series.id)
    .map(({ series: { id, body, kind, apart = false }, meetings: own }) => ({
      series: { id, body, kind, ...(apart ? { apart } : {}) },
      meetings: own,
      years: seriesYears(
        own.filter(inTurn).map(({ eventId, series, edtf, lower, upper, reportedBy }) => ({
          eventId,
          ordinal: series?.ordinal ?? 0,
          year: series?.year ?? null,
          edtf,
          lower,
          upper,
          reportedBy,
        })),
      ),
    }));
}

/** The same for all reports of one numbered meeting; one without a number or outside of its turn stands for itself. */
export function meetingKey(meeting: Pick<StoredMeeting, 'eventId' | 'series' | 'standing'>): string {
  const { eventId, series } = meeting;
  return series && inTurn(meeting)
    ? `${numberingOf(series)} ${series.year} ${series.ordinal}`
    : `event ${eventId}`;
}

/** Body and kind, without saying the kind twice ("Baogang Group shareholders’ meeting"). */
export function seriesName(series: Pick<SeriesRef, 'body' | 'kind'>): string {
  const words = SERIES_KIND_LABELS[series.kind];
  const isSaid = series.body.toLowerCase().includes(words.replace(/s$/, ''));
  return isSaid ? series.body : `${series.body}, ${words}`;
}

/** "12th of 2025"; "5th" where the count does not run by the year. */
export function numberWords({ ordinal, year }: Pick<SeriesRef, 'ordinal' | 'year'>): string {
  return year === null ? formatOrdinal(ordinal) : `${formatOrdinal(ordinal)} of ${year}`;
}

/** "12th of 2025, 13 May 2025" */
function whichWords({ series, edtf }: Pick<CountableMeeting, 'series' | 'edtf'>): string {
  const date = edtf === null ? 'no date' : formatEdtf(edtf);
  return series ? `${numberWords(series)}, ${date}` : date;
}

/** What people have said of meetings that were not held in their turn, one sentence for each kind. */
export function asideNotes(meetings: Pick<CountableMeeting, 'series' | 'edtf' | 'standing'>[]): string[] {
  const of = (kind: MeetingStanding) => meetings.filter(({ standing }) => standing === kind);
  const [postponed, extraordinary] = [of('postponed'), of('extraordinary')];
  const which = (some: typeof meetings) => some.map(whichWords).join('; ');
  return [
    ...(postponed.length > 0 ? [`Postponed, so not counted as held: ${which(postponed)}.`] : []),
    ...(extraordinary.length > 0
      ? [`Extraordinary, so held but outside the numbers: ${which(extraordinary)}.`]
      : []),
  ];
}
