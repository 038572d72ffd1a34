import type { EventFamily, EventType, MeetingStanding } from '@/core/model/event';
import type { ClaimStatus, Credibility, Reliability } from '@/core/model/source';
import type { DateView } from './event-row';
import type { ClaimArticle, SeriesRef } from './refs';

/** An event in a short list, with the words that prove it. */
export interface EventLine {
  id: number;
  articleId: number;
  title: string;
  type: EventType;
  family: EventFamily;
  date: DateView;
  series: SeriesRef | null;
  standing: MeetingStanding;
  quote: string;
  reliability: Reliability;
  credibility: Credibility;
  claimStatus: ClaimStatus;
  /** What verifies or contradicts it; null also where that article was deleted since. */
  claimArticle: ClaimArticle | null;
}

/** An article in a short list. */
export interface ArticleLine {
  id: number;
  title: string;
  published: string | null;
  publishedBasis: 'stated' | 'inferred' | 'none';
  /** Original outlet, else publisher, else null. */
  source: string | null;
  stateOutlet: boolean;
}
