import { HAN, signKind, signLength, WORD } from '@/core/text/signs';
import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { type Word, wordAt } from './entities-words';
import { codesOf, signIn } from './sign-codes';

/** A word, a number, one Han character or an ampersand. */
export interface Token extends Span, Word {}

const AMPERSAND = 0x26;
const WORD_OR_HAN = WORD | HAN;

/** The tokens of a text in order; what stands between them is punctuation and white space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  for (let start = 0; start < codes.length; ) {
    const first = signIn(codes, start);
    const kind = signKind(first) & WORD_OR_HAN;
    let end = start + signLength(first);
    if (kind !== 0 || first === AMPERSAND) {
      let hash = first;
      if (kind === WORD) {
        for (let next = 0; end < codes.length; end += signLength(next)) {
          next = signIn(codes, end);
          if ((signKind(next) & WORD_OR_HAN) !== WORD) break;
          hash = (Math.imul(hash, 31) + next) | 0;
        }
      }
      const { text: word, fold, stem, key, isHan, isCapital } = wordAt(text, codes, start, end, hash);
      tokens.push({ start, end, text: word, fold, stem, key, isHan, isCapital });
    }
    start = end;
  }
  return tokens;
}

let last: { reading: Reading; tokens: Token[] } | null = null;

/**
 * The tokens of a text that several detectors read one after the other; they are made once. Only the last text is
 * remembered: a weak map of all would cost more in the collection of garbage than the tokens themselves.
 */
export function readTokens(reading: Reading): Token[] {
  if (last?.reading !== reading) last = { reading, tokens: tokensOf(reading.text) };
  return last.tokens;
}

/** True for a token that begins with a digit. */
export const isFigure = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** Abbreviations after which a full stop or comma does not end a name. */
const ABBREVIATED = new Set([
  'co',
  'corp',
  'inc',
  'ltd',
  'no',
  'nos',
  'mt',
  'st',
  'dr',
  'mr',
  'ms',
  'mrs',
  'prof',
]);

/** Endings of addresses by which sites call themselves ("Mining.com"). */
const SITE_ENDINGS = new Set(['com', 'cn', 'net', 'news']);

/** True when nothing but the inside of one name can stand between the two tokens. */
export function isJoined(text: string, before: Token, after: Token): boolean {
  const length = after.start - before.end;
  if (length === 0) return true;
  if (length > 3) return false;
  const gap = text.slice(before.end, after.start);
  if (gap === ' ' || gap === ' ' || gap === '-' || gap === '‑') return true;
  if (gap.includes('\n')) return false;
  if (/^[.,]/.test(gap)) {
    if (gap === '.' && (before.text.length === 1 || /^\d{6}$/.test(before.text))) return true;
    if (gap === '.' && SITE_ENDINGS.has(after.text)) return true;
    // Only names written in small letters hold commas ("specialised, refined, distinctive and innovative").
    if (gap === ', ' && !before.isCapital && !after.isCapital) return true;
    if (gap === '.' || gap === ',') return gap === '.' && ABBREVIATED.has(before.fold);
    return (ABBREVIATED.has(before.fold) || /^[A-Z]$/.test(before.text)) && /^[.,]{1,2} ?$|^\.-$/.test(gap);
  }
  return /^(?:['’‘]| ?[(（]|[)）] ?|[-–/·]| [-–&] |《|》|\.-|_{1,3})$/.test(gap);
}
