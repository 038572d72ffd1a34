import { formatScale, formatScaled, scaleFor } from '@/core/figures/amount';
import { FIGURE_SPAN_LABELS, type FigureSpan, placePeriod } from '@/core/figures/period';
import { METRIC_LABELS, METRICS, type Metric } from '@/core/model/figure';
import {
  type FigurePoint,
  fillGaps,
  impliedPoints,
  kindOrder,
  MOST_POINTS,
  mergeEqual,
  spanOrder,
  statedPoint,
  windowOf,
} from './figure-points';
import { isBareChange, type StoredFigure } from './stored-figure';

export interface FigurePanel {
  key: string;
  metric: Metric | 'margin';
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

/** So many panels fit beside an article; the table has all figures. */
const MOST_PANELS = 4;
/** Metrics that say how things stand at a time: their periods need not be of one length to be compared. */
const STANDING: ReadonlySet<Metric> = new Set(['price', 'capacity', 'market_cap', 'share']);

/**
 * The panels of some figures, the most telling first, one for each metric, unit and length of period; `kinds` is how
 * many there would be if all had room.
 */
export function buildPanels(
  figures: StoredFigure[],
  ownArticleId: number | null,
  most = MOST_PANELS,
): { panels: FigurePanel[]; kinds: number } {
  const groups = new Map<string, StoredFigure[]>();
  for (const figure of figures) {
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
  const panels = ranked.slice(0, most).map(({ key, group }) => buildPanel(key, group, ownArticleId));
  return { panels, kinds: ranked.length };
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

function sayPoint(point: FigurePoint): string {
  if (point.kind === 'none') return `${point.label} no figure`;
  return `${point.label} ${point.display}${point.kind === 'stated' ? '' : ` ${point.kind}`}`;
}
