import type { EventType } from '@/core/model/event';
import { classify, type Kind, type KindModel, type KindReading } from '../kinds/classify';
import trained from '../kinds/event-kinds.json';
import { speaksOf, typeByCue } from '../rules/event-grammar-cues';
import { type FramedSentence, frameKindsOf } from './events-frames';

/** What kind of happening a sentence tells, by labelled sentences (`extraction/kinds`). */

const MODEL: KindModel = trained;

/** From this share on the sentences are believed where no frame knows the verb; below it the lists of cues are. */
const TELLING = 0.25;
/** From this share on words that tell of nothing are believed, where only a day speaks for a happening. */
const NOTHING = 0.6;
/** From this share on nothing else is asked: 96.5 % of such sentences that the weights were not made from are told right. */
export const SURE = 0.6;
/** So much of the likeliest share is enough for a kind that a list of cues names. */
const NEAR = 0.2;

const read = new WeakMap<FramedSentence, KindReading>();

/** The kind that a sentence tells, with the share of each; read once a sentence. */
function readKind(sentence: FramedSentence): KindReading {
  const known = read.get(sentence) ?? classify(sentence.words, frameKindsOf(sentence), MODEL);
  read.set(sentence, known);
  return known;
}

const shareOf = ({ shares }: KindReading, kind: Kind): number => shares.get(kind) ?? 0;

/** The likeliest kind of happening, whether or not there is one. */
function likeliest({ shares }: KindReading): [EventType, number] {
  let best: [EventType, number] = ['other', 0];
  for (const [kind, share] of shares) if (kind !== 'none' && share > best[1]) best = [kind, share];
  return best;
}

/** A kind, and the share (0 to 1) that labelled sentences in such words have of it. */
export interface LikelyKind {
  type: EventType;
  share: number;
}

/** What a sentence tells that no frame knows; null where its words tell of no happening. */
export function kindOfUnframed(sentence: FramedSentence): LikelyKind | null {
  const reading = readKind(sentence);
  if (shareOf(reading, 'none') >= NOTHING) return null;
  const [type, share] = likeliest(reading);
  if (share >= SURE) return { type, share };
  const cue = typeByCue(sentence.words);
  // "Prosecutors brought charges": where the sentences are not sure, a word that hardly tells another kind decides.
  const isNear = shareOf(reading, cue) >= NEAR * share && speaksOf(cue, sentence.words);
  return { type: share >= TELLING && !isNear ? type : cue, share };
}
