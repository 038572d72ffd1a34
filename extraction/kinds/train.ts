import type { EventType } from '@/core/model/event';
import { type Kind, type KindModel, SCALE, sharesOf } from './classify';
import { type FrameKind, featuresOf } from './features';

/** A sentence that people have labelled: the kind of happening that it tells, or null for none. */
export interface LabelledSentence {
  type: EventType | null;
  text: string;
  frames: readonly FrameKind[];
}

/** Times through all sentences; more changes nothing that the held-out ones would notice. */
const ROUNDS = 30;
const FIRST_STEP = 0.4;
const DECAY = 0.1;
/** How strongly weights are pulled to nought: what a single sentence says must not decide. */
const PULL = 0.004;
/** Weights below this change no answer. */
const LEAST = 0.25;
/** A feature in fewer sentences says nothing of its kind. */
const LEAST_SEEN = 2;

/** A sequence of numbers from 0 to 1 that is the same on every machine. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

const kindOf = ({ type }: LabelledSentence): Kind => type ?? 'none';

/**
 * Multinomial logistic regression by stochastic descent: the same sentences in the same order give the same weights. Features
 * are weighed by how many a sentence has, so that a long one says no more than a short one.
 */
export function trainKinds(sentences: readonly LabelledSentence[]): KindModel {
  const kinds = [...new Set(sentences.map(kindOf))].sort();
  const seen = new Map<string, number>();
  const all = sentences.map((each) => ({
    kind: kinds.indexOf(kindOf(each)),
    features: [...featuresOf(each.text, each.frames)],
  }));
  for (const { features } of all) for (const f of features) seen.set(f, (seen.get(f) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  for (const [feature, count] of seen)
    if (count >= LEAST_SEEN) weights.set(feature, new Float64Array(kinds.length));
  const bias = new Float64Array(kinds.length);
  const known = all.map(({ kind, features }) => {
    const rows = features.flatMap((feature) => weights.get(feature) ?? []);
    return { kind, rows, scale: 1 / Math.sqrt(Math.max(1, rows.length)) };
  });
  const next = sequence(7);
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round * DECAY);
    shuffle(known, next);
    for (const { kind, rows, scale } of known) {
      const sums = Array.from(bias);
      for (const row of rows) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]! * scale;
      const shares = sharesOf(sums);
      for (let k = 0; k < sums.length; k++) {
        const error = shares[k]! - (k === kind ? 1 : 0);
        bias[k]! -= step * 0.1 * error;
        for (const row of rows) row[k]! -= step * (error * scale + PULL * row[k]!);
      }
    }
  }
  const round = (weight: number) => Math.round(weight * SCALE);
  const features = [...weights]
    .map(([feature, row]) => {
      const told = [...row].flatMap((weight, k) => (Math.abs(weight) < LEAST ? [] : [k, round(weight)]));
      return [feature, told] as const;
    })
    .filter(([, told]) => told.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { kinds, bias: [...bias].map(round), features: Object.fromEntries(features) };
}
