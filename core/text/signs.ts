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
  return at + 1 < text.length ? joinPair(code, text.charCodeAt(at + 1)) : code;
}

/** The code point of a UTF-16 code with the one behind it: both together where they are a pair, else the first. */
export function joinPair(code: number, next: number): number {
  if ((code & 0xfc00) !== FIRST_HIGH || (next & 0xfc00) !== FIRST_LOW) return code;
  return ((code - FIRST_HIGH) << 10) + (next - FIRST_LOW) + FIRST_BEYOND;
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
  for (let at = 0; at < text.length; ) {
    const code = signAt(text, at);
    tally[signKind(code)]!++;
    at += signLength(code);
  }
  return bits.map((bit) => tally.reduce((sum, count, kind) => (kind & bit ? sum + count : sum), 0));
}
