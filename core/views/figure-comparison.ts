import { formatAmount } from '@/core/figures/amount';
import { METRIC_LABELS, type Metric } from '@/core/model/figure';
import type { FigurePanel } from './figure-panels';
import type { FigurePoint } from './figure-points';
import type { FigureSubjectRef } from './figures';

/** One subject's value in one period. */
export interface ComparedValue {
  key: string;
  subject: FigureSubjectRef;
  kind: FigurePoint['kind'];
  /** "$9.9bn". */
  text: string;
  value: number;
  valueMax: number | null;
  tip: string;
  grade: string | null;
  conflict: boolean;
  figureId: number;
}

/** Several subjects side by side, for one metric in one unit and one length of period. */
export interface FigureComparison {
  metric: Metric;
  label: string;
  unit: string;
  spanLabel: string;
  /** The smallest and the largest value, and zero: all bars have one scale. */
  low: number;
  high: number;
  periods: { label: string; values: ComparedValue[] }[];
  /** How many subjects have a value in what is compared, and how many have none there. */
  subjects: number;
  others: number;
}

export interface ComparedSubject {
  subject: FigureSubjectRef;
  panels: FigurePanel[];
}

/** So many of the latest periods are set side by side. */
const MOST_PERIODS = 5;

/** The kind of panel that most subjects have, the fuller one where two have as many. */
function commonKey(subjects: ComparedSubject[]): string | null {
  const counts = new Map<string, { subjects: number; points: number }>();
  for (const { panels } of subjects) {
    for (const panel of panels) {
      const known = counts.get(panel.key) ?? { subjects: 0, points: 0 };
      const points = panel.points.filter((point) => point.value !== null).length;
      counts.set(panel.key, { subjects: known.subjects + 1, points: known.points + points });
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.subjects - a.subjects || b.points - a.points);
  return best && best[1].subjects > 1 ? best[0] : null;
}

/** Set subjects side by side in the unit and length of period that most of them share; null where no two share one. */
export function buildComparison(metric: Metric, subjects: ComparedSubject[]): FigureComparison | null {
  const key = commonKey(subjects);
  if (key === null) return null;
  const shared = subjects.flatMap(({ subject, panels }) => {
    const panel = panels.find((each) => each.key === key);
    return panel ? [{ subject, panel }] : [];
  });
  const first = shared[0]?.panel;
  if (!first) return null;
  const orders = new Map<string, number>();
  const periods = new Map<string, ComparedValue[]>();
  for (const { subject, panel } of shared) {
    for (const point of panel.points) {
      if (point.value === null || point.period === null) continue;
      orders.set(point.label, Date.parse(point.period.slice(0, 4)) + orderWithin(point.period));
      const values = periods.get(point.label) ?? [];
      periods.set(point.label, values);
      values.push(toValue(subject, panel, point, point.value));
    }
  }
  const latest = [...periods]
    .sort(([a], [b]) => (orders.get(b) ?? 0) - (orders.get(a) ?? 0))
    .slice(0, MOST_PERIODS)
    .map(([label, values]) => ({ label, values: values.sort((a, b) => b.value - a.value) }));
  if (latest.length === 0) return null;
  const all = latest.flatMap(({ values }) =>
    values.flatMap(({ value, valueMax }) => [value, valueMax ?? value]),
  );
  return {
    metric,
    label: METRIC_LABELS[metric],
    unit: first.unit,
    spanLabel: first.spanLabel,
    low: Math.min(0, ...all),
    high: Math.max(0, ...all),
    periods: latest,
    subjects: shared.length,
    others: subjects.length - shared.length,
  };
}

/** Where in its year a period begins, in milliseconds. */
function orderWithin(period: string): number {
  const month = Number(period.slice(5, 7)) || 1;
  const day = /^\d{4}-\d{2}-\d{2}/.test(period) ? Number(period.slice(8, 10)) : 1;
  return (month * 32 + day) * 3_600_000;
}

function toValue(
  subject: FigureSubjectRef,
  panel: FigurePanel,
  point: FigurePoint,
  value: number,
): ComparedValue {
  const range = point.valueMax === null ? '' : ` to ${formatAmount(point.valueMax, panel.unit)}`;
  return {
    key: `${subject.entity?.id ?? subject.words} ${point.key}`,
    subject,
    kind: point.kind,
    text: `${formatAmount(value, panel.unit)}${range}`,
    value,
    valueMax: point.valueMax,
    tip: point.tip,
    grade: point.grade,
    conflict: point.conflict === true,
    figureId: point.figureIds[0] ?? 0,
  };
}
