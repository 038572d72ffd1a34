import { HAN, signKind } from '@/core/text/signs';
import { simplifyCodes } from '@/core/text/simplified';
import {
  ADDRESS,
  BEFORE_NAME,
  BODY,
  CHINESE_PLACE,
  chineseLexicon,
  DEED,
  DOUBLE_SURNAME,
  DOUBTFUL,
  INNER_PART,
  JAPANESE_SURNAME,
  KNOWN_PERSON,
  type Lexicon,
  PLACE,
  PLACE_ENDING,
  STRONG_ENDING,
  TITLE,
  UNIT,
  WEAK_ENDING,
} from './names-chinese-lexicon';
import { codeSet } from './names-chinese-shape';
import { codesOf } from './sign-codes';

const COUNTED = codeSet('年月日号届次期时分秒');
const MONTH = '月'.charCodeAt(0);
const SHARE = '份'.charCodeAt(0);
const CLOSING = codeSet('）)');
const WEEK = codeSet('周期拜');
const WEEKDAY = codeSet('一二三四五六日');

/** Is the sign at this offset a digit, or the bracket behind one: 昨（24）日? */
function isNumber(codes: Uint16Array, at: number): boolean {
  const code = codes[at - (CLOSING.has(codes[at] ?? 0) ? 1 : 0)] ?? 0;
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** A simplified text with what begins and ends at each offset; lengths in signs, 0 for nothing. */
export interface HanMarks {
  lexicon: Lexicon;
  /** Simplified, as long as the text itself. */
  codes: Uint16Array;
  isHan: Uint8Array;
  place: Uint8Array;
  isChinesePlace: Uint8Array;
  isDoubtful: Uint8Array;
  body: Uint8Array;
  title: Uint8Array;
  titleBefore: Uint8Array;
  /** 1 inside a title, save at its first sign. */
  inTitle: Uint8Array;
  deed: Uint8Array;
  /** Length of a word by which one addresses somebody with the family name before it. */
  address: Uint8Array;
  beforeName: Uint8Array;
  person: Uint8Array;
  surname: Uint8Array;
  doubleSurname: Uint8Array;
  strongEnding: Uint8Array;
  weakEnding: Uint8Array;
  innerBefore: Uint8Array;
  /** 1 behind "subsidiary" and the like. */
  unitBefore: Uint8Array;
  placeEnding: Uint8Array;
  /** 1 where a common word of two signs begins, 3 where one that breaks a name of an organisation does. */
  pair: Uint8Array;
}

/** One walk over a text: each sign's place in the words that the lexicon knows. */
export function readMarks(text: string): HanMarks {
  const lexicon = chineseLexicon();
  const codes = simplifyCodes(codesOf(text));
  const { length } = codes;
  const bytes = (): Uint8Array => new Uint8Array(length + 1);
  const marks: HanMarks = {
    lexicon,
    codes,
    isHan: bytes(),
    place: bytes(),
    isChinesePlace: bytes(),
    isDoubtful: bytes(),
    body: bytes(),
    title: bytes(),
    titleBefore: bytes(),
    inTitle: bytes(),
    deed: bytes(),
    address: bytes(),
    beforeName: bytes(),
    person: bytes(),
    surname: bytes(),
    doubleSurname: bytes(),
    strongEnding: bytes(),
    weakEnding: bytes(),
    innerBefore: bytes(),
    unitBefore: bytes(),
    placeEnding: bytes(),
    pair: bytes(),
  };
  for (let i = 0; i < length; i++) {
    if (!(signKind(codes[i]!) & HAN)) continue;
    // 5月份, 24日, 2号: what is counted stands before a name like a blank.
    if (COUNTED.has(codes[i]!) && isNumber(codes, i - 1)) {
      if (codes[i] === MONTH && codes[i + 1] === SHARE) i++;
      continue;
    }
    marks.isHan[i] = 1;
  }
  for (let i = 0; i < length; i++) {
    if (!marks.isHan[i]) continue;
    if (marks.isHan[i + 1]) marks.pair[i] = lexicon.pairs.find(codes[i]!, codes[i + 1]!);
    let node = lexicon.roots[codes[i]!];
    for (let at = i + 1; node; at++) {
      if (node.is) note(marks, i, at, node.is);
      if (at >= length) break;
      node = node.next.get(codes[at]!);
    }
  }
  return marks;
}

function note(marks: HanMarks, start: number, end: number, is: number): void {
  const length = end - start;
  // 周四 + 会见 is no 四会.
  if (is & PLACE && !(WEEK.has(marks.codes[start - 1] ?? 0) && WEEKDAY.has(marks.codes[start]!))) {
    marks.place[start] = length;
    marks.isChinesePlace[start] = is & CHINESE_PLACE ? 1 : 0;
  }
  if (is & BODY) marks.body[start] = length;
  // Of a longer name that begins with a doubtful one nothing is in doubt.
  if (is & (PLACE | BODY)) marks.isDoubtful[start] = is & DOUBTFUL ? 1 : 0;
  if (is & TITLE) {
    marks.title[start] = length;
    marks.inTitle.fill(1, start + 1, end);
    if (marks.titleBefore[end]! < length) marks.titleBefore[end] = length;
  }
  if (is & ADDRESS) marks.address[start] = length;
  if (is & DEED) marks.deed[start] = length;
  if (is & BEFORE_NAME && marks.beforeName[end]! < length) marks.beforeName[end] = length;
  if (is & KNOWN_PERSON) marks.person[start] = length;
  if (is & JAPANESE_SURNAME) marks.surname[start] = length;
  if (is & DOUBLE_SURNAME) marks.doubleSurname[start] = length;
  if (is & STRONG_ENDING) marks.strongEnding[start] = length;
  if (is & WEAK_ENDING) marks.weakEnding[start] = length;
  if (is & INNER_PART && marks.innerBefore[end]! < length) marks.innerBefore[end] = length;
  if (is & UNIT) marks.unitBefore[end] = 1;
  if (is & PLACE_ENDING) marks.placeEnding[start] = length;
}
