import type { Span } from '@/core/text/span';
import {
  BETWEEN_COUNTRIES,
  COUNTRY_SIGNS,
  ONE_SIGN_PLACES,
  PROVINCES_BY_SIGNS,
  TOWARDS_COUNTRY,
} from '../rules/names-chinese-places';
import type { HanMarks } from './names-chinese-marks';
import { breaksAt, codeSet } from './names-chinese-shape';

/** A place, and whether it is one of China that may go on with a smaller one. */
export interface PlaceSpan extends Span {
  isKnown: boolean;
  /** Where each division that it is made of ends, the smallest last: 江苏省|常州市. */
  parts: number[];
}

/** What makes another word of an ending: 市长, 市场, 区委, 省政府 stay what they are. */
const AFTER_ENDING: Readonly<Record<string, string>> = {
  省: '长委级会内外部',
  市: '长委场民级值面区价容政况府郊内中',
  县: '长委级城',
  区: '长委域',
  州: '长委',
  镇: '长委',
  乡: '长委亲',
  村: '长委民支',
  旗: '长委帜渠号下手',
  江: '水面边畔',
  河: '水面流道边畔床',
  湖: '水面泊边畔',
  港: '币元股资商督人口府',
  路: '线上面边段人过',
  山: '上下区顶脚坡头洪',
  岛: '上屿内国',
  海: '水拔军域关外内洋滩',
  矿: '产业石工区山长务藏',
  峰: '会',
  桥: '梁头',
  街: '上头道坊',
  寺: '庙院',
  洲: '际',
  湾: '区',
  关: '于系注键心税',
  泉: '水',
  盟: '友员国军',
  坝: '上',
  岭: '上',
  庄: '园',
};
const REFUSED = new Map(
  Object.entries(AFTER_ENDING).map(([ending, after]) => [ending.charCodeAt(0), codeSet(after)]),
);

/** Endings of one sign that a name which nobody knows may have; the others only follow a known place. */
const OPEN_ENDING = codeSet('省市县区旗乡镇村州岛江河湖山路街桥寺');
const VILLAGE = codeSet('大小上下新老前后中内外一二三四五');
const RURAL = codeSet('乡镇村县旗');
const NO_PART = codeSet(
  '的了在和与及或从到于对向由把被将是为有这那该各每全本我他她它们某几多少个些一二三四五六七八九十两上下中大小老新旧前后内外同不没未也都就又还再很最更已曾会能可要想使让给等以着过得地所者之其此出入来去进离至赴沿经往',
);
const LAND = '国'.charCodeAt(0);
const MAY_STAND_BEFORE = codeSet('在到于从赴往离过与和及至经向对去自由抵沿');

/** 中华 + 民族, 神州 + 大地. */
/** 敦煌 + 西南 is no region. */
const DIRECTIONS = codeSet('东西南北');
const NATION = codeSet('中华神');
/** 三峡 + 库区. */
const PLACE_WORDS = new Set('库区 大坝 一带 境内 等地 沿海 沿线 郊区 海域 市民 同胞'.split(' '));
const NATION_WORDS = new Set([
  '民族',
  '儿女',
  '大地',
  '文明',
  '文化',
  '传统',
  '腾飞',
  '振兴',
  '子孙',
  '各族',
]);

const COUNTRY = codeSet(COUNTRY_SIGNS);
/** Alone 中 is sooner "middle" than China. */
const MIDDLE = '中'.charCodeAt(0);
const TOWARDS = codeSet(TOWARDS_COUNTRY);
const BETWEEN = new Set(BETWEEN_COUNTRIES);
const COAST = codeSet('港澳台京');
const SEA = codeSet('港澳台');
const OF = '的'.charCodeAt(0);
const CHINA = '华'.charCodeAt(0);
const COMING = codeSet('来旅援离');
/** 驻港, 赴台, 进京. */
const TO_COAST: ReadonlyMap<number, Set<number>> = new Map(
  Object.entries({
    驻: '港澳台京',
    赴: '港澳台京',
    访: '港澳台',
    抵: '港澳台京',
    对: '港台',
    返: '京',
    进: '京',
    离: '京',
  }).map(([before, signs]) => [before.charCodeAt(0), codeSet(signs)]),
);
const PROVINCE_PAIRS = new Set(PROVINCES_BY_SIGNS);
const PROVINCE = codeSet(PROVINCES_BY_SIGNS.map((words) => words[0]).join(''));
const SIDE = '方'.charCodeAt(0);
/** 方面, 方法, 方式 are words of their own. */
const SIDE_WORDS = codeSet('面法式向案便针块阵程位才圆言剂');
const LIGHT_BEFORE = codeSet('和与及对向由据的在被让给为经');
/** What shows the one sign before it to be a place: 美方, 华侨, 日籍, 俄式, 台商, 京郊. */
const ONE_SIGN_AFTER: ReadonlyMap<number, Set<number>> = new Map(
  Object.entries(ONE_SIGN_PLACES).map(([after, signs]) => [after.charCodeAt(0), codeSet(signs)]),
);

function endingAt(marks: HanMarks, at: number): number {
  const length = marks.placeEnding[at]!;
  if (length === 0) return 0;
  if (length === 1 && REFUSED.get(marks.codes[at]!)?.has(marks.codes[at + 1] ?? 0)) {
    // 省长 is an office, but 湖南省长沙市 goes on with a city.
    return marks.isChinesePlace[at + 1] ? 1 : 0;
  }
  return length;
}

/** Ends of a known place with its ending and of the smaller places that follow: "内蒙古自治区|包头市". */
function goOn(marks: HanMarks, start: number): number[] {
  const isChinese = marks.isChinesePlace[start] === 1;
  let end = start + marks.place[start]!;
  // 蒙古 + 国家, and not 蒙古国 + 家.
  if (end - start > 2 && marks.codes[end - 1] === LAND && marks.pair[end - 1]) end--;
  const parts: number[] = [];
  for (let ending = endingAt(marks, end); ending > 0; ending = endingAt(marks, end)) {
    end += ending;
    if (!isChinese) return [end];
    parts.push(end);
    if (marks.isChinesePlace[end]) {
      end += marks.place[end]!;
      continue;
    }
    for (let open = openPlace(marks, end); open > 0; open = openPlace(marks, end)) {
      end = open;
      parts.push(end);
    }
    return parts;
  }
  return [...parts, end];
}

/** End of an unknown place that begins right behind a known one: "…市某某镇"; 0 for none. */
function openPlace(marks: HanMarks, start: number): number {
  for (let at = start; at <= start + 3 && marks.isHan[at]; at++) {
    const isEnding = at > start && OPEN_ENDING.has(marks.codes[at]!) && endingAt(marks, at) === 1;
    if (isEnding && !marks.pair[at - 1] && !OPEN_ENDING.has(marks.codes[at + 1] ?? 0)) return at + 1;
    // 大坪村: of a village the first sign may be any.
    const isRural = RURAL.has(marks.codes[start + 2] ?? 0);
    if (NO_PART.has(marks.codes[at]!) && !(at === start && isRural && VILLAGE.has(marks.codes[at]!)))
      return 0;
    if (marks.pair[at]! & 2 && !RURAL.has(marks.codes[at + 2] ?? 0) && !RURAL.has(marks.codes[at + 3] ?? 0))
      return 0;
  }
  return 0;
}

/** Known places with what belongs to them, and unknown ones that an ending and a boundary show. */
export function findPlaces(marks: HanMarks): PlaceSpan[] {
  const { codes: signs, isHan, place, body } = marks;
  const { length } = signs;
  const found: PlaceSpan[] = [];
  let i = 0;
  while (i < length) {
    if (!isHan[i]) {
      i++;
      continue;
    }
    if (place[i]! > 0 && body[i]! <= place[i]! && !marks.inTitle[i]) {
      const parts = goOn(marks, i);
      const end = parts[parts.length - 1]!;
      const isPlain = end === i + place[i]!;
      const isDirection = isPlain && DIRECTIONS.has(signs[i]!) && found[found.length - 1]?.end === i;
      const isBehindPlace = found[found.length - 1]?.end === i && !isHan[end];
      if (isDirection || (isPlain && marks.isDoubtful[i] && !isBehindPlace && !isPlaceLike(marks, i, end))) {
        i++;
        continue;
      }
      if (!(isPlain && isCut(marks, i, end))) {
        found.push({ start: i, end, isKnown: true, parts });
        i = end;
        continue;
      }
    }
    if (body[i]! > 0) {
      i += body[i]!;
      continue;
    }
    const countries = countrySignsAt(marks, i);
    if (countries > 0) {
      for (const last = i + countries; i < last; i++)
        found.push({ start: i, end: i + 1, isKnown: true, parts: [i + 1] });
      continue;
    }
    const start = i;
    if (OPEN_ENDING.has(signs[i]!) && isHan[i - 1] && endingAt(marks, i) === 1) {
      const from = leftOf(marks, i, found[found.length - 1]?.end ?? 0);
      if (from >= 0) found.push({ start: from, end: i + 1, isKnown: false, parts: [i + 1] });
    }
    i = start + 1;
  }
  return found;
}

/** How many places stand here by one sign each: two in 中美关系, one in 访华, 美方 and before an office. */
function countrySignsAt(marks: HanMarks, at: number): number {
  const { codes: signs, isHan, pair, title, body, place } = marks;
  if (PROVINCE.has(signs[at]!) && (!isHan[at - 1] || !pair[at - 1])) {
    for (const size of [4, 3, 2]) {
      if (!PROVINCE_PAIRS.has(String.fromCharCode(...signs.subarray(at, at + size)))) continue;
      return pair[at + size - 1] && isHan[at + size] && !pair[at + size] ? 0 : size;
    }
  }
  if (!COUNTRY.has(signs[at]!)) return 0;
  let end = at + 1;
  while (COUNTRY.has(signs[end]!) && !place[end]) end++;
  const isFree = !isHan[at - 1] || !pair[at - 1];
  if (place[end - 1]! > 1) end--;
  if (end - at >= 2) {
    if (end - at > 4 || !isFree) return 0;
    const isCoast = isSea(signs, at, end);
    const next = String.fromCharCode(signs[end] ?? 0, signs[end + 1] ?? 0);
    return (isCoast || !COAST.has(signs[at]!)) &&
      (isCoast || BETWEEN.has(next) || isWorldPair(marks, at, end))
      ? end - at
      : 0;
  }
  if (end === at) return 0;
  const after = signs[end] ?? 0;
  const towards = signs[at - 1] ?? 0;
  // 对美的追求, 越来越: no country is meant.
  if (after === OF || (COMING.has(towards) && signs[at] !== CHINA)) return 0;
  if (isFree && ONE_SIGN_AFTER.get(after)?.has(signs[at]!) && !SIDE_WORDS.has(signs[end + 1] ?? 0))
    return after !== SIDE || !isHan[at - 1] || pair[at - 2] || LIGHT_BEFORE.has(towards) ? 1 : 0;
  if (COAST.has(signs[at]!)) return isFree && !pair[at] && TO_COAST.get(towards)?.has(signs[at]!) ? 1 : 0;
  if (signs[at] === MIDDLE) return 0;
  if (!isHan[end]) return TOWARDS.has(towards) ? 1 : 0;
  if (TOWARDS.has(towards)) {
    // 驻美 + 代表, 驻华 + 大使: nothing else is meant in front of an office.
    if (title[end]! >= 2) return 1;
    return pair[at] || !(isFree || signs[at] === CHINA) ? 0 : 1;
  }
  return !isHan[at - 1] && !pair[at] && (title[end]! >= 2 || body[end]! >= 2) && body[at] === 0 ? 1 : 0;
}

/** 港澳, 台港澳: signs of the coast only. */
function isSea(signs: Uint16Array, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (!SEA.has(signs[i]!)) return false;
  return true;
}

/** 中美, 日韩, 欧美: two or three different countries of which the last begins no word. */
function isWorldPair({ codes: signs, pair, isHan }: HanMarks, at: number, end: number): boolean {
  for (let i = at; i < end; i++)
    if (COAST.has(signs[i]!) || (i > at && signs[i] === signs[i - 1])) return false;
  const words = String.fromCharCode(...signs.subarray(at, end));
  return !/华|越|印朝|苏日|中越|德法日/.test(words) && (!isHan[end] || !pair[end - 1]);
}

/** Where an unknown place with its ending at `at` begins, or −1. */
function leftOf(marks: HanMarks, at: number, floor: number): number {
  const { codes: signs, isHan, pair } = marks;
  if (pair[at - 1]) return -1;
  let from = at;
  while (
    from > floor &&
    at - from < 4 &&
    isHan[from - 1] &&
    !NO_PART.has(signs[from - 1]!) &&
    !breaksAt(marks, from)
  )
    from--;
  const size = at - from;
  if (size < 2 || size > 3) return -1;
  for (let k = from; k < at - 1; k++) if (pair[k]) return -1;
  const before = signs[from - 1];
  const isBound = from === 0 || !isHan[from - 1] || MAY_STAND_BEFORE.has(before!) || from === floor;
  return isBound ? from : -1;
}

/** A name that is a word as well is a place behind "at", "from", "to" and between other places. */
function isPlaceLike(marks: HanMarks, start: number, end: number): boolean {
  const before = marks.codes[start - 1] ?? 0;
  if (PLACE_WORDS.has(String.fromCharCode(...marks.codes.subarray(end, end + 2)))) return true;
  if (
    NATION.has(marks.codes[start]!) &&
    NATION_WORDS.has(String.fromCharCode(...marks.codes.subarray(end, end + 2)))
  )
    return true;
  return (
    (MAY_STAND_BEFORE.has(before) && !marks.isHan[end]) ||
    '在到赴往于抵从'.includes(String.fromCharCode(before)) ||
    (before === 0x3001 && (marks.codes[end] === 0x3001 || !marks.isHan[end]))
  );
}

/** A known name of two signs of which the first ends another word: the 南海 in 西南海域 is no sea. */
function isCut(marks: HanMarks, start: number, end: number): boolean {
  const isShort = end - start === 2 && !marks.isChinesePlace[start];
  const isTaken = start > 1 && marks.pair[start - 1]! > 0 && !marks.pair[start - 2];
  return (
    isShort && isTaken && !(marks.pair[start]! & 1) && !marks.titleBefore[start] && !marks.beforeName[start]
  );
}
