import type { Qualifier } from '@/core/model/figure';
import type { Span } from '@/core/text/span';
import { DEGREE_AFTER, DEGREE_BEFORE, degreeOf } from './amount-degree';
import { type Amount, listAmounts } from './figures-amounts';

/** An amount found in a text. */
export interface FoundAmount extends Span {
  /** `text.slice(start, end)`; without "about" and without "a share". */
  text: string;
  /** `percent` also stands for percentage and basis points, which have the unit `pp`. */
  kind: 'money' | 'percent' | 'quantity';
  /** In base units: "$9.9 billion" is 9900000000, "30 cents" 0.3. Null where nobody says how many. */
  value: number | null;
  /** Upper end of a range, else null. */
  valueMax: number | null;
  /** ISO 4217 code for money, `%` or `pp`, else `t`, `t/yr`, `kg`, `persons`, `shares` … */
  unit: string;
  /** What a price is taken per: `share`, `t`, `kg`, `bbl` …; null where it is none. */
  per: string | null;
  qualifier: Qualifier;
}

/** "3 dollars and 50 cents" is one amount. */
const AND_CENTS = /^\s?(?:and\s|又)?$/;

function joinCents(text: string, amounts: Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const whole = joined.at(-1);
    const isRest =
      whole !== undefined &&
      amount.isSubunit &&
      !whole.isSubunit &&
      whole.kind === 'money' &&
      whole.unit === amount.unit &&
      whole.value !== null &&
      amount.value !== null &&
      amount.value < 1 &&
      AND_CENTS.test(text.slice(whole.end, amount.start));
    if (isRest) {
      const value = Number((whole.value! + amount.value!).toPrecision(12));
      joined[joined.length - 1] = { ...whole, value, end: amount.end, moneyEnd: amount.moneyEnd };
    } else joined.push(amount);
  }
  return joined;
}

const BY_WORD = /^ (?:to|and|or) /i;

/** "$3,000 to $4,000" is two amounts, "$3,000–4,000" one that reaches from here to there. */
function splitTwice(text: string, amounts: Amount[]): Amount[] {
  if (amounts.every((amount) => amount.low === null)) return amounts;
  return amounts.flatMap((amount) => {
    if (amount.low === null || amount.valueMax === null) return [amount];
    const words = BY_WORD.exec(text.slice(amount.low.end, amount.moneyEnd))?.[0];
    // A dash makes one amount of both, with a sign or without.
    if (words === undefined) return [amount];
    const start = amount.low.end + words.length;
    return [
      { ...amount, ...amount.low, moneyEnd: amount.low.end, valueMax: null, low: null },
      { ...amount, start, value: amount.valueMax, valueMax: null, low: null },
    ];
  });
}

/** Texts on Japan print yen with the sign that Chinese ones print for yuan. */
const IS_YEN = /\byen\b|日元|日圆|\bJapan|\bTokyo\b/i;
const IS_YUAN = /\byuan\b|\bRMB\b|renminbi|\bChin(?:a|ese)\b|元/i;

/**
 * Every amount of money, percentage and quantity of a plain text, English or Chinese, in reading order and disjoint.
 * It knows nothing of reports: no sentence, no date, no subject; what counts as a figure of a report is decided by
 * `detectFigures`, which reads the same amounts.
 */
export function findAmounts(text: string): FoundAmount[] {
  const isYen = IS_YEN.test(text) && !IS_YUAN.test(text);
  return splitTwice(text, joinCents(text, listAmounts(text))).map((amount) => {
    const { start, kind } = amount;
    const end = kind === 'money' ? amount.moneyEnd : amount.end;
    const words = text.slice(start, end);
    const currency = kind === 'money' ? (amount.unit.split('/')[0] ?? amount.unit) : amount.unit;
    return {
      start,
      end,
      text: words,
      kind: kind === 'money' ? 'money' : kind === 'percent' || kind === 'points' ? 'percent' : 'quantity',
      value: amount.value,
      valueMax: amount.valueMax,
      unit: isYen && /[¥￥]/.test(words) ? 'JPY' : currency,
      per: amount.per,
      qualifier:
        amount.valueMax === null
          ? degreeOf(
              text.slice(Math.max(0, start - DEGREE_BEFORE), start),
              words,
              text.slice(end, end + DEGREE_AFTER),
            )
          : 'range',
    };
  });
}
