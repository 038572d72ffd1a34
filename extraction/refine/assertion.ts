import type { z } from 'zod';
import type { assertionSchema, ExtractedSource } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { type Reading, spanAt } from '../reading';
import { DOUBT, OWN_VOICE } from '../rules/attribution';
import { attributionIn, attributionOf } from './attribution';

export type Assertion = z.infer<typeof assertionSchema>;

/**
 * Who asserts what stands at this span, and how far it can be believed before a person has looked.
 *
 * The sentence's own attribution decides first ("according to X", "X said"): what somebody says is their claim. Where
 * nobody is named, the outlet whose report the text relays speaks; a state outlet, and any text that itself warns
 * that its claims are unchecked, makes claims, another outlet reports. Else the publisher speaks in its own voice.
 * Credibility (Admiralty, apart from the source's reliability) starts at 3, possibly true, for one account with a
 * known origin; at 6 where neither publisher nor speaker is known; at 4 where the text itself doubts it. Higher
 * credibility needs a second source, which one text cannot give.
 */
export function assertionFor(reading: Reading, source: ExtractedSource, span: Span): Assertion {
  const sentence = spanAt(reading.sentences, span.start);
  const { start, end } = sentence ?? span;
  const words = reading.text.slice(start, end);
  const said = sentence ? attributionIn(reading, sentence) : attributionOf(reading.text, span);
  const isOwnVoice = said === null && OWN_VOICE.test(words);
  const speaker = isOwnVoice ? null : (said?.speaker ?? source.originalOutlet);
  const isClaim =
    said !== null ||
    (!isOwnVoice && (source.disclaimer !== null || (source.originalOutlet !== null && source.stateOwned)));
  const isOriginKnown = speaker !== null || source.publisher !== null;
  return {
    speaker,
    status: isClaim ? 'claim' : 'reported',
    credibility: DOUBT.test(words) ? 4 : isOriginKnown ? 3 : 6,
  };
}
