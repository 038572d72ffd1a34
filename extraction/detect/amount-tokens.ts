import { matchesOf } from '@/core/text/matches';
import { SCALES } from '../rules/units';
import { isBelieved, isYearLike, mayBeInWords } from './amount-believed';
import { addRest, addTenths, hanPercent } from './amount-chinese';
import { countsPeople } from './amount-people';
import { readPer } from './amount-per';
import { OPEN_ENDS, scaleBehind } from './amount-scales';
import type { Token } from './amount-token-shape';
import { isDigit, isLetter, leadBefore, type Unit, unitBehind } from './amount-units';
import { readNumber } from './numbers';

/** The numbers of a text, each with the scale, sign and unit that stand with it: where all amounts begin. */

/** Every number begins so; the signs before it are looked for from there. */
const NUMBER_BEGINS =
  /\d+(?:[.,]\d+)*|[０-９]+|[½¼¾]|\b(?:an?(?=[\s-](?:hundred|thousand|million|billion|trillion|quarter|half|tenth|few)\b)|one|two|three|four(?:teen)?|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|half(?=[\s-](?:an?|of|percent|per cent)\b)|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|several|few|many|multi)(?=[\s.,;-]|million|billion)|[零〇一二两兩三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][零〇一二两兩三四五六七八九十百千万亿萬億壹贰叁肆伍陆柒捌玖拾佰仟点點]*|[数數几幾上近][十百千万亿萬億]+|半(?=[成折](?![品立套])|個?个?百分点)|(?<=打)[对對](?=折)/gi;

const isAfterHan = (text: string, at: number): boolean =>
  /\p{Script=Han}/u.test(text.slice(Math.max(0, at - 12), at));
const POINTS: Unit = { unit: 'pp', kind: 'points', factor: 1 };
/** A part is told of in the same breath as its whole. */
const FARTHEST_PART = 160;
const YEAR_ENDS = new Set([',', '.', ')', ';', ':']);
const PERSONS: Unit = { unit: 'persons', kind: 'count', factor: 1 };
const LAST_SCALE = /(hundred|thousand|million|billion|trillion)$/i;

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
  if (scale) addRest(text, token, scale.factor);
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
    if (countsPeople(text, at, number, scale !== null)) token.unit = PERSONS;
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

const JOINS_ON = /^\s?(?:to|or|–|—|-|~|～|至|到|and)[\s\d-]?/i;
/** "down from 17 a year earlier": what a count was before is counted as it is. */
const AGAINST = /\b(?:from|against|than|compared with|compared to)\s$/;
const WAS_BEFORE =
  /^ (?:a year (?:earlier|ago|before)|in (?:19|20)\d\d|in all of (?:19|20)\d\d|(?:in|over) the (?:same|comparable|corresponding|year-earlier)\b|the year before|last year|previously)/;

const OF_THEM = /^ of (?:them|these|those|which|whom)\b/;

/** "600 workers, among them 70 welders" */
const AMONG_THEM = /,\s(?:among them|of whom|of which|of these)\s$/;

/** "412 hidden dangers, 398 of them removed": a part is counted as its whole. */
function unitOfWhole(text: string, whole: Token | undefined, part: Token): Unit | null {
  if (whole?.unit?.kind !== 'count' || part.start - whole.end > FARTHEST_PART) return null;
  const isBefore =
    WAS_BEFORE.test(text.slice(part.end, part.end + 20)) &&
    AGAINST.test(text.slice(Math.max(whole.end, part.start - 20), part.start));
  if (isBefore && !text.slice(whole.end, part.start).includes('. ')) return whole.unit;
  const isAmong = AMONG_THEM.test(text.slice(Math.max(whole.end, part.start - 16), part.start));
  return isAmong || OF_THEM.test(text.slice(part.end, part.end + 10)) ? whole.unit : null;
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
