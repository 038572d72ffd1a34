import { COMMON_CODES, CURRENCIES, SHY_NOUNS, SHY_SIGNS, SUBUNITS } from '../rules/currencies';
import { type AmountKind, UNIT_RULES } from '../rules/units';

export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export interface Unit {
  unit: string;
  kind: AmountKind;
  factor: number;
}
export interface UnitWords extends Unit {
  words: string;
  not: RegExp | null;
  /** Names other things as well: needs a scale, a country or a large number. */
  isShy: boolean;
  isSubunit: boolean;
}

/** The letters that words begin with, or their first sign: what unit words are looked up by. */
function headOf(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end === at ? text.charAt(at) : text.slice(at, end).toLowerCase();
}

/** Unit words by their head, the longest first. */
function indexUnits(): ReadonlyMap<string, readonly UnitWords[]> {
  const index = new Map<string, UnitWords[]>();
  const seen = new Set<string>();
  const add = (words: string, unit: Unit, more: Partial<UnitWords> = {}) => {
    const folded = words.toLowerCase();
    if (words === '' || seen.has(folded)) return;
    seen.add(folded);
    const head = headOf(folded, 0);
    const list = index.get(head) ?? [];
    const { unit: code, kind, factor } = unit;
    list.push({
      words: folded,
      unit: code,
      kind,
      factor,
      not: null,
      isShy: false,
      isSubunit: false,
      ...more,
    });
    index.set(head, list);
  };
  for (const rule of UNIT_RULES) {
    const not = rule.not ? new RegExp(`(?:${rule.not})`, 'y') : null;
    for (const words of rule.words.split('|')) add(words, rule, { not });
  }
  for (const { words, code, factor = 0.01 } of SUBUNITS) {
    for (const noun of words.split('|')) {
      const isShy = SHY_NOUNS.has(noun);
      add(noun, { unit: code, kind: 'money', factor }, { isShy, isSubunit: true });
    }
  }
  add('c', { unit: 'USD', kind: 'money', factor: 0.01 }, { not: NO_CENTS, isSubunit: true });
  for (const { code, nouns, of, han, signs } of CURRENCIES) {
    const unit: Unit = { unit: code, kind: 'money', factor: 1 };
    for (const country of of.split('|'))
      for (const noun of nouns.split('|')) if (country && noun) add(`${country} ${noun}`, unit);
    for (const noun of nouns.split('|')) add(noun, unit, { isShy: SHY_NOUNS.has(noun) });
    for (const noun of han.split('|')) add(noun, unit, { not: noun === '元' ? NO_YUAN : null });
    if (COMMON_CODES.has(code)) add(code, unit);
    for (const sign of signs.split('|')) if (/[^A-Za-z.\p{Script=Han}]$/u.test(sign)) add(sign, unit);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "2c a share": the letter alone stands for cents only where a share is told of behind it. */
const NO_CENTS = /(?!(?:\s(?:a|per)\s|\/)share\b)/y;
/** 元件, 元素, 元旦: words that begin with the sign for yuan. */
const NO_YUAN = /[件素旦年月首老宝气勋帅宵]|宇宙/y;
const UNITS = indexUnits();

/** A sign before the number; a shy one begins other names too. */
interface MoneySign {
  unit: Unit;
  isShy: boolean;
}

/** Signs of money before the number; which of those of letters alone need more to be believed. */
const SIGNS: ReadonlyMap<string, MoneySign> = new Map(
  CURRENCIES.flatMap(({ code, signs }) =>
    [...signs.split('|'), code].filter(Boolean).map((sign): [string, MoneySign] => [
      sign,
      {
        unit: { unit: code, kind: 'money', factor: 1 },
        isShy: SHY_SIGNS.has(sign) || (sign === code && !COMMON_CODES.has(code)),
      },
    ]),
  ).reverse(),
);
/** Signs as they are typed in a hurry, or in lower case. */
const LOWER_SIGNS: Readonly<Record<string, string>> = {
  us$: 'US$',
  'u.s$': 'US$',
  'u.s.$': 'US$',
  hk$: 'HK$',
  c$: 'C$',
  nz$: 'NZ$',
  nt$: 'NT$',
  rmb: 'RMB',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  cny: 'CNY',
};
/** "US $5m" is one sign; "A $5m" is an article. */
const APART = new Set(['us', 'u.s.', 'u.s', 'hk', 'c', 'nz', 'nt', 'au', 'ca']);
const HAN_SIGN = /(?:人民[币幣]|美元)$/;
/** No sign of money with its spaces is longer. */
const LONGEST_SIGN = 8;

const signOf = (words: string) => SIGNS.get(LOWER_SIGNS[words] ?? words);

/** Where the letters and dots that end at a place begin. */
function wordStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && (isWordSign(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '.')) start--;
  return start;
}

const isWordStart = (text: string, start: number): boolean =>
  start === 0 || !isWordSign(text.charCodeAt(start - 1));

/** The sign of money that ends at a place; a space may stand behind it and before its "$". */
function signBefore(text: string, at: number, floor: number): { sign: MoneySign; start: number } | null {
  const from = Math.max(floor, at - LONGEST_SIGN);
  let end = at;
  if (/[ \u00a0]/.test(text.charAt(end - 1))) end--;
  if (end <= from) return null;
  const last = text.charCodeAt(end - 1);
  if (last >= FIRST_HAN) {
    const words = last >= 0xff00 ? text.charAt(end - 1) : HAN_SIGN.exec(text.slice(from, end))?.[0];
    const sign = words === undefined ? undefined : SIGNS.get(words);
    return sign && words ? { sign, start: end - words.length } : null;
  }
  if (isDigit(last) || NO_SIGN.has(last)) return null;
  if (isWordSign(last) || last === 46 || last === 47) {
    const start = wordStart(text, last === 47 ? end - 1 : end, from);
    const dollar =
      text.charAt(start - 1) === '$' && start > from ? SIGNS.get(text.slice(start - 1, end)) : undefined;
    if (dollar) return { sign: dollar, start: start - 1 };
    const sign = isWordStart(text, start) ? signOf(text.slice(start, end)) : undefined;
    return sign ? { sign, start } : null;
  }
  const symbol = text.charAt(end - 1);
  const own = SIGNS.get(symbol);
  const gap = text.charAt(end - 2) === ' ' ? 2 : 1;
  const start = wordStart(text, end - gap, from);
  const country = text.slice(start, end - gap);
  if (country !== '' && isWordStart(text, start) && (gap === 1 || APART.has(country.toLowerCase()))) {
    const sign = signOf(country + symbol);
    if (sign) return { sign, start };
  }
  return own ? { sign: own, start: end - 1 } : null;
}

const FIRST_HAN = 0x2e80;
const FIRST_MARK = 0x2000;
/** Signs that end many words and no sign of money. */
const NO_SIGN = new Set([...',;:()[]"\'%!?=#&*+-'].map((sign) => sign.charCodeAt(0)));
/** A letter, of the Latin script with its accents. */
const isWordSign = (code: number): boolean => isLetter(code) || (code >= 0xc0 && code < FIRST_MARK);

/** Words that no quantity leads over to what is counted. */
const NOT_AN_ADJECTIVE = new Set(
  'day days year years month months week weeks hour hours minute minutes of in to and or per the than for by from with that on at as were was are is its their more other into told said who which after before when have has had will would can could not new-year'.split(
    ' ',
  ),
);

const isCurrencySign = (code: number): boolean =>
  code === 36 || code === 163 || code === 165 || (code >= 0x20a0 && code <= 0x20cf);
/** "€3m-€4m", "$5": the sign belongs to the number behind it. */
const isBeforeNumber = (text: string, at: number, end: number): boolean =>
  isDigit(text.charCodeAt(end)) || text.charAt(at - 1) === '-';

/** The longest unit that stands at a place. */
function unitAt(text: string, at: number): UnitWords | null {
  const list = UNITS.get(headOf(text, at));
  if (!list) return null;
  for (const unit of list) {
    const end = at + unit.words.length;
    if (text.slice(at, end).toLowerCase() !== unit.words) continue;
    const last = unit.words.charCodeAt(unit.words.length - 1);
    if (
      isLetter(last) ? isLetter(text.charCodeAt(end)) : isCurrencySign(last) && isBeforeNumber(text, at, end)
    )
      continue;
    if (unit.not) {
      unit.not.lastIndex = end;
      if (unit.not.test(text)) continue;
    }
    return unit;
  }
  return null;
}

export interface UnitFound {
  unit: UnitWords;
  start: number;
  end: number;
}

const SPACE_OR_HYPHEN = /\s?-\s?|\s{1,4}/y;
const ADJECTIVE = /[a-z]+(?:-[a-z]+)?(?:\s|-(?=[a-z]))/y;

/** The unit behind a number: right there, behind a space or a hyphen, or what is counted behind an adjective or two. */
export function unitBehind(text: string, end: number, mayCount: boolean): UnitFound | null {
  let at = end;
  SPACE_OR_HYPHEN.lastIndex = at;
  if (SPACE_OR_HYPHEN.test(text)) at = SPACE_OR_HYPHEN.lastIndex;
  const unit = unitAt(text, at);
  // A line ends between a number and its unit, but not between a number and what is counted.
  const isNextLine = unit?.kind === 'count' && text.slice(end, at).includes('\n');
  if (unit && !isNextLine) return { unit, start: at, end: at + unit.words.length };
  if (!mayCount || at === end) return null;
  for (let words = 0; words < 2; words++) {
    ADJECTIVE.lastIndex = at;
    const adjective = ADJECTIVE.exec(text)?.[0];
    if (!adjective || NOT_AN_ADJECTIVE.has(adjective.trim())) return null;
    at = ADJECTIVE.lastIndex;
    const counted = unitAt(text, at);
    if (counted?.kind === 'count') return { unit: counted, start: at, end: at + counted.words.length };
  }
  return null;
}

export interface Lead {
  start: number;
  sign: MoneySign | null;
  isNegative: boolean;
}

/** Does a minus end at a place? A hyphen behind a letter or a number is none. */
function hasMinus(text: string, at: number, floor: number): boolean {
  if (at - 1 < floor) return false;
  const before = text.charAt(at - 1);
  if (!'-−–－'.includes(before)) return false;
  const earlier = text.charAt(at - 2);
  if (before !== '−' && before !== '－' && /[A-Za-z\p{N}.,)%％]/u.test(earlier)) return false;
  return before !== '–' || earlier === ' ' || earlier === '';
}

/** The last signs of "minus", "negative" and 负. */
const ENDS_NEGATIVE = new Set(['s', 'S', 'e', 'E', '负', '負']);

/** The sign of money and the minus before a number. */
export function leadBefore(text: string, at: number, floor: number): Lead {
  let start = at;
  let isNegative = false;
  const found = signBefore(text, at, floor);
  const sign = found?.sign ?? null;
  if (found) start = found.start;
  if (hasMinus(text, start, floor)) {
    start -= 1;
    isNegative = true;
  }
  // "¥-212 million": the minus may stand behind the sign of money.
  const behind = isNegative && sign === null ? signBefore(text, start, floor) : null;
  if (behind && !behind.sign.isShy) return { start: behind.start, sign: behind.sign, isNegative };
  if (!isNegative && sign === null) {
    const word =
      ENDS_NEGATIVE.has(text.charAt(at - 1)) || ENDS_NEGATIVE.has(text.charAt(at - 2))
        ? /(?:^|\s)((?:minus|negative)\s|负|負)$/i.exec(text.slice(Math.max(floor, at - 10), at))?.[1]
        : undefined;
    if (word) {
      isNegative = true;
      start = at - word.length;
    }
  } else if (sign && start > floor && !isNegative) {
    // "$-5m", "minus $5m"
    isNegative = /[-−]\s?$/.test(text.slice(start, at));
    const word =
      text.charAt(start - 1) === ' ' && ENDS_NEGATIVE.has(text.charAt(start - 2))
        ? /(?:^|\s)((?:minus|negative)\s)$/i.exec(text.slice(Math.max(floor, start - 10), start))?.[1]
        : undefined;
    if (word) {
      isNegative = true;
      start -= word.length;
    }
  }
  return { start, sign, isNegative };
}
