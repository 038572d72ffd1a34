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
const named = (name: string, rules: readonly { pattern: string }[]) =>
  rules.map((rule, i) => `(?<${name}${i}>${rule.pattern})`).join('|');
/** A Latin unit ends where its word ends; "mt" is not the beginning of "mtg". */
const END = '(?![A-Za-z])';
const PER_WORD = '(?:\\s?/\\s?|[\\s-](?:per|an?|each|every)[\\s-]|(?<=元)每)';

const TOKEN = new RegExp(
  `(?<![A-Za-z\\d.,])(?<sign>[-−](?=\\S))?(?:(?:${named('cur', CURRENCY_PREFIXES)})\\s?)?(?<sign2>[-−](?=\\d))?` +
    `(?:(?<number>${NUMBER})|(?<word>${WORDS.join('|')})(?=[\\s-]))` +
    `(?:[\\s-]?(?<scale>${SCALE}))?(?:多|余|\\+)?` +
    `(?:(?:[\\s-]?|\\s(?:[a-z]+(?:-[a-z]+)?\\s){1,2}(?=(?:${UNIT_RULES.filter((r) => r.kind === 'count')
      .map((r) => r.pattern)
      .join('|')})${END}))(?:${named('unit', UNIT_RULES)})${END})?` +
    `(?:${PER_WORD}(?:${named('per', PER_UNITS)})${END}|(?<piece>\\s(?:apiece|a share)\\b))?`,
  'giu',
);

const NOT_AN_ADJECTIVE =
  /\s(?:days?|years?|months?|weeks?|hours?|minutes?|of|in|to|and|or|per|the|than|for|by|from|with|that|on|at|as|were|was|are|is|its|their|more|other|into|told|said|who|which|after|before|when)\s/i;

const groupNames = (name: string, rules: readonly unknown[]) => rules.map((_, i) => `${name}${i}`);
const CURRENCY_GROUPS = groupNames('cur', CURRENCY_PREFIXES);
const UNIT_GROUPS = groupNames('unit', UNIT_RULES);
const PER_GROUPS = groupNames('per', PER_UNITS);

/** Which of these named groups took part in a match, or −1. */
const indexOf = (groups: Record<string, string | undefined>, names: readonly string[]): number =>
  names.findIndex((name) => groups[name] !== undefined);

const CASUALTY_BEFORE =
  /\b(?:kill|injur|wound)(?:ed|ing|s)?\s+(?:at least |about |some |another )?$|\b(?:dead|killed|injured|missing) (?:and|,) $/i;
const POINTS: UnitRule = { pattern: '', unit: 'pp', kind: 'points', factor: 1 };
const PERSONS: UnitRule = { pattern: '', unit: 'persons', kind: 'count', factor: 1 };

function tokenOf(match: RegExpMatchArray, text: string): Token | null {
  const groups = match.groups ?? {};
  const currency = CURRENCY_PREFIXES[indexOf(groups, CURRENCY_GROUPS)];
  const isHan = /\p{Script=Han}/u.test(text.slice(Math.max(0, match.index! - 12), match.index));
  let rule = UNIT_RULES[indexOf(groups, UNIT_GROUPS)] ?? null;
  const per = groups.piece ? 'share' : (PER_UNITS[indexOf(groups, PER_GROUPS)]?.unit ?? null);
  const scaleWord = groups.scale?.toLowerCase() ?? null;
  const number = groups.number
    ? Number(groups.number.replaceAll(/[,\s]/g, ''))
    : (NUMBER_WORDS[groups.word?.toLowerCase() ?? ''] ?? Number.NaN);
  if (!Number.isFinite(number)) return null;
  let end = match.index! + match[0].length;
  // Brokers' Chinese writes points as "pct", English writes per cent so.
  if (isHan && rule?.unit === '%' && /pct$/i.test(match[0])) rule = POINTS;
  if (currency && rule?.kind !== 'money') {
    // "$100 million shares" speaks of money; what follows is another word.
    rule = { pattern: '', unit: currency.unit, kind: 'money', factor: 1 };
  } else if (currency && rule) {
    rule = { ...rule, unit: currency.unit };
  }
  if (rule?.kind === 'count' && NOT_AN_ADJECTIVE.test(match[0])) rule = null;
  if (!rule) end = trimmedEnd(match, groups);
  // "killed 2 and injured 5": the verb says what is counted.
  if (!rule && groups.number && CASUALTY_BEFORE.test(text.slice(0, match.index).slice(-24)) && !scaleWord) {
    rule = PERSONS;
  }
  // A small number in words counts only people and scaled amounts: "three executives spoke" is no figure.
  if (groups.word && !(scaleWord && rule) && rule?.unit !== 'persons') return null;
  // "5m" alone is five metres; money and tonnes make it a million.
  if (scaleWord && /^[mbk]$/.test(scaleWord) && !rule) return null;
  return {
    start: match.index!,
    end,
    number,
    scale: scaleWord === null ? null : (SCALES[scaleWord] ?? null),
    isNegative: groups.sign !== undefined || groups.sign2 !== undefined,
    rule,
    per: rule?.kind === 'money' ? per : null,
  };
}

/** End of a bare number: without the per-words that only a price can have. */
function trimmedEnd(match: RegExpMatchArray, groups: Record<string, string | undefined>): number {
  const number = groups.number ?? groups.word ?? '';
  const from = match[0].indexOf(number) + number.length;
  const scale = groups.scale ? match[0].indexOf(groups.scale, from) + groups.scale.length : from;
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
  for (const match of matchesOf(text, TOKEN)) {
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
