import { PER_UNITS } from '../rules/units';
import type { Token } from './amount-token-shape';

/** What a price is taken per: "a tonne", "/lb", 每股. */

const PER_WORD = new RegExp(
  `(?:\\s?/\\s?|\\s?-\\s?(?:per|an?)\\s?-\\s?|\\s(?:per|an?|each|every|for each|for every)\\s)(?:${PER_UNITS.map(({ pattern }) => `(${pattern})`).join('|')})(?![A-Za-z])|(?<=[元圆币])每(公?[吨噸]|公斤|千克|股)|(\\s(?:apiece|a piece)\\b)`,
  'iy',
);
const PER_PIECE = PER_UNITS.length + 2;

/** What the price is taken per, where words right behind the number say so: the token ends with them. */
export function readPer(text: string, token: Token): void {
  PER_WORD.lastIndex = token.end;
  const per = PER_WORD.exec(text);
  if (!per) return;
  token.end = PER_WORD.lastIndex;
  token.per = per[PER_PIECE] !== undefined ? 'share' : perOf(per);
}

function perOf(match: RegExpExecArray): string {
  const behind = match[PER_UNITS.length + 1];
  if (behind) return /[吨噸]/.test(behind) ? 't' : behind === '股' ? 'share' : 'kg';
  const index = PER_UNITS.findIndex((_, i) => match[i + 1] !== undefined);
  return PER_UNITS[index]?.unit ?? 't';
}
