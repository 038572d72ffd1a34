import { formatAmount, formatChange, formatNumber } from '@/core/figures/amount';
import { impliedPrior } from '@/core/figures/implied';
import { formatPeriod, periodAt, placePeriod, priorPlace } from '@/core/figures/period';
import { METRIC_LABELS, METRICS } from '@/core/model/figure';
import { type FigureQuarrel, findQuarrels } from './figure-check';
import type { KnownFigure } from './figure-check-words';
import { type DerivedMargin, deriveMargins, marginPanel } from './figure-derived';
import { buildPanels, type FigurePanel } from './figure-panels';
import { isBareChange, isForecast, QUALIFIER_WORDS, type StoredFigure, valueText } from './stored-figure';

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
  /** Figures that do not agree with each other; beside an article they stand at its facts. */
  quarrels: FigureQuarrel[];
  /** The figures one by one, those of the open article before all others where not all are told. */
  rows: FigureRow[];
  /** Where the rows are of some figures only: of how many, out of how many. */
  cut: { listed: number; total: number } | null;
}

/** So many quarrels fit below a chart. */
const MOST_QUARRELS = 6;
/** Of so many figures the table has the rows; a large group has thousands, and the page of figures has them all. */
export const MOST_FIGURES_LISTED = 200;
/** So many small panels a profile has room for; the table has all figures. */
const PROFILE_PANELS = 8;

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
  const isProfile = ownArticleId === null;
  const { panels: stated, kinds } = buildPanels(sorted, ownArticleId, isProfile ? PROFILE_PANELS : undefined);
  const margins = isProfile ? deriveMargins(sorted) : [];
  const margin = marginPanel(margins);
  const panels = margin ? withMargin(stated, margin) : stated;
  const notes = notesOf(sorted, stated, kinds);
  const listed = listedOf(sorted, ownArticleId);
  return {
    subject,
    title: titleOf(stated, sorted.length),
    subtitle: subtitleOf(subject.name, panels),
    panels,
    notes,
    quarrels: ownArticleId === null ? findQuarrels(sorted.map(asKnown), MOST_QUARRELS) : [],
    rows: [...rowsOf(listed, ownArticleId), ...margins.flatMap(marginRows)],
    cut: listed.length < sorted.length ? { listed: listed.length, total: sorted.length } : null,
  };
}

/** The figures of the table in their order: all of them, or as many as it has room for. */
function listedOf(figures: StoredFigure[], ownArticleId: number | null): StoredFigure[] {
  if (figures.length <= MOST_FIGURES_LISTED) return figures;
  const isOwn = ({ articleId }: StoredFigure) => articleId === ownArticleId;
  const own = figures.filter(isOwn);
  const others = figures.filter((figure) => !isOwn(figure));
  return [...own, ...others].slice(0, MOST_FIGURES_LISTED);
}

/** The margin stands behind the profit that it is derived from. */
function withMargin(panels: FigurePanel[], margin: FigurePanel): FigurePanel[] {
  const at = panels.findLastIndex(({ metric }) => metric === 'net_profit') + 1;
  return [...panels.slice(0, at), margin, ...panels.slice(at)];
}

/** Both figures that a margin is derived from, each with its words. */
function marginRows({ key, period, value, profit, revenue, how }: DerivedMargin): FigureRow[] {
  return [profit, revenue].map((figure) => ({
    key: `margin ${key} ${figure.id}`,
    metric: 'Margin',
    period: formatPeriod(period),
    value: `${formatNumber(value)}%`,
    change: '',
    known: `derived: ${how}`,
    quote: figure.quote,
    articleId: figure.articleId,
    articleTitle: figure.articleTitle,
    figureId: figure.id,
    grade: `${figure.reliability}${figure.credibility}`,
    own: false,
  }));
}

/** The figures of a chart are of one subject. */
const asKnown = (figure: StoredFigure): KnownFigure => ({ ...figure, subject: 'own', parent: null });

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
  if (kinds.has('derived')) parts.push('hatched and dashed: derived, profit divided by revenue');
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
