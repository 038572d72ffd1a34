import type { EntityType } from '@/core/model/entity';
import { matchesOf } from '@/core/text/matches';
import { toSimplified } from '@/core/text/simplified';
import type { Span } from '@/core/text/span';
import { slug } from '../rules/gazetteer-entry';
import { widePlaces } from '../rules/names-chinese-places';
import { ROLE_CHINESE } from '../rules/names-people';
import { knownCandidate, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { touching } from './entities-zones';
import { type ChineseName, findChineseNames } from './names-chinese';

const HAS_HAN = /\p{Script=Han}/u;
/** Names that keep no order of their own: a function before and a verb of speech behind tell them. */
const SPEAKER = new RegExp(
  String.raw`(?:${ROLE_CHINESE})(\p{Script=Han}{3,4}(?:·\p{Script=Han}{1,6})?)(?=表示|透露|称|指出|强调|认为|坦言|告诉)`,
  'gu',
);
/** A longer function, a body or a document where a name would stand. */
const NO_SPEAKER =
  /秘书|公司|会议|集团|记者|部门|方面|人士|^(?:会|长|们|在|于|对|的|还|也|均|共同|当天|昨|今|一行)/;
/** "子公司银海新材位于…": a firm by its place in the group, named without any legal form. */
const SUBSIDIARY =
  /(?:子公司|参股公司|联营公司|合资公司|旗下)(?!(?:的|为|及|和|与|等|在|以|将|已|分别))(\p{Script=Han}{2,8}?)(?=位于|负责|主要|拟|将|已|是|为|在|与|和|、|，|。|（|\(|的|实现|完成|收购|投资|签|获|计划|生产|宣布|从|共)/gu;

/** What a full company name adds to the known short one: "…集团有限公司". */
const LEGAL_REST = /^(?:集团|股份|有限|责任|公司|总公司|（集团）)+$/;
/** Boards, committees and governments inside a body or a country: no entities of their own. */
const INNER_BODY =
  /(?:党委|党组|团委|纪委|工会|董事会|董事局|监事会|理事会|党支部|党组织|常委会|委员会|书记处|代表团|总部|分公司|基地)$/;
const GOVERNMENT = /政府$/;
/** "在京唐公司": a firm in short, behind a word that a name follows. */
const SHORT_FIRM =
  /(?<=[在赴到、和与]|旗下|所属|下属)([^\P{Script=Han}年月日份家个间]{2,4})公司(?!(?:党委|董事|章程))/gu;
const NO_FIRM =
  /(?:上市|有限|股份|分|子|母|总|本|该|各|两|三|集团|控股|责任|我|贵|参股|全资|合资|央企|相关|有关|多家|中国|企业|保险|证券)$/;
/** Mines, zones and parks by their endings, behind a word of place or visit. */
const SITE =
  /(?<=[在赴至于到的]|考察|调研|走访|位于|视察|参观)(?![的了])(\p{Script=Han}{2,8}?(?:铁矿|铜矿|金矿|银矿|锂矿|钨矿|煤矿|稀土矿|金铜矿|露天矿|矿区|高新区|开发区|工业园区?|产业园区?|保税区|自贸区|新区))(?!\p{Script=Han}?(?:公司|集团))/gu;

/** Words that say what a firm does or how it stands, not how it is called. */
const NOT_NAMED =
  /^(?:[要需须应都均共]|公司|企业|集团|多家|各|所有|有关|相关|上市|全资|控股|主要|经营|业务|股权|一家|两家|三家|均|其)/;
const TITLE = /《([^《》\n]{2,60})》/g;
const POLICY_END =
  /(?:规划|条例|办法|意见|通知|法|规定|方案|公告|细则|纲要|准则|目录|决定|措施|计划|条件|标准|指引|指南|要点|清单|决议|章程|制度|规则|通告|政策)(?:（[^）]*）)?$/;

const made = (
  start: number,
  end: number,
  type: EntityType,
  name: string,
  confidence: number,
): NameCandidate => ({
  start,
  end,
  key: `${type}:${slug(name)}`,
  type,
  name,
  entry: null,
  confidence,
});

/** The organisation of a report that a found name stands for; null for inner bodies and governments of countries. */
function organisationOf(text: string, name: ChineseName, known: NameCandidate[]): NameCandidate | null {
  const { start, end } = name;
  const named = touching(known, name);
  // "某省某某股份有限公司（600000）": the code behind the full name tells whose it is.
  const coded = touching(known, { start: end, end: end + 8 }).find(
    (mention) => mention.type === 'organization' && /^\d{5,6}/.test(text.slice(mention.start, mention.end)),
  );
  if (coded?.entry) return knownCandidate({ start, end }, coded.entry, 0.9);
  const owner = named.find((mention) => mention.start === start && mention.entry?.type === 'organization');
  if (owner?.entry && LEGAL_REST.test(text.slice(owner.end, end)))
    return knownCandidate({ start, end }, owner.entry, 0.9);
  const words = text.slice(start, end);
  if (INNER_BODY.test(words) && named.some((mention) => mention.type === 'organization')) return null;
  if (GOVERNMENT.test(words) && widePlaces().has(words.slice(0, words.indexOf('政府')))) return null;
  return made(start, end, 'organization', words, 0.65);
}

/** The entity of a report that a found name stands for, or null. */
function candidateOf(text: string, name: ChineseName, known: NameCandidate[]): NameCandidate | null {
  const { start, end, type } = name;
  if (type === 'organization') return organisationOf(text, name, known);
  const words = text.slice(start, end);
  // Known names around a place or person have been read with more care.
  if (touching(known, name).length > 0) return null;
  if (type === 'person') return made(start, end, type, words, 0.75);
  return end - start === 1 || widePlaces().has(words) ? null : made(start, end, type, words, 0.65);
}

/** Names in Chinese that no list knows, firms by their place in a group, speakers, and titles in 《》. */
export function readChineseNames({ text: written, known }: OpenContext): NameCandidate[] {
  if (!HAS_HAN.test(written)) return [];
  // Sign for sign, so that every offset holds.
  const text = toSimplified(written);
  const names = findChineseNames(written);
  const found = names.flatMap((name) => candidateOf(text, name, known) ?? []);
  const isFree = (span: Span): boolean =>
    touching(names, span).length === 0 && touching(known, span).length === 0;
  for (const match of matchesOf(text, SPEAKER)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (isFree({ start, end }) && !NO_SPEAKER.test(match[1]!))
      found.push(made(start, end, 'person', match[1]!, 0.7));
  }
  for (const match of matchesOf(text, SUBSIDIARY)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (isFree({ start, end }) && !NOT_NAMED.test(match[1]!))
      found.push(made(start, end, 'organization', match[1]!, 0.6));
  }
  for (const match of matchesOf(text, SHORT_FIRM)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (NO_FIRM.test(match[1]!) || touching(known, span).length > 0) continue;
    found.push(made(span.start, span.end, 'organization', match[0], 0.55));
  }
  for (const match of matchesOf(text, SITE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/^(?:国家|经济|该|本|各|一|两|三|重点|相关|有关|主要|海外|境外|全国|多个|新建)/.test(match[0]))
      continue;
    if (touching(known, span).some(({ type }) => type === 'organization')) continue;
    found.push(made(span.start, span.end, 'place', match[0], 0.6));
  }
  for (const match of matchesOf(text, TITLE)) {
    const name = match[1]!;
    const type = POLICY_END.test(name) ? 'policy' : 'publication';
    found.push(made(match.index + 1, match.index + 1 + name.length, type, name, 0.75));
  }
  return found;
}
