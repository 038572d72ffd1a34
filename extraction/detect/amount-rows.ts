import type { Token } from './amount-token-shape';

/** Rows of a price list whose cells are bare numbers: their unit is told once, before the list. */

const GOODS =
  /\b(?:oxides?|metals?|alloys?|carbonates?|fluorides?|chlorides?|concentrates?|lanthanum|cerium|praseodymium|neodymium|dysprosium|terbium|gadolinium|holmium|yttrium|samarium|europium|erbium|ytterbium|lutetium|scandium|rebar|coil|plate|billet|ingot|cathode|alumina|aluminium|copper|zinc|nickel|tin|lead|antimony|tungsten|molybdenum)\b|氧化[\u4e00-\u9fff]|金[属屬]|合金|碳酸|氯化|[镨钕镝铽镧铈钆钬铒钇]/i;
/** "Neodymium oxide | 705,800 | 511,700 | -27.50%", "Dysprosium 1,620,000" */
const ROW =
  /^[•*·–-]?\s?\p{L}[\p{L}\s()/.-]{1,60}(?:[\s:：]\s*\d{1,3}(?:,\d{3})+|(?:\s?\|\s?(?:[+−-]?\d[\d.,]*\s?%?|[–—-]))+)\s*$/u;
const LONGEST_ROW = 120;
/** "(all prices in yuan/mt, tax included)", 单位：元/吨 */
const UNIT_TOLD =
  /(?:\b(?:in|unit:?)\s|单位[：:]?\s?|[（(])(yuan|RMB|CNY|US\$|USD|dollars|元|美元)\s?(?:\/|per\s|a\s)\s?(metric tonnes?|tonnes?|tons?|mt|t|kilograms?|kg|吨|公斤|千克)(?![\p{L}\d])/giu;
const CURRENCIES: Readonly<Record<string, string>> = { us$: 'USD', usd: 'USD', dollars: 'USD', 美元: 'USD' };
/** A list stands no farther behind the words that tell its unit. */
const FARTHEST_UNIT = 1500;

/** The unit that was told last before a row: by itself, or with a price by weight. */
function unitBefore(text: string, at: number, tokens: readonly Token[]): Pick<Token, 'unit' | 'per'> | null {
  const from = Math.max(0, at - FARTHEST_UNIT);
  const told = [...text.slice(from, at).matchAll(UNIT_TOLD)].at(-1);
  const last = tokens.findLast(
    ({ unit, per, start, end }) =>
      unit?.kind === 'money' && (per === 't' || per === 'kg') && end <= at && start >= from,
  );
  if (told && from + told.index > (last?.start ?? -1)) {
    const [, currency = '', weight = ''] = told;
    const unit = { unit: CURRENCIES[currency.toLowerCase()] ?? 'CNY', kind: 'money' as const, factor: 1 };
    return { unit, per: /^(?:k|公斤|千克)/i.test(weight) ? 'kg' : 't' };
  }
  return last ? { unit: last.unit, per: last.per } : null;
}

/** Gives the bare numbers of such rows the unit that the list is told in. */
export function shareRowUnits(text: string, tokens: Token[]): void {
  for (const token of tokens) {
    if (token.unit || token.form !== 'digits' || token.number === null || token.isScaled) continue;
    const start = text.lastIndexOf('\n', token.start - 1) + 1;
    const close = text.indexOf('\n', token.end);
    const end = close < 0 ? text.length : close;
    if (end - start > LONGEST_ROW) continue;
    const row = text.slice(start, end);
    if (!ROW.test(row) || !GOODS.test(row)) continue;
    const told = unitBefore(text, start, tokens);
    if (told) Object.assign(token, told);
  }
}
