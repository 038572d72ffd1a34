import type { EventType } from '@/core/model/event';
import { type FrameKind, featuresOf } from './features';

/** A kind of happening, or `none` for what is no happening: background, a figure of the day, a wish. */
export type Kind = EventType | 'none';

/** Weights are stored as whole numbers of this fraction. */
export const SCALE = 100;

/** What the words of labelled sentences say of their kinds. Feature → kind, weight, kind, weight …; kinds by their place. */
export interface KindModel {
  kinds: readonly string[];
  bias: readonly number[];
  features: Readonly<Record<string, readonly number[]>>;
}

/** What a sentence tells, as far as its words say: the likeliest kind, and the share (0 to 1) of each. */
export interface KindReading {
  kind: Kind;
  shares: ReadonlyMap<Kind, number>;
}

/** Shares that add up to 1, from sums of weights. */
export function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** Read a sentence by a model. */
export function classify(words: string, frames: readonly FrameKind[], model: KindModel): KindReading {
  const isKnown = (feature: string) => Object.hasOwn(model.features, feature);
  const rows = [...featuresOf(words, frames, isKnown)].flatMap((feature) =>
    isKnown(feature) ? [model.features[feature]!] : [],
  );
  const sums = model.bias.map((weight) => weight / SCALE);
  const scale = 1 / (SCALE * Math.sqrt(Math.max(1, rows.length)));
  for (const row of rows) for (let i = 0; i < row.length; i += 2) sums[row[i]!]! += row[i + 1]! * scale;
  const shares = sharesOf(sums);
  const best = shares.indexOf(Math.max(...shares));
  return {
    kind: model.kinds[best] as Kind,
    shares: new Map(model.kinds.map((kind, i) => [kind as Kind, shares[i]!])),
  };
}
