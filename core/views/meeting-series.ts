import { numberingOf } from '@/core/cadence/numbering';
import { type SeriesYear, seriesYears } from '@/core/cadence/series-year';
import { type DateBasis, type EventType, SERIES_KIND_LABELS } from '@/core/model/event';
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
  quote: string;
  grade: string;
}

export type SeriesBody = Pick<SeriesRef, 'id' | 'body' | 'kind'>;

/** One numbered series with the years of its count. */
export interface CountedSeries {
  series: SeriesBody;
  meetings: StoredMeeting[];
  years: SeriesYear[];
}

/** The numbered series among some meetings, the fullest first. Bodies that share a numbering are one. */
export function countSeries(meetings: StoredMeeting[]): CountedSeries[] {
  const groups = new Map<string, { series: SeriesBody; meetings: StoredMeeting[] }>();
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
    .map(({ series: { id, body, kind }, meetings: own }) => ({
      series: { id, body, kind },
      meetings: own,
      years: seriesYears(
        own.map(({ eventId, series, edtf, lower, upper, reportedBy }) => ({
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

/** Body and kind, without saying the kind twice ("Baogang Group shareholders’ meeting"). */
export function seriesName(series: Pick<SeriesRef, 'body' | 'kind'>): string {
  const words = SERIES_KIND_LABELS[series.kind];
  const isSaid = series.body.toLowerCase().includes(words.replace(/s$/, ''));
  return isSaid ? series.body : `${series.body}, ${words}`;
}
