import type { EventFamily, EventType, ParticipantRole } from '@/core/model/event';
import type { Change, Metric, Qualifier } from '@/core/model/figure';
import type { Disagreement, FactFields, ReviewStatus, Verdict } from '@/core/model/review';
import type { ClaimStatus, Credibility } from '@/core/model/source';
import type { QueueKind, QueueReason } from '@/core/review/queue';
import type { DecisionView } from './decision';
import type { DateView } from './event-row';
import type { HighlightPart } from './highlight';
import type { MergeSuggestionView } from './merge-suggestion';
import type { EntityRef, SeriesRef, SourceRef, ThemeRef } from './refs';

/** One line of the queue. */
export interface QueueItem {
  /** Name in the address: `event-12`. */
  key: string;
  kind: QueueKind;
  id: number;
  reason: QueueReason;
  title: string;
  /** The colour and glyph of an event; null for what is none. */
  family: EventFamily | null;
  /** When it was, or what its figure is of; null where that has no meaning. */
  date: Pick<DateView, 'edtf' | 'precision'> | null;
  /** Whom it is about, or where it stands. */
  about: string | null;
  confidence: number;
  article: { id: number; title: string } | null;
  /** The decision that an order on it must have seen; null while there is none. */
  revision: number | null;
}

/** A way to narrow the queue, and how much is left there. */
export interface QueueLeft {
  /** The query of its address. */
  query: string;
  label: string;
  open: number;
}

export interface ReviewQueue {
  items: QueueItem[];
  /** Pass as `cursor` for the next page; null at the end. */
  nextCursor: string | null;
  /** The pairs of entities that come first (at most 20), by key: one of them is shown beside each fact. */
  pairs: string[];
  /** What waits under these filters, by part. */
  open: { all: number; facts: number; merges: number };
  /** The facts that have been decided under these filters: "41 of 63" is decided of open and decided together. */
  decided: number;
  /** What the queue is narrowed to by article and series, by name; null where it is not. */
  article: { id: number; title: string } | null;
  series: { id: number; name: string } | null;
}

/** One stretch of text around the words that prove a fact. */
export interface ContextParagraph {
  /** Counted from 1. */
  number: number;
  /** False for what stands around it: cut short, in a lighter ink. */
  isProof: boolean;
  parts: HighlightPart[];
}

export interface ReviewCheck {
  tone: 'ok' | 'warn';
  text: string;
  /** An article that the check speaks of. */
  link: { articleId: number; fact: string; label: string } | null;
}

export interface NearFact {
  key: string;
  kind: 'event' | 'figure';
  family: EventFamily | null;
  title: string;
  date: Pick<DateView, 'edtf' | 'precision'> | null;
  status: ReviewStatus;
}

/** What every fact of an article shows in the queue. */
interface FactDetailBase {
  key: string;
  id: number;
  title: string;
  confidence: number;
  status: ReviewStatus;
  decision: DecisionView | null;
  /** Where a newer reading no longer agrees with the decision. */
  disagreement: Disagreement | null;
  /** What can be corrected of it, as it stands. */
  fields: FactFields;
  article: { id: number; title: string; published: string | null; source: SourceRef };
  /** ISO instant at which the machine had first read the article. */
  proposedAt: string;
  context: ContextParagraph[];
  checks: ReviewCheck[];
  near: NearFact[];
  left: QueueLeft[];
}

interface Asserted {
  speaker: string | null;
  claimStatus: ClaimStatus;
  credibility: Credibility;
}

export interface EventReview extends FactDetailBase, Asserted {
  kind: 'event';
  type: EventType;
  family: EventFamily;
  date: DateView;
  series: SeriesRef | null;
  participants: { entity: EntityRef; role: ParticipantRole }[];
  themes: ThemeRef[];
}

export interface FigureReview extends FactDetailBase, Asserted {
  kind: 'figure';
  metric: Metric;
  subject: string;
  subjectEntity: EntityRef | null;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  qualifier: Qualifier;
  asWritten: string;
  change: Change | null;
}

export interface ThemeReview extends FactDetailBase {
  kind: 'theme';
  theme: ThemeRef;
  definition: string;
}

export interface MentionReview extends FactDetailBase {
  kind: 'mention';
  entity: EntityRef;
}

export interface MergeReview {
  kind: 'merge';
  key: string;
  id: number;
  title: string;
  suggestion: MergeSuggestionView;
}

export type FactReview = EventReview | FigureReview | ThemeReview | MentionReview;
export type ReviewDetail = FactReview | MergeReview;

/** Something that the person has decided lately. */
export interface LastDecision {
  kind: Exclude<QueueKind, 'merge'>;
  id: number;
  verdict: Verdict;
  title: string;
  /** ISO instant. */
  at: string;
  revision: number;
  /** How many were decided together with it, itself among them; 1 for one alone. */
  together: number;
  batch: string | null;
}

/** What the rail shows, and what whoever asks has decided lately. */
export interface ReviewStanding {
  /** Of each kind at most 1,000 are counted. */
  open: number;
  last: LastDecision[];
}

export const REASON_WORDS: Record<QueueReason, string | null> = {
  disputed: 'Read otherwise now',
  conflict: 'Conflict',
  series: 'Counts in a series',
  chart: null,
  plain: null,
};
