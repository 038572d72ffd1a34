import type { DateBasis, MeetingStanding, SeriesKind } from '../model/event';
import type { SeriesChange } from '../model/series-change';
import type { FactReview } from './article';
import { buildOrdinalChart, type OrdinalChart } from './entity-ordinals';
import { asideNotes, countSeries, type StoredMeeting } from './meeting-series';
import type { EntityRef } from './refs';
import { buildCoverage, type SeriesCoverage } from './series-coverage';

/** A name under which texts count on in this series. */
export interface SeriesNameView {
  id: number;
  name: string;
  /** Meetings that name it. */
  events: number;
  /** Where several names count as one: people have joined it, or the names themselves share a numbering. */
  by: 'itself' | 'people' | 'name';
}

/** One report of a meeting of the series, as a person may decide on it. */
export interface SeriesMeetingView {
  eventId: number;
  articleId: number;
  articleTitle: string;
  title: string;
  ordinal: number;
  year: number | null;
  /** EDTF, or null. */
  date: string | null;
  basis: DateBasis;
  standing: MeetingStanding;
  quote: string;
  grade: string;
  /** How people stand to it. */
  review: FactReview;
  /** The name in its own text, where that is not the one shown. */
  namedAs: string | null;
}

/** One thing that somebody has done to this series. */
export interface SeriesHistoryEntry {
  id: number;
  change: SeriesChange;
  /** "Joined “X, meetings” to “Y, meetings”". */
  text: string;
  reason: string | null;
  by: string;
  /** ISO instant. */
  at: string;
  undone: { by: string; at: string } | null;
}

export interface SeriesView {
  id: number;
  body: string;
  kind: SeriesKind;
  /** "Baogang Group Party Committee, study sessions". */
  name: string;
  organisation: EntityRef | null;
  /** True when people say that it counts for itself. */
  apart: boolean;
  names: SeriesNameView[];
  /** By year, the latest first: what is stored, what is missing, where reports contradict each other. */
  coverage: SeriesCoverage[];
  chart: OrdinalChart | null;
  /** What people have said of meetings that were not held in their turn; the chart says it, too. */
  aside: string[];
  /** The latest number of the latest year first. */
  meetings: SeriesMeetingView[];
  /** Series that could be joined to it, those of the same organisation first. */
  others: { id: number; name: string; events: number }[];
  history: SeriesHistoryEntry[];
  /** May whoever reads this decide on it? */
  canReview: boolean;
}

/** A meeting as it is stored, with the decision that stands on it. */
export interface StoredSeriesMeeting extends StoredMeeting {
  review: FactReview;
  namedId: number;
}

/** The latest year first, in it the highest number; a count that does not run by the year comes last. */
const byNumber = (a: StoredMeeting, b: StoredMeeting): number =>
  (b.series?.year ?? 0) - (a.series?.year ?? 0) ||
  (b.series?.ordinal ?? 0) - (a.series?.ordinal ?? 0) ||
  a.eventId - b.eventId;

/** Coverage, chart and list of the meetings of one series; `asOf` is the ISO day of reading. */
export function buildSeriesMeetings(
  meetings: StoredSeriesMeeting[],
  shown: { id: number; nameOf: (namedId: number) => string },
  asOf: string,
): Pick<SeriesView, 'coverage' | 'chart' | 'meetings' | 'aside'> {
  const counted = countSeries(meetings);
  return {
    coverage: buildCoverage(counted, asOf),
    chart: buildOrdinalChart(meetings, asOf),
    aside: asideNotes(meetings),
    meetings: [...meetings].sort(byNumber).flatMap((meeting) =>
      meeting.series === null
        ? []
        : {
            eventId: meeting.eventId,
            articleId: meeting.articleId,
            articleTitle: meeting.articleTitle,
            title: meeting.title,
            ordinal: meeting.series.ordinal,
            year: meeting.series.year,
            date: meeting.edtf,
            basis: meeting.basis,
            standing: meeting.standing ?? 'held',
            quote: meeting.quote,
            grade: meeting.grade,
            review: meeting.review,
            namedAs: meeting.namedId === shown.id ? null : shown.nameOf(meeting.namedId),
          },
    ),
  };
}

/** What was done, in words. */
export function changeWords(change: SeriesChange, nameOf: (id: number) => string): string {
  return change.kind === 'part'
    ? `Parted “${nameOf(change.series)}”: it counts for itself`
    : `Joined “${nameOf(change.from)}” to “${nameOf(change.into)}”`;
}
