import { formatAmount, formatChange } from '@/core/figures/amount';
import { convert, isConverted, type RateTable, UNCONVERTED_WORDS } from '@/core/figures/exchange-rates';
import { impliedPrior } from '@/core/figures/implied';
import { formatPeriod, periodAt, placePeriod, priorPlace } from '@/core/figures/period';
import { formatConversion } from '@/core/figures/rate-words';
import { explainWritten } from '@/core/figures/written-units';
import { METRIC_LABELS } from '@/core/model/figure';
import type { ReviewStatus } from '@/core/model/review';
import type { ClaimStatus } from '@/core/model/source';
import type { FigureCheck } from './figure-check';
import type { ConvertedAmount, FigureListRow } from './figures';
import type { EntityRef, SourceRef } from './refs';
import {
  isBareChange,
  isForecast,
  QUALIFIER_SIGN,
  QUALIFIER_WORDS,
  type StoredFigure,
  valueText,
} from './stored-figure';

/** A stored figure with what a line of the table needs besides. */
export interface RowFigure extends StoredFigure {
  entity: EntityRef | null;
  source: SourceRef;
  claimStatus: ClaimStatus;
  reviewStatus: ReviewStatus;
  confidence: number;
}

/** How amounts are shown: as stated (`into` is null), or converted by a table. */
export interface Showing {
  into: string | null;
  table: RateTable;
}

const BASIS_WORDS = { yoy: ', year on year', qoq: ', quarter on quarter', other: '' } as const;

interface Amount {
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  /** Sign of a qualifier in front. */
  sign: string;
}

/** Four digits: what an average rate makes of an amount is known no better. */
const toTelling = (value: number): number => Number(value.toPrecision(4));

/** The amount in the currency that is shown, or the reason why it stays as stated. */
export function convertAmount(
  { value, valueMax, unit, period, sign }: Amount,
  { into, table }: Showing,
): { converted: ConvertedAmount | null; unconverted: string | null } {
  if (into === null) return { converted: null, unconverted: null };
  const least = convert(value, unit, period, into, table);
  if (!isConverted(least)) {
    const isPlain = least === 'same' || least === 'no-currency';
    return { converted: null, unconverted: isPlain ? null : UNCONVERTED_WORDS[least] };
  }
  const most = valueMax === null ? null : convert(valueMax, unit, period, into, table);
  const upper = most !== null && isConverted(most) ? most.value : null;
  const range = upper === null ? '' : ` to ${formatAmount(toTelling(upper), least.unit)}`;
  return {
    converted: {
      text: `${sign}${formatAmount(toTelling(least.value), least.unit)}${range}`,
      words: formatConversion(least),
      value: least.value,
      valueMax: upper,
      unit: least.unit,
    },
    unconverted: null,
  };
}

const speakingSource = ({ outletId, originalOutlet, publisherId, publisher }: SourceRef) => {
  if (outletId !== null && originalOutlet !== null) return { id: outletId, name: originalOutlet };
  return publisherId !== null && publisher !== null ? { id: publisherId, name: publisher } : null;
};

/** A figure as its line in the table, and a line for each earlier value that its changes imply. */
export function toFigureRows(figure: RowFigure, conflicts: FigureCheck[], showing: Showing): FigureListRow[] {
  const isBare = isBareChange(figure);
  const amount = {
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    period: figure.period,
    sign: QUALIFIER_SIGN[figure.qualifier],
  };
  const changes = [figure.change, figure.changeAlt].filter((change) => change !== null);
  const stated: FigureListRow = {
    key: `${figure.id}`,
    id: figure.id,
    kind: isForecast(figure) ? 'forecast' : 'stated',
    subject: { entity: figure.entity, words: figure.subject },
    metric: figure.metric,
    metricLabel: METRIC_LABELS[figure.metric],
    period: figure.period,
    periodLabel: formatPeriod(figure.period),
    text: isBare ? '' : valueText(figure),
    range: null,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    asWritten: figure.asWritten,
    written: explainWritten(figure.asWritten),
    ...(isBare ? { converted: null, unconverted: null } : convertAmount(amount, showing)),
    change: changes.map(formatChange).join(', '),
    basis: isBare ? 'stated as a change alone' : QUALIFIER_WORDS[figure.qualifier],
    reliability: figure.reliability,
    credibility: figure.credibility,
    claimStatus: figure.claimStatus,
    speaker: figure.speaker,
    source: speakingSource(figure.source),
    stateOutlet: figure.source.stateOutlet,
    articleId: figure.articleId,
    articleTitle: figure.articleTitle,
    quote: figure.quote,
    reviewStatus: figure.reviewStatus,
    confidence: figure.confidence,
    conflicts,
  };
  return [stated, ...impliedRows(figure, stated, showing)];
}

function impliedRows(figure: RowFigure, stated: FigureListRow, showing: Showing): FigureListRow[] {
  if (isForecast(figure)) return [];
  return [figure.change, figure.changeAlt].flatMap((change, index) => {
    const prior = change ? priorPlace(placePeriod(figure.period), change.basis) : null;
    const implied = change ? impliedPrior(figure.value, change, figure.unit) : null;
    if (!change || !prior || !implied) return [];
    const period = periodAt(prior);
    const unit = figure.unit;
    const [low, high] = [formatAmount(implied.low, unit), formatAmount(implied.high, unit)];
    return {
      ...stated,
      key: `${figure.id} implied ${index}`,
      kind: 'implied' as const,
      period,
      periodLabel: formatPeriod(period),
      text: formatAmount(implied.value, unit),
      range: low === high ? null : `${low} to ${high}`,
      value: implied.value,
      valueMax: null,
      written: null,
      ...convertAmount({ value: implied.value, valueMax: null, unit, period, sign: '' }, showing),
      change: '',
      basis: `implied by ${formatChange(change)}${BASIS_WORDS[change.basis]}`,
      conflicts: [],
    };
  });
}

/** A figure as it is drawn: in the currency that is shown, with what it was converted by; as stated where it is not. */
export function drawnAs<Figure extends StoredFigure>(
  figure: Figure,
  showing: Showing,
): { figure: Figure; words: string | null } {
  const { value, valueMax, unit, period } = figure;
  const { converted } = convertAmount({ value, valueMax, unit, period, sign: '' }, showing);
  if (!converted) return { figure, words: null };
  // A change in money is of its own period's rate too; one in per cent stays what it is.
  const change = figure.change?.unit === figure.unit ? null : figure.change;
  const changeAlt = figure.changeAlt?.unit === figure.unit ? null : figure.changeAlt;
  return {
    figure: {
      ...figure,
      value: converted.value,
      valueMax: converted.valueMax,
      unit: converted.unit,
      change,
      changeAlt,
    },
    words: converted.words,
  };
}
