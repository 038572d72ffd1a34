import type { DateBasis, EventFamily, EventType, MeetingStanding, ParticipantRole } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus } from '@/core/model/source';
import type { DatePrecision } from '@/core/time/edtf';
import type { FactReview } from './article';
import type { ClaimArticle, EntityRef, SeriesRef, SourceRef, ThemeRef } from './refs';

/** An event's date as it is known; `edtf` is null for an undated event, bounds also for an unknown year. */
export interface DateView {
  edtf: string | null;
  lower: string | null;
  upper: string | null;
  precision: DatePrecision;
  basis: DateBasis;
  /** What an inferred date was taken from, in words. */
  note: string | null;
}

/** The same event in another article. */
export interface EventTelling {
  eventId: number;
  articleId: number;
  articleTitle: string;
  /** Publisher, else the original outlet; null where neither is named. */
  source: string | null;
}

/** One line of a list of events. */
export interface EventRow {
  id: number;
  articleId: number;
  articleTitle: string;
  type: EventType;
  family: EventFamily;
  title: string;
  date: DateView;
  series: SeriesRef | null;
  /** Whether a meeting was held in its turn, as people say. */
  standing: MeetingStanding;
  entities: EntityRef[];
  themes: ThemeRef[];
  source: SourceRef;
  speaker: string | null;
  claimStatus: ClaimStatus;
  /** What verifies or contradicts it; null for a claim and a report, and where that article was deleted since. */
  claimArticle: ClaimArticle | null;
  reviewStatus: ReviewStatus;
  confidence: number;
  /** Near duplicates that tell it too; it counts once. */
  alsoTold: EventTelling[];
}

/** A stretch of a passage; marked stretches say which proof they are. */
export interface PassagePart {
  text: string;
  mark: 'event' | 'date' | 'series' | 'figure' | 'period' | 'change' | null;
}

/** One event opened: its proof in the paragraphs where it stands, who took part, where it comes from. */
export interface EventDetail extends EventRow {
  /** The paragraph of the evidence (and that of the date or series evidence where it is another), with marks. */
  passages: { paragraph: number; parts: PassagePart[] }[];
  /** Number of distinct quotes shown in the passages. */
  quotes: number;
  participants: { entity: EntityRef; role: ParticipantRole }[];
  /** For a numbered event: which ordinals of the same series and year are stored, and how many the highest implies. */
  seriesCoverage: { observed: number[]; implied: number } | null;
  /** For an event that a near duplicate told before: there it counts. */
  firstTold: EventTelling | null;
  /** How people stand to it; null for who decides nothing here. */
  review: FactReview | null;
}
