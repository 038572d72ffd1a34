import type { Span } from '@/core/text/span';

/** How far beside the name of an outlet the words stand that tell its part. */
const REACH = 60;

/** The outlet speaks in its own name: opinions, plans, earlier coverage; not "X reported that …", which is relaying. */
const OUTLET_VOICE =
  /^(?: \([^)]{1,12}\)| \(opens in a new tab\))?(?: has| have| had)? (?:views?|viewed|believes?|notes?|relies|understands?|considers?|suggests?|observes?|could not|cannot|asked|contacted|estimates?|has not|will (?:continue|follow|keep)|(?:previously |earlier |recently )?reported (?:on(?! \p{Lu}\p{Ll}+day\b| \p{Lu}\p{Ll}+ \d)|today on|earlier on|previously on|last \w+ on|today|previously|earlier))\b/u;

/** The outlet's report is what the text relays: what the outlet does, or that the text is told by it. */
const RELAYED_AFTER = new RegExp(
  String.raw`^(?: \(opens in a new tab\))?(?:,? (?:on \p{Lu}\p{Ll}+ \d{1,2}(?:, \d{4})?,? )?)(?: ?(?:has |had )?(?:reported|reports|says|said|wrote|writes|announced|published|carried|carries|printed|prints|disclosed|quoted|states|stated|has it that|had it that)\b)` +
    String.raw`|^,? according to (?:which|whom)\b` +
    String.raw`|^, which (?:has |had )?(?:put|carried|carries|ran|runs|printed|published|reported|broke|splashed|gave) (?:it|them|the|this|that)\b` +
    String.raw`|^['’]s? (?:own )?(?:report|account|article|story|version|summary|readout) (?:of|says|said|gives|tells|is|was|follows)\b` +
    '|^(?:报道|消息|讯|刊发|发布|介绍|获悉)',
  'u',
);

/** What a report is made of, where it is said to come from somewhere: "all figures are taken from". */
const MATERIAL =
  '(?:account|article|details?|facts?|figures?|information|item|material|news|notes?|numbers?|piece|quotations?|quotes?|report|story|summary|text|version|words?)';

const RELAYED_BEFORE = new RegExp(
  String.raw`(?:\b(?:according to|(?:first |originally )?reported (?:by|in|on)|(?:first |originally )?(?:published|posted|printed) (?:by|in|on)|based on (?:a |an |media |material |reports? |an article )*(?:published )?(?:by|from|in)?|analy[sz]ed from|translated(?: and [\w ]+)? from|\b(?:items?|stories|pieces|extracts|excerpts|notes|news|briefs) (?:taken )?from|(?:an?|the|this|one) (?:front-page |news )?(?:item|story|dispatch) (?:in|on|by)|carried (?:by|in)|citing|cited by|as told (?:by|to)|a report (?:in|by|from)|readout (?:in|by|from)|media published by|adapted from|first (?:appeared|ran|carried) (?:in|on)|originally (?:appeared|ran) (?:in|on)|quoted by|in-house (?:paper|outlet|newspaper)|(?:company|group|firm|mill|mine|works|ministry|province|city|Party|region)['’]s (?:own |official |in-house |house |daily |weekly )*(?:paper|newspaper|daily|weekly|journal|outlet|organ|bulletin|gazette),?` +
    `|${MATERIAL}(?: (?:given|told|used|quoted|cited|printed))?(?: (?:here|above|below))? (?:(?:come|comes|came)|(?:is|are|was|were|have been|has been) (?:taken|drawn|compiled|translated)|taken|drawn) from` +
    `|${MATERIAL}(?: (?:given|told|used|printed))?(?: (?:here|above|below))? (?:follows|relies on|rests on|draws on|condenses|paraphrases|summari[sz]es|(?:is|are) based on)` +
    String.raw`)(?: the)?|据(?:《)?|来源[:：]\s?|转自(?:《)?)\s*[“"《]?$`,
  'iu',
);

/** True when an outlet, named from `start` to `end`, speaks in its own name there, as the publisher of the text does. */
export const speaksForItself = (text: string, { end }: Span): boolean =>
  OUTLET_VOICE.test(text.slice(end, end + REACH));

/** True when the words beside the name of an outlet tell that the text passes on what the outlet has published. */
export function isRelayed(text: string, mention: Span): boolean {
  const { start, end } = mention;
  if (RELAYED_AFTER.test(text.slice(end, end + REACH))) return !speaksForItself(text, mention);
  return RELAYED_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}
