import { formatAmount, formatNumber } from '@/core/figures/amount';
import { FIGURE_SPAN_LABELS, formatPeriod, placePeriod } from '@/core/figures/period';
import type { FigurePanel } from './figure-panels';
import { type FigurePoint, fillGaps, MOST_POINTS, mergeEqual, windowOf } from './figure-points';
import { isBareChange, isForecast, type StoredFigure } from './stored-figure';

/** A margin with the two stated figures that it is derived from. */
export interface DerivedMargin {
  key: string;
  period: string;
  /** Per cent. */
  value: number;
  profit: StoredFigure;
  revenue: StoredFigure;
  /** "$72.5m of profit divided by $9.9bn of revenue". */
  how: string;
}

const isExact = (figure: StoredFigure): boolean =>
  !isForecast(figure) &&
  !isBareChange(figure) &&
  figure.valueMax === null &&
  (figure.qualifier === 'exact' || figure.qualifier === 'approx');

/**
 * Profit as a share of revenue for each period for which one subject states both in one currency, the earliest first. A
 * period for which two different amounts stand has none, for nobody can say which one to divide by.
 */
export function deriveMargins(figures: readonly StoredFigure[]): DerivedMargin[] {
  const statedOf = (metric: StoredFigure['metric']) => {
    const periods = new Map<string, StoredFigure | null>();
    const units = new Set(figures.map(({ unit }) => unit));
    for (const unit of units) {
      const own = figures.filter((one) => one.metric === metric && one.unit === unit && isExact(one));
      for (const { place, figures: alike } of mergeEqual(own)) {
        const key = `${unit} ${place.span} ${place.index}`;
        if (place.span !== 'none') periods.set(key, periods.has(key) ? null : (alike[0] ?? null));
      }
    }
    return periods;
  };
  const [revenues, profits] = [statedOf('revenue'), statedOf('net_profit')];
  return [...profits]
    .flatMap(([key, profit]): DerivedMargin[] => {
      const revenue = revenues.get(key);
      if (!profit || !revenue || revenue.value <= 0 || profit.period === null) return [];
      return [
        {
          key,
          period: profit.period,
          value: (100 * profit.value) / revenue.value,
          profit,
          revenue,
          how: `${formatAmount(profit.value, profit.unit)} of profit divided by ${formatAmount(revenue.value, revenue.unit)} of revenue`,
        },
      ];
    })
    .sort((a, b) => placePeriod(a.period).index - placePeriod(b.period).index);
}

/** The margins as a panel beside those that are stated: of the length of period that has most of them. Null without any. */
export function marginPanel(margins: readonly DerivedMargin[]): FigurePanel | null {
  const spanOf = (margin: DerivedMargin) => placePeriod(margin.period).span;
  const counts = margins.map((margin) => margins.filter((other) => spanOf(other) === spanOf(margin)).length);
  const fullest = margins[counts.indexOf(Math.max(...counts))];
  if (!fullest) return null;
  const span = spanOf(fullest);
  const shown = margins.filter((margin) => spanOf(margin) === span);
  const currencies = new Set(shown.map(({ profit }) => profit.unit));
  const points = shown.map((margin): FigurePoint => {
    const isRough = [margin.profit, margin.revenue].some(({ qualifier }) => qualifier === 'approx');
    const grades = [margin.profit, margin.revenue].map((one) => `${one.reliability}${one.credibility}`);
    return {
      key: `margin ${margin.key}`,
      period: margin.period,
      label: `${formatPeriod(margin.period)}${currencies.size > 1 ? ` (${margin.profit.unit})` : ''}`,
      kind: 'derived',
      value: margin.value,
      valueMax: null,
      low: null,
      high: null,
      display: `${isRough ? '≈ ' : ''}${formatNumber(margin.value)}`,
      change: null,
      own: false,
      figureIds: [margin.profit.id, margin.revenue.id],
      grade: [...grades].sort().at(-1) ?? null,
      tip: `${formatNumber(margin.value)}%, derived: ${margin.how}`,
    };
  });
  return {
    key: 'margin',
    metric: 'margin',
    label: 'Margin',
    unit: '%',
    scaleLabel: '%, derived',
    divisor: 1,
    span,
    spanLabel: FIGURE_SPAN_LABELS[span],
    points: windowOf(fillGaps(points), MOST_POINTS),
    text: `Margin, profit divided by revenue: ${points.map(({ label, display }) => `${label} ${display}% derived`).join(', ')}`,
  };
}
