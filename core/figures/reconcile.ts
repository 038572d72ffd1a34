import { parseEdtf } from '@/core/time/edtf';
import {
  compareImplied,
  compareStated,
  exceeds,
  impliedAmount,
  isComparable,
  isSummed,
  type ReconcilableFigure,
  type Verdict,
} from './compare';
import type { ImpliedValue } from './implied';
import { periodAt, placePeriod, priorPlace } from './period';

/** How two figures hang together. */
export type Basis =
  /** Both are stated for one period. */
  | 'stated'
  /** The change stated with the figure implies another value for the period of the other. */
  | 'own-change'
  /** The change stated with the other implies another value for the period of the figure. */
  | 'other-change'
  /** The figure is a part of the other: of its period, of its house, of its revenue. */
  | 'part'
  /** The figure is a whole of which the other is a part. */
  | 'whole';

/** What came of one figure; the figure itself is never changed. */
export interface Finding {
  figureId: number;
  basis: Basis;
  /** `excess`: a part is larger than its whole. */
  verdict: Verdict | { kind: 'excess' };
  /** What it was set against, the first of those that say the same; null for a share beyond 100%. */
  other: ReconcilableFigure | null;
  /** Further figures that state the same amount. */
  more: ReconcilableFigure[];
  implied: ImpliedValue | null;
}

/** So many different values of one period are set against each other; a desk with more has other troubles. */
const MOST_VALUES = 40;

/** So many tellings of one amount are kept by name. */
const MOST_TELLERS = 20;

const SEVERITY: Record<Finding['verdict']['kind'], number> = {
  slip: 0,
  excess: 1,
  disagreement: 2,
  agreement: 3,
};

interface Bounds {
  lower: string;
  upper: string;
}

function boundsOf(period: string | null): Bounds | null {
  const date = period === null ? null : parseEdtf(period);
  return date?.lower && date.upper ? { lower: date.lower, upper: date.upper } : null;
}

/** Figures of one subject, metric and period that state one amount in one currency. */
interface Value {
  figure: ReconcilableFigure;
  more: ReconcilableFigure[];
}

/** Distinct values by subject, metric and period, so that a figure is set against few of them. */
class Shelf {
  private readonly values = new Map<string, Value[]>();
  private readonly periods = new Map<string, Map<string, Bounds>>();

  constructor(figures: ReconcilableFigure[]) {
    for (const figure of figures) {
      const bounds = boundsOf(figure.period);
      if (!bounds || !isComparable(figure)) continue;
      const topic = topicOf(figure.subject, figure.metric);
      const known = this.periods.get(topic) ?? new Map<string, Bounds>();
      known.set(keyOf(bounds), bounds);
      this.periods.set(topic, known);
      this.add(`${topic} ${keyOf(bounds)}`, figure);
    }
  }

  private add(key: string, figure: ReconcilableFigure): void {
    const values = this.values.get(key) ?? [];
    this.values.set(key, values);
    const same = values.find(
      ({ figure: one }) =>
        one.value === figure.value &&
        one.valueMax === figure.valueMax &&
        one.unit === figure.unit &&
        one.change?.value === figure.change?.value,
    );
    if (same) {
      if (same.more.length < MOST_TELLERS) same.more.push(figure);
    } else if (values.length < MOST_VALUES) values.push({ figure, more: [] });
  }

  at(subject: string, metric: string, bounds: Bounds | null): Value[] {
    return bounds ? (this.values.get(`${topicOf(subject, metric)} ${keyOf(bounds)}`) ?? []) : [];
  }

  /** Values of the topic for periods inside (`in`) or around (`around`) one, without the period itself. */
  nested(subject: string, metric: string, bounds: Bounds, side: 'in' | 'around'): Value[] {
    const periods = [...(this.periods.get(topicOf(subject, metric))?.values() ?? [])];
    const isInside = (a: Bounds, b: Bounds) => a.lower >= b.lower && a.upper <= b.upper;
    return periods
      .filter(
        (other) =>
          keyOf(other) !== keyOf(bounds) &&
          (side === 'in' ? isInside(other, bounds) : isInside(bounds, other)),
      )
      .flatMap((other) => this.at(subject, metric, other));
  }
}

const topicOf = (subject: string, metric: string): string => `${metric} ${subject}`;
const keyOf = ({ lower, upper }: Bounds): string => `${lower}/${upper}`;

/**
 * Sets one figure after the other against all that is `known` (which may hold them): of the same subject, metric and period,
 * what stated changes imply, and parts against their wholes. The findings of a figure, the gravest first.
 */
export function reconcilerOf(known: ReconcilableFigure[]): (figure: ReconcilableFigure) => Finding[] {
  const shelf = new Shelf(known);
  const later = laterByPrior(known);
  return (figure) =>
    isComparable(figure)
      ? mergeSame([
          ...againstStated(figure, shelf),
          ...againstOwnChange(figure, shelf),
          ...againstOtherChanges(figure, later),
          ...againstWholes(figure, shelf),
        ])
      : [];
}

function finding(
  figure: ReconcilableFigure,
  basis: Basis,
  verdict: Finding['verdict'],
  value: Value,
  implied: ImpliedValue | null = null,
): Finding {
  const others = [value.figure, ...value.more].filter(({ id }) => id !== figure.id);
  const isAgreement = verdict.kind === 'agreement';
  // That an article agrees with itself says nothing.
  const telling = isAgreement ? others.filter(({ articleId }) => articleId !== figure.articleId) : others;
  return {
    figureId: figure.id,
    basis,
    verdict,
    other: telling[0] ?? null,
    more: telling.slice(1),
    implied,
  };
}

const hasOther = (one: Finding): boolean => one.other !== null;

function againstStated(figure: ReconcilableFigure, shelf: Shelf): Finding[] {
  return shelf
    .at(figure.subject, figure.metric, boundsOf(figure.period))
    .flatMap((value) => {
      if (value.figure.id === figure.id && value.more.length === 0) return [];
      const other = [value.figure, ...value.more].find(({ articleId }) => articleId !== figure.articleId);
      const verdict = compareStated(figure, other ?? value.figure);
      return verdict ? [finding(figure, 'stated', verdict, value)] : [];
    })
    .filter(hasOther);
}

function againstOwnChange(figure: ReconcilableFigure, shelf: Shelf): Finding[] {
  return [figure.change, figure.changeAlt].flatMap((change) => {
    const prior = change ? priorPlace(placePeriod(figure.period), change.basis) : null;
    const implied = change ? impliedAmount(figure, change) : null;
    if (!prior || !implied) return [];
    return shelf
      .at(figure.subject, figure.metric, boundsOf(periodAt(prior)))
      .flatMap((value) => {
        const verdict = compareImplied(value.figure, figure, implied);
        return verdict ? [finding(figure, 'own-change', mirrored(verdict), value, implied)] : [];
      })
      .filter(hasOther);
  });
}

/** The verdict on the other one of a pair. */
function mirrored(verdict: Verdict): Verdict {
  if (verdict.kind === 'disagreement') return { ...verdict, ratio: 1 / verdict.ratio };
  if (verdict.kind === 'slip' && verdict.cause === 'scale') return { ...verdict, factor: 1 / verdict.factor };
  return verdict;
}

interface LaterFigure {
  value: Value;
  implied: ImpliedValue;
}

/** Figures with a stated change, by subject, metric and the period that the change looks back to. */
function laterByPrior(known: ReconcilableFigure[]): Map<string, LaterFigure[]> {
  const later = new Map<string, LaterFigure[]>();
  for (const figure of known) {
    if (!isComparable(figure)) continue;
    for (const change of [figure.change, figure.changeAlt]) {
      const prior = change ? priorPlace(placePeriod(figure.period), change.basis) : null;
      const bounds = prior ? boundsOf(periodAt(prior)) : null;
      const implied = change ? impliedAmount(figure, change) : null;
      if (!bounds || !implied) continue;
      const key = `${topicOf(figure.subject, figure.metric)} ${keyOf(bounds)}`;
      const list = later.get(key) ?? [];
      later.set(key, list);
      const same = list.find(
        (one) => one.implied.value === implied.value && one.value.figure.unit === figure.unit,
      );
      if (same) {
        if (same.value.more.length < MOST_TELLERS) same.value.more.push(figure);
      } else if (list.length < MOST_VALUES) list.push({ value: { figure, more: [] }, implied });
    }
  }
  return later;
}

function againstOtherChanges(figure: ReconcilableFigure, later: Map<string, LaterFigure[]>): Finding[] {
  const bounds = boundsOf(figure.period);
  if (!bounds) return [];
  return (later.get(`${topicOf(figure.subject, figure.metric)} ${keyOf(bounds)}`) ?? [])
    .flatMap(({ value, implied }) => {
      const verdict = compareImplied(figure, value.figure, implied);
      return verdict ? [finding(figure, 'other-change', verdict, value, implied)] : [];
    })
    .filter(hasOther);
}

/** Parts that exceed their whole: a quarter its year, a subsidiary its group, the profit the revenue, a share 100%. */
function againstWholes(figure: ReconcilableFigure, shelf: Shelf): Finding[] {
  const excess = { kind: 'excess' } as const;
  if (figure.metric === 'share' && figure.unit === '%' && figure.value > 100) {
    return [{ figureId: figure.id, basis: 'part', verdict: excess, other: null, more: [], implied: null }];
  }
  const bounds = boundsOf(figure.period);
  if (!bounds) return [];
  const { subject, metric, parent } = figure;
  const findings: Finding[] = [];
  const check = (values: Value[], side: 'part' | 'whole', isPair: typeof isSummed) => {
    for (const value of values) {
      const [part, whole] = side === 'part' ? [figure, value.figure] : [value.figure, figure];
      if (isPair(part, whole) && exceeds(part, whole)) findings.push(finding(figure, side, excess, value));
    }
  };
  if (metric === 'revenue' || metric === 'production') {
    check(shelf.nested(subject, metric, bounds, 'around'), 'part', isSummed);
    check(shelf.nested(subject, metric, bounds, 'in'), 'whole', isSummed);
    if (parent) check(shelf.at(parent, metric, bounds), 'part', isSummed);
  }
  if (metric === 'net_profit') check(shelf.at(subject, 'revenue', bounds), 'part', () => true);
  if (metric === 'revenue') check(shelf.at(subject, 'net_profit', bounds), 'whole', () => true);
  return findings;
}

/** Findings of one kind against one amount are one, whoever states it; the gravest first. */
function mergeSame(findings: Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (const one of findings) {
    const same = merged.find(
      (known) =>
        known.basis === one.basis &&
        known.verdict.kind === one.verdict.kind &&
        (one.verdict.kind === 'agreement' ||
          (known.other?.value === one.other?.value &&
            known.other?.unit === one.other?.unit &&
            known.other?.period === one.other?.period)),
    );
    if (same && one.other) same.more.push(one.other, ...one.more);
    else merged.push({ ...one, more: [...one.more] });
  }
  return merged.sort((a, b) => SEVERITY[a.verdict.kind] - SEVERITY[b.verdict.kind]);
}
