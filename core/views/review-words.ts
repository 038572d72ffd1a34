import { formatPeriod } from '@/core/figures/period';
import { METRIC_LABELS, type Metric } from '@/core/model/figure';
import { formatFigure } from './figure-check-words';

/** What names a figure: "Profit $72.5m, 2023", "120 managers". */
export function figureTitle(figure: {
  metric: Metric;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  asWritten: string;
}): string {
  const { metric, period, asWritten } = figure;
  const amount = metric === 'other' ? asWritten : `${METRIC_LABELS[metric]} ${formatFigure(figure)}`;
  return period === null ? amount : `${amount}, ${formatPeriod(period)}`;
}
