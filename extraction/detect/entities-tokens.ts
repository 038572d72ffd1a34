import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';

/** A word, a number, one Han character or an ampersand. */
export interface Token extends Span {
  text: string;
  /** Lower case without diacritics; "&" reads as "and". */
  fold: string;
  isHan: boolean;
  /** Begins with a capital letter. */
  isCapital: boolean;
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|&/gu;

/** The tokens of a text in order; what stands between them is punctuation and white space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(text, TOKEN)) {
    const word = match[0];
    const isAscii = /^[\x20-\x7e]+$/.test(word);
    const fold = isAscii
      ? word.toLowerCase()
      : word
          .normalize('NFKD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase();
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      fold: fold === '&' ? 'and' : fold,
      isHan: !isAscii && /^\p{Script=Han}/u.test(word),
      isCapital: isAscii ? word[0]! >= 'A' && word[0]! <= 'Z' : /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}

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
    // Only names written in small letters hold commas ("specialised, refined, distinctive and innovative").
    if (gap === ', ' && !before.isCapital && !after.isCapital) return true;
    if (gap === '.' || gap === ',') return gap === '.' && ABBREVIATED.has(before.fold);
    return (ABBREVIATED.has(before.fold) || /^[A-Z]$/.test(before.text)) && /^[.,]{1,2} ?$|^\.-$/.test(gap);
  }
  return /^(?:['’‘]| ?[(（]|[)）] ?|[-–/·]| [-–&] |《|》|\.-|_{1,3})$/.test(gap);
}
