import type { Span } from '@/core/text/span';
import { type AmountKind, PER_UNITS } from '../rules/units';
import { readPer } from './amount-per';
import { shareRowUnits } from './amount-rows';
import type { Token } from './amount-token-shape';
import { listTokens } from './amount-tokens';
import type { NumberRead } from './numbers';

/** A number with its unit as the words give it, in base units. Nothing is said yet about what it measures. */
export interface Amount extends Span {
  /** Null where nobody says how many ("hundreds of millions of dollars"). */
  value: number | null;
  /** Upper end of a range. */
  valueMax: number | null;
  /** `CNY`, `CNY/t`, `t`, `t/yr`, `%`, `pp`, `persons` … */
  unit: string;
  kind: AmountKind;
  /** True when a scale word (million, 亿) stands with it. */
  isScaled: boolean;
  form: NumberRead['form'];
  /** What a price is taken per, when words right behind say so. */
  per: string | null;
  /** Where the money ends and the words of "a share" or "/t" begin. */
  moneyEnd: number;
  /** True for cents and pence. */
  isSubunit: boolean;
  /** Where the lower end of a range stands that has its own sign of money ("$3,000 to $4,000"); else null. */
  low: Span | null;
}

/** An amount whose value is known. */
export type KnownAmount = Amount & { value: number };

const JOIN = /^\s?(?:to|–|—|-|--|~|～|至|到|and|or)\s?(?:about |around |nearly |almost )?$/i;

/** "between 3 and 4": the second number is the upper end. */
const isBetween = (text: string, a: Span): boolean =>
  /\bbetween\s+(?:about |around |roughly )?$/i.test(text.slice(Math.max(0, a.start - 24), a.start));

/** "$10–12 million", "RMB 3bn to 4bn": the second number leans on the first's currency, the first on the second's scale. */
function shareUnits(text: string, tokens: Token[]): void {
  for (const [i, b] of tokens.entries()) {
    const a = tokens[i - 1];
    if (!a || a.number === null || b.number === null) continue;
    shareOnTheWay(text, a, b);
    const between = text.slice(a.end, b.start);
    if (a.unit?.kind === 'money' && JOIN.test(between)) {
      const isJoined = !/or/i.test(between) && (!/and/i.test(between) || isBetween(text, a));
      const isSmaller = a.scale === null || b.scale !== null;
      if (!b.unit && isJoined && isSmaller && a.number <= b.number * (b.scale ?? 1)) {
        b.unit = a.unit;
        // "$395–405 per mtu"
        if (a.per === null) readPer(text, b);
      }
      if (a.scale === null && b.scale !== null && a.number <= b.number && a.unit === b.unit)
        a.scale = b.scale;
    }
  }
  shareInOrder(text, tokens);
  shareCurrency(text, tokens);
  shareRowUnits(text, tokens);
}

const EARNED =
  /\b(?:revenues?|sales|turnover|profits?|loss|earnings|income|EBITDA|cash flow|debts?)\b[^,;.\d]{0,40}\b(?:was|were|came (?:to|in at)|reached|stood at|totall?ed|hit|at|of|to)\s(?:about |some |around |nearly |over |almost |only |just )?$/i;
const ENDS_AMOUNT =
  /^\s?(?:[,.;:)—–]|$|\s(?:up|down|and|but|in|for|after|against|from|compared|which|while)\b)/;
/** Behind a currency the text may leave it out: how far back it may stand. */
const FARTHEST_CURRENCY = 500;

/** "Revenue was 3.5 billion yuan. Profit was 305 million, up by a half": millions earned are of the money told before. */
function shareCurrency(text: string, tokens: Token[]): void {
  let money: Token | null = null;
  for (const token of tokens) {
    if (token.unit?.kind === 'money') money = token;
    if (token.unit || token.form !== 'digits' || token.number === null || (token.scale ?? 1) < 1e6) continue;
    if (!money || token.start - money.end > FARTHEST_CURRENCY) continue;
    if (!ENDS_AMOUNT.test(text.slice(token.end, token.end + 12))) continue;
    if (EARNED.test(text.slice(Math.max(money.end, token.start - 80), token.start))) token.unit = money.unit;
  }
}

const LIFTED = /\bfrom\s+(?:about |around |some |nearly |over )?$|[从從由]$/i;
const LIFTED_TO =
  /^\s?(?:t\/yr|tonnes?|tons?|吨|噸)?\s?(?:to|至|到|提高到|增至|扩大到|擴大到|提升至)\s?(?:about |around |roughly |some |nearly |over )?$/i;

const OF_THE = /^ of (?:the|its|their) $/;

/** "from 15,000 to 20,000 tonnes a year", "35 of the 80 tonnes": what is told first has the unit of what stands behind it. */
function shareOnTheWay(text: string, a: Token, b: Token): void {
  if (a.unit || a.form !== 'digits' || a.number === null) return;
  const kind = b.unit?.kind;
  const between = text.slice(a.end, b.start);
  const isPart = OF_THE.test(between) && a.scale === null && a.number < (b.number ?? 0) * (b.scale ?? 1);
  if (isPart && (kind === 'mass' || kind === 'count')) a.unit = b.unit;
  // Of money only "7.4 billion" is told without a currency.
  if (kind !== 'mass' && kind !== 'rate' && !(kind === 'money' && a.scale !== null)) return;
  if (!LIFTED_TO.test(between)) return;
  if (LIFTED.test(text.slice(Math.max(0, a.start - 20), a.start))) a.unit = b.unit;
}

const LIST = /^\s?(?:,|、|and|和|及|,\s?and|与)\s?$/i;
const RESPECTIVE = /\brespectively\b|分别|分別/i;

/** "12.3 and 4.5 billion yuan respectively": numbers in a row take the unit that is said once. */
function shareInOrder(text: string, tokens: Token[]): void {
  for (let i = tokens.length - 1; i > 0; i--) {
    const b = tokens[i]!;
    const a = tokens[i - 1]!;
    if (!b.unit || a.unit || a.form !== 'digits' || !LIST.test(text.slice(a.end, b.start))) continue;
    const before = text.slice(Math.max(0, a.start - 90), a.start);
    const isTold = RESPECTIVE.test(before) || RESPECTIVE.test(text.slice(b.end, b.end + 40));
    if (!isTold && !(b.unit.kind === 'percent' && MOVES_BEFORE.test(before))) continue;
    a.unit = b.unit;
    a.scale ??= b.scale;
    a.isScaled = a.scale !== null;
  }
}

/** Is `a … b` one range rather than two numbers? "from 0.2% to 4.1%" is a move, "between 3 and 4" a range. */
function isRange(text: string, a: Token, b: Token): boolean {
  const between = text.slice(a.end, b.start);
  if (a.number === null || b.number === null || !JOIN.test(between) || !b.unit) return false;
  const low = a.number * (a.scale ?? (a.unit ? 1 : (b.scale ?? 1)));
  const high = b.number * (b.scale ?? 1);
  if (a.unit && (a.unit.unit !== b.unit.unit || a.isSubunit !== b.isSubunit)) return false;
  if (a.isNegative && b.isNegative && !/and|or/i.test(between)) return Math.abs(low) !== Math.abs(high);
  const before = text.slice(Math.max(0, a.start - 24), a.start);
  if (/or/i.test(between)) return !a.unit && low < high;
  if (/and/i.test(between)) return /\bbetween\s+(?:about |around |roughly )?$/i.test(before) && low <= high;
  if (/\bfrom\s+(?:about |around |roughly |some )?$|[从由從]$/i.test(before)) {
    return /\b(?:rang(?:e|es|ed|ing)|vary|varied|varying|anywhere)\s+from\s+\S*\s?$/i.test(before);
  }
  // "gained 5,000 yuan to 546,000": a move and the level that it led to.
  if (/to/i.test(between) && b.unit.unit !== '%' && (MOVES_BEFORE.test(before) || high > low * 20))
    return false;
  // "quotas for 2025 – 58,000 mt": a year and a dash, no lower end.
  if (!a.unit && /\s[–—-]{1,2}\s/.test(between) && /^(?:19|20)\d\d$/.test(text.slice(a.start, a.end)))
    return false;
  return low < high;
}

const MOVES_BEFORE =
  /\b(?:gained|lost|added|shed|rose|fell|climbed|dropped|jumped|slipped|up|down|by|increased|decreased|grew|declined|grown|risen|fallen)\s+(?:about |around |nearly |some |another )*$/i;

const YEARLY_AFTER =
  /^(?:\s+of\s(?:(?:[a-z-]+(?: [a-z-]+)?, ){1,4}(?=[a-z -]{1,30}\band\b))?[^.,;:()]{2,70}?)?(?:[\s-]a[\s-]year(?! (?:earlier|ago|before|prior|previously|later)\b)|[\s-]per[\s-](?:year|annum)|\s(?:annually|each year|every year|yearly)|\s?[/／]\s?(?:yr?|year|a|年))(?![A-Za-z])/i;
const YEARLY_BEFORE =
  /(?:\bannual (?:[a-z]+ )?capacity (?:of|to|at) (?:about |some |over )?|(?<!\d\s?)年[产產]能?(?:力|量)?(?:[从從由]|[为為]|达到?|約|约|提高到|提升至|增至|[^，。；\d]{0,8}(?:提高|提升|增加)?[到至])?|年处理(?:能力)?(?:[^，。；\d]{0,8})|每年(?:可|将|將|能|约|約)*(?:供[应應]|供[给給]|供[货貨]|生[产產]|[产產]出?|[处處]理|[销銷]售|交付|提供|[开開]采|回收|[进進]口|出口)[^，。；\d]{0,10}|年设计产能(?:为)?)$/i;

/** "CNY26,887 (USD3,710) per ton": the unit stands behind the conversion. */
const PER_BEHIND_BRACKETS =
  /^\)?\s?(?:[(（][^()（）]{2,40}[)）])?\s?(?:per |a |an |\/)\s?(?:dry |metric )*(tonne|ton|dmt|mt|t|kilogram|kg|share)\b/i;
/** "1.5 yuan (before tax) for every 10 shares": dividends of Chinese firms are told so. */
const PER_TEN_SHARES =
  /^\s?(?:\([^()]{2,40}\)\s|(?:,\s)?(?:tax (?:included|inclusive)|(?:including|before|after|inclusive of) tax|pre-?tax),?\s)?(?:per|for every|for each|on every|for)\s(?:10|ten)\s(?:existing |ordinary )?shares\b/i;
const PER_BEFORE =
  /(?:(?:每(公?[吨噸]度?|公斤|千克|股)|(?<![万亿千百十\d])([吨噸])[钢鋼铁鐵材煤矿礦焦][^，。；\d]{0,8}(?:[较較比][^，。；]{1,8})?)|每(?:10|十)(股)(?:派现(?!金)|派发?|派送|分配|派息)?(?:现金)?(?:红利|股利|股息)?)(?:人民[币幣])?(?:约|約|为|為|達|达|派|现金|红利|不[过過到]|[仅僅]|只|近|逾|超[过過]?|高[达達]|低至|[报報]|[卖賣]|售)*$/;

const ITEMS_BEFORE = /(专利|專利|隐患|隱患|问题|案件|线索|成果|荣誉|奖项?)[^，。；\d]{0,6}$/;

const perUnitOf = (word: string): string =>
  PER_UNITS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(word))?.unit ?? word;

/** Without what binary fractions add; whole numbers of few figures have nothing of it. */
const round = (n: number): number =>
  Number.isInteger(n) && Math.abs(n) < 1e12 ? n : Number(n.toPrecision(12));

function amountOf(text: string, low: Token | null, token: Token): Amount | null {
  if (!token.unit) return null;
  let { unit, kind, factor } = token.unit;
  const { moneyEnd } = token;
  let { end, per } = token;
  const start = low?.start ?? token.start;
  const sign = token.isNegative || low?.isNegative ? -1 : 1;
  if (kind === 'money' && per === null) {
    const perTen = PER_TEN_SHARES.exec(text.slice(end, end + 80))?.[0];
    if (perTen !== undefined) {
      per = 'share';
      factor /= 10;
      end += perTen.length;
    }
    const perBehind = perTen === undefined && PER_BEHIND_BRACKETS.exec(text.slice(end, end + 70))?.[1];
    const words = text.slice(Math.max(0, start - 24), start);
    const perBefore = (token.scale ?? 1) <= 1e4 ? PER_BEFORE.exec(words) : null;
    if (perBehind) per = perUnitOf(perBehind);
    else if (perBefore && perTen === undefined) {
      const goods = perBefore[1] ?? perBefore[2] ?? perBefore[3] ?? '';
      per = /[吨噸]度/.test(goods) ? 'mtu' : /[吨噸]/.test(goods) ? 't' : goods === '股' ? 'share' : 'kg';
      // A dividend is told for ten shares.
      if (perBefore[3]) factor /= 10;
    }
  }
  if (unit === 't' && kind === 'mass') {
    const after = YEARLY_AFTER.exec(text.slice(end, end + 90));
    if (after || YEARLY_BEFORE.test(text.slice(Math.max(0, start - 40), start))) {
      unit = 't/yr';
      kind = 'rate';
      end += after && after[0].length < 14 ? after[0].length : 0;
    }
  }
  if (unit === 'items' && /[件项]$/.test(text.slice(start, end))) {
    // 件 and 项 count anything; here only what is named right before them.
    const named = ITEMS_BEFORE.exec(text.slice(Math.max(0, start - 14), start))?.[1];
    if (!named) return null;
    unit = named === '专利' || named === '專利' ? 'patents' : /[隐隱]患/.test(named) ? 'hazards' : 'items';
  }
  const high = token.number === null ? null : token.number * (token.scale ?? 1) * factor;
  const lowValue = low?.number == null ? null : low.number * (low.scale ?? token.scale ?? 1) * factor;
  const signed = (n: number | null) => (n === null ? null : round(sign * n));
  return {
    start,
    end,
    value: signed(lowValue ?? high),
    valueMax: lowValue === null ? null : signed(high),
    unit: per !== null && kind === 'money' ? `${unit}/${per}` : unit,
    kind,
    isScaled: token.isScaled,
    form: token.form,
    per,
    moneyEnd: Math.max(moneyEnd, start),
    isSubunit: token.isSubunit,
    low: null,
  };
}

/** Tonnes and tonnes a year, of which one may have gone without its "a year". */
const isHalfRate = (a: Amount, b: Amount): boolean =>
  (a.unit === 't' && b.unit === 't/yr') || (a.unit === 't/yr' && b.unit === 't');

/** Every number with a unit, in reading order, ranges joined; disjoint. Those without a value are among them. */
export function listAmounts(text: string): Amount[] {
  const tokens = listTokens(text);
  const withMoney = new Set(tokens.filter((token) => token.unit?.kind === 'money'));
  shareUnits(text, tokens);
  const amounts: Amount[] = [];
  let low: Token | null = null;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (next !== undefined && low === null && isRange(text, token, next)) {
      low = token;
      continue;
    }
    const amount = amountOf(text, low, token);
    const last = amounts.at(-1);
    if (amount && last && isHalfRate(last, amount) && LIFTED_TO.test(text.slice(last.end, amount.start))) {
      for (const end of [last, amount]) Object.assign(end, { unit: 't/yr', kind: 'rate' });
    }
    if (amount && low && withMoney.has(low) && withMoney.has(token))
      amount.low = { start: low.start, end: low.end };
    // The ten of "per 10 shares" is read with the money before it.
    if (amount && amount.start >= (last?.end ?? 0)) amounts.push(amount);
    low = null;
  }
  return amounts;
}

/** Those of a text's amounts that have a value. */
export const listKnownAmounts = (text: string): KnownAmount[] =>
  listAmounts(text).filter((amount): amount is KnownAmount => amount.value !== null);
