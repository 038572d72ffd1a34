import { formatAmount } from '@/core/figures/amount';
import type { Qualifier, StatedFigure } from '@/core/model/figure';
import type { Credibility, Reliability } from '@/core/model/source';

/** A figure as the desk shows it, with where it comes from; `subject` is a name. */
export interface StoredFigure extends StatedFigure {
  articleTitle: string;
  speaker: string | null;
  reliability: Reliability;
  credibility: Credibility;
}

export const QUALIFIER_SIGN: Record<Qualifier, string> = {
  exact: '',
  approx: '≈ ',
  at_least: '≥ ',
  up_to: '≤ ',
  range: '',
  forecast: '',
};

export const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: 'stated',
  approx: 'stated, about',
  at_least: 'stated, at least',
  up_to: 'stated, at most',
  range: 'stated as a range',
  forecast: 'forecast',
};

/** True for "output grew 28%": a growth rate without an amount, which has no bar beside amounts. */
export const isBareChange = (figure: StoredFigure): boolean =>
  figure.unit === '%' && figure.change !== null && figure.change.value === figure.value;

export const isForecast = (figure: StoredFigure): boolean => figure.qualifier === 'forecast';

/** "≈ $2.6bn", "CNY 1.51bn to CNY 1.57bn". */
export function valueText(figure: StoredFigure): string {
  const value = `${QUALIFIER_SIGN[figure.qualifier]}${formatAmount(figure.value, figure.unit)}`;
  return figure.valueMax === null ? value : `${value} to ${formatAmount(figure.valueMax, figure.unit)}`;
}
