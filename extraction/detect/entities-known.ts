import type { Reading } from '../reading';
import { resolveNames } from '../refine/entities-resolve';
import type { NameCandidate } from './entities-candidate';
import { matchNames } from './entities-match';
import { type Token, tokensOf } from './entities-tokens';

interface Known {
  tokens: Token[];
  mentions: NameCandidate[];
}

const read = new WeakMap<Reading, Known>();

/** The tokens of a text and the known names in it. Source and entities both begin here, so it is read once. */
export function readKnownNames(reading: Reading): Known {
  const earlier = read.get(reading);
  if (earlier) return earlier;
  const tokens = tokensOf(reading.text);
  const known = { tokens, mentions: resolveNames(matchNames(reading.text, tokens), reading) };
  read.set(reading, known);
  return known;
}
