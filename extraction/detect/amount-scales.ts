import { SCALES } from '../rules/units';
import type { NumberRead } from './numbers';

/** The scale behind a number: "million", "bn", 万, the letter in "$5m". */

const SCALE_WORD =
  /[\s-]?(?:(hundred|thousand|millions?|billions?|trillions?|mln|mio|bln|mn|bn|trn|tn|lakh|crore)(?![A-Za-z])|(mm|[mbk])(?![A-Za-z/])|(mil)\.?(?=\s|$))(?:\s?(million|billion|trillion|crore)\b)?|\s?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|萬億|千億|百億|千萬|百萬|億|萬|兆(?!瓦)|千(?![克瓦]))/iy;
const ATTACHED_SCALE = /^[mbk]{1,2}$/i;

/** What a scale multiplies its number by, and where its words end. */
export interface Scale {
  factor: number;
  end: number;
  /** The letter alone, which only a unit behind or money before makes a million. */
  isAttached: boolean;
}

/** What may stand right behind a number that is more than it says: 300多万, 600余人, 30+. */
export const OPEN_ENDS = new Set(['多', '余', '餘', '+']);
const SCALES_BEGIN = new Set([...'htmblckHTMBLCK万亿千百十萬億兆']);

/** Most numbers have no scale, and the pattern for it need not be asked. */
function mayBeScale(text: string, end: number): boolean {
  const next = text.charAt(end);
  return SCALES_BEGIN.has(next === ' ' || next === '-' || /\s/.test(next) ? text.charAt(end + 1) : next);
}

/** The scale that stands right behind a number, or null. */
export function scaleBehind(text: string, number: NumberRead): Scale | null {
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
