import type { Metric, Qualifier } from '@/core/model/figure';
import type { Span } from '@/core/text/span';
import type { ZonedSentence } from './events-zones';
import type { KnownAmount as Amount } from './figures-amounts';
import type { ChangeWords } from './figures-changes';

/** A figure on its way: what the detector saw, and what the refining steps have found out about it so far. */
export interface FigureDraft {
  amount: Amount;
  sentence: ZonedSentence;
  /** Its unit, which context may complete ("284 yuan" in a text on prices per tonne). */
  unit: string;
  /** A change that stands by itself, without the amount that it changed. */
  move: ChangeWords | null;
  /** Changes stated with it, in reading order. */
  changes: ChangeWords[];
  /** The figure that this one repeats in another currency, in brackets. */
  converts: FigureDraft | null;
  /** The figure that this one is only set against: "than 3 million", "from 0.2%". */
  comparedTo: FigureDraft | null;
  isCompared: boolean;
  metric: Metric;
  /** What the lexicon calls the measure where the metric is `other`. */
  label: string | null;
  /** The words that tell the measure, when they stand in the same sentence. */
  cue: Span | null;
  /** The words that tell the measure in the sentence before, when its own tells none. */
  earlierCue: Span | null;
  isNegative: boolean;
  period: string | null;
  periodWords: Span | null;
  isPeriodFromContext: boolean;
  subject: string;
  subjectEntity: string | null;
  subjectWords: Span | null;
  qualifier: Qualifier;
}

const BREAK = /[,;:，；：、—]|\s-\s|\[\d+\]|\s(?:and|while|whereas|but|with|which|以及|而)\s/g;

/** How many clause breaks lie between two offsets; brackets and their content do not count. */
export function breaksBetween(text: string, from: number, to: number): number {
  if (to <= from) return 0;
  const words = text
    .slice(from, to)
    .replace(/\([^()]*\)|（[^（）]*）/g, '')
    .replace(/(?<=\d),(?=\d)/g, '');
  return words.match(BREAK)?.length ?? 0;
}

/** Characters between two disjoint spans; 0 when they touch. */
export const gap = (a: Span, b: Span): number =>
  Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
