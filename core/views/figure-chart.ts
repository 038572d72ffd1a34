import { formatAmount, formatChange, formatScale, formatScaled, scaleFor } from '@/core/figures/amount';
import { impliedPrior } from '@/core/figures/implied';
import { type Change, METRIC_LABELS, METRICS, type Metric, type Qualifier } from '@/core/model/figure';
import type { Credibility, Reliability } from '@/core/model/source';
import {
  FIGURE_SPAN_LABELS,
  type FigureSpan,
  formatPeriod,
  type PeriodPlace,
  periodAt,
  placePeriod,
  priorPlace,
} from './figure-span';

/** A figure as the desk stores it, with where it comes from. Values in base units. */
export interface StoredFigure {
  id: number;
  articleId: number;
  articleTitle: string;
  metric: Metric;
  subject: string;
  value: number;
  valueMax: number | null;
  unit: string;
  period: string | null;
  change: Change | null;
  changeAlt: Change | null;
  qualifier: Qualifier;
  asWritten: string;
  quote: string;
  speaker: string | null;
  reliability: Reliability;
  credibility: Credibility;
}

/** How a drawn value is known. `none` marks a period in the row for which nothing is stored. */
export type PointKind = 'stated' | 'implied' | 'forecast' | 'none';

export interface FigurePoint {
  /** Unique in its panel. */
  key: string;
  period: string | null;
  label: string;
  kind: PointKind;
  /** Null for `none`. */
  value: number | null;
  /** Upper end of a stated range. */
  valueMax: number | null;
  /** What rounding leaves of an implied value. */
  low: number | null;
  high: number | null;
  /** The value in the panel's scale: "9.9", "≈ 9.9", "1.51–1.57". */
  display: string;
  /** The change stated with it: "−2.23%". */
  change: string | null;
  /** True when a figure of the article that is open stands behind it. */
  own: boolean;
  figureIds: number[];
  /** "C2", or null for `none`. */
  grade: string | null;
  /** One sentence for the tooltip: value, how it is known, in whose words. */
  tip: string;
}

export interface FigurePanel {
  key: string;
  metric: Metric;
  label: string;
  unit: string;
  /** "$bn". */
  scaleLabel: string;
  divisor: number;
  span: FigureSpan;
  /** "full years". */
  spanLabel: string;
  points: FigurePoint[];
  /** The panel in words, for those who do not see it. */
  text: string;
}

export interface FigureRow {
  key: string;
  metric: string;
  period: string;
  value: string;
  change: string;
  known: string;
  quote: string | null;
  articleId: number;
  articleTitle: string;
  figureId: number;
  grade: string;
  own: boolean;
}

export interface FigureChart {
  subject: { id: number | null; name: string };
  title: string;
  subtitle: string;
  panels: FigurePanel[];
  notes: string[];
  rows: FigureRow[];
}

/** So many panels fit beside an article; the table has all figures. */
const MOST_PANELS = 4;
/** So many bars fit into one panel with a label under each. */
const MOST_POINTS = 6;
/** Two reports whose values differ by less than this share of the larger one state the same amount, rounded differently. */
const ROUNDING = 0.005;

/** Metrics that say how things stand at a time: their periods need not be of one length to be compared. */
const STANDING: ReadonlySet<Metric> = new Set(['price', 'capacity', 'market_cap', 'share']);

const QUALIFIER_SIGN: Record<Qualifier, string> = {
  exact: '',
  approx: '≈ ',
  at_least: '≥ ',
  up_to: '≤ ',
  range: '',
  forecast: '',
};

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: 'stated',
  approx: 'stated, about',
  at_least: 'stated, at least',
  up_to: 'stated, at most',
  range: 'stated as a range',
  forecast: 'forecast',
};

/** True for "output grew 28%": a growth rate without an amount, which has no bar beside amounts. */
const isBareChange = (figure: StoredFigure): boolean =>
  figure.unit === '%' && figure.change !== null && figure.change.value === figure.value;

/**
 * The figures chart of one subject: a panel for each metric, unit and length of period, with currencies as stated.
 * `ownArticleId` marks the figures of the article that is open. Null without a figure.
 */
export function buildFigureChart(
  subject: { id: number | null; name: string },
  figures: StoredFigure[],
  ownArticleId: number | null,
): FigureChart | null {
  if (figures.length === 0) return null;
  const sorted = [...figures].sort(
    (a, b) => METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) || a.id - b.id,
  );
  const groups = new Map<string, StoredFigure[]>();
  for (const figure of sorted) {
    if (isBareChange(figure)) continue;
    const { span } = placePeriod(figure.period);
    const key = `${figure.metric} ${figure.unit} ${STANDING.has(figure.metric) ? 'standing' : span}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const ranked = [...groups]
    .map(([key, group]) => ({ key, group, rank: rankOf(group, ownArticleId) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const panels = ranked.slice(0, MOST_PANELS).map(({ key, group }) => buildPanel(key, group, ownArticleId));
  const notes = notesOf(sorted, panels, ranked.length);
  return {
    subject,
    title: titleOf(panels, sorted.length),
    subtitle: subtitleOf(subject.name, panels),
    panels,
    notes,
    rows: rowsOf(sorted, ownArticleId),
  };
}

/** Own figures first, conversions ("about" in a second currency) last, then the order of the metrics, then the fuller panel. */
function rankOf(group: StoredFigure[], ownArticleId: number | null): number[] {
  const first = group[0];
  return [
    group.some((figure) => figure.articleId === ownArticleId) ? 0 : 1,
    group.every((figure) => figure.qualifier === 'approx') ? 1 : 0,
    first ? METRICS.indexOf(first.metric) : 0,
    -group.length,
  ];
}

function compareRanks(a: number[], b: number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface Placed {
  place: PeriodPlace;
  figures: StoredFigure[];
}

const isForecast = (figure: StoredFigure): boolean => figure.qualifier === 'forecast';

/** Figures of one period that say the same amount (within rounding) are one bar; the one with the most digits speaks. */
function mergeEqual(figures: StoredFigure[]): Placed[] {
  const placed: Placed[] = [];
  for (const figure of figures) {
    const place = placePeriod(figure.period);
    const same = placed.find(
      (other) =>
        other.place.span === place.span &&
        other.place.index === place.index &&
        other.figures.some(
          (one) =>
            isForecast(one) === isForecast(figure) &&
            one.valueMax === figure.valueMax &&
            Math.abs(one.value - figure.value) <=
              ROUNDING * Math.max(Math.abs(one.value), Math.abs(figure.value)),
        ),
    );
    if (same) same.figures.push(figure);
    else placed.push({ place, figures: [figure] });
  }
  for (const one of placed) {
    one.figures.sort((a, b) => digits(b.value) - digits(a.value) || a.id - b.id);
  }
  return placed;
}

const digits = (value: number): number => value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;

function buildPanel(key: string, group: StoredFigure[], ownArticleId: number | null): FigurePanel {
  const placed = mergeEqual(group).sort(
    (a, b) => spanOrder(a.place) - spanOrder(b.place) || a.place.index - b.place.index,
  );
  const first = group[0] as StoredFigure;
  const implied = impliedPoints(placed, ownArticleId);
  const scale = scaleFor([
    ...group.flatMap((figure) => [figure.value, figure.valueMax ?? figure.value]),
    ...implied.map((point) => point.value ?? 0),
  ]);
  const draw = (value: number) => formatScaled(value, scale);
  const stated = placed.map(({ place, figures }, index) =>
    statedPoint(`${place.span} ${place.index} ${index}`, place, figures, ownArticleId, draw),
  );
  const shown = [...stated, ...implied.map((point) => ({ ...point, display: draw(point.value ?? 0) }))]
    .sort((a, b) => compareRanks([...a.order, kindOrder(a.kind)], [...b.order, kindOrder(b.kind)]))
    .map(({ order: _, ...point }) => point);
  const points = windowOf(fillGaps(shown), MOST_POINTS);
  const label = METRIC_LABELS[first.metric];
  const span = STANDING.has(first.metric) ? 'other' : placePeriod(first.period).span;
  const scaleLabel = formatScale(scale, first.unit);
  return {
    key,
    metric: first.metric,
    label,
    unit: first.unit,
    scaleLabel,
    divisor: scale.divisor,
    span,
    spanLabel: STANDING.has(first.metric) ? 'as dated' : FIGURE_SPAN_LABELS[span],
    points,
    text: `${label}, ${scaleLabel}: ${points.map(sayPoint).join(', ')}`,
  };
}

const spanOrder = (place: PeriodPlace): number => (place.span === 'none' ? 1 : 0);
const kindOrder = (kind: PointKind): number => ['implied', 'stated', 'forecast', 'none'].indexOf(kind);

function sayPoint(point: FigurePoint): string {
  if (point.kind === 'none') return `${point.label} no figure`;
  return `${point.label} ${point.display}${point.kind === 'stated' ? '' : ` ${point.kind}`}`;
}

type OrderedPoint = FigurePoint & { order: number[] };

const orderOf = (place: PeriodPlace): number[] => {
  const period = periodAt(place);
  // Panels of standing metrics mix lengths, so they are put in order by the first day and not by the index.
  const day = period ? Date.parse(lowerOf(period)) / 86_400_000 : place.index;
  return [spanOrder(place), day];
};

const lowerOf = (period: string): string => {
  const start = period.split('/')[0] ?? period;
  return start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start;
};

function statedPoint(
  key: string,
  place: PeriodPlace,
  figures: StoredFigure[],
  ownArticleId: number | null,
  draw: (value: number) => string,
): OrderedPoint {
  const figure = figures[0] as StoredFigure;
  const change = figures.find((one) => one.change !== null)?.change ?? null;
  const others = new Set(figures.map((one) => one.articleId)).size;
  const range = figure.valueMax === null ? '' : `–${draw(figure.valueMax)}`;
  return {
    key,
    order: orderOf(place),
    period: figure.period,
    label: formatPeriod(figure.period),
    kind: isForecast(figure) ? 'forecast' : 'stated',
    value: figure.value,
    valueMax: figure.valueMax,
    low: null,
    high: null,
    display: `${QUALIFIER_SIGN[figure.qualifier]}${draw(figure.value)}${range}`,
    change: change ? formatChange(change) : null,
    own: figures.some((one) => one.articleId === ownArticleId),
    figureIds: figures.map((one) => one.id),
    grade: `${figure.reliability}${figure.credibility}`,
    tip: `${valueText(figure)}, ${QUALIFIER_WORDS[figure.qualifier]} as “${figure.asWritten}”${
      others > 1 ? ` in ${others} articles` : ''
    }${figure.speaker ? `, according to ${figure.speaker}` : ''}`,
  };
}

function valueText(figure: StoredFigure): string {
  const value = `${QUALIFIER_SIGN[figure.qualifier]}${formatAmount(figure.value, figure.unit)}`;
  return figure.valueMax === null ? value : `${value} to ${formatAmount(figure.valueMax, figure.unit)}`;
}

/** What stated changes say of earlier periods for which the panel has no stated value. */
function impliedPoints(placed: Placed[], ownArticleId: number | null): OrderedPoint[] {
  const points = new Map<string, OrderedPoint>();
  for (const { place, figures } of placed) {
    for (const figure of figures) {
      if (isForecast(figure)) continue;
      for (const change of [figure.change, figure.changeAlt]) {
        const prior = change ? priorPlace(place, change.basis) : null;
        const value = change ? impliedPrior(figure.value, change, figure.unit) : null;
        if (!change || !prior || !value) continue;
        const isStated = placed.some(
          (other) =>
            other.place.span === prior.span &&
            other.place.index === prior.index &&
            !other.figures.every(isForecast),
        );
        const key = `implied ${prior.span} ${prior.index}`;
        if (isStated || points.has(key)) continue;
        const period = periodAt(prior);
        points.set(key, {
          key,
          order: orderOf(prior),
          period,
          label: formatPeriod(period),
          kind: 'implied',
          value: value.value,
          valueMax: null,
          low: value.low,
          high: value.high,
          display: '',
          change: null,
          own: figure.articleId === ownArticleId,
          figureIds: [figure.id],
          grade: `${figure.reliability}${figure.credibility}`,
          tip: `${formatAmount(value.value, figure.unit)}, implied by ${formatChange(change)} to ${formatAmount(figure.value, figure.unit)}; rounding leaves ${formatAmount(value.low, figure.unit)} to ${formatAmount(value.high, figure.unit)}`,
        });
      }
    }
  }
  return [...points.values()];
}

/** Periods between the first and the last that have nothing, and one on either side of a short row, as empty places. */
function fillGaps(points: FigurePoint[]): FigurePoint[] {
  const places = points.map((point) => placePeriod(point.period));
  const span = places[0]?.span;
  if (!span || places.some((place) => place.span !== span) || periodAt(places[0] as PeriodPlace) === null) {
    return points;
  }
  let first = Math.min(...places.map((place) => place.index));
  let last = Math.max(...places.map((place) => place.index));
  if (last - first > 2 * MOST_POINTS) return points;
  if (last - first < 3) {
    first -= 1;
    last += 1;
  }
  const filled: FigurePoint[] = [];
  for (let index = first; index <= last; index++) {
    const here = points.filter((_, at) => places[at]?.index === index);
    const period = periodAt({ span, index });
    filled.push(...(here.length > 0 ? here : [emptyPoint(period)]));
  }
  return filled;
}

function emptyPoint(period: string | null): FigurePoint {
  const label = formatPeriod(period);
  return {
    key: `none ${period}`,
    period,
    label,
    kind: 'none',
    value: null,
    valueMax: null,
    low: null,
    high: null,
    display: 'none',
    change: null,
    own: false,
    figureIds: [],
    grade: null,
    tip: `No figure stored for ${label}`,
  };
}

/** At most so many bars: the newest, moved back only as far as needed to hold the open article's. */
export function windowOf(points: FigurePoint[], most = MOST_POINTS): FigurePoint[] {
  if (points.length <= most) return points;
  const firstOwn = points.findIndex((point) => point.own);
  const start = points.length - most;
  const from = firstOwn >= 0 && firstOwn < start ? firstOwn : start;
  return points.slice(from, from + most);
}

function titleOf(panels: FigurePanel[], count: number): string {
  const panel = panels[0];
  if (!panel)
    return count === 1 ? 'One change stated, without an amount' : `${count} changes stated, without amounts`;
  return `${findingOf(panel)}${panels[1] ? `; ${secondFinding(panels[1])}` : ''}`;
}

/** "Revenue slipped in 2023", "Price rose by 37.13% to Q4 2025", or what is held where no two values can be compared. */
function findingOf(panel: FigurePanel): string {
  const own = panel.points.filter((point) => point.kind === 'stated' && point.own);
  const stated = panel.points.filter((point) => point.kind === 'stated');
  const last = own.at(-1) ?? stated.at(-1);
  if (!last)
    return `${panel.label}: ${panel.points.some((point) => point.kind === 'forecast') ? 'a forecast only' : 'nothing stated'}`;
  if (last.change) {
    const isFall = last.change.startsWith('−');
    return `${panel.label} ${isFall ? 'fell' : 'rose'} by ${last.change.slice(1)} ${last.period ? `in ${last.label}` : ''}`.trim();
  }
  const before = stated[stated.indexOf(last) - 1];
  if (
    before &&
    before.value !== null &&
    last.value !== null &&
    before.label !== last.label &&
    last.period &&
    before.period
  ) {
    const way = last.value > before.value ? 'rose' : last.value < before.value ? 'fell' : 'held still';
    return `${panel.label} ${way} from ${before.label} to ${last.label}`;
  }
  return `${panel.label}: ${heldText(panel)}`;
}

function heldText(panel: FigurePanel): string {
  const stated = panel.points.filter((point) => point.kind === 'stated');
  if (stated.length === 0) return 'a forecast only';
  return stated.length === 1 ? 'one value, no trend' : `${stated.length} values`;
}

function secondFinding(panel: FigurePanel): string {
  const finding = findingOf(panel);
  return finding.charAt(0).toLowerCase() + finding.slice(1);
}

function subtitleOf(name: string, panels: FigurePanel[]): string {
  const kinds = new Set(panels.flatMap((panel) => panel.points.map((point) => point.kind)));
  const parts = ['Solid: stated'];
  if (kinds.has('implied')) parts.push('hatched: implied by the stated change');
  if (kinds.has('forecast')) parts.push('dashed: forecast');
  return `${name}, as reported. ${parts.join(', ')}`;
}

function notesOf(figures: StoredFigure[], panels: FigurePanel[], groups: number): string[] {
  const notes: string[] = [];
  const bare = figures.filter(isBareChange).length;
  if (bare > 0)
    notes.push(
      `${bare} stated ${bare === 1 ? 'change has' : 'changes have'} no amount to draw: see the table.`,
    );
  if (groups > panels.length)
    notes.push(`${groups - panels.length} further kinds of figure are in the table.`);
  for (const panel of panels) {
    const stated = panel.points.filter((point) => point.kind === 'stated' && point.period !== null);
    const twice = stated.find((point, index) => stated.findIndex((one) => one.label === point.label) < index);
    if (twice) notes.push(`${panel.label}: more than one value is stated for ${twice.label}.`);
  }
  return notes;
}

function rowsOf(figures: StoredFigure[], ownArticleId: number | null): FigureRow[] {
  return figures.flatMap((figure) => {
    const base = {
      metric: METRIC_LABELS[figure.metric],
      quote: figure.quote,
      articleId: figure.articleId,
      articleTitle: figure.articleTitle,
      figureId: figure.id,
      grade: `${figure.reliability}${figure.credibility}`,
      own: figure.articleId === ownArticleId,
    };
    const rows: FigureRow[] = [
      {
        ...base,
        key: `${figure.id}`,
        period: formatPeriod(figure.period),
        value: isBareChange(figure) ? '' : valueText(figure),
        change: [figure.change, figure.changeAlt]
          .filter((change) => change !== null)
          .map(formatChange)
          .join(', '),
        known: QUALIFIER_WORDS[figure.qualifier],
      },
    ];
    const place = placePeriod(figure.period);
    const prior = figure.change && !isForecast(figure) ? priorPlace(place, figure.change.basis) : null;
    const value = figure.change ? impliedPrior(figure.value, figure.change, figure.unit) : null;
    if (prior && value) {
      rows.push({
        ...base,
        key: `${figure.id} implied`,
        period: formatPeriod(periodAt(prior)),
        value: `${formatAmount(value.value, figure.unit)} (${formatAmount(value.low, figure.unit)} to ${formatAmount(value.high, figure.unit)})`,
        change: '',
        known: 'implied',
        quote: null,
      });
    }
    return rows;
  });
}
