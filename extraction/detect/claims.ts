import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedClaim, ExtractedSource } from '@/core/model/extraction';
import { overlaps } from '@/core/text/span';
import type { EntityReading } from '../candidates';
import type { Reading } from '../reading';
import { attributionIn } from '../refine/attribution';

/** A text of many quotations is told by its first ones. */
const MOST = 12;

/**
 * What somebody is made to say in the text: each attributed sentence with its speaker, in reading order, and the
 * text's own disclaimer. A speaker that is an entity of the text is linked to it.
 */
export function detectClaims(
  reading: Reading,
  { entities, source }: { entities: EntityReading; source: ExtractedSource },
): ExtractedClaim[] {
  const { text } = reading;
  const claims: ExtractedClaim[] = [];
  for (const sentence of reading.sentences) {
    const said = attributionIn(reading, sentence);
    const isDisclaimer = source.disclaimer !== null && overlaps(sentence, source.disclaimer);
    if (!said || isDisclaimer) continue;
    const mention = entities.mentions.find((each) => overlaps(each, said));
    claims.push({
      text: text.slice(sentence.start, sentence.end),
      speaker: said.speaker,
      speakerEntity: mention?.key ?? null,
      status: 'claim',
      evidence: evidenceAt(text, sentence.start, sentence.end),
    });
    if (claims.length === MOST) break;
  }
  if (source.disclaimer) {
    claims.push({
      text: source.disclaimer.quote,
      speaker: source.publisher,
      speakerEntity: null,
      status: 'reported',
      evidence: source.disclaimer,
    });
  }
  return claims;
}
