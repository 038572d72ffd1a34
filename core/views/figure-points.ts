import { formatAmount, formatChange } from '@/core/figures/amount';
import { impliedPrior } from '@/core/figures/implied';
import { formatPeriod, type PeriodPlace, periodAt, placePeriod, priorPlace } from '@/core/figures/period';
import { isForecast, QUALIFIER_SIGN, QUALIFIER_WORDS, type StoredFigure, valueText } from './stored-figure';

/** How a drawn value is known; `derived` is calculated from several stated ones. `none` marks a period in the row for which nothing is stored. */
export type PointKind = 'stated' | 'implied' | 'derived' | 'forecast' | 'none';

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
  /** Does not agree with another figure of the desk. */
  conflict?: true;
  /** "C2", or null for `none`. */
  grade: string | null;
  /** One sentence for the tooltip: value, how it is known, in whose words. */
  tip: string;
}

/** So many bars fit into one panel with a label under each. */
export const MOST_POINTS = 6;
/** Two reports whose values differ by less than this share of the larger one state the same amount, rounded differently. */
const ROUNDING = 0.005;

/** Figures of one period that state one amount. */
export interface Placed {
  place: PeriodPlace;
  figures: StoredFigure[];
}

/** Figures of one period that say the same amount (within rounding) are one bar; the one with the most digits speaks. */
export function mergeEqual(figures: StoredFigure[]): Placed[] {
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

/** Points without a period stand last. */
export const spanOrder = (place: PeriodPlace): number => (place.span === 'none' ? 1 : 0);
export const kindOrder = (kind: PointKind): number =>
  ['implied', 'stated', 'derived', 'forecast', 'none'].indexOf(kind);

/** A point with its place in its panel. */
export type OrderedPoint = FigurePoint & { order: number[] };

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

export function statedPoint(
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

/** What stated changes say of earlier periods for which the panel has no stated value. */
export function impliedPoints(placed: Placed[], ownArticleId: number | null): OrderedPoint[] {
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
export function fillGaps(points: FigurePoint[]): FigurePoint[] {
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
