import type { Change, StatedFigure } from '@/core/model/figure';
import { rateBand } from './currency';
import { type ImpliedValue, impliedPrior } from './implied';
import { type Interval, overlaps, scaled, significantDigits, statedInterval } from './interval';
import { measureOf, productsOf } from './measure';

/** A figure that can be set against others: `subject` is a key, for a group and its listed company are two. */
export interface ReconcilableFigure extends StatedFigure {
  /** Key of the organisation above the subject, where known. */
  parent: string | null;
}

/** What comes of setting one figure against another. */
export type Verdict =
  | { kind: 'agreement' }
  /** The figure is `factor` times (a power of ten) what the other says, digit for digit. */
  | { kind: 'slip'; cause: 'scale'; factor: number }
  /** The same number with the other sign, or in another currency. */
  | { kind: 'slip'; cause: 'sign' }
  | { kind: 'slip'; cause: 'currency' }
  /** Outside what rounding leaves; `ratio` is the figure over the other. */
  | { kind: 'disagreement'; ratio: number };

interface Amount extends Interval {
  value: number;
  digits: number;
}

/**
 * Powers of ten that slips are made of: 亿 (100 million) read as 10 million or as a billion, 万 read as a million, a
 * million for a billion, 亿 for 万.
 */
const POWERS = [10, 100, 1000, 10_000];

/** Further apart than this, two prices are of two things. */
const NEAR = 0.25;
/** With 13% value added tax and without: two ways to state one price. */
const VAT = { low: 1.125, high: 1.135 };

const amountOf = (figure: ReconcilableFigure): Amount => ({
  ...statedInterval(figure),
  value: figure.value,
  digits: significantDigits(figure.value),
});

const isClosed = (one: Interval): boolean => Number.isFinite(one.low) && Number.isFinite(one.high);
const negated = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

/** The power of ten that carries `other` to `own`; null where none does. `least` is how many digits both must carry. */
function slipFactor(own: Amount, other: Amount, least: number): number | null {
  if (own.value * other.value <= 0 || !isClosed(own) || !isClosed(other)) return null;
  const isTelling = Math.min(own.digits, other.digits) >= least;
  for (const power of POWERS) {
    for (const factor of [power, 1 / power]) {
      const isExact = Math.abs(own.value / (other.value * factor) - 1) < 1e-9 && least <= 2;
      if (isExact || (isTelling && overlaps(own, scaled(other, factor)))) return factor;
    }
  }
  return null;
}

function judge(own: Amount, other: Amount, least: number): Verdict {
  if (overlaps(own, other)) return { kind: 'agreement' };
  const isTelling = Math.min(own.digits, other.digits) >= Math.max(2, least);
  if (own.value * other.value < 0 && isTelling && overlaps(own, negated(other))) {
    return { kind: 'slip', cause: 'sign' };
  }
  const factor = slipFactor(own, other, least);
  if (factor !== null) return { kind: 'slip', cause: 'scale', factor };
  return { kind: 'disagreement', ratio: own.value / other.value };
}

/**
 * How surely two figures with the same subject, metric and period are of the same thing: `firm` for the totals of a
 * company, `near` for prices that lie close together, `loose` for the rest (a company has many capacities).
 */
function bondOf(a: ReconcilableFigure, b: ReconcilableFigure): 'firm' | 'near' | 'loose' {
  const [products, others] = [productsOf(a.quote), productsOf(b.quote)];
  switch (a.metric) {
    case 'revenue':
    case 'net_profit':
    case 'market_cap':
      return products === others ? 'firm' : 'loose';
    case 'production':
      return products !== '' && products === others ? 'firm' : 'loose';
    case 'price':
      return products === others ? 'near' : 'loose';
    default:
      return 'loose';
  }
}

/** True for "output grew 28%": a growth rate without an amount. */
const isBareChange = (figure: ReconcilableFigure): boolean =>
  figure.unit === '%' && figure.change?.value === figure.value;

/** Forecasts are compared with nothing: they may come out differently. */
export const isComparable = (figure: ReconcilableFigure): boolean =>
  figure.qualifier !== 'forecast' && !isBareChange(figure);

function isSameMeasure(a: ReconcilableFigure, b: ReconcilableFigure): boolean {
  if (a.metric !== b.metric || measureOf(a.quote) !== measureOf(b.quote)) return false;
  const [products, others] = [productsOf(a.quote), productsOf(b.quote)];
  return products === '' || others === '' || products === others;
}

/** Two figures of one subject, metric and period set against each other; null where they may be of two things. */
export function compareStated(own: ReconcilableFigure, other: ReconcilableFigure): Verdict | null {
  if (!isSameMeasure(own, other)) return null;
  const bond = bondOf(own, other);
  const isOwnArticle = own.articleId === other.articleId;
  if (own.unit !== other.unit) {
    return bond === 'firm' || isConversion(own, other) ? compareCurrencies(own, other) : null;
  }
  const least = bond === 'firm' && !isOwnArticle ? 2 : 3;
  const [a, b] = [amountOf(own), amountOf(other)];
  const verdict = judge(a, b, least);
  if (verdict.kind === 'slip') return verdict;
  // One text gives a total and its parts; that it repeats itself says nothing either.
  if (isOwnArticle) return null;
  if (verdict.kind === 'agreement') {
    return bond === 'loose' && Math.min(a.digits, b.digits) < least ? null : verdict;
  }
  return isTrusted(verdict.ratio, bond) ? verdict : null;
}

function isTrusted(ratio: number, bond: 'firm' | 'near' | 'loose'): boolean {
  if (bond !== 'near') return bond === 'firm';
  const apart = Math.max(ratio, 1 / ratio);
  const isTax = apart > VAT.low && apart < VAT.high;
  return apart < 1 + NEAR && !isTax;
}

/** "18.87 billion yuan ($2.6 billion)": the quote of one holds the words of the other. */
function isConversion(a: ReconcilableFigure, b: ReconcilableFigure): boolean {
  return a.articleId === b.articleId && (a.quote.includes(b.asWritten) || b.quote.includes(a.asWritten));
}

function compareCurrencies(own: ReconcilableFigure, other: ReconcilableFigure): Verdict | null {
  const band = rateBand(other.unit, own.unit);
  if (!band) return null;
  const [a, b] = [amountOf(own), amountOf(other)];
  if (!isClosed(a) || !isClosed(b)) return null;
  const ends = [b.low * band.low, b.low * band.high, b.high * band.low, b.high * band.high];
  const converted: Interval = { low: Math.min(...ends), high: Math.max(...ends) };
  if (overlaps(a, converted)) return { kind: 'agreement' };
  if (overlaps(a, b) && Math.min(a.digits, b.digits) >= 2) return { kind: 'slip', cause: 'currency' };
  if (overlaps(a, negated(converted))) return { kind: 'slip', cause: 'sign' };
  for (const power of POWERS) {
    for (const factor of [power, 1 / power]) {
      if (overlaps(a, scaled(converted, factor))) return { kind: 'slip', cause: 'scale', factor };
    }
  }
  const middle = (converted.low + converted.high) / 2;
  return { kind: 'disagreement', ratio: own.value / middle };
}

/** What a figure's stated change says of the value before it. */
export function impliedAmount(figure: ReconcilableFigure, change: Change): ImpliedValue | null {
  if (figure.qualifier === 'at_least' || figure.qualifier === 'up_to' || figure.valueMax !== null)
    return null;
  const implied = impliedPrior(figure.value, change, figure.unit);
  if (!implied) return null;
  const { low, high } = statedInterval(figure);
  // "About" leaves more than the digits do.
  const slack = figure.qualifier === 'approx' ? (high - low) / 2 / Math.abs(figure.value) : 0;
  return { ...implied, low: implied.low * (1 - slack), high: implied.high * (1 + slack) };
}

/**
 * A stated figure against the value that the change stated with `later` implies for its period; null where they may be
 * of two things.
 */
export function compareImplied(
  own: ReconcilableFigure,
  later: ReconcilableFigure,
  implied: ImpliedValue,
): Verdict | null {
  if (own.unit !== later.unit || !isSameMeasure(own, later)) return null;
  const bond = bondOf(own, later);
  if (bond === 'loose') return null;
  const digits = significantDigits(later.value);
  const verdict = judge(amountOf(own), { ...implied, digits }, bond === 'firm' ? 2 : 3);
  if (verdict.kind !== 'disagreement') return verdict;
  return isTrusted(verdict.ratio, bond) ? verdict : null;
}

/** True when a part of a whole is larger than the whole, whatever rounding leaves. */
export function exceeds(part: ReconcilableFigure, whole: ReconcilableFigure): boolean {
  return part.unit === whole.unit && statedInterval(part).low > statedInterval(whole).high;
}

/** Measures of which a quarter, or a subsidiary, holds a part: amounts that add up and cannot be negative. */
export function isSummed(a: ReconcilableFigure, b: ReconcilableFigure): boolean {
  return (
    (a.metric === 'revenue' || a.metric === 'production') && isSameMeasure(a, b) && bondOf(a, b) === 'firm'
  );
}
