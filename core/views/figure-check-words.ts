import { formatAmount, formatNumber } from '@/core/figures/amount';
import type { ReconcilableFigure, Verdict } from '@/core/figures/compare';
import type { ImpliedValue } from '@/core/figures/implied';
import { formatPeriod, periodAt, placePeriod, priorPlace } from '@/core/figures/period';
import type { Finding } from '@/core/figures/reconcile';
import { METRIC_LABELS } from '@/core/model/figure';

/** A figure with the title of the article that states it. */
export interface KnownFigure extends ReconcilableFigure {
  articleTitle: string;
}

const LONGEST_TITLE = 56;

/** "$9.9bn", "CNY 1.51bn to CNY 1.57bn". */
export function formatFigure({
  value,
  valueMax,
  unit,
}: Pick<ReconcilableFigure, 'value' | 'valueMax' | 'unit'>): string {
  return valueMax === null
    ? formatAmount(value, unit)
    : `${formatAmount(value, unit)} to ${formatAmount(valueMax, unit)}`;
}

/** "this article itself", "“Dunhua works report”", "“Dunhua works report” and 2 others". */
function formatTellers(own: KnownFigure, others: KnownFigure[]): string {
  const first = others[0];
  if (!first) return 'another report';
  if (first.articleId === own.articleId) return 'this article itself';
  const { articleTitle } = first;
  const isLong = articleTitle.length > LONGEST_TITLE;
  const title = `“${isLong ? `${articleTitle.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : articleTitle}”`;
  const rest = new Set(others.map(({ articleId }) => articleId)).size - 1;
  return rest === 0 ? title : `${title} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
}

const FRACTIONS: Record<string, string> = {
  '0.1': 'a tenth of',
  '0.01': 'a hundredth of',
  '0.001': 'a thousandth of',
  '0.0001': 'a ten-thousandth of',
};

/** "10×", "a tenth of". */
const formatFactor = (factor: number): string =>
  FRACTIONS[String(factor)] ?? `${factor.toLocaleString('en-GB')}×`;

/** "6.4% more than", "3.4×", "not" where the signs differ. */
function formatRatio(ratio: number): string {
  if (ratio <= 0) return 'not';
  if (ratio >= 2 || ratio <= 0.5) return `${formatNumber(ratio, ratio < 1 ? 2 : 1)}×`;
  const share = Math.abs(ratio - 1) * 100;
  return `${formatNumber(share, share < 1 ? 2 : 1)}% ${ratio > 1 ? 'more' : 'less'} than`;
}

const formatRange = ({ low, high }: ImpliedValue, unit: string): string =>
  `${formatAmount(low, unit)} to ${formatAmount(high, unit)}`;

/** What was found of a figure, as it is read behind its amount: "10× the CNY 991m in “Dunhua works report”". */
export function formatFinding(own: KnownFigure, finding: Finding, others: KnownFigure[]): string {
  const { verdict, basis, other, implied } = finding;
  const who = formatTellers(own, others);
  if (!other) return 'more than 100% of the whole';
  if (verdict.kind === 'excess') return formatExcess(own, other, basis, who);
  if (implied && basis === 'own-change') return formatOwnChange(own, other, verdict, implied, who);
  if (implied && basis === 'other-change') return formatOtherChange(own, verdict, implied, who);
  return formatStated(own, other, verdict, who);
}

function formatStated(own: KnownFigure, other: ReconcilableFigure, verdict: Verdict, who: string): string {
  const theirs = formatFigure(other);
  const isConverted = other.unit !== own.unit;
  if (verdict.kind === 'agreement') return isConverted ? `${theirs} in ${who}` : `as in ${who}`;
  if (verdict.kind === 'disagreement') {
    if (!isConverted) return `${formatRatio(verdict.ratio)} the ${theirs} in ${who}`;
    const rate = formatNumber(other.value / own.value, 2);
    return `no conversion of ${theirs} in ${who}: ${rate} ${other.unit} to one ${own.unit}`;
  }
  if (verdict.cause === 'sign') return `the sign is not that of ${theirs} in ${who}`;
  if (verdict.cause === 'currency') return `the same number as ${theirs} in ${who}, in another currency`;
  const factor = formatFactor(verdict.factor);
  return isConverted ? `${factor} what ${theirs} in ${who} comes to` : `${factor} the ${theirs} in ${who}`;
}

function formatOwnChange(
  own: KnownFigure,
  other: ReconcilableFigure,
  verdict: Verdict,
  implied: ImpliedValue,
  who: string,
): string {
  const prior = own.change && priorPlace(placePeriod(own.period), own.change.basis);
  const period = formatPeriod((prior && periodAt(prior)) ?? other.period);
  const theirs = formatFigure(other);
  if (verdict.kind === 'agreement') return `its change fits the ${theirs} of ${period} in ${who}`;
  const value = formatAmount(implied.value, own.unit);
  if (verdict.kind === 'slip' && verdict.cause === 'scale')
    return `its change implies ${value} for ${period}, ${formatFactor(verdict.factor)} the ${theirs} in ${who}`;
  return `its change implies ${value} for ${period} (${formatRange(implied, own.unit)}), not the ${theirs} in ${who}`;
}

function formatOtherChange(own: KnownFigure, verdict: Verdict, implied: ImpliedValue, who: string): string {
  if (verdict.kind === 'agreement') return `fits the change stated in ${who}`;
  const value = formatAmount(implied.value, own.unit);
  if (verdict.kind === 'slip' && verdict.cause === 'scale')
    return `${formatFactor(verdict.factor)} the ${value} that the change in ${who} implies`;
  return `not the ${value} (${formatRange(implied, own.unit)}) that the change in ${who} implies`;
}

function formatExcess(
  own: KnownFigure,
  other: ReconcilableFigure,
  basis: Finding['basis'],
  who: string,
): string {
  const theirs = formatFigure(other);
  const what =
    other.metric === own.metric
      ? `the ${theirs} of ${formatPeriod(other.period)}`
      : `the ${METRIC_LABELS[other.metric].toLowerCase()} of ${theirs}`;
  return basis === 'part'
    ? `a part, yet more than ${what} in ${who}`
    : `the whole, yet less than ${what} in ${who}`;
}

/** Below this share apart, an earlier figure may well have been restated since. */
const RESTATED = 0.1;

/** What may have happened, in one sentence; null where nothing suggests itself. */
export function explainFinding(own: KnownFigure, { verdict, basis, other }: Finding): string | null {
  if (verdict.kind === 'disagreement') {
    const isChange = basis === 'own-change' || basis === 'other-change';
    return isChange && Math.abs(verdict.ratio - 1) < RESTATED
      ? 'The earlier figure may have been restated since.'
      : null;
  }
  if (verdict.kind !== 'slip' || !other) return null;
  switch (verdict.cause) {
    case 'sign':
      return 'A loss may be given as a profit, or the other way round.';
    case 'currency':
      return `${other.unit} may be printed as ${own.unit}, or the other way round.`;
    case 'scale':
      return explainFactor(verdict.factor, own, other);
  }
}

function explainFactor(factor: number, own: KnownFigure, other: ReconcilableFigure): string {
  const isChinese = own.unit === 'CNY' || other.unit === 'CNY' || /[亿億]/.test(own.quote + other.quote);
  switch (Math.round(factor < 1 ? 1 / factor : factor)) {
    case 10:
      return isChinese
        ? '亿 is 100 million: read as 10 million or as a billion it is ten times off.'
        : 'A decimal point or a zero may be out of place.';
    case 100:
      return '万 is 10,000: read as a million it is a hundred times off.';
    case 1000:
      return 'A million may stand for a billion, or a thousand for a million.';
    default:
      return '亿 (100 million) and 万 (10,000) may be mixed up.';
  }
}
