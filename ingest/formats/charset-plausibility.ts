import iconv from 'iconv-lite';
import {
  ARABIC,
  COMMON_HAN,
  CYRILLIC_ALPHABETS,
  GREEK,
  HANGUL,
  HEBREW,
  KANA,
  LATIN_ALPHABETS,
  THAI,
} from './charset-letters';

/**
 * How much a text surprises somebody who reads: the bits that it would take to write it down with a simple model of
 * the world's writing (how rare each sign is, and how odd beside its neighbour). Of two readings of the same bytes
 * the one with fewer bits is the likelier; the difference says by how much.
 */

const CLASSES = [
  'space',
  'lower',
  'upper',
  'digit',
  'mark', // ASCII punctuation
  'latinLower', // beyond a–z
  'latinUpper',
  'cyrillicLower',
  'cyrillicUpper',
  'greekLower',
  'greekUpper',
  'thai',
  'thaiMark',
  'han',
  'hiragana',
  'katakana',
  'hangul',
  'halfKatakana',
  'hebrew',
  'arabic',
  'otherScript',
  'combining',
  'opening', // “ ‘ « ¿
  'closing', // ” »
  'apostrophe',
  'dash',
  'ellipsis',
  'unit', // signs that follow a figure or a word: ° ² ™
  'money',
  'symbol', // ± × • ½ …
  'oddity', // signs hardly anybody writes: ¤ ¦ ¬
  'control',
  'wide', // punctuation and forms of Chinese and Japanese
  'box',
  'picture', // arrows, mathematics, emoji
  'broken', // U+FFFD, private use, unassigned
] as const;
type CharClass = (typeof CLASSES)[number];

const INDEX = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as Record<CharClass, number>;
const COUNT = CLASSES.length;

const LATIN_LETTERS: ReadonlySet<number> = new Set([
  INDEX.lower,
  INDEX.upper,
  INDEX.latinLower,
  INDEX.latinUpper,
]);
const LOWER_LETTERS: ReadonlySet<number> = new Set([
  INDEX.lower,
  INDEX.latinLower,
  INDEX.cyrillicLower,
  INDEX.greekLower,
]);
const UPPER_LETTERS: ReadonlySet<number> = new Set([
  INDEX.upper,
  INDEX.latinUpper,
  INDEX.cyrillicUpper,
  INDEX.greekUpper,
]);
const EAST_ASIAN: ReadonlySet<number> = new Set([
  INDEX.han,
  INDEX.hiragana,
  INDEX.katakana,
  INDEX.hangul,
  INDEX.wide,
]);
const LETTERS: ReadonlySet<number> = new Set([
  ...LATIN_LETTERS,
  ...LOWER_LETTERS,
  ...UPPER_LETTERS,
  INDEX.thai,
  INDEX.thaiMark,
  INDEX.hebrew,
  INDEX.arabic,
  INDEX.otherScript,
  INDEX.halfKatakana,
]);

/** Which family of letters a class belongs to; classes of one family stand side by side in words. */
function scriptOf(index: number): string | null {
  if (LATIN_LETTERS.has(index)) return 'latin';
  if (index === INDEX.cyrillicLower || index === INDEX.cyrillicUpper) return 'cyrillic';
  if (index === INDEX.greekLower || index === INDEX.greekUpper) return 'greek';
  if (index === INDEX.thai || index === INDEX.thaiMark) return 'thai';
  if (EAST_ASIAN.has(index)) return 'east';
  if (LETTERS.has(index)) return CLASSES[index] ?? null;
  return null;
}

/** The bits that the step from one class of sign to the next adds. */
function stepCost(from: number, to: number): number {
  const fromScript = scriptOf(from);
  const toScript = scriptOf(to);
  if (fromScript && toScript) {
    if (fromScript === toScript) {
      if (from === INDEX.halfKatakana) return -3.5;
      if (fromScript === 'thai' || fromScript === 'east') {
        const hangulBesideHan =
          (from === INDEX.hangul && (to === INDEX.han || to === INDEX.hiragana || to === INDEX.katakana)) ||
          (to === INDEX.hangul && (from === INDEX.han || from === INDEX.hiragana || from === INDEX.katakana));
        return hangulBesideHan ? 4 : 0;
      }
      if (LOWER_LETTERS.has(from) && UPPER_LETTERS.has(to))
        return to === INDEX.upper ? 4 : from === INDEX.lower ? 6 : 7;
      const isAccentPair =
        (from === INDEX.latinLower || from === INDEX.latinUpper) && to !== INDEX.lower && to !== INDEX.upper;
      if (isAccentPair) return from === to ? 4 : 5;
      // Words in capitals are no rarer letter by letter than others.
      if (UPPER_LETTERS.has(from) && UPPER_LETTERS.has(to)) return -2.2;
      return from === INDEX.upper && to === INDEX.latinLower ? 1 : 0;
    }
    if (fromScript === 'east' || toScript === 'east')
      return from === INDEX.latinLower ||
        from === INDEX.latinUpper ||
        to === INDEX.latinLower ||
        to === INDEX.latinUpper
        ? 7
        : 3;
    if (fromScript === 'greek' || toScript === 'greek') return 6;
    return 9;
  }
  if (to === INDEX.thaiMark) return 9;
  if (to === INDEX.combining) return fromScript ? 2 : 7;
  if (from === INDEX.combining) return 0;
  if (fromScript) {
    const isEast = fromScript === 'east';
    switch (to) {
      case INDEX.opening:
        return isEast ? 0 : 7;
      case INDEX.money:
        return isEast ? 2 : 6;
      case INDEX.unit:
        return 3;
      case INDEX.symbol:
        return isEast ? 1 : 5;
      case INDEX.oddity:
        return 6;
      case INDEX.dash:
      case INDEX.apostrophe:
      case INDEX.closing:
      case INDEX.ellipsis:
        return fromScript === 'latin' || isEast ? 0 : 1;
      case INDEX.digit:
        return fromScript === 'latin' && from !== INDEX.lower && from !== INDEX.upper ? 4 : 1;
      case INDEX.control:
      case INDEX.broken:
        return 4;
      case INDEX.box:
        return 6;
      case INDEX.picture:
        return 3;
      default:
        return 0;
    }
  }
  if (toScript) {
    const isEast = toScript === 'east';
    switch (from) {
      case INDEX.closing:
        return isEast ? 0 : 5;
      case INDEX.money:
        return toScript === 'latin' ? 5 : 4;
      case INDEX.unit:
        return isEast ? 1 : LOWER_LETTERS.has(to) ? 6 : 4;
      case INDEX.symbol:
        return isEast ? 1 : 4;
      case INDEX.oddity:
      case INDEX.control:
      case INDEX.broken:
        return 5;
      case INDEX.ellipsis:
        return 2;
      case INDEX.box:
        return 5;
      case INDEX.picture:
        return 2;
      default:
        return 0;
    }
  }
  const isSign = (index: number) => index >= INDEX.opening;
  if (from === INDEX.space) return to === INDEX.closing ? 4 : to === INDEX.unit ? 4 : 0;
  if (to === INDEX.space) return from === INDEX.opening ? 5 : from === INDEX.money ? 2 : 0;
  if (from === INDEX.digit) return to === INDEX.opening ? 5 : to === INDEX.oddity ? 5 : 0;
  if (to === INDEX.digit) return from === INDEX.closing ? 3 : from === INDEX.oddity ? 3 : 0;
  if (isSign(from) && isSign(to)) {
    if (from === INDEX.wide && to === INDEX.wide) return 0;
    if (from === to && (from === INDEX.box || from === INDEX.picture)) return -4;
    if (from === INDEX.opening && to === INDEX.opening) return 3;
    if (to === INDEX.closing && (from === INDEX.ellipsis || from === INDEX.apostrophe || from === INDEX.wide))
      return 0;
    if (
      from === INDEX.closing &&
      (to === INDEX.dash || to === INDEX.ellipsis || to === INDEX.closing || to === INDEX.wide)
    )
      return 1;
    return 4;
  }
  return 0;
}

const STEPS = new Float32Array(COUNT * COUNT);
for (let from = 0; from < COUNT; from++)
  for (let to = 0; to < COUNT; to++) STEPS[from * COUNT + to] = stepCost(from, to);

const classes = new Uint8Array(0x10000).fill(255);
const bits = new Float32Array(0x10000);

/** Gives signs their class and their bits: the first takes `from`, later ones more, by rank or by its logarithm. */
function put(signs: string, charClass: CharClass, from: number, growth = 0, perRank = 0): void {
  let rank = 0;
  for (const sign of signs) {
    const code = sign.charCodeAt(0);
    const cost = from + growth * Math.log2(1 + rank) + perRank * rank;
    rank++;
    if (classes[code] !== 255 && (bits[code] ?? 0) <= cost) continue;
    classes[code] = INDEX[charClass];
    bits[code] = cost;
  }
}

const codes = (first: number, last: number) =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** All signs that the two-byte rows `[first, last]` of an East Asian set hold. */
function rowsOf(charset: string, first: number, last: number): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  return iconv.decode(Buffer.from(bytes), charset).replaceAll('\ufffd', '');
}

function fillTables(): void {
  put(codes(0, 31), 'control', 14);
  put('\t\n\r', 'space', 4);
  put(' ', 'space', 2.5);
  put('\u00a0\u3000\u2009\u202f', 'space', 6);
  put('etaoinsrhldcumfpgwybvkxjqz', 'lower', 3.2, 0.7);
  put('ETAOINSRHLDCUMFPGWYBVKXJQZ', 'upper', 6, 0.4);
  put('0123456789', 'digit', 5);
  put('.,-\'"()/:;%?!&$', 'mark', 5, 0.6);
  put('#*+<=>@[\\]^_`{|}~\u007f', 'mark', 8);
  for (const { letters: alphabet } of LATIN_ALPHABETS) {
    put(alphabet.replaceAll(/[a-z]/g, ''), 'latinLower', 5, 0.7);
    for (const [rank, letter] of [...alphabet].entries()) {
      const upper = letter === 'i' ? 'İ' : letter.toUpperCase();
      if (upper.length === 1 && upper !== letter && upper > '\u007f')
        put(upper, 'latinUpper', 7 + 0.7 * Math.log2(1 + rank));
    }
  }
  // Only words in capitals hold them, in Portuguese and French, and hardly any word begins with them.
  for (const letter of 'ÃÂ') bits[letter.charCodeAt(0)] = 7.5 + CAPITALS_ONLY;
  CYRILLIC_ALPHABETS.forEach(({ letters: alphabet }, i) => {
    // A letter of a smaller language alone is a weak sign of that language.
    const from = i === 0 ? 3.2 : 4.2;
    put(alphabet, 'cyrillicLower', from, 0, 0.18);
    put(alphabet.toUpperCase(), 'cyrillicUpper', from + 2.2, 0, 0.18);
  });
  put(GREEK, 'greekLower', 3.3, 0, 0.17);
  put(GREEK.replaceAll(/[ΐΰ]/g, '').toUpperCase(), 'greekUpper', 5.5, 0, 0.17);
  put('μ', 'greekLower', 5);
  const isThaiMark = (sign: string) => /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(sign);
  for (const [rank, sign] of [...THAI].entries())
    put(sign, isThaiMark(sign) ? 'thaiMark' : 'thai', 3.6 + 0.11 * rank);
  put('๐๑๒๓๔๕๖๗๘๙ฯ', 'thai', 9);
  // Two letters that have gone out of use.
  put('ฃฅ', 'thai', 16);
  put('฿', 'money', 8);
  put(HEBREW, 'hebrew', 3.5, 0, 0.15);
  put(ARABIC, 'arabic', 3.3, 0, 0.15);
  put(KANA.replaceAll(/[ァ-ヿ]/g, ''), 'hiragana', 4, 0.7);
  put(KANA.replaceAll(/[ぁ-ゟ]/g, ''), 'katakana', 5, 0.7);
  put(codes(0x3041, 0x309f), 'hiragana', 9);
  put(codes(0x30a1, 0x30ff), 'katakana', 9.5);
  put(codes(0xff61, 0xff9f), 'halfKatakana', 9);
  put(HANGUL, 'hangul', 4.5, 0.7);
  put(rowsOf('euc-kr', 0xb0, 0xc8), 'hangul', 10.5);
  put(COMMON_HAN, 'han', 5, 0.5);
  // The first level of each standard holds the signs in everyday use.
  put(rowsOf('gb2312', 0xb0, 0xd7), 'han', 11);
  put(rowsOf('big5', 0xa4, 0xc6).replaceAll(/[^\u4e00-\u9fff]/g, ''), 'han', 11.5);
  put(rowsOf('euc-jp', 0xb0, 0xcf), 'han', 11.5);
  put(rowsOf('gb2312', 0xd8, 0xf7), 'han', 15);

  put('“‘„¿¡‹«', 'opening', 6);
  put('”›»', 'closing', 6);
  put('’', 'apostrophe', 4.5);
  put('–—', 'dash', 6);
  put('‐‑‒―−', 'dash', 9);
  put('…', 'ellipsis', 6.5);
  put('°™®²³', 'unit', 8);
  put('′″', 'unit', 8.5);
  put('ºª¹', 'unit', 10);
  put('€£¥', 'money', 7.5);
  put('¢₹₽₩', 'money', 9.5);
  put('•·±×©§½', 'symbol', 8);
  put('¼¾÷µ¶≈≤≥→№‰†', 'symbol', 10);
  put('¤¦¨¬¯´¸ˆ˜ƒ‡‚ˇ˘˙˚˛˝', 'oddity', 12.5);
  put('\u00ad', 'oddity', 13);
  put('\u200b\u200c\u200d\u200e\u200f\ufeff\u2028', 'oddity', 12);
  put(codes(0x80, 0x9f), 'control', 18);
  put('，。、：；！？（）《》「」『』【】％', 'wide', 6.5);
  put(codes(0x3001, 0x303f), 'wide', 11);
  put(codes(0xff01, 0xff5e), 'wide', 10);
  put(codes(0x2500, 0x25ff), 'box', 11);
  put(codes(0x2100, 0x214f), 'symbol', 12);
  put(codes(0x2150, 0x218f), 'symbol', 12);
  put(codes(0x2190, 0x22ff), 'picture', 11);
  put(codes(0x2460, 0x24ff), 'wide', 12);
  put(codes(0x2600, 0x27bf), 'picture', 11);
  put(codes(0x20a0, 0x20bf), 'money', 11);
  put(codes(0x2010, 0x205e), 'oddity', 13);
  put('\ufe0f', 'combining', 6);
  put(codes(0x300, 0x36f), 'combining', 10);
  put('\ufffd', 'broken', 20);
}

let isFilled = false;

/** Bits for `Ã` and `Â` anywhere but in a word of capitals. */
const CAPITALS_ONLY = 3;

const SCRIPT_RANGES: readonly (readonly [number, number, CharClass, number])[] = [
  [0x00c0, 0x024f, 'latinLower', 12],
  [0x0250, 0x02af, 'latinLower', 13],
  [0x02b0, 0x02ff, 'oddity', 13],
  [0x0370, 0x03ff, 'greekLower', 12],
  [0x0400, 0x052f, 'cyrillicLower', 11],
  [0x0590, 0x05ff, 'hebrew', 11],
  [0x0600, 0x06ff, 'arabic', 11],
  [0x0700, 0x074f, 'otherScript', 16],
  [0x0750, 0x08ff, 'arabic', 15],
  [0x0900, 0x0dff, 'otherScript', 7],
  [0x0e00, 0x0e7f, 'thai', 12],
  [0x0e80, 0x10ff, 'otherScript', 8],
  [0x1100, 0x11ff, 'hangul', 16],
  [0x1e00, 0x1eff, 'latinLower', 12],
  [0x1f00, 0x1fff, 'greekLower', 12],
  [0x1200, 0x1dff, 'otherScript', 14],
  [0x2000, 0x200f, 'space', 12],
  [0x2070, 0x209f, 'unit', 12],
  [0x2c00, 0x2fff, 'otherScript', 15],
  [0x3100, 0x33ff, 'wide', 15],
  [0x3400, 0x4dbf, 'han', 19],
  [0x4e00, 0x9fff, 'han', 17],
  [0xa000, 0xabff, 'otherScript', 16],
  [0xac00, 0xd7af, 'hangul', 16],
  [0xd800, 0xdbff, 'picture', 12],
  [0xdc00, 0xdfff, 'picture', 0],
  [0xe000, 0xf8ff, 'broken', 20],
  [0xf900, 0xfaff, 'han', 19],
  [0xfb50, 0xfdff, 'arabic', 16],
];

const isUpperCase = (sign: string) => sign.toLowerCase() !== sign;

function classify(code: number): number {
  if (!isFilled) {
    isFilled = true;
    fillTables();
    if (classes[code] !== 255) return classes[code] as number;
  }
  const range = SCRIPT_RANGES.find(([first, last]) => code >= first && code <= last);
  let charClass: CharClass = range?.[2] ?? 'oddity';
  let cost = range?.[3] ?? 15;
  const sign = String.fromCharCode(code);
  if (range && code < 0x2000 && !/\p{L}|\p{M}/u.test(sign)) {
    charClass = 'oddity';
    cost = 13;
  } else if (charClass === 'latinLower' && isUpperCase(sign)) {
    charClass = 'latinUpper';
    cost += 1;
  } else if (charClass === 'cyrillicLower' && isUpperCase(sign)) {
    charClass = 'cyrillicUpper';
    cost += 1;
  } else if (charClass === 'greekLower' && isUpperCase(sign)) charClass = 'greekUpper';
  classes[code] = INDEX[charClass];
  bits[code] = cost;
  return INDEX[charClass];
}

/** What stands before the first sign of a text. */
export const TEXT_EDGE = 0x20;

/** The bits that one UTF-16 unit takes after another. */
export function bitsOf(previous: number, code: number): number {
  let to = classes[code] as number;
  if (to === 255) to = classify(code);
  let from = classes[previous] as number;
  if (from === 255) from = classify(previous);
  if ((code === 0xc2 || code === 0xc3) && (from === INDEX.upper || from === INDEX.latinUpper))
    return (bits[code] as number) + (STEPS[from * COUNT + to] as number) - CAPITALS_ONLY;
  // Rules and rows of the same sign.
  if (previous === code && to >= INDEX.opening) return 1.5;
  // Scripts that share a class are told apart by their blocks.
  const isForeign = to === INDEX.otherScript && from === INDEX.otherScript && previous >> 7 !== code >> 7;
  return (bits[code] as number) + (STEPS[from * COUNT + to] as number) + (isForeign ? 8 : 0);
}

/** The bits that a text takes, given the sign before it. */
export function bitsOfText(text: string, previous: number = TEXT_EDGE): number {
  let sum = 0;
  let last = previous;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    sum += bitsOf(last, code);
    last = code;
  }
  return sum;
}

/** Bits added for a letter that the language of its text does not use. */
const FOREIGN_LETTER = 6;

const ALPHABETS = [...LATIN_ALPHABETS, ...CYRILLIC_ALPHABETS];
const LETTERS_OF = ALPHABETS.map(
  ({ letters }) => new Set([...letters, ...letters.toUpperCase(), ...(letters.includes('ı') ? 'İ' : '')]),
);
/** The languages (by their place) that a small word belongs to. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [i, { words }] of ALPHABETS.entries())
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), i]);

const MANY_ALPHABETS = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0400-\u052f]/g;
const PLAIN_WORD = /(?<![^\s(“"„«])[A-Za-z]{1,6}(?![^\s.,:;!?)”"“»])/g;

/** How many small words of each language the text holds: a hint at the language that garbling leaves alone. */
function countSmallWords(text: string): Float32Array {
  const counts = new Float32Array(ALPHABETS.length);
  for (const word of text.match(PLAIN_WORD) ?? [])
    for (const language of LANGUAGES_OF.get(word.toLowerCase()) ?? [])
      counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

/**
 * The letters of a text that its likeliest language does not write: no language mixes `þ` with `ş`, or `ђ` with `ы`.
 * Returned as a set, so that single words can be judged by the language of their surroundings.
 */
export const findForeignLetters = (text: string): ReadonlySet<string> => guessLanguage(text).foreign;

/** True for a text whose letters beyond a–z all belong to one language, some of whose small words it uses. */
export function speaksOneLanguage(text: string): boolean {
  const { foreign, words } = guessLanguage(text);
  return foreign.size === 0 && words >= FEWEST_SMALL_WORDS;
}

const FEWEST_SMALL_WORDS = 2;

function guessLanguage(text: string): { foreign: ReadonlySet<string>; words: number } {
  const counts = new Map<string, number>();
  for (const letter of text.match(MANY_ALPHABETS) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  if (counts.size === 0) return { foreign: new Set(), words: 0 };
  const words = countSmallWords(text);
  let best: string[] = [];
  let bestWords = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, letters] of LETTERS_OF.entries()) {
    let score = -1.2 * (words[i] ?? 0);
    const foreign: string[] = [];
    for (const [letter, count] of counts)
      if (!letters.has(letter)) {
        score += count;
        foreign.push(letter);
      }
    if (score < least) {
      least = score;
      best = foreign;
      bestWords = words[i] ?? 0;
    }
  }
  return { foreign: new Set(best), words: bestWords };
}

/** The bits of a text, counting letters that its language does not use. */
export function bitsInLanguage(text: string, previous: number, foreign: ReadonlySet<string>): number {
  let sum = bitsOfText(text, previous);
  if (foreign.size > 0) for (const sign of text) if (foreign.has(sign)) sum += FOREIGN_LETTER;
  return sum;
}
