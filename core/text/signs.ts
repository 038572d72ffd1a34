/** What a sign is, as bits. Asked of every sign of a text, so that it must cost less than a pattern. */
export const LETTER = 1;
export const HAN = 2;
export const LATIN = 4;
/** A letter, a mark or a figure: what words are made of. */
export const WORD = 8;
export const CAPITAL = 16;

const KNOWN = 32;
const PROPERTIES: readonly [number, RegExp][] = [
  [LETTER, /\p{L}/u],
  [HAN, /\p{Script=Han}/u],
  [LATIN, /\p{Script=Latin}/u],
  [WORD, /[\p{L}\p{M}\p{N}]/u],
  [CAPITAL, /\p{Lu}/u],
];

const FIRST_BEYOND = 0x10000;
const FIRST_HIGH = 0xd800;
const FIRST_LOW = 0xdc00;
/** One entry for each sign of the first plane, filled when the sign is first met. */
const kinds = new Uint8Array(FIRST_BEYOND);

function kindOf(code: number): number {
  const sign = String.fromCodePoint(code);
  return PROPERTIES.reduce((bits, [bit, pattern]) => (pattern.test(sign) ? bits | bit : bits), KNOWN);
}

/**
 * The code point at an offset, a lone half of a pair as itself. `codePointAt` gives the same, but may give nothing, and
 * the engine cannot keep what may be nothing as a plain number.
 */
export function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return beginsPair(code) && at + 1 < text.length ? joinPair(code, text.charCodeAt(at + 1)) : code;
}

/** True for a UTF-16 code that is the first half of a pair. Hardly any is, and the one behind it need not be read. */
export const beginsPair = (code: number): boolean => (code & 0xfc00) === FIRST_HIGH;

/** The code point of such a half with the code behind it; the half itself where that is no second half. */
export function joinPair(half: number, next: number): number {
  if ((next & 0xfc00) !== FIRST_LOW) return half;
  return ((half - FIRST_HIGH) << 10) + (next - FIRST_LOW) + FIRST_BEYOND;
}

/** Places that a sign takes in a text. */
export const signLength = (code: number): number => (code < FIRST_BEYOND ? 1 : 2);

/** The bits of the sign with this code point. */
export function signKind(code: number): number {
  if (code >= FIRST_BEYOND) return kindOf(code);
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = kindOf(code);
  kinds[code] = kind;
  return kind;
}

/** How many signs of a text are of each kind asked for, in one pass; a pair of surrogates is one sign. */
export function countSigns(text: string, ...bits: readonly number[]): number[] {
  const tally = new Uint32Array(2 * KNOWN);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (beginsPair(code)) {
      const sign = signAt(text, at);
      tally[signKind(sign)]!++;
      at += signLength(sign) - 1;
    } else tally[signKind(code)]!++;
  }
  return bits.map((bit) => tally.reduce((sum, count, kind) => (kind & bit ? sum + count : sum), 0));
}
