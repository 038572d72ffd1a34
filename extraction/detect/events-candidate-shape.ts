import type { EventType } from '@/core/model/event';
import type { Span } from '@/core/text/span';
import type { EventRule } from '../rules/event-grammar-shape';
import type { SeriesMention } from './events-series-shape';
import type { ZonedSentence } from './events-zones';

/** A happening as one sentence tells it, before it has a date. */
export interface Candidate {
  sentence: ZonedSentence;
  type: EventType;
  /** The words that tell it, in the text's offsets. */
  trigger: Span;
  strength: 1 | 2 | 3;
  series: SeriesMention | null;
  /** What an announcement is about, where the frame tells. */
  topic: EventRule['topic'] | null;
  /** Told in the future tense: an event only when its date is stated. */
  isPlanned: boolean;
  /** Told as just done ("has published", "recently"): rule 4 of the date rules applies. */
  isRecent: boolean;
  /** Told inside somebody's report ("announced that he had completed a tour"). */
  isReported: boolean;
  /** Told as already past ("had held"): undated, it is background. */
  isPluperfect: boolean;
  /** Told in a clause about somebody by the way: "…, who retired last month". */
  isAside: boolean;
  /** Only says that something is made known: gives way to what the same sentence makes known. */
  isTelling: boolean;
  /** Believed only close to publication. */
  isLateNews: boolean;
  /** The kind is that of what was told before it. */
  isGapped: boolean;
  /** No frame matched: only the date says that something happened. */
  isBareDate: boolean;
  /** Where the line of a chronicle begins that tells it; who stands first in the line is whom it is about. */
  lineStart?: number;
}

/** Which type tells most of one happening that is told twice: a journey that ends in a signature is a signing. */
export const TYPE_PRIORITY: readonly EventType[] = [
  'inspection',
  'signing',
  'appointment',
  'award',
  'results',
  'study_session',
  'training',
  'summit',
  'project_milestone',
  'policy_release',
  'meeting',
  'visit',
  'announcement',
  'other',
];

/** The types that one and the same sitting may be told as. */
export const GATHERINGS: ReadonlySet<EventType> = new Set([
  'meeting',
  'study_session',
  'training',
  'summit',
  'inspection',
]);
