import type { EventFamily, EventType } from '@/core/model/event';
import type { Credibility, Reliability } from '@/core/model/source';
import type { DateView } from './event-row';
import type { SeriesRef } from './refs';

/** An event in a short list, with the words that prove it. */
export interface EventLine {
  id: number;
  articleId: number;
  title: string;
  type: EventType;
  family: EventFamily;
  date: DateView;
  series: SeriesRef | null;
  quote: string;
  reliability: Reliability;
  credibility: Credibility;
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
