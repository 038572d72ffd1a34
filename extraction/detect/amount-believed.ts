import { OPEN_ENDS, type Scale } from './amount-scales';
import type { Token } from './amount-token-shape';
import type { UnitFound } from './amount-units';

/** What only looks like an amount: words that are no unit there ("won the cup", 三元材料), years, small counts. */

/** Behind a number in Chinese signs a bare 元 belongs to many words (三元材料, 二元结构). */
const YUAN_ENDS = /^(?:$|[\s，。；、！？）)/每一的左以人现派]|钱)/;
/** "1080p" is a picture. */
const PIXELS = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);
const POUNDS_OF =
  /^\sof\s(?!(?:sterling|debt|new|cash|revenue|sales|profit|losses|savings|funding|public|tax|investment|spending))/i;

/** Words that only look like money, once the number and the text around are known. */
export function isBelieved(text: string, token: Token, found: UnitFound, scale: Scale | null): boolean {
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

/** A year is no count: "in 2024 employees …". */
export const isYearLike = (text: string, start: number, end: number): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end));

/** Small counts in words are figures only of people: "three outlines" is none, "two killed" may be. */
export function mayBeInWords({ unit, isScaled, number }: Token): boolean {
  if (!unit) return false;
  if (unit.kind === 'money' || unit.kind === 'percent' || unit.kind === 'points') return true;
  return unit.unit === 'persons' || unit.unit === 'patents' || isScaled || (number ?? 0) >= 20;
}
