import type { Findings } from '../candidates';
import { type Reading, readText } from '../reading';
import { AUTHORITY } from '../rules/event-grammar-filters';
import { readMentions } from './entities-mentions';
import type { Candidate } from './events-candidate-shape';
import { typesOf } from './events-participants';
import { spansWithin } from './spans-within';

/** Who sat, where none of the text's entities is named for it: by its own words, or by the headline. */

const COUNTED_FOR = '(?:,?(?: so far)? this year| of the year| (?:of|in|for) (?:19|20)\\d{2})?';

/** "The 12th annual meeting of the Copper Producers' Association" */
const OF_ASSOCIATION = new RegExp(
  `^${COUNTED_FOR} of the ((?:\\p{Lu}[\\p{L}\\d’'&-]* (?:(?:of|and|for|the) ){0,2}){1,7}(?:Association|Society|Federation|Alliance|Chamber|League|Club|Institute|Union|Council)(?: (?:of|for)(?: \\p{Lu}[\\p{L}-]*)+)?)\\b`,
  'u',
);

/** "The Zhuhe Steel Party Committee convened its …": a house that is named only with its body. */
const HOUSE_AND_BODY =
  /(?:^|[,;] |\b(?:[Tt]he|[Tt]hat) )((?:(?!(?:The|Its|Their|A|On|At|In|After|And|CPC|CCP|Communist|Extraordinary|Enlarged|Expanded|Municipal|Provincial|Regional|Central|National)\b)\p{Lu}[\p{L}\d&’-]* ){1,5}?)(?:Party (?:Standing )?Committee|Board of Directors|Supervisory Board|Board of Supervisors|Trade Union|Workers['’] Congress)\b[^.;]{0,60}?\b(?:held|holds|convened|convenes|met|sat|gathered)\b/u;

/** 沿河钢铁党委召开: a house that is named only with its body, at the head of a clause. */
const CHINESE_HOUSE_AND_BODY =
  /(?:^|[，。；：日]|所属|旗下)((?!某|该|集团|公司|中共|中央|全国|省|市|区|县)\p{Script=Han}{2,8}(?:集团|公司|股份|钢铁|矿业|铜业|铝业|稀土|重工|新材|[钢铝])(?:有限公司)?)(?:党委|党组|董事会|监事会|工会|安委会|纪委)/u;

/** The name of a house or an association that the words tie to the count and no entity has; else null. */
export function unlistedOwner({ series, sentence }: Candidate, found: Findings): string | null {
  if (!series) return null;
  const isKnown = (start: number, end: number) =>
    spansWithin(found.entities.mentions, { start, end }).some(
      ({ key }) => typesOf(found).get(key) === 'organization',
    );
  const behind = OF_ASSOCIATION.exec(sentence.whole.slice(series.end, series.end + 160));
  if (behind && !isKnown(series.end, series.end + behind[0].length)) return behind[1]!;
  const upTo = sentence.whole.slice(sentence.start, series.end);
  const before =
    HOUSE_AND_BODY.exec(upTo.slice(0, series.start - sentence.start)) ?? CHINESE_HOUSE_AND_BODY.exec(upTo);
  if (!before) return null;
  const start = sentence.start + before.index;
  return isKnown(start, start + before[0].length) ? null : before[1]!.trim();
}

/**
 * The house that the headline names first, where the text itself names nobody of the headline: "The company held its 14th
 * meeting" under "X Group's Party Committee meets". Null where the text speaks of any organisation of the headline.
 */
export function headlineOwner({ header, gazetteer }: Reading, found: Findings): string | null {
  if (!header.title) return null;
  const title = readText(header.title, { ...header, title: null }, gazetteer);
  const named = readMentions(title, [], false).mentions.filter(({ type }) => type === 'organization');
  if (named.some(({ key }) => typesOf(found).has(key))) return null;
  return named.sort((a, b) => a.start - b.start).find(({ name }) => !AUTHORITY.test(name))?.name ?? null;
}
