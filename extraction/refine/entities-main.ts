import type { NameCandidate } from '../detect/entities-candidate';
import { matchNames } from '../detect/entities-match';
import { tokensOf } from '../detect/entities-tokens';
import type { Reading } from '../reading';
import { resolveNames } from './entities-resolve';

/** What a mention weighs by where it stands. */
const IN_TITLE = 4;
const IN_FIRST_SENTENCE = 3;
const IN_FIRST_PARAGRAPHS = 1.5;
const ELSEWHERE = 1;

/** Authorities and the Party are context in most reports: they lead only where nobody else is spoken of. */
const CONTEXT = new Set(['cpc', 'cpc-central-committee', 'state-council', 'ccdi', 'politburo', 'npc']);

/**
 * The organisation that the text is mainly about: the one with the greatest weight of mentions, those in the headline
 * and at the beginning counting more. A tie goes to the one named first. Publications and places never lead.
 */
export function mainOrganisationOf(reading: Reading, mentions: NameCandidate[]): string | null {
  const weights = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + (CONTEXT.has(key) ? weight / 4 : weight));
  };
  const opening = reading.sentences.find((span) => span.end - span.start > 60) ?? reading.sentences[0];
  const firstThird = reading.text.length / 3;
  for (const mention of mentions) {
    if (mention.type !== 'organization') continue;
    const isOpening = opening !== undefined && mention.start >= opening.start && mention.end <= opening.end;
    add(
      mention.key,
      isOpening ? IN_FIRST_SENTENCE : mention.start < firstThird ? IN_FIRST_PARAGRAPHS : ELSEWHERE,
    );
  }
  const title = reading.header.title;
  if (title) {
    const tokens = tokensOf(title);
    for (const named of resolveNames(matchNames(title, tokens, reading.gazetteer), {
      ...reading,
      text: title,
      sentences: [],
    })) {
      // A headline's short name may be shared; it counts for whoever the text itself speaks of.
      if (weights.has(named.key)) add(named.key, IN_TITLE);
    }
  }
  let best: string | null = null;
  for (const [key, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = key;
  }
  return best;
}
