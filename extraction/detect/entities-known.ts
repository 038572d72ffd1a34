import type { Reading } from '../reading';
import { resolveNames } from '../refine/entities-resolve';
import type { NameCandidate } from './entities-candidate';
import { matchNames } from './entities-match';
import { readTokens, type Token } from './entities-tokens';

interface Known {
  tokens: Token[];
  mentions: NameCandidate[];
}

let last: { reading: Reading; known: Known } | null = null;

/** The tokens of a text and the known names in it. Source and entities both begin here, so it is read once. */
export function readKnownNames(reading: Reading): Known {
  if (last?.reading === reading) return last.known;
  const tokens = readTokens(reading);
  const known = {
    tokens,
    mentions: resolveNames(matchNames(reading.text, tokens, reading.gazetteer), reading),
  };
  last = { reading, known };
  return known;
}
