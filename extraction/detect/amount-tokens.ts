import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { PER_UNITS, SCALES } from '../rules/units';
import { isDigit, isLetter, leadBefore, type Unit, type UnitFound, unitBehind } from './amount-units';
import { type NumberRead, parseHan, readNumber } from './numbers';

/** A number with the unit, if any, that stands with it. */
export interface Token extends Span {
  number: number | null;
  scale: number | null;
  form: NumberRead['form'];
  isScaled: boolean;
  isNegative: boolean;
  unit: Unit | null;
  per: string | null;
  moneyEnd: number;
  isSubunit: boolean;
}

const NUMBER_BEGINS =
  /\d+(?:[.,]\d+)*|[０-９]+|[½¼¾]|\b(?:an?(?=[\s-](?:hundred|thousand|million|billion|trillion|quarter|half|tenth|few)\b)|one|two|three|four(?:teen)?|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|half(?=[\s-](?:an?|of|percent|per cent)\b)|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|several|few|many|multi)(?=[\s.,;-]|million|billion)|[零〇一二两兩三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][零〇一二两兩三四五六七八九十百千万亿萬億壹贰叁肆伍陆柒捌玖拾佰仟点點]*|[数數几幾上近][十百千万亿萬億]+|半(?=[成折](?![品立套])|個?个?百分点)|(?<=打)[对對](?=折)/gi;

/** Every number begins so; the signs before it are looked for from there. */
const SCALE_WORD =
  /[\s-]?(?:(hundred|thousand|millions?|billions?|trillions?|mln|mio|bln|mn|bn|trn|tn|lakh|crore)(?![A-Za-z])|(mm|[mbk])(?![A-Za-z/])|(mil)\.?(?=\s|$))(?:\s?(million|billion|trillion|crore)\b)?|\s?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|萬億|千億|百億|千萬|百萬|億|萬|兆(?!瓦)|千(?![克瓦]))/iy;
const ATTACHED_SCALE = /^[mbk]{1,2}$/i;

/** "12亿3000万元": what stands behind the first scale goes on with a smaller one. */
const HAN_REST = /(\d{1,4}(?:\.\d+)?)(千万|百万|万|萬)(?=[多余]?[美港欧日澳加韩]?[元吨股])/y;

const PER_WORD = new RegExp(
  `(?:\\s?/\\s?|\\s?-\\s?(?:per|an?)\\s?-\\s?|\\s(?:per|an?|each|every|for each|for every)\\s)(?:${PER_UNITS.map(({ pattern }) => `(${pattern})`).join('|')})(?![A-Za-z])|(?<=[元圆币])每(公?[吨噸]|公斤|千克|股)|(\\s(?:apiece|a piece)\\b)`,
  'iy',
);
const PER_PIECE = PER_UNITS.length + 2;

const CASUALTY_BEFORE =
  /\b(?:kill|injur|wound|hurt)(?:ed|ing|s)?\s+(?:at least |about |some |another )?$|\b(?:dead|killed|injured|missing) (?:and|,) $|\b(?:claim(?:ed|ing)?|cost) (?:the lives of )$/i;
/** "four were still missing", "84 were in hospital", "five of them in serious condition" */
const CASUALTY_AFTER =
  /^\s(?:(?:others?|more|men|women|miners|boys)\s)?(?:(?:were|was|are|is|remain|remains|remained|had been|have been|has been)\s(?:[a-z]+\s){0,2}?(?:missing|dead|killed|injured|hurt|wounded|hospitali[sz]ed|trapped|rescued|in hospital|unaccounted|discharged|treated|evacuated|brought out|pulled out)\b|(?:others|more|miners|workers|men)\s(?:reached|escaped|survived|got out|made it|walked)\b|(?:walked (?:out|free|away)|escaped|survived)\b|more in hospital\b|died\b|(?:of them|of whom)[^.;,]{0,30}\b(?:critical|serious|hospital|injured|dead|died)\b)/;
/** "It has so far trained 187.": who is trained or hired needs no noun. */
const PEOPLE_BEFORE =
  /\b(?:train(?:ed|s)?|taught|hir(?:ed|es?)|recruit(?:ed|s)?|employ(?:ed|s)?|enrol(?:led|s)?|laid off|evacuated|rescued)\s+(?:about |some |nearly |almost |over |more than |at least |another )?$/i;
/** "Employment stands at 80": those who work somewhere are counted without a noun. */
const STAFF_BEFORE =
  /\b(?:employment|headcount|workforce|staff)\s(?:now\s)?(?:stands?|stood|is|was|came|comes|totals?)\s(?:now\s)?(?:at\s|to\s)?(?:about |some |nearly |over |only )?$/i;
const ENDS_CLAUSE = /^(?:[.,;)](?!\d)|$|\s(?:so far|in all|this year|last year|since)\b)/;
const isAfterHan = (text: string, at: number): boolean =>
  /\p{Script=Han}/u.test(text.slice(Math.max(0, at - 12), at));
const POINTS: Unit = { unit: 'pp', kind: 'points', factor: 1 };
/** A part is told of in the same breath as its whole. */
const FARTHEST_PART = 160;
const SPACE = 32;
const HYPHEN = 45;
const YEAR_ENDS = new Set([',', '.', ')', ';', ':']);
const PERSONS: Unit = { unit: 'persons', kind: 'count', factor: 1 };
/** A year is no count: "in 2024 employees …". */
const isYearLike = (text: string, start: number, end: number): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end));

const LAST_SCALE = /(hundred|thousand|million|billion|trillion)$/i;

interface Scale {
  factor: number;
  end: number;
  /** The letter alone, which only a unit behind or money before makes a million. */
  isAttached: boolean;
}

/** What may stand right behind a number that is more than it says: 300多万, 600余人, 30+. */
const OPEN_ENDS = new Set(['多', '余', '餘', '+']);
const SCALES_BEGIN = new Set([...'htmblckHTMBLCK万亿千百十萬億兆']);

/** Most numbers have no scale, and the pattern for it need not be asked. */
function mayBeScale(text: string, end: number): boolean {
  const next = text.charAt(end);
  return SCALES_BEGIN.has(next === ' ' || next === '-' || /\s/.test(next) ? text.charAt(end + 1) : next);
}

function scaleBehind(text: string, number: NumberRead): Scale | null {
  let { end } = number;
  if (number.form !== 'words' && OPEN_ENDS.has(text.charAt(end))) end += 1;
  if (!mayBeScale(text, end)) return null;
  SCALE_WORD.lastIndex = end;
  const match = SCALE_WORD.exec(text);
  if (!match) return null;
  const [, word, letter, mil, second, han] = match;
  const begins = match[0].search(/\S/) + end;
  // "5 m" is five metres, "3 b)" a list.
  if (letter && (begins !== number.end || number.form !== 'digits')) return null;
  const scale = (word ?? letter ?? mil ?? han ?? '').toLowerCase();
  if (!(scale in SCALES)) return null;
  return {
    factor: SCALES[scale]! * (second ? SCALES[second.toLowerCase()]! : 1),
    end: SCALE_WORD.lastIndex,
    isAttached: letter !== undefined && ATTACHED_SCALE.test(letter),
  };
}

/** 百分之三十, 千分之五: the percentage stands before its number. */
const HAN_PERCENT = /([百千])\s?分\s?之\s?$/;

function hanPercent(text: string, number: NumberRead, start: number): Token | null {
  const before = text.slice(Math.max(0, start - 6), start);
  const match = HAN_PERCENT.exec(before);
  if (!match || number.value === null) return null;
  const begins = start - match[0].length;
  if (/[一二三四五六七八九十百千万\d]$/.test(text.slice(Math.max(0, begins - 1), begins))) return null;
  const isNegative = /[负負]$/.test(text.slice(Math.max(0, begins - 1), begins));
  const scale = scaleBehind(text, number);
  return {
    start: isNegative ? begins - 1 : begins,
    end: scale?.end ?? number.end,
    number: number.value,
    scale: (scale?.factor ?? 1) / (match[1] === '千' ? 10 : 1),
    form: number.form,
    isScaled: false,
    isNegative,
    unit: { unit: '%', kind: 'percent', factor: 1 },
    per: null,
    moneyEnd: number.end,
    isSubunit: false,
  };
}

/** Behind a number in Chinese signs a bare 元 belongs to many words (三元材料, 二元结构). */
const YUAN_ENDS = /^(?:$|[\s，。；、！？）)/每一的左以人现派]|钱)/;
const TENTHS = /半|\s?[一二三四五六七八九](?=$|[，。；、\s])/y;

/** 三成半, 七成六: what stands behind the tenths. */
function addTenths(text: string, token: Token): void {
  TENTHS.lastIndex = token.end;
  const words = TENTHS.exec(text)?.[0];
  if (!words || token.number === null) return;
  token.number += words === '半' ? 0.5 : (parseHan(words.trim()) ?? 0) / 10;
  token.end = TENTHS.lastIndex;
}

/** "1080p" is a picture. */
const PIXELS = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);
const POUNDS_OF =
  /^\sof\s(?!(?:sterling|debt|new|cash|revenue|sales|profit|losses|savings|funding|public|tax|investment|spending))/i;

/** Words that only look like money, once the number and the text around are known. */
function isBelieved(text: string, token: Token, found: UnitFound, scale: Scale | null): boolean {
  const { unit, start, end } = found;
  const words = text.slice(start, end);
  if (words === 'Cent') return false;
  if (words === 'p')
    return start === token.end && !PIXELS.has(token.number ?? 0) && !text.startsWith('.m', end);
  if (words === '元' && token.form === 'han' && scale === null && !token.isScaled)
    return (
      YUAN_ENDS.test(text.slice(end, end + 1)) ||
      (token.number ?? 0) >= 100 ||
      OPEN_ENDS.has(text.charAt(start - 1))
    );
  if (
    words === '成' &&
    (scale !== null || (token.number ?? 0) > 10 || /^[.]?\d/.test(text.slice(end, end + 2)))
  )
    return false;
  if (
    (words === '成' || words === '折') &&
    /[第分组合构]$/.test(text.slice(Math.max(0, token.start - 1), token.start))
  )
    return false;
  if (words === '折' && token.number === 10) return false;
  if (/^pc$/i.test(words) && (words !== 'pc' || start !== token.end)) return false;
  if (/^bp$/i.test(words) && words !== 'bp') return false;
  if (!unit.isShy) return true;
  if (text.charAt(start - 1) === '-') return scale !== null;
  if (/^pounds?$/i.test(words) && POUNDS_OF.test(text.slice(end, end + 24))) return false;
  if (
    /^won$/i.test(words) &&
    /^\s(?:the|a|an|by|in \d{4}|their|his|her|its|gold|medals?|awards?|first|seats?)\b/i.test(
      text.slice(end, end + 12),
    )
  )
    return false;
  return scale !== null || token.isScaled || (token.number ?? 0) >= 100;
}

function tokenAt(text: string, at: number, floor: number): Token | null {
  const number = readNumber(text, at);
  if (!number) return null;
  if (number.form === 'han' || number.form === 'digits') {
    const percent = hanPercent(text, number, at);
    if (percent) return percent;
  }
  // "in 2025," and "(2025)": a year, and no more to it.
  if (number.end - at === 4 && isYearLike(text, at, number.end) && YEAR_ENDS.has(text.charAt(number.end))) {
    const behind = text.charAt(at - 1);
    if (behind === ' ' && isLetter(text.charCodeAt(at - 2)) && !/[A-Z]/.test(text.charAt(at - 2)))
      return null;
  }
  const lead = leadBefore(text, at, floor);
  const before = text.charCodeAt(lead.start - 1);
  const earlier = text.charCodeAt(lead.start - 2);
  if (lead.start > 0) {
    // "Q235", "v2.5", "1,2": the number goes on from what stands before it.
    if (isLetter(before) || isDigit(before) || before === 37 || before === 95) return null;
    if ((before === 46 || before === 44) && isDigit(earlier)) return null;
    if (before === 47 && isDigit(earlier)) return null;
  }
  let scale = scaleBehind(text, number);
  if (scale && number.value === null && number.form === 'han') scale = null;
  if (!scale && number.form === 'words' && number.isScaled && number.value !== null) {
    const large = LAST_SCALE.exec(text.slice(at, number.end))?.[1];
    const factor = large ? SCALES[large.toLowerCase()]! : 1;
    scale = { factor, end: number.end, isAttached: false };
    number.value /= factor;
  }
  const isCode = before === 45 && (isLetter(earlier) || isDigit(earlier));
  const isOrdinal = text.charAt(lead.start - 1) === '第';
  const token: Token = {
    start: lead.start,
    end: scale?.end ?? number.end,
    number: number.value,
    scale: scale?.factor ?? null,
    form: number.form,
    isScaled: scale !== null || number.isScaled,
    isNegative: lead.isNegative,
    unit: null,
    per: null,
    moneyEnd: scale?.end ?? number.end,
    isSubunit: false,
  };
  const hasRest = scale !== null && number.value !== null && /[亿億万萬]/.test(text.charAt(token.end - 1));
  HAN_REST.lastIndex = token.end;
  const rest = hasRest ? HAN_REST.exec(text) : null;
  if (rest && scale) {
    const more = Number(rest[1]) * (SCALES[rest[2] ?? ''] ?? 1);
    if (more < scale.factor) {
      token.number = (number.value ?? 0) * scale.factor + more;
      token.scale = 1;
      token.end = HAN_REST.lastIndex;
    }
  }
  if (OPEN_ENDS.has(text.charAt(token.end))) token.end += 1;
  const hasMore = token.end;
  const found = unitBehind(text, token.end, number.form !== 'han' && !isCode);
  const sign =
    lead.sign &&
    (!lead.sign.isShy || token.isScaled || /[.,]\d/.test(text.slice(at, number.end))) &&
    !(scale === null && /^[A-Za-z]+\s/.test(text.slice(lead.start, at)) && isYearLike(text, at, number.end))
      ? lead.sign.unit
      : null;
  if (lead.sign && !sign) {
    if (isLetter(text.charCodeAt(at - 1))) return null;
    token.start = at;
  }
  if (found && isBelieved(text, token, found, scale) && !isOrdinal) {
    const { unit } = found;
    if (sign && unit.kind === 'money' && !unit.isSubunit) {
      token.unit = sign;
      token.end = found.end;
    } else if (!sign) {
      token.unit = { unit: unit.unit, kind: unit.kind, factor: unit.factor };
      token.end = found.end;
      token.isSubunit = unit.isSubunit;
      // 75折 and 三八折 are 75 and 38 per cent of a price, 八折 80.
      const isSpelledOut = text.charAt(found.start) === '折' && (token.number ?? 0) > 10;
      if (isSpelledOut) token.unit.factor = 1;
      if (text.charAt(found.start) === '成') addTenths(text, token);
      // "5.2 Mt" of miners is millions; "390,000 Mt" of traders is metric tonnes.
      if (text.slice(found.start, found.end) === 'Mt' && !token.isScaled && (number.value ?? 0) < 1e4)
        token.unit.factor = 1e6;
    }
  }
  if (sign && !token.unit) token.unit = sign;
  const { unit } = token;
  if (unit?.unit === '%' && /pct$/i.test(text.slice(token.end - 3, token.end)) && isAfterHan(text, at))
    token.unit = POINTS;
  if (unit?.kind === 'count') {
    if (isYearLike(text, at, number.end) && scale === null) token.unit = null;
    if (isCode) return null;
  }
  token.moneyEnd = token.end;
  if (token.unit?.kind === 'money' && !isOrdinal) {
    readPer(text, token);
  }
  if (!token.unit) {
    // A scale that is no scale without a unit: "5m" is five metres, 三千 a number of Chinese signs.
    if (scale?.isAttached) return null;
    const stands = text.charCodeAt(at - 1) === SPACE;
    if (
      stands &&
      !scale &&
      (number.form === 'digits' || number.form === 'words') &&
      CASUALTY_BEFORE.test(text.slice(Math.max(0, at - 24), at))
    )
      token.unit = PERSONS;
    else if (
      stands &&
      number.form === 'digits' &&
      text.charCodeAt(number.end) !== HYPHEN &&
      !isYearLike(text, at, number.end) &&
      STAFF_BEFORE.test(text.slice(Math.max(0, at - 48), at))
    )
      token.unit = PERSONS;
    else if (
      stands &&
      !scale &&
      number.form === 'digits' &&
      ENDS_CLAUSE.test(text.slice(number.end, number.end + 12)) &&
      !isYearLike(text, at, number.end) &&
      PEOPLE_BEFORE.test(text.slice(Math.max(0, at - 36), at))
    )
      token.unit = PERSONS;
    else if (
      !scale &&
      text.charCodeAt(number.end) === SPACE &&
      CASUALTY_AFTER.test(text.slice(number.end, number.end + 64))
    )
      token.unit = PERSONS;
    else if (
      number.form !== 'digits' &&
      !JOINS_ON.test(text.slice(hasMore, hasMore + 5)) &&
      !(number.form === 'words' && OF_THEM.test(text.slice(hasMore, hasMore + 10)))
    )
      return null;
    else token.end = hasMore;
  } else if (number.form === 'words' && !mayBeInWords(token)) return null;
  return token;
}

/** Small counts in words are figures only of people: "three outlines" is none, "two killed" may be. */
function mayBeInWords({ unit, isScaled, number }: Token): boolean {
  if (!unit) return false;
  if (unit.kind === 'money' || unit.kind === 'percent' || unit.kind === 'points') return true;
  return unit.unit === 'persons' || isScaled || (number ?? 0) >= 20;
}

/** What the price is taken per, where words right behind the number say so: the token ends with them. */
export function readPer(text: string, token: Token): void {
  PER_WORD.lastIndex = token.end;
  const per = PER_WORD.exec(text);
  if (!per) return;
  token.end = PER_WORD.lastIndex;
  token.per = per[PER_PIECE] !== undefined ? 'share' : perOf(per);
}

function perOf(match: RegExpExecArray): string {
  const behind = match[PER_UNITS.length + 1];
  if (behind) return /[吨噸]/.test(behind) ? 't' : behind === '股' ? 'share' : 'kg';
  const index = PER_UNITS.findIndex((_, i) => match[i + 1] !== undefined);
  return PER_UNITS[index]?.unit ?? 't';
}

const JOINS_ON = /^\s?(?:to|or|–|—|-|~|～|至|到|and)[\s\d-]?/i;
/** "down from 17 a year earlier": what a count was before is counted as it is. */
const AGAINST = /\b(?:from|against|than|compared with|compared to)\s$/;
const WAS_BEFORE =
  /^ (?:a year (?:earlier|ago|before)|in (?:19|20)\d\d|in all of (?:19|20)\d\d|(?:in|over) the (?:same|comparable|corresponding|year-earlier)\b|the year before|last year|previously)/;

const OF_THEM = /^ of (?:them|these|those|which|whom)\b/;

/** "412 hidden dangers, 398 of them removed": a part is counted as its whole. */
function unitOfWhole(text: string, whole: Token | undefined, part: Token): Unit | null {
  if (whole?.unit?.kind !== 'count' || part.start - whole.end > FARTHEST_PART) return null;
  const isBefore =
    WAS_BEFORE.test(text.slice(part.end, part.end + 20)) &&
    AGAINST.test(text.slice(Math.max(whole.end, part.start - 20), part.start));
  if (isBefore && !text.slice(whole.end, part.start).includes('. ')) return whole.unit;
  return OF_THEM.test(text.slice(part.end, part.end + 10)) ? whole.unit : null;
}

/** Every number that may be an amount or an end of a range, in reading order, disjoint. */
export function listTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let counted: Token | undefined;
  let end = 0;
  for (const { index } of matchesOf(text, NUMBER_BEGINS)) {
    if (index < end) continue;
    const token = tokenAt(text, index, end);
    if (!token) continue;
    // "3047%-3722%": a hyphen right behind an amount is no minus.
    if (token.isNegative && tokens.at(-1)?.end === token.start) {
      token.isNegative = false;
      token.start += 1;
    }
    token.unit ??= unitOfWhole(text, counted, token);
    if (token.unit?.kind === 'count') counted = token;
    tokens.push(token);
    end = token.end;
  }
  return tokens;
}
