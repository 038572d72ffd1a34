import { matchesInHan } from '@/core/text/han-lines';
import { toSimplified } from '@/core/text/simplified';
import type { Span } from '@/core/text/span';
import { widePlaces } from '../rules/names-chinese-places';
import { ROLE_CHINESE } from '../rules/names-people';
import { knownCandidate, made, type NameCandidate } from './entities-candidate';
import { firmLines, worksOfGroups } from './entities-chinese-firms';
import { readGlossed, readGlossedPeople } from './entities-chinese-glossed';
import { wholePeople, withoutParticles } from './entities-chinese-people';
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
  /(?:子公司|参股公司|联营公司|合资公司|旗下|持股(?:比例)?(?:为|达|近|逾|约)?\d{1,3}(?:\.\d{1,4})?%的|(?:控股|参股|全资持有)的)(?!(?:多|各|两|三|几|[子孙]?公司|上市|企业))(?!(?:的|为|及|和|与|等|在|以|将|已|分别|正|仍|也|都|还|目前|今年|去年))(\p{Script=Han}{2,8}?)(?=位于|负责|主要|正|今年|去年|目前|开始|投产|拟|将|已|是|为|在|与|和|、|，|。|（|\(|的|实现|完成|收购|投资|签|获|计划|生产|宣布|从|共)/gu;

/** What a full company name adds to the known short one: "…集团有限公司". */
const LEGAL_REST = /^(?:集团|股份|控股|有限|责任|公司|总公司|[（(](?:集团|控股|中国)[）)])+$/;
const GROUP_REST = /^集团(?:股份有限公司|有限责任公司|有限公司|公司)?/;
/** Boards, committees and governments inside a body or a country: no entities of their own. */
const INNER_BODY =
  /(?:党委|党组|团委|纪委|工会|董事会|董事局|监事会|理事会|党支部|党组织|常委会|委员会|书记处|代表团|总部|分公司|基地)$/;
/** Times and quantities before a kind of firm. */
const NO_OWN_NAME =
  /^(?:[一二三四]季度|[上下]半年|全年|今年|去年|当年|本月|上月|前\p{Script=Han}{1,4}月|全集团|全公司|整个|多家|各家|两家|三家|数家)/u;
const HOUSE = /(?:集团|公司|股份|[钢铝铜业土])$/;
const DEPARTMENT = /^\p{Script=Han}{1,8}(?:部|处|科|办公室|车间)$/u;
const WORKS_OF_FIRM =
  /^(\p{Script=Han}{2,6}?(?:集团|公司|股份|[铜矿钨锂铝锌镍锡钼铅煤]业|钢铁))(?!公司|集团|股份|有限)\p{Script=Han}{0,4}(?:厂|车间)$/u;
const GOVERNMENT = /(?:政府|内阁)$/;
const PAPER = /(?:日报|晚报|时报|早报|周报|周刊|杂志)$/;
/** Houses in which one meets. */
const VENUE = /(?:会议中心|会展中心|展览中心|体育中心|体育馆|礼堂|大厦|酒店|饭店|宾馆|国际机场)$/;
/** "在京唐公司": a firm in short, behind a word that a name follows. */
const SHORT_FIRM =
  /(?<=[在赴到、和与]|旗下|所属|下属)([^\P{Script=Han}年月日份家个间]{2,4})公司(?!(?:党委|董事|章程))/gu;
const NO_FIRM =
  /(?:上市|有限|股份|分|子|母|总|本|该|各|两|三|集团|控股|责任|我|贵|参股|全资|合资|央企|相关|有关|多家|中国|企业|保险|证券)$/;
/** Mines, zones and parks by their endings, behind a word of place or visit. */
const SITE =
  /(?<=[在赴至于到的]|考察|调研|走访|位于|视察|参观)(?![的了])(\p{Script=Han}{2,8}?(?:铁矿|铜矿|金矿|银矿|锂矿|钨矿|煤矿|稀土矿|金铜矿|露天矿|矿区|高新区|开发区|工业园区?|产业园区?|保税区|自贸区|新区))(?![石砂粉业价精渣]|\p{Script=Han}?(?:公司|集团))/gu;

/** Words that say what a firm does or how it stands, not how it is called. */
const NOT_NAMED =
  /^(?:[要需须应都均共]|[下所]属|旗下|公司|企业|集团|多家|各|所有|有关|相关|上市|全资|控股|主要|经营|业务|股权|[一两三几数多][家座个处]|某|均|其)/;
const TITLE = /《([^《》\n]{2,60})》/g;
const POLICY_END =
  /(?:规划|条例|办法|意见|通知|法|规定|方案|公告|细则|纲要|准则|目录|决定|措施|计划|条件|标准|指引|指南|要点|清单|决议|章程|制度|规则|通告|政策)(?:（[^）]*）)?$/;

/** "省国资委": the office of the province that the report is about, not the nation's; and those of the federation of unions. */
const LOCAL_OFFICE =
  /(?<=^|[^\p{Script=Han}]|[在向由与和经报从到获及给])(?:省|市|县|州|自治区)(?:国资委|发改委|工信厅|工信局|工信委|应急管理[厅局]|应急[厅局]|生态环境[厅局]|自然资源[厅局]|商务[厅局]|财政[厅局]|科技[厅局]|人社[厅局]|交通运输[厅局]|市场监管局|总工会|统计局|税务局|公安[厅局]|纪委监委|安委会)|(?<=^|[^\p{Script=Han}]|[由与和及])全总(?:\p{Script=Han}{2,6}部|机关)(?![门分署])/gu;
/** "青马工程" in quotation marks. */
const PROGRAMME = /[“「](\p{Script=Han}{2,8}(?:工程|计划|行动))[”」]/gu;
const LEAGUE = /共青团(?=\p{Script=Han})/gu;
const AT_MINE = /^(?:新|老|旧)?(?:铜|镍|金|铁|钴|铝|锌|锂|稀土)?(?:矿|冶炼厂|尾矿库|盐湖)(?![长业工务])/;

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
  // 一季度全集团: how much of it, not who.
  if (NO_OWN_NAME.test(words)) return null;
  // 包钢集团安全环保部: a department of the house.
  if (owner && HOUSE.test(text.slice(start, owner.end)) && DEPARTMENT.test(text.slice(owner.end, end)))
    return null;
  // 河东省白石股份: the list knows the firm, and the place stands before it.
  const listed = named.find(
    ({ entry, end: at, start: from }) => entry?.type === 'organization' && at === end && from > start,
  );
  if (
    listed &&
    named.some(
      (mention) => mention.type === 'place' && mention.start === start && mention.end === listed.start,
    )
  )
    return null;
  // 北港基地: where a firm makes its goods is called by the place.
  const base = named.find((mention) => mention.type === 'place' && mention.start === start);
  if (base && text.slice(base.end, end) === '基地') return null;
  // 华岭铜业冶炼厂: the works of a firm, which is who acts.
  const firm = WORKS_OF_FIRM.exec(words)?.[1];
  if (firm) return made(start, start + firm.length, 'organization', firm, 0.65);
  const owned = /^(.{2,}?(?:集团|公司|股份))(?:党委|党组|团委|纪委|工会|董事会|监事会|党支部|总部)$/.exec(
    words,
  )?.[1];
  if (owned) return made(start, start + owned.length, 'organization', owned, 0.65);
  if (GOVERNMENT.test(words) && widePlaces().has(words.replace(GOVERNMENT, ''))) return null;
  // A congress is an event.
  if (/[一二三四五六七八九十]大$|代表大会$/.test(words)) return null;
  if (VENUE.test(words)) return made(start, end, 'place', words, 0.65);
  return made(start, end, PAPER.test(words) ? 'publication' : 'organization', words, 0.65);
}

/** The entity of a report that a found name stands for, or null. */
function candidateOf(text: string, name: ChineseName, known: NameCandidate[]): NameCandidate | null {
  const { start, end, type } = name;
  if (type === 'organization') return organisationOf(text, name, known);
  const words = text.slice(start, end);
  // 郝建华|为: the last sign of a whole name and the verb behind it look like a firm's.
  const crossing = touching(known, name);
  const isCut = crossing.every((mention) => mention.start > start && mention.end === end + 1);
  if (type === 'person' && end - start === 3 && crossing.length > 0 && isCut)
    return made(start, end, type, words, 0.75);
  // Known names around a place or person have been read with more care.
  if (crossing.length > 0) return null;
  // 卢安夏 + 新矿: what has a mine is a place, however like a name it looks.
  if (type === 'person' && AT_MINE.test(text.slice(end, end + 6)))
    return made(start, end, 'place', words, 0.65);
  // 水、电、管通到: single signs in a list, and what is done with the last.
  if (
    type === 'person' &&
    end - start === 2 &&
    /(?:^|\P{Script=Han}|[把将被])\p{Script=Han}、(?:\p{Script=Han}、)*$/u.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return null;
  // 候选人, 负责人: what somebody is.
  if (type === 'person' && /[人者们]$/.test(words)) return null;
  // "王先生" names nobody whom one could follow.
  if (type === 'person') return end - start > 1 ? made(start, end, type, words, 0.75) : null;
  // 青江大道8号: an address.
  if (/(?:大道|[路街巷])$/.test(words) && /^[东西南北中]?(?:路|段)?\d+号/.test(text.slice(end, end + 8)))
    return null;
  return end - start === 1 || widePlaces().has(words) ? null : made(start, end, type, words, 0.65);
}

/** 几内亚 + 波法 + 铝土矿: the place abroad that a mine is called by. */
const ABROAD_MINE =
  /(?<=[国亚坦维兰利巴宾比克及金）宁尼西斯瓦洲])(?!最|首|第|一|两|三|多|进|出|优|境|北|南|东|西部|国|的|和|与|各|该|主|高|低|供)(\p{Script=Han}{2,5}?)(?=(?:铝土|铜钴|铜|金|锂|铁|镍|钴|铀|钾盐|稀土|锡|锌|煤)矿(?![石砂粉业价精渣]))/gu;

/** 云峰矿业, where the text tells of 云峰矿业集团 as well: one house. */
function underWholeNames(found: NameCandidate[]): NameCandidate[] {
  const houses = new Map(
    found.flatMap((mention) => {
      const short = mention.type === 'organization' ? /^(.{4,}?)集团/u.exec(mention.name)?.[1] : undefined;
      return short ? [[short, mention] as const] : [];
    }),
  );
  return found.map((mention) => {
    const house = mention.type === 'organization' ? houses.get(mention.name) : undefined;
    return house ? { ...mention, key: house.key, name: house.name, entry: house.entry } : mention;
  });
}

/** Names in Chinese that no list knows, firms by their place in a group, speakers, and titles in 《》. */
export function readChineseNames({ text: written, known }: OpenContext): NameCandidate[] {
  if (!HAS_HAN.test(written)) return [];
  // Sign for sign, so that every offset holds.
  const text = toSimplified(written);
  const names = findChineseNames(written);
  const found = withoutParticles(
    text,
    wholePeople(
      text,
      names.flatMap((name) => candidateOf(text, name, known) ?? []),
    ),
  );
  for (const match of matchesInHan(text, ABROAD_MINE)) {
    const end = match.index + match[1]!.length;
    const before = { start: match.index - 1, end: match.index };
    const isBehindPlace = [...touching(known, before), ...names].some(
      (place) => place.end === match.index && place.type === 'place',
    );
    if (isBehindPlace && touching(known, { start: match.index, end }).length === 0)
      found.push(made(match.index, end, 'place', match[1]!, 0.6));
  }
  const isFree = (span: Span): boolean =>
    touching(names, span).length === 0 && touching(known, span).length === 0;
  for (const match of matchesInHan(text, SPEAKER)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (isFree({ start, end }) && !NO_SPEAKER.test(match[1]!))
      found.push(made(start, end, 'person', match[1]!, 0.7));
  }
  // 河东省|白石稀土: a firm is registered under its province, and called by it.
  for (const mention of known) {
    if (mention.entry?.type !== 'organization' || text[mention.start - 1] !== '省') continue;
    const province = touching(known, { start: mention.start - 1, end: mention.start })[0];
    if (province?.type !== 'place' || province.end !== mention.start) continue;
    const isWhere =
      /[在于到赴自往]$/.test(text.slice(0, province.start)) ||
      /集团$/.test(text.slice(mention.start, mention.end));
    if (!isWhere) found.push(knownCandidate({ start: province.start, end: mention.end }, mention.entry, 0.9));
  }
  // 白银有色|集团: the group's whole name, where the list knows the short one.
  for (const mention of known) {
    const rest =
      mention.entry?.type === 'organization'
        ? GROUP_REST.exec(text.slice(mention.end, mention.end + 8))
        : null;
    const isHan = rest !== null && /\p{Script=Han}$/u.test(text.slice(mention.start, mention.end));
    if (isHan && !/(?:集团|公司|股份)$/.test(text.slice(mention.start, mention.end)))
      found.push(
        knownCandidate({ start: mention.start, end: mention.end + rest[0].length }, mention.entry!, 0.9),
      );
  }
  for (const match of matchesInHan(text, SUBSIDIARY)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (isFree({ start, end }) && !NOT_NAMED.test(match[1]!))
      found.push(made(start, end, 'organization', match[1]!, 0.6));
  }
  for (const { start, end } of firmLines(text))
    if (!touching(known, { start, end: start + 1 }).some(({ type }) => type === 'organization'))
      found.push(made(start, end, 'organization', text.slice(start, end), 0.7));
  for (const { start, end } of worksOfGroups(text))
    if (touching(known, { start, end }).length === 0)
      found.push(made(start, end, 'organization', text.slice(start, end), 0.6));
  for (const match of matchesInHan(text, SHORT_FIRM)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (NO_FIRM.test(match[1]!) || touching(known, span).length > 0) continue;
    found.push(made(span.start, span.end, 'organization', match[0], 0.55));
  }
  for (const match of matchesInHan(text, SITE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/^(?:国家|经济|该|本|各|一|两|三|重点|相关|有关|主要|海外|境外|全国|多个|新建)/.test(match[0]))
      continue;
    if (touching(known, span).some(({ type }) => type === 'organization')) continue;
    found.push(made(span.start, span.end, 'place', match[0], 0.6));
  }
  for (const match of matchesInHan(text, LOCAL_OFFICE))
    found.push(made(match.index, match.index + match[0].length, 'organization', match[0], 0.6));
  for (const match of matchesInHan(text, PROGRAMME))
    found.push(made(match.index + 1, match.index + 1 + match[1]!.length, 'programme', match[1]!, 0.6));
  for (const match of matchesInHan(text, LEAGUE)) {
    const at = match.index + match[0].length;
    const owner = touching(known, { start: at, end: at + 1 }).find(
      ({ start, type }) => start === at && type === 'organization',
    );
    if (owner)
      found.push(made(match.index, owner.end, 'organization', text.slice(match.index, owner.end), 0.6));
  }
  found.push(...readGlossed(text, known), ...readGlossedPeople(text, found));
  for (const match of matchesInHan(text, TITLE)) {
    const name = match[1]!;
    const type = POLICY_END.test(name) ? 'policy' : 'publication';
    found.push(made(match.index + 1, match.index + 1 + name.length, type, name, 0.75));
  }
  return underWholeNames(found);
}
