import type { Span } from '@/core/text/span';
import {
  COMMON_SURNAME,
  FOREIGN,
  FOREIGN_MARK,
  GIVEN,
  NEVER_IN_NAME,
  OTHER_SURNAME,
  RARE_IN_NAME,
  WORDLIKE_SURNAME,
} from './names-chinese-lexicon';
import type { HanMarks } from './names-chinese-marks';

export interface PersonSpan extends Span {
  /** How much speaks for it; `ENOUGH` and more is a person. */
  score: number;
}

/** From this score on a stretch is a person. */
const ENOUGH = 4;
/** Two signs are sooner a word than three. */
const ENOUGH_SHORT = 4.8;
/** From this score on the same signs are a person wherever else they stand. */
const SURE = 6;

const DOT = new Set([...'·•・‧'].map((sign) => sign.charCodeAt(0)));
const LIST = 0x3001;
const OLD = '老'.charCodeAt(0);
const code = (sign: string): number => sign.charCodeAt(0);
/** Family names that are verbs, numbers or parts of functions before an office as well. */
const NO_ADDRESSEE = new Set([...'任曾左管单官应沙付段申盛关荣纪柴路谷苗'].map(code));
/** Signs of other words that spell a sound inside a dotted name: 达席尔瓦, 彼得罗夫. */
const SOUNDS = new Set([...'席得内里加当'].map(code));
const OPENERS = new Set([...'（(“"《：:，。；、！？,;'].map(code));
const JOINERS = new Set([...'和与及跟同'].map(code));
const LIGHT = new Set(
  [...'的了在和与及对向由被把将于为是以从到同等给让请跟称派叫令使据着时日说并但因而即如像就'].map(code),
);

const NUMERAL = new Set([...'一二两三四五六七八九十几数'].map(code));
const MEASURE = new Set([...'家方地个座名位项国省市'].map(code));

interface People {
  found: PersonSpan[];
  /** Offset behind each found person. */
  ends: Uint8Array;
}

function leftScore(marks: HanMarks, at: number, people: People): number {
  const { codes, isHan, pair, titleBefore, beforeName } = marks;
  // 石川先生 + 曾撰文: the address belongs to the person before it.
  if (titleBefore[at]) return people.ends[at - titleBefore[at]!] ? 0.4 : 3.5;
  if (at === 0) return 1;
  const before = codes[at - 1]!;
  if (!isHan[at - 1]) {
    if (before === LIST) return people.ends[at - 1] ? 3.5 : 1.4;
    if (before === 0x20 || before === 0x3000) {
      let k = at - 1;
      while (k > 0 && (codes[k - 1] === 0x20 || codes[k - 1] === 0x3000)) k--;
      if (titleBefore[k]) return 3.5;
      return people.ends[k] ? 2.5 : 1.4;
    }
    return OPENERS.has(before) || before === 0x0a ? 1.2 : 0;
  }
  let score = 0;
  if (JOINERS.has(before) && people.ends[at - 1]) return 3;
  const isCrossed = pair[at - 1]! > 0;
  if (beforeName[at]) score = beforeName[at]! > 1 ? 1.8 : 1;
  else if (LIGHT.has(before)) score = 0.7;
  else if (at >= 2 && pair[at - 2]! > 0) score = 0.4;
  else score = -0.7;
  // 提高 before 兴…: what looks like a family name ends a word.
  if (isCrossed) score -= beforeName[at]! > 0 && marks.pair[at - 2] ? 0.8 : 2.4;
  return score;
}

function rightScore(marks: HanMarks, end: number): number {
  const { codes, isHan, pair, title, deed, place } = marks;
  const isCrossed = pair[end - 1]! > 0;
  if (title[end]) return title[end]! > 1 || !isCrossed ? 3.5 : 1;
  if (!isHan[end]) return codes[end] === LIST ? 1.6 : 1.1;
  if (deed[end]! > 1) return isCrossed ? 0.8 : 2;
  let score = 0;
  if (deed[end]) score = 1.2;
  else if (pair[end]! & 2) score = 1.2;
  else if (pair[end] || place[end]) score = 0.4;
  else score = -0.7;
  return isCrossed ? score - 1.8 : score;
}

/** How like a given name the signs are; far below zero for what cannot be one. */
function givenScore(marks: HanMarks, start: number, end: number, isWordlike: boolean): number {
  const { lexicon, codes, pair, isHan, deed } = marks;
  let score = end - start === 2 ? 0.4 : 0;
  for (let i = start; i < end; i++) {
    const bits = isHan[i] ? lexicon.signs[codes[i]!]! : NEVER_IN_NAME;
    if (bits & NEVER_IN_NAME) return -99;
    if (bits & RARE_IN_NAME) score -= i < end - 1 ? 0.3 : deed[i] ? 4.5 : 1.2;
    else score += bits & GIVEN ? 0.8 : -0.2;
  }
  // Two signs that are a word (建国) may be a name when both are signs of names.
  if (end - start === 2 && pair[start]) score -= score > 1.9 && !isWordlike ? 0.3 : 1.8;
  return score;
}

function surnameScore(bits: number): number {
  if (bits & COMMON_SURNAME) return 2;
  if (bits & OTHER_SURNAME) return 1.5;
  return bits & WORDLIKE_SURNAME ? 0.6 : -99;
}

/** The best reading of a Chinese name that begins here, or null. */
function chineseNameAt(marks: HanMarks, start: number, people: People): PersonSpan | null {
  const { lexicon, codes, pair, place, body, doubleSurname, isHan, title } = marks;
  const isDouble = doubleSurname[start] === 2;
  const base = isDouble ? 2.4 : surnameScore(lexicon.signs[codes[start]!]!);
  if (base < 0) return null;
  const given = start + (isDouble ? 2 : 1);
  if (!isHan[given]) return null;
  if (place[start]! >= 2 && !marks.isDoubtful[start]) return null;
  const left = leftScore(marks, start, people);
  let best: PersonSpan | null = null;
  for (const end of [given + 2, given + 1]) {
    if (end > codes.length || !isHan[end - 1]) continue;
    let score = base + left + givenScore(marks, given, end, base < 1);
    if (score < 0) continue;
    // 和 + 夫人, 陈 + 老先生: what follows the family name is no given name.
    if (title[given]! >= 2 && given + title[given]! >= end) continue;
    if (codes[given] === OLD && end === given + 1 && title[end]) continue;
    // 由 + 李明: a joining word in front of a whole name.
    if (
      base < 1 &&
      end === given + 2 &&
      lexicon.signs[codes[given]!]! & COMMON_SURNAME &&
      LIGHT.has(codes[start]!)
    )
      score -= 2;
    // 职业健康 + 和 + 环境: a joining word and a common one.
    if (base < 1 && LIGHT.has(codes[start]!) && pair[given] && isHan[start - 1]) score -= 2.5;
    // 某钢 + 三家: the last sign counts what follows.
    if (NUMERAL.has(codes[end - 1]!) && MEASURE.has(codes[end] ?? 0)) score -= 4;
    // 高兴, 周边: the family name and what follows are a word.
    if (!isDouble && pair[start]) score -= end === given + 1 ? 4 : 2.6;
    if (body[start]! >= end - start) score -= 3;
    if (place[given]! >= 2 && marks.isDoubtful[given] === 0) score -= 1.5;
    if (place[end - 1]! >= 2 || body[end - 1]! >= 3) score -= 1.5;
    score += rightScore(marks, end);
    if (end - start > marks.title[start]! && (!best || score > best.score)) best = { start, end, score };
  }
  if (!best) return null;
  const enough = best.end - best.start === 2 ? ENOUGH_SHORT : ENOUGH;
  return best.score >= enough ? best : null;
}

/** Family name of Japan and a given name of one to three signs, with a boundary or a function on one side. */
function japaneseNameAt(marks: HanMarks, start: number, people: People): PersonSpan | null {
  const { codes, surname, isHan } = marks;
  if (!surname[start]) return null;
  const given = start + surname[start]!;
  let best: PersonSpan | null = null;
  for (const end of [given + 2, given + 3, given + 1]) {
    let isName = true;
    for (let i = given; i < end; i++)
      if (!isHan[i] || marks.lexicon.signs[codes[i]!]! & (NEVER_IN_NAME | RARE_IN_NAME)) isName = false;
    if (!isName) continue;
    const left = leftScore(marks, start, people);
    const right = rightScore(marks, end);
    const score = 2.4 + left + right + (end === given + 2 ? 0.5 : 0) - (marks.pair[given] ? 0.8 : 0);
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && best.score >= ENOUGH ? best : null;
}

/** Does a dot follow within a few signs of a stretch that begins a clause or stands behind a function? */
function hasDotAhead({ codes, isHan, titleBefore, lexicon }: HanMarks, start: number): boolean {
  if (isHan[start - 1] && !titleBefore[start] && !LIGHT.has(codes[start - 1]!)) return false;
  for (let i = start + 1; i <= start + 6; i++) {
    if (DOT.has(codes[i] ?? 0)) return isHan[i + 1] === 1;
    if (!isHan[i]) return false;
    // Behind a function any sign may spell a sound: 主席赛送蓬·丰威汉.
    if (lexicon.signs[codes[i]!]! & NEVER_IN_NAME && (!titleBefore[start] || LIGHT.has(codes[i]!)))
      return false;
  }
  return false;
}

/** A foreign name written in Chinese: with a dot, beside a function, or by signs that hardly anything else is made of. */
function foreignNameAt(marks: HanMarks, start: number): PersonSpan | null {
  const { lexicon, codes, isHan, title, titleBefore, deed, pair, place, body } = marks;
  const isDotted = title[start]! < 2 && hasDotAhead(marks, start);
  if (!isDotted && (place[start]! >= 2 || body[start]! >= 2)) return null;
  let end = start;
  let hasDot = false;
  let hallmarks = 0;
  let words = 0;
  for (; end < codes.length; end++) {
    if (DOT.has(codes[end]!) && end > start && isHan[end + 1]) {
      hasDot = true;
      continue;
    }
    const bits = lexicon.signs[codes[end]!]!;
    const isAfterDot = hasDot && DOT.has(codes[end - 1]!);
    if (
      !isHan[end] ||
      !(
        bits & FOREIGN ||
        (isDotted && !hasDot) ||
        (hasDot && SOUNDS.has(codes[end]!) && lexicon.signs[codes[end + 1] ?? 0]! & FOREIGN) ||
        ((isDotted || isAfterDot) && !(bits & (NEVER_IN_NAME | RARE_IN_NAME)))
      )
    )
      break;
    if (end > start + 1 && (title[end]! >= 2 || place[end]! >= 3 || (hasDot && deed[end]! > 1))) break;
    if (bits & FOREIGN_MARK) hallmarks++;
    if (pair[end] && isHan[end + 1] && lexicon.signs[codes[end + 1]!]! & FOREIGN) words++;
  }
  if (DOT.has(codes[end - 1]!)) end--;
  const length = end - start;
  if (length < 2 || length > (hasDot ? 32 : 14)) return null;
  if (marks.placeEnding[end] === 1 && !hasDot && !titleBefore[start] && title[end]! < 2) return null;
  if (marks.strongEnding[end]) return null;
  const span = { start, end };
  if (isDotted && !hasDot) return null;
  if (hasDot) return { ...span, score: 8 };
  if (length > 7) return null;
  const hasTitle = titleBefore[start]! > 0 || title[end]! > 1;
  if (hasTitle && (hallmarks > 0 || length > 2) && words < length - 1)
    return { ...span, score: 6 + 0.6 * length };
  const isBound = !isHan[start - 1] || LIGHT.has(codes[start - 1]!) || marks.beforeName[start]! > 0;
  const goesOn = !isHan[end] || deed[end]! > 0 || pair[end]! > 0;
  if (length >= 3 && hallmarks >= 2 && words === 0 && isBound && goesOn) return { ...span, score: 5 };
  return null;
}

/** 江主席, 陈老先生: a family name by itself in front of an address, at the beginning of a clause or behind a short word. */
function addressedAt(marks: HanMarks, at: number): PersonSpan | null {
  const { codes, isHan, pair, address, lexicon, beforeName, deed, title } = marks;
  if (!address[at + 1] || title[at]! > 1 || NO_ADDRESSEE.has(codes[at]!)) return null;
  if (!(lexicon.signs[codes[at]!]! & (COMMON_SURNAME | OTHER_SURNAME))) return null;
  const isFree = !isHan[at - 1] || LIGHT.has(codes[at - 1]!) || beforeName[at]! > 0 || pair[at - 2]! > 0;
  if (!isFree || (isHan[at - 1] && pair[at - 1]) || deed[at]! > 1) return null;
  return { start: at, end: at + 1, score: SURE };
}

/** The name that begins here and says most, or null. */
function nameAt(marks: HanMarks, at: number, people: People): PersonSpan | null {
  const { codes, isHan, lexicon, person, titleBefore, inTitle } = marks;
  if (inTitle[at]) return null;
  const isForeignRest =
    isHan[at - 1] === 1 && !titleBefore[at] && (lexicon.signs[codes[at - 1]!]! & FOREIGN_MARK) !== 0;
  // 马克思主义 is a doctrine.
  const isDoctrine = codes[at + person[at]!] === code('主') && codes[at + person[at]! + 1] === code('义');
  const known =
    person[at] && !isForeignRest && !isDoctrine
      ? { start: at, end: at + person[at]!, score: person[at] === 2 ? 6.2 : 8 }
      : null;
  if (known && known.score === 8) return known;
  let best = japaneseNameAt(marks, at, people);
  const chinese = chineseNameAt(marks, at, people);
  if (chinese && (!best || chinese.score > best.score + (best.end > chinese.end ? 1.5 : 0))) best = chinese;
  if (!isForeignRest && (lexicon.signs[codes[at]!]! & FOREIGN || hasDotAhead(marks, at))) {
    const foreign = foreignNameAt(marks, at);
    if (foreign && (!best || foreign.score > best.score)) best = foreign;
  }
  if (isDoctrine && person[at]) return null;
  if (!best && !known) return addressedAt(marks, at);
  return known && (!best || known.score >= best.score) ? known : best;
}

/** Persons in a text, sorted and disjoint. Names that are sure in one place count wherever else they stand. */
export function findPeople(marks: HanMarks): PersonSpan[] {
  const { codes, isHan } = marks;
  const people: People = { found: [], ends: new Uint8Array(codes.length + 1) };
  const sure = new Set<string>();
  const wordsAt = (start: number, end: number): string => String.fromCharCode(...codes.subarray(start, end));
  for (let i = 0; i < codes.length; i++) {
    if (!isHan[i]) continue;
    const name = nameAt(marks, i, people);
    // 由王昌: what begins one sign later may speak for itself more.
    const next = name && isHan[i + 1] && i + 1 < name.end ? nameAt(marks, i + 1, people) : null;
    if (name && next && next.score > name.score + 0.4) continue;
    if (!name) continue;
    people.found.push(name);
    people.ends[name.end] = 1;
    if (name.score >= SURE && name.end - name.start >= 2) sure.add(wordsAt(name.start, name.end));
    i = name.end - 1;
  }
  return sure.size > 0 ? withRepeats(marks, people.found, sure) : people.found;
}

/** The same with every other place where a sure name of three signs and more stands. */
function withRepeats({ codes, isHan }: HanMarks, found: PersonSpan[], sure: Set<string>): PersonSpan[] {
  const text = textOf(codes);
  const all = [...found];
  const taken = new Uint8Array(codes.length);
  for (const { start, end } of found) taken.fill(1, start, end);
  const byStart = new Map<string, string[]>();
  for (const name of sure) {
    if (name.length < 3) continue;
    const key = name.slice(0, 2);
    byStart.set(key, [...(byStart.get(key) ?? []), name]);
  }
  if (byStart.size === 0) return found;
  for (let i = 0; i + 2 < codes.length; i++) {
    if (!isHan[i] || taken[i]) continue;
    const name = byStart.get(text.slice(i, i + 2))?.find((each) => text.startsWith(each, i));
    if (name && !taken[i + name.length - 1]) {
      all.push({ start: i, end: i + name.length, score: SURE });
      taken.fill(1, i, i + name.length);
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

const textOf = (codes: Uint16Array): string =>
  Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le');
