import type { Span } from '@/core/text/span';
import type { HanMarks } from './names-chinese-marks';
import type { PersonSpan } from './names-chinese-people';
import type { PlaceSpan } from './names-chinese-places';
import { breaksAt, codeSet } from './names-chinese-shape';

/** Signs that no name of an organisation holds, save where a known inner part does. */
const STOP = codeSet(
  '任曾现原的了在和与及或从到于对向由把被将是为有这那该各每本我他她它们某几个些着让使给以因而但且则就都也又还再很最更已曾会能可要想说称据按同等赴往至并跟随前后时其之此另即却只仅不没未吗呢吧啊家名位种项次所获经受',
);
/** Signs that stand inside such names all the same, where a word holds them: 会 in 协会, 家 in 国家, 前 in 前进. */
const HARMLESS = codeSet('会本同和家同等前后时可能任原现有之为名所之就最都向对外次获经受');

/** Signs that make another word of an ending: 中心组, 建筑钢材, 铝锭. */
const AFTER_ENDING: ReadonlyMap<number, Set<number>> = new Map(
  Object.entries({
    心: '组',
    钢: '材管坯板丝筋轨卷带铁水锭价企市厂种铸',
    铝: '材土矾箔锭板价合',
    部: '分队门长位件属级署',
    社: '会区交员',
    军: '队事官营人演备衔力费务医属工控售委车火国训职情政',
    院: '长士校落',
    局: '长面势域限',
    党: '员组校风章性支小派',
    // 报2.71元: what is quoted.
    报: '道告名导价表警酬刊于每在0123456789',
    // 铁矿砂期货, 铁矿业务: the ore and the trade in it, no mine.
    矿: '砂石粉业价精渣物',
    队: '伍员长友列',
    厂: '长家房商区矿址',
    馆: '长员藏',
    站: '长点台在立',
    行: '业长动为程政列情人',
    股: '份东市票价权子股',
  }).map(([ending, after]) => [ending.charCodeAt(0), codeSet(after)]),
);

/** Names of a sort of body: nobody in particular. */
const GENERIC =
  /^(?:全|整个|有限|责任|会计师|评估师|上市|股份制?|国有|国营|民营|私营|外资|合资|独资|外商|中外|中小|大型|中型|小型|重点|骨干|乡镇|街道|县级|市级|省级|部级|基层|上级|下级|当地|本地|地方|中央|地区|全国|全省|全市|全县|各级|有关|相关|主管|政府|职能|行政|公安|司法|检察|工商|税务|财政|商业|专业|保险|证券|投资|基金|信托|旅游|航空|外贸|贸易|建筑|房地产|高等|中等|高校|重点|一流|著名|知名|民办|公立|私立|跨国|国际|国外|境外|海外|外国|国内|中资|美资|日资|港资|台资|欧资|党|团|常务|常设|专门|特别|临时|筹备|领导|工作|审计|提名|薪酬|战略|董事|监事|股东|专家|评审|组织|裁判|纪律|检查|纪检|居民|村民|家属|职工|工人|农民|学生|妇女|青年|儿童|老年|新闻|宣传|人事|保卫|财务|生产|技术|质量|安全|环保|研究|开发|设计|培训|服务|信息|活动|文化|教育|体育|科研|科技|卫生|医疗|农业|工业|军事|经济|政治|社会|人民|民主|多党|联合|统一|执政|反对|在野|左翼|右翼|新兴|大|小|总|分|子|母|届|次|新|老|旧|两|三|四|五|六|七|八|九|十|一|二|百|千|万|多|数|第|中|上|下|级|型|类|两国|双方|双边|多边|集团|企业|公司|钢铁|冶金|矿山|煤炭|石油|化工|稀土|有色|金属|汽车|机械|电子|电力|能源|交通|铁路|公路|民航|邮电|通信|电信|电视|广播|互联网|网络|软件|商务|国防|外交|海军|空军|陆军|解放|武装|常规|治安|消防|交警|巡警|刑警|边防|军队|部队)*$/;

/** 鄂尔多斯一家水泥厂, 某家公司: one of many, not named. */
const ONE_OF_MANY = /[一二两三四五六七八九十几数某][家座](?!港)/u;

/** Endings that name nobody without a place or an owner in front. */
const NEEDS_OWNER = new Set(
  '政府 人民政府 党委 团委 政协 中心 总部 基地 董事会 董事局 理事会 党组 党组织 组委会 筹委会 书记处 指挥部 联盟 同盟 工会 子公司 警察局 证券 控股 总队 支队 舰队 办事处 代表处 总会 议会 国会 妇联 常委会 市委 省委 县委 区委 州委 镇委 地委 管委会 学校 医院 分公司 晚报 日报 早报 时报 监狱 看守所 派出所 书店 酒家 大队 中队 加工厂 选矿厂 化工厂 食品厂 电厂 药厂 铝厂 钢厂 轧钢厂 焦化厂 印染厂 棉纺厂 砖厂 玻璃厂 家具厂 电器厂 印刷厂 造纸厂 宣传部 组织部 统战部 武装部 农场 林场 实验室 研究室'.split(
    ' ',
  ),
);

/** Parties of travellers bear the name of a place only: 中国代表团, but 海尔集团 + 代表团. */
const DELEGATION = new Set(['代表团', '代表队', '考察队']);

interface Context {
  marks: HanMarks;
  /** Start of the place that ends at an offset, plus one; 0 for none. */
  placeStart: Int32Array;
  /** The same for places of China that are ordinary words too. */
  doubtfulStart: Int32Array;
  /** 1 inside a person. */
  isPerson: Uint8Array;
  /** Start, plus one, of the body that ends at an offset. */
  bodyStart: Int32Array;
}

/** Where a name with its ending at `at` begins, and whether a place or a known body begins it. */
function walkLeft(context: Context, at: number): { start: number; owner: boolean; hasOpenSign: boolean } {
  const { marks, placeStart, doubtfulStart, isPerson, bodyStart } = context;
  const { codes, isHan, pair, innerBefore, titleBefore, unitBefore } = marks;
  let i = at;
  let owner = false;
  let ownerStart = -1;
  let hasOpenSign = false;
  const isFirm = FIRM.has(codes[at]!);
  const isAcademic = ACADEMIC.has(codes[at]!);
  while (i > 0 && at - i < 22 && !unitBefore[i]) {
    if (placeStart[i]) {
      i = placeStart[i]! - 1;
      owner = true;
      ownerStart = i;
      continue;
    }
    if (bodyStart[i]) {
      i = bodyStart[i]! - 1;
      owner = true;
      ownerStart = i;
      continue;
    }
    if (innerBefore[i]) {
      i -= innerBefore[i]!;
      owner = true;
      continue;
    }
    // "（集团）" and "（中国）" stand inside names of companies.
    if ((codes[i - 1] === 0xff09 || codes[i - 1] === 0x29) && at - i < 10) {
      const inner = bracketStart(codes, i - 1);
      if (inner >= 0 && isHan[inner - 1]) {
        i = inner;
        continue;
      }
    }
    // 太原电 + 山西…公司: behind a dateline the name begins.
    if (i < at && ownerStart === i && codes[i - 1] === WIRE && placeStart[i - 1]) break;
    // 印度—中国友好协会.
    if (i < at && ownerStart === i && DASH.has(codes[i - 1]!) && placeStart[i - 1]) {
      i = placeStart[i - 1]! - 1;
      ownerStart = i;
      continue;
    }
    if (!isHan[i - 1] || isPerson[i - 1]) break;
    // 大同 + 铁路法院: what is a word as well is a place in a name.
    if (i < at && doubtfulStart[i]) {
      i = doubtfulStart[i]! - 1;
      owner = true;
      ownerStart = i;
      continue;
    }
    // 作家 + 协会, 律师 + 事务所: what its members are belongs to the name.
    if ((titleBefore[i]! >= 2 && i < at) || breaksAt(marks, i)) break;
    // A word does not run over the end of a place, an owner or "subsidiary": 子公司 + 南岭….
    const isEdge = unitBefore[i - 1] || placeStart[i - 1] || bodyStart[i - 1];
    const isWord = i >= 2 && !isEdge && pair[i - 2]! > 0 && isHan[i - 2];
    const sign = codes[i - 1]!;
    if (
      isWord &&
      !(STOP.has(sign) && !HARMLESS.has(sign)) &&
      !(STOP.has(codes[i - 2]!) && !HARMLESS.has(codes[i - 2]!))
    ) {
      i -= 2;
      continue;
    }
    if (isAcademic && JOINING.has(sign)) {
      const before = ownerBefore(context, i - 2);
      if (before > 0) {
        i = before;
        continue;
      }
    }
    // "四川和地矿业…公司": behind a place the sign may begin the firm's own name.
    const isBehindPlace = placeStart[i - 1]! > 0 || (sign === ABLE && placeStart[i - 2]! > 0);
    const isOwnName = OWN.has(sign) && isFirm && isBehindPlace && !marks.place[i] && !marks.body[i];
    if (STOP.has(sign) && !isOwnName) break;
    hasOpenSign = true;
    i--;
  }
  // A place inside the run is where the name begins, unless only a few signs of a name stand before it.
  if (ownerStart >= 0 && i < ownerStart) return { start: ownerStart, owner: true, hasOpenSign };
  return { start: i, owner, hasOpenSign };
}

/** A weak ending stands close behind its owner, and of a longer one no word stands between: not 日本 + 出口 + 稀土. */
function isPlainWeak(
  { marks, placeStart, bodyStart }: Context,
  start: number,
  at: number,
  size: number,
): boolean {
  if (marks.innerBefore[at]) return true;
  if (at - start > 8) return false;
  if (size === 1) return true;
  for (let i = at - 1; i > start; i--) {
    if (placeStart[i + 1] || bodyStart[i + 1]) return true;
    if (i < at - 1 && marks.pair[i]) return false;
  }
  return true;
}

const DASH = codeSet('—－–-');
const WIRE = '电'.charCodeAt(0);
const PARTY = '党'.charCodeAt(0);
/** 民主党 + 派, 公安部 + 门 name nobody. */
const WING = '派'.charCodeAt(0);
const OFFICE = '部'.charCodeAt(0);
const DOOR = '门'.charCodeAt(0);
const PARTIES = codeSet('党共革盟建进社团');
const AFTER_PARTY = codeSet('第中一二三四五六七八九十');
const PARTY_BODY =
  /^(?:第[一二三四五六七八九十百]{1,4}[次届](?:全国)?代表大会|[一二三四五六七八九十]{1,3}大(?![会学家众量型幅多小力])|中央(?:委员会|常委会)?(?!政治|军|书记|纪|办|组|宣|统|领导))/;
const STATIONED = '驻'.charCodeAt(0);
const MISSION = codeSet('馆团');
const CHAMBER = '商'.charCodeAt(0);
const CONSULT = '协'.charCodeAt(0);
const JOINING = codeSet('与和');
/** First signs of 学院, 研究所, 实验室. */
const ACADEMIC = codeSet('学研实');
/** 中国 + 泰能 + 工程集团 */
const ABLE = '能'.charCodeAt(0);
const OWN = codeSet('和能');
/** First signs of 有限公司, 公司, 集团, 股份有限公司. */
const FIRM = codeSet('有公集股');
const TEAM = '队'.charCodeAt(0);

/** Where a known place or body ends close before a joining sign: "北京科技大学 + 冶金与生态工程学院"; 0 for nowhere. */
function ownerBefore({ marks, placeStart, bodyStart }: Context, from: number): number {
  for (let i = from; i > from - 5 && i > 0 && marks.isHan[i]; i--) {
    if (bodyStart[i]) return i;
    if (placeStart[i] || STOP.has(marks.codes[i - 1]!)) return 0;
  }
  return 0;
}

/** Lines of business that firms are called by: 华岭 + 铜业. */
const INDUSTRY = new Set(['铜业', '矿业', '钨业', '锂业', '新材', '磁材', '重工', '永磁', '煤业']);

/** 华岭铜业: a firm by a name of two signs that is no word, at the beginning of a clause. */
function isOpenBrand(marks: HanMarks, start: number, at: number): boolean {
  return at - start === 2 && !marks.isHan[start - 1] && !marks.pair[start];
}

/** "申花队": a club by a name that is no word, at the beginning of a clause. */
function isTeam(marks: HanMarks, start: number, at: number): boolean {
  return marks.codes[at] === TEAM && at - start === 2 && !marks.isHan[start - 1] && !marks.pair[start];
}

function bracketStart(codes: Uint16Array, close: number): number {
  for (let i = close - 1; i >= close - 5 && i > 0; i--)
    if (codes[i] === 0xff08 || codes[i] === 0x28) return i;
  return -1;
}

/** Where a party's name ends with the congress or the committee that it goes on with: 中共 + 十五大, 致公党 + 中央. */
function partyEnd(codes: Uint16Array, end: number): number {
  if (!PARTIES.has(codes[end - 1]!) || !AFTER_PARTY.has(codes[end] ?? 0)) return end;
  const rest = String.fromCharCode(...codes.subarray(end, end + 16));
  return end + (PARTY_BODY.exec(rest)?.[0].length ?? 0);
}

/** "驻纽约 + 总领事馆": the mission as a whole where its country is told, else only the place. */
function missionStart({ marks, placeStart }: Context, start: number, end: number): number | null {
  if (marks.codes[start - 1] !== STATIONED || !MISSION.has(marks.codes[end - 1]!)) return start;
  return placeStart[start - 1] ? placeStart[start - 1]! - 1 : null;
}

/** Organisations by their endings, and those that are known by name. */
export function findOrganisations(marks: HanMarks, places: PlaceSpan[], people: PersonSpan[]): Span[] {
  const { codes, isHan, body, isDoubtful, strongEnding, weakEnding } = marks;
  const { length } = codes;
  const placeStart = new Int32Array(length + 1);
  for (const { start, end } of places) placeStart[end] = start + 1;
  const isPerson = new Uint8Array(length + 1);
  for (const { start, end } of people) isPerson.fill(1, start, end);
  const bodyStart = new Int32Array(length + 1);
  const doubtfulStart = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) {
    const size = marks.place[i]!;
    if (isDoubtful[i] && size >= 2 && marks.isChinesePlace[i] && !body[i]) doubtfulStart[i + size] = i + 1;
  }
  const context: Context = { marks, placeStart, doubtfulStart, isPerson, bodyStart };
  const found: Span[] = [];
  const take = (start: number, end: number): void => {
    while (found.length > 0 && found[found.length - 1]!.start >= start) found.pop();
    found.push({ start, end });
    bodyStart[end] = start + 1;
  };
  for (let i = 0; i < length; i++) {
    if (!isHan[i]) continue;
    const last = found[found.length - 1]?.end ?? 0;
    if (
      body[i] &&
      i >= last &&
      !isPerson[i] &&
      !isDoubtful[i] &&
      marks.title[i]! <= body[i]! &&
      !(body[i] === 2 && marks.pair[i + 1])
    ) {
      const end = partyEnd(codes, i + body[i]!);
      if (
        (codes[end - 1] === PARTY && codes[end] === WING) ||
        (codes[end - 1] === OFFICE && codes[end] === DOOR)
      )
        continue;
      const owner = placeStart[i] ? placeStart[i]! - 1 : i;
      take(Math.max(owner, last), end);
      i = end - 1;
      continue;
    }
    const strong = strongEnding[i]!;
    const weak = weakEnding[i]!;
    const size = Math.max(strong, weak);
    if (size === 0 || isPerson[i]) continue;
    const end = i + size;
    if (marks.unitBefore[end] || AFTER_ENDING.get(codes[end - 1]!)?.has(codes[end]!)) continue;
    if (size === 1 && ((marks.pair[i]! > 0 && !strongEnding[i + 1]) || marks.title[i])) continue;
    // 作协 + 议, 大学 + 生: the ending is the beginning of another word.
    if (size <= 2 && marks.pair[end - 1] && !marks.title[end]) continue;
    // 北部, 干部: a word of its own.
    if (size === 1 && marks.pair[i - 1] && !(placeStart[i] && codes[i] === TEAM)) continue;
    if (marks.title[i]! > size || marks.titleBefore[end]! > 1) continue;
    // 协商 + 会 is no chamber of commerce.
    if (codes[i] === CHAMBER && codes[i - 1] === CONSULT) continue;
    const walked = walkLeft(context, i);
    const { owner, hasOpenSign } = walked;
    const start = missionStart(context, walked.start, end);
    if (start === null) continue;
    if (DELEGATION.has(String.fromCharCode(...codes.subarray(i, end))) && !placeStart[i]) continue;
    if (start >= i) continue;
    const isStrong = strong >= weak;
    const part = String.fromCharCode(...codes.subarray(start, i));
    const ending = String.fromCharCode(...codes.subarray(i, end));
    if (GENERIC.test(part) || ONE_OF_MANY.test(part)) continue;
    const isBrand = !isStrong && !owner && INDUSTRY.has(ending) && isOpenBrand(marks, start, i);
    if (!isStrong && !owner && !isBrand && !isTeam(marks, start, i)) continue;
    // A weak ending stands right behind its owner or a word of its own: 包头市公安局, 中国队.
    if (!isStrong && !isPlainWeak(context, start, i, size)) continue;
    if (!owner && (NEEDS_OWNER.has(ending) || (!hasOpenSign && part.length < 4))) continue;
    if (start < last && found.length > 0 && start > found[found.length - 1]!.start) {
      take(found[found.length - 1]!.start, end);
    } else take(start, end);
    i = end - 1;
  }
  return found;
}
