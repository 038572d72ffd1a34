import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import {
  type AmountKind,
  CURRENCY_PREFIXES,
  NUMBER_WORDS,
  PER_UNITS,
  SCALES,
  UNIT_RULES,
  type UnitRule,
} from '../rules/units';

/** A number with its unit as the words give it, in base units. Nothing is said yet about what it measures. */
export interface Amount extends Span {
  value: number;
  /** Upper end of a range. */
  valueMax: number | null;
  /** `CNY`, `CNY/t`, `t`, `t/yr`, `%`, `pp`, `persons` … */
  unit: string;
  kind: AmountKind;
  /** True when a scale word (million, 亿) stands with it. */
  isScaled: boolean;
}

interface Token extends Span {
  number: number;
  scale: number | null;
  isNegative: boolean;
  rule: UnitRule | null;
  /** What a price is taken per: `t`, `kg`, `share`. */
  per: string | null;
}

const NUMBER =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const WORDS = Object.keys(NUMBER_WORDS).filter((word) => /^[a-z]/.test(word));
const SCALE =
  '(?:thousand|million|billion|trillion|mln|mn|bn|tn)(?![A-Za-z])|(?<=\\d)[mbk](?![A-Za-z/])|万亿|千亿|百亿|千万|百万|亿|万|萬億|千億|百億|千萬|百萬|億|萬|千(?![克瓦])';
const grouped = (rules: readonly { pattern: string }[]) =>
  rules.map(({ pattern }) => `(${pattern})`).join('|');
/** A Latin unit ends where its word ends; "mt" is not the beginning of "mtg". */
const END = '(?![A-Za-z])';
const PER_WORD = '(?:\\s?/\\s?|[\\s-](?:per|an?|each|every)[\\s-]|(?<=元)每)';

/** Where each group of the pattern stands: numbers, for naming seventy groups anew at each match takes longer than matching. */
const SIGN = 1;
const CURRENCY = 2;
const SECOND_SIGN = CURRENCY + CURRENCY_PREFIXES.length;
const DIGITS = SECOND_SIGN + 1;
const WORD = DIGITS + 1;
const SCALE_WORD = WORD + 1;
const UNIT = SCALE_WORD + 1;
const PER = UNIT + UNIT_RULES.length;
const PIECE = PER + PER_UNITS.length;

const TOKEN = new RegExp(
  `(?<![A-Za-z\\d.,])([-−](?=\\S))?(?:(?:${grouped(CURRENCY_PREFIXES)})\\s?)?([-−](?=\\d))?` +
    `(?:(${NUMBER})|(${WORDS.join('|')})(?=[\\s-]))` +
    `(?:[\\s-]?(${SCALE}))?(?:多|余|\\+)?` +
    `(?:(?:[\\s-]?|\\s(?:[a-z]+(?:-[a-z]+)?\\s){1,2}(?=(?:${UNIT_RULES.filter((r) => r.kind === 'count')
      .map((r) => r.pattern)
      .join('|')})${END}))(?:${grouped(UNIT_RULES)})${END})?` +
    `(?:${PER_WORD}(?:${grouped(PER_UNITS)})${END}|(\\s(?:apiece|a share)\\b))?`,
  'iuy',
);

/** Every number begins so. It is looked for first: most of a text has none, and the pattern above is a long one. */
const NUMBER_BEGINS = new RegExp(`\\d+|(?:${WORDS.join('|')})(?=[\\s-])`, 'gi');
/** At most so many signs of currency and sign stand before the number: "-U.S. $". */
const LONGEST_LEAD = 12;
/** The signs that may stand first: a minus or the first of a currency. */
const LEAD_BEGINS = new Set(
  CURRENCY_PREFIXES.flatMap(({ pattern }) => pattern.split('|'))
    .flatMap((words) =>
      words.startsWith('[') ? [...words.slice(1, words.indexOf(']'))] : [words.replace('\\', '').charAt(0)],
    )
    .flatMap((sign) => [sign, sign.toLowerCase()])
    .concat('-', '−'),
);

/** The matches of the pattern of amounts, in order and disjoint. */
function matchTokens(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const { index } of matchesOf(text, NUMBER_BEGINS)) {
    for (let at = Math.max(end, index - LONGEST_LEAD); at <= index; at++) {
      if (at < index && !LEAD_BEGINS.has(text.charAt(at))) continue;
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) continue;
      found.push(match);
      end = TOKEN.lastIndex;
      break;
    }
  }
  return found;
}

const NOT_AN_ADJECTIVE =
  /\s(?:days?|years?|months?|weeks?|hours?|minutes?|of|in|to|and|or|per|the|than|for|by|from|with|that|on|at|as|were|was|are|is|its|their|more|other|into|told|said|who|which|after|before|when)\s/i;

/** The rule whose group took part in a match; the groups of `rules` begin at `first`. */
function ruleOf<T>(match: RegExpMatchArray, rules: readonly T[], first: number): T | undefined {
  for (let i = 0; i < rules.length; i++) if (match[first + i] !== undefined) return rules[i];
  return undefined;
}

const CASUALTY_BEFORE =
  /\b(?:kill|injur|wound)(?:ed|ing|s)?\s+(?:at least |about |some |another )?$|\b(?:dead|killed|injured|missing) (?:and|,) $/i;
const POINTS: UnitRule = { pattern: '', unit: 'pp', kind: 'points', factor: 1 };
const PERSONS: UnitRule = { pattern: '', unit: 'persons', kind: 'count', factor: 1 };

const isAfterHan = (text: string, at: number): boolean =>
  /\p{Script=Han}/u.test(text.slice(Math.max(0, at - 12), at));

function tokenOf(match: RegExpMatchArray, text: string): Token | null {
  const digits = match[DIGITS];
  const word = match[WORD];
  const currency = ruleOf(match, CURRENCY_PREFIXES, CURRENCY);
  let rule = ruleOf(match, UNIT_RULES, UNIT) ?? null;
  const per = match[PIECE] ? 'share' : (ruleOf(match, PER_UNITS, PER)?.unit ?? null);
  const scaleWord = match[SCALE_WORD]?.toLowerCase() ?? null;
  const number = digits
    ? Number(digits.replaceAll(/[,\s]/g, ''))
    : (NUMBER_WORDS[word?.toLowerCase() ?? ''] ?? Number.NaN);
  if (!Number.isFinite(number)) return null;
  let end = match.index! + match[0].length;
  // Brokers' Chinese writes points as "pct", English writes per cent so.
  if (rule?.unit === '%' && /pct$/i.test(match[0]) && isAfterHan(text, match.index!)) rule = POINTS;
  if (currency && rule?.kind !== 'money') {
    // "$100 million shares" speaks of money; what follows is another word.
    rule = { pattern: '', unit: currency.unit, kind: 'money', factor: 1 };
  } else if (currency && rule) {
    rule = { ...rule, unit: currency.unit };
  }
  if (rule?.kind === 'count' && NOT_AN_ADJECTIVE.test(match[0])) rule = null;
  if (!rule) end = trimmedEnd(match);
  // "killed 2 and injured 5": the verb says what is counted.
  if (!rule && digits && CASUALTY_BEFORE.test(text.slice(0, match.index).slice(-24)) && !scaleWord) {
    rule = PERSONS;
  }
  // A small number in words counts only people and scaled amounts: "three executives spoke" is no figure.
  if (word && !(scaleWord && rule) && rule?.unit !== 'persons') return null;
  // "5m" alone is five metres; money and tonnes make it a million.
  if (scaleWord && /^[mbk]$/.test(scaleWord) && !rule) return null;
  return {
    start: match.index!,
    end,
    number,
    scale: scaleWord === null ? null : (SCALES[scaleWord] ?? null),
    isNegative: match[SIGN] !== undefined || match[SECOND_SIGN] !== undefined,
    rule,
    per: rule?.kind === 'money' ? per : null,
  };
}

/** End of a bare number: without the per-words that only a price can have. */
function trimmedEnd(match: RegExpMatchArray): number {
  const number = match[DIGITS] ?? match[WORD] ?? '';
  const scaleWord = match[SCALE_WORD];
  const from = match[0].indexOf(number) + number.length;
  const scale = scaleWord ? match[0].indexOf(scaleWord, from) + scaleWord.length : from;
  return match.index! + scale;
}

const JOIN = /^\s?(?:to|–|—|-|~|～|至|到|and)\s?$/i;

/** "$10–12 million", "RMB 3bn to 4bn": the second number leans on the first's currency, the first on the second's scale. */
function shareUnits(text: string, tokens: Token[]): void {
  for (const [i, b] of tokens.entries()) {
    const a = tokens[i - 1];
    if (!a || !JOIN.test(text.slice(a.end, b.start)) || a.rule?.kind !== 'money') continue;
    if (!b.rule && a.number <= b.number * (b.scale ?? 1)) b.rule = a.rule;
    if (a.scale === null && b.scale !== null && a.number <= b.number && a.rule === b.rule) a.scale = b.scale;
  }
}

/** Is `a … b` one range rather than two numbers? "from 0.2% to 4.1%" is a move, "between 3 and 4" a range. */
function isRange(text: string, a: Token, b: Token): boolean {
  const between = text.slice(a.end, b.start);
  if (!JOIN.test(between) || !b.rule) return false;
  const low = a.number * (a.scale ?? (a.rule ? 1 : (b.scale ?? 1)));
  const high = b.number * (b.scale ?? 1);
  if (a.rule && a.rule.unit !== b.rule.unit) return false;
  const before = text.slice(Math.max(0, a.start - 24), a.start);
  if (/and/i.test(between)) return /\bbetween\s+(?:about |around |roughly )?$/i.test(before) && low <= high;
  if (/\bfrom\s+(?:about |around |roughly |some )?$|从$|由$/i.test(before)) {
    return /\b(?:rang(?:e|es|ed|ing)|vary|varied|varying|anywhere)\s+from\s+\S*\s?$/i.test(before);
  }
  // "gained 5,000 yuan to 546,000": a move and the level that it led to.
  if (/to/i.test(between) && b.rule.unit !== '%' && (MOVES_BEFORE.test(before) || high > low * 20))
    return false;
  return low < high;
}

const MOVES_BEFORE =
  /\b(?:gained|lost|added|shed|rose|fell|climbed|dropped|jumped|slipped|up|down|by|increased|decreased|grew|declined|grown|risen|fallen)\s+(?:about |around |nearly |some |another )*$/i;

const YEARLY_AFTER =
  /^(?:\s+of\s[^.,;:()]{2,70}?)?(?:[\s-]a[\s-]year|[\s-]per[\s-](?:year|annum)|\s(?:annually|each year|every year|yearly)|\s?\/\s?(?:yr?|year|a|年))(?![A-Za-z])/i;
const YEARLY_BEFORE =
  /(?:\bannual (?:[a-z]+ )?capacity (?:of|to|at) (?:about |some |over )?|年产能?(?:力)?(?:为|达|达到|约)?|年处理(?:能力)?)$/i;

/** "CNY26,887 (USD3,710) per ton": the unit stands behind the conversion. */
const PER_BEHIND_BRACKETS =
  /^\)?\s?(?:[(（][^()（）]{2,40}[)）])?\s?(?:per |a |an |\/)\s?(?:dry |metric )*(tonne|ton|dmt|mt|t|kilogram|kg|share)\b/i;

const perUnitOf = (word: string): string =>
  PER_UNITS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(word))?.unit ?? word;

function amountOf(text: string, low: Token | null, token: Token): Amount | null {
  const { rule } = token;
  if (!rule) return null;
  const factor = rule.factor;
  const sign = token.isNegative || low?.isNegative ? -1 : 1;
  const high = token.number * (token.scale ?? 1) * factor;
  const lowValue = low ? low.number * (low.scale ?? token.scale ?? 1) * factor : null;
  let { unit, kind } = rule;
  let end = token.end;
  if (rule.kind === 'money' && token.per) unit = `${unit}/${token.per}`;
  const start = low?.start ?? token.start;
  const perBehind = PER_BEHIND_BRACKETS.exec(text.slice(end, end + 70))?.[1];
  if (rule.kind === 'money' && !token.per && perBehind) unit = `${unit}/${perUnitOf(perBehind)}`;
  const priceBefore = /每(公?[吨噸]|公斤|千克|股)(?:约|为|达)?$/.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  if (rule.kind === 'money' && !token.per && priceBefore && token.scale === null) {
    unit = `${unit}/${/[吨噸]/.test(priceBefore) ? 't' : priceBefore === '股' ? 'share' : 'kg'}`;
  }
  if (rule.kind === 'mass' && rule.unit === 't') {
    const after = YEARLY_AFTER.exec(text.slice(end, end + 90));
    if (after || YEARLY_BEFORE.test(text.slice(Math.max(0, start - 40), start))) {
      unit = 't/yr';
      kind = 'rate';
      end += after && after[0].length < 14 ? after[0].length : 0;
    }
  }
  if (unit === 'items') {
    // 件 and 项 count anything; here only what stands right before them.
    if (!/专利[^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 12), start))) return null;
    unit = 'patents';
  }
  const round = (n: number) => Number(n.toPrecision(12));
  return {
    start,
    end,
    value: round(sign * (lowValue ?? high)),
    valueMax: lowValue === null ? null : round(sign * high),
    unit,
    kind,
    isScaled: token.scale !== null,
  };
}

/** Every number with a unit, in reading order, ranges joined; disjoint. */
export function findAmounts(text: string): Amount[] {
  const tokens: Token[] = [];
  for (const match of matchTokens(text)) {
    const token = tokenOf(match, text);
    if (!token) continue;
    // "3047%-3722%": a hyphen right behind an amount is no minus.
    if (token.isNegative && tokens.at(-1)?.end === token.start) {
      token.isNegative = false;
      token.start += 1;
    }
    tokens.push(token);
  }
  shareUnits(text, tokens);
  const amounts: Amount[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (next && isRange(text, token, next)) continue;
    const previous = tokens[i - 1];
    const low = previous && isRange(text, previous, token) ? previous : null;
    const amount = amountOf(text, low, token);
    if (amount) amounts.push(amount);
  }
  return amounts;
}
