import { formatOrdinal } from '@/core/cadence/ordinal';
import { formatAmount, formatChange } from '@/core/figures/amount';
import { METRIC_LABELS, type StatedFigure } from '@/core/model/figure';
import {
  CREDIBILITY_WORDS,
  type Credibility,
  RELIABILITY_WORDS,
  type Reliability,
} from '@/core/model/source';
import { formatEdtf } from '@/core/time/edtf';
import type { DateView } from './event-row';
import type { SeriesRef } from './refs';

/** Facts in words, the same on a page, in a brief and in a file. */

/** The date in words: `21 Aug 2025`, `≈ Aug 2025`, `2024 · year only`, `Undated`. Never finer than the text. */
export function dateWords(date: Pick<DateView, 'edtf' | 'precision'>): string {
  if (!date.edtf) return 'Undated';
  const words = formatEdtf(date.edtf);
  return date.precision === 'year' && !date.edtf.includes('/') ? `${words} · year only` : words;
}

/** The Admiralty grade in words: "Fairly reliable, possibly true". */
export function gradeWords(reliability: Reliability, credibility: Credibility | null): string {
  const source = RELIABILITY_WORDS[reliability];
  return credibility === null ? source : `${source}, ${CREDIBILITY_WORDS[credibility].toLowerCase()}`;
}

/** "12th of 2025", or "4th" where the count does not run by the year. */
export function seriesWords(series: Pick<SeriesRef, 'ordinal' | 'year'>): string {
  const ordinal = formatOrdinal(series.ordinal);
  return series.year === null ? ordinal : `${ordinal} of ${series.year}`;
}

/** "Revenue $9.9bn", "Production +28%" for a growth rate without an amount. */
export function figureWords(
  figure: Pick<StatedFigure, 'metric' | 'value' | 'valueMax' | 'unit' | 'change'>,
): string {
  const metric = METRIC_LABELS[figure.metric];
  const isBare = figure.unit === '%' && figure.change?.value === figure.value;
  if (isBare && figure.change) return `${metric} ${formatChange(figure.change)}`;
  const range = figure.valueMax === null ? '' : ` to ${formatAmount(figure.valueMax, figure.unit)}`;
  return `${metric} ${formatAmount(figure.value, figure.unit)}${range}`;
}
