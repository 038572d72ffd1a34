import { SCALES } from '../rules/units';
import { scaleBehind } from './amount-scales';
import type { Token } from './amount-token-shape';
import { type NumberRead, parseHan } from './numbers';

/** Amounts whose parts stand as only Chinese has them: 百分之三十, 12亿3000万, 七成六. */

/** "12亿3000万元": what stands behind the first scale goes on with a smaller one. */
const HAN_REST = /(\d{1,4}(?:\.\d+)?)(千万|百万|万|萬)(?=[多余]?[美港欧日澳加韩]?[元吨股])/y;

/** Read what goes on behind a number with its scale; the token ends with it. */
export function addRest(text: string, token: Token, factor: number): void {
  if (token.number === null || !/[亿億万萬]/.test(text.charAt(token.end - 1))) return;
  HAN_REST.lastIndex = token.end;
  const rest = HAN_REST.exec(text);
  if (!rest) return;
  const more = Number(rest[1]) * (SCALES[rest[2] ?? ''] ?? 1);
  if (more >= factor) return;
  token.number = token.number * factor + more;
  token.scale = 1;
  token.end = HAN_REST.lastIndex;
}

/** 百分之三十, 千分之五: the percentage stands before its number. */
const HAN_PERCENT = /([百千])\s?分\s?之\s?$/;

/** The percentage whose number begins at `start`, or null where no 百分之 leads to it. */
export function hanPercent(text: string, number: NumberRead, start: number): Token | null {
  const before = text.slice(Math.max(0, start - 6), start);
  const match = HAN_PERCENT.exec(before);
  if (!match || number.value === null) return null;
  const begins = start - match[0].length;
  if (/[一二三四五六七八九十百千万\d]$/.test(text.slice(Math.max(0, begins - 1), begins))) return null;
  const isNegative = /[负負]$/.test(text.slice(Math.max(0, begins - 1), begins));
  const scale = scaleBehind(text, number);
  return {
    start: isNegative ? begins - 1 : begins,
    end: scale?.end ?? number.end,
    number: number.value,
    scale: (scale?.factor ?? 1) / (match[1] === '千' ? 10 : 1),
    form: number.form,
    isScaled: false,
    isNegative,
    unit: { unit: '%', kind: 'percent', factor: 1 },
    per: null,
    moneyEnd: number.end,
    isSubunit: false,
  };
}

const TENTHS = /半|\s?[一二三四五六七八九](?=$|[，。；、\s])/y;

/** 三成半, 七成六: what stands behind the tenths. */
export function addTenths(text: string, token: Token): void {
  TENTHS.lastIndex = token.end;
  const words = TENTHS.exec(text)?.[0];
  if (!words || token.number === null) return;
  token.number += words === '半' ? 0.5 : (parseHan(words.trim()) ?? 0) / 10;
  token.end = TENTHS.lastIndex;
}
