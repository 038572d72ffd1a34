import { formatPeriod } from '@/core/figures/period';
import { type Finding, reconcilerOf } from '@/core/figures/reconcile';
import { METRIC_LABELS } from '@/core/model/figure';
import { explainFinding, formatFigure, formatFinding, type KnownFigure } from './figure-check-words';

/** A figure as one report states it. */
export interface FigureTelling {
  figureId: number;
  articleId: number;
  articleTitle: string;
  quote: string;
  /** True for the article that is open. */
  own: boolean;
}

/** What came of setting a figure against others of the desk. It flags; it corrects nothing. */
export interface FigureCheck {
  key: string;
  /** `slip`: by its digits a slip; `differs`: cannot both be true; `agrees`: told elsewhere too. */
  tone: 'slip' | 'differs' | 'agrees';
  /** "10× the CNY 991m that “Dunhua works report” gives". */
  text: string;
  /** What may have happened, for a slip. */
  why: string | null;
  /** The figure itself. */
  here: FigureTelling;
  /** What it was set against, a few tellings by name. */
  against: FigureTelling[];
  /** How many tellings are not named. */
  more: number;
}

const MOST_TELLINGS = 3;

/** Checks one figure after the other against all that is `known` (which may hold them). */
export function checkerOf(known: KnownFigure[]): (figure: KnownFigure) => FigureCheck[] {
  const byId = new Map(known.map((figure) => [figure.id, figure]));
  const findingsOf = reconcilerOf(known);
  return (figure) => findingsOf(figure).map((finding) => toCheck(figure, finding, byId));
}

/** The checks of several figures by their id, of those that have some. */
export function checkFigures(figures: KnownFigure[], known: KnownFigure[]): Map<number, FigureCheck[]> {
  const checksOf = checkerOf(known);
  const all = figures.map((figure) => [figure.id, checksOf(figure)] as const);
  return new Map(all.filter(([, checks]) => checks.length > 0));
}

/** A figure and another that it does not agree with, each pair once; `label` is "Revenue, 2023: $9.9bn". */
export interface FigureQuarrel extends FigureCheck {
  label: string;
}

const amountKey = (one: KnownFigure): string =>
  `${one.metric} ${one.period} ${one.value} ${one.valueMax} ${one.unit}`;

/**
 * Each amount is set against each other of its period. A subject of which so many are stated for one period is a mixture
 * (prices of many goods), and its quarrels would take longer to find than anybody reads them.
 */
const MOST_AMOUNTS = 12;

/** One figure for each amount that is stated of a metric and period, the first ones of a mixture. */
function distinctAmounts(figures: KnownFigure[]): Map<string, KnownFigure> {
  const values = new Map<string, KnownFigure>();
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const place = `${figure.metric} ${figure.period} ${figure.unit}`;
    const count = counts.get(place) ?? 0;
    if (values.has(amountKey(figure)) || count >= MOST_AMOUNTS) continue;
    values.set(amountKey(figure), figure);
    counts.set(place, count + 1);
  }
  return values;
}

/** The quarrels among the figures of one subject, the gravest first; what several reports tell alike is one. */
export function findQuarrels(figures: KnownFigure[], most: number): FigureQuarrel[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const values = distinctAmounts(figures);
  const seen = new Set<string>();
  const quarrels: FigureQuarrel[] = [];
  const known = figures.filter((figure) => values.has(amountKey(figure)));
  for (const [id, checks] of checkFigures([...values.values()], known)) {
    const figure = byId.get(id);
    for (const check of checks) {
      if (!figure || check.tone === 'agrees') continue;
      const other = byId.get(check.against[0]?.figureId ?? id) ?? figure;
      const pair = [amountKey(figure), amountKey(other)].sort().join(' / ');
      if (seen.has(pair)) continue;
      seen.add(pair);
      const label = `${METRIC_LABELS[figure.metric]}, ${formatPeriod(figure.period)}: ${formatFigure(figure)}`;
      quarrels.push({ ...check, label });
    }
  }
  const isSlip = (one: FigureQuarrel) => (one.tone === 'slip' ? 0 : 1);
  return quarrels.sort((a, b) => isSlip(a) - isSlip(b)).slice(0, most);
}

function toCheck(own: KnownFigure, finding: Finding, byId: Map<number, KnownFigure>): FigureCheck {
  const { verdict, basis, other, more } = finding;
  const telling = (figure: KnownFigure): FigureTelling => ({
    figureId: figure.id,
    articleId: figure.articleId,
    articleTitle: figure.articleTitle,
    quote: figure.quote,
    own: figure.articleId === own.articleId,
  });
  const others = other ? [other, ...more].flatMap(({ id }) => byId.get(id) ?? []) : [];
  return {
    key: `${basis} ${verdict.kind} ${other?.id ?? ''}`,
    tone: verdict.kind === 'slip' ? 'slip' : verdict.kind === 'agreement' ? 'agrees' : 'differs',
    text: formatFinding(own, finding, others),
    why: explainFinding(own, finding),
    here: telling(own),
    against: others.slice(0, MOST_TELLINGS).map(telling),
    more: Math.max(0, others.length - MOST_TELLINGS),
  };
}
