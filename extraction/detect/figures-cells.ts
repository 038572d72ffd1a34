import type { FigureDraft } from './figures-draft';

/** "Neodymium oxide | 705,800 | 511,700 | -27.50%": a row of a table with its cells. */
export const CELLS = /^[^|]+(?:\|[^|]*\d[^|]*){2,}/;

/** Per cent by which the change told may differ from that of the two prices. */
const ROUNDED = 0.1;

/** Which of the two prices of a row was before, by the change that the row tells; null where it tells neither. */
export function orderOf(
  prices: readonly FigureDraft[],
  percent: number,
): { before: FigureDraft; after: FigureDraft } | null {
  const [a, b, other] = prices;
  if (!a || !b || other || a.unit !== b.unit) return null;
  const isChange = (from: FigureDraft, to: FigureDraft) =>
    Math.abs((100 * (to.amount.value - from.amount.value)) / from.amount.value - percent) < ROUNDED;
  if (isChange(a, b)) return { before: a, after: b };
  return isChange(b, a) ? { before: b, after: a } : null;
}

/** The percentage in the last cell of a row is the change of the price that it goes with, no figure of its own. */
export function joinCells(drafts: FigureDraft[]): FigureDraft[] {
  const last = drafts.at(-1);
  if (last?.amount.kind !== 'percent' || last.changes.length > 0) return drafts;
  if (!CELLS.test(last.sentence.words)) return drafts;
  const prices = drafts.filter((d) => d.amount.kind === 'money' && d.move === null);
  const { amount } = last;
  const order = orderOf(prices, amount.value);
  if (!order) return drafts;
  order.after.changes.push({
    amount: { ...amount, value: Math.abs(amount.value) },
    span: { start: amount.start, end: amount.end },
    sign: amount.value < 0 ? -1 : 1,
    basis: null,
    hasObject: false,
  });
  return drafts.filter((d) => d !== last);
}
