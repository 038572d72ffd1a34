import type { ExtractedEvent, ExtractedFigure } from '../model/extraction';
import type { Span } from '../text/span';

/** A fact with the place of its words; null when they are not in the text any more. */
export interface Placed<Fact> {
  fact: Fact;
  span: Span | null;
}

/** Which stored fact is which of a fresh reading, what is new there, and what it no longer finds. */
export interface PairedFacts<Stored, Fresh> {
  pairs: [Stored, Fresh][];
  removed: Stored[];
  added: Fresh[];
}

/** Share of two stretches that they have in common, 0 to 1. */
export function overlapShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (common <= 0) return 0;
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

type EventIdentity = Pick<ExtractedEvent, 'type' | 'title' | 'date' | 'series'>;
type FigureIdentity = Pick<
  ExtractedFigure,
  'metric' | 'subject' | 'value' | 'valueMax' | 'unit' | 'period' | 'asWritten'
>;

/** How surely two readings mean one event, their words overlapping by `share`: 0 when they do not. */
export function rateEvent(a: EventIdentity, b: EventIdentity, share: number): number {
  const isOneDate = a.date !== null && a.date === b.date;
  const isOneSession = a.series !== null && b.series !== null && a.series.ordinal === b.series.ordinal;
  const signs = [a.type === b.type, a.title === b.title, isOneDate, isOneSession].filter(Boolean).length;
  return signs === 0 ? 0 : signs + share;
}

/** How surely two readings mean one figure. */
export function rateFigure(a: FigureIdentity, b: FigureIdentity, share: number): number {
  const isOneValue = a.value === b.value && a.valueMax === b.valueMax;
  const isOneAmount = a.asWritten === b.asWritten;
  // Other words, another value: at most the same sentence.
  if (!isOneValue && !isOneAmount && (a.metric !== b.metric || share < 0.5)) return 0;
  const signs = [
    isOneValue,
    isOneAmount,
    a.unit === b.unit,
    a.metric === b.metric,
    a.subject === b.subject,
    a.period === b.period,
  ];
  return signs.filter(Boolean).length + share;
}

/** What facts are called that tell the same in other words of the text. */
export const eventKey = ({ type, title, date }: EventIdentity): string => JSON.stringify([type, title, date]);
export const figureKey = ({ metric, subject, value, valueMax, unit, period }: FigureIdentity): string =>
  JSON.stringify([metric, subject, value, valueMax, unit, period]);

/**
 * Pair the facts of two readings: those whose words overlap, the surest first, each at most once; then those that say the
 * same of other words. Takes time in proportion to the facts and their overlaps, not to their product.
 */
export function pairFacts<Stored, Fresh>(
  stored: Placed<Stored>[],
  fresh: Placed<Fresh>[],
  rate: (stored: Stored, fresh: Fresh, share: number) => number,
  keys: { stored(fact: Stored): string; fresh(fact: Fresh): string },
): PairedFacts<Stored, Fresh> {
  const ranked = listOverlaps(stored, fresh, rate).sort(
    (a, b) => b.rating - a.rating || a.stored - b.stored || a.fresh - b.fresh,
  );
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of ranked) {
    if (partner.has(pair.stored) || taken.has(pair.fresh)) continue;
    partner.set(pair.stored, pair.fresh);
    taken.add(pair.fresh);
  }
  const open = new Map<string, number[]>();
  for (const [i, { fact }] of fresh.entries()) {
    if (taken.has(i)) continue;
    const key = keys.fresh(fact);
    open.set(key, [...(open.get(key) ?? []), i]);
  }
  for (const [i, { fact }] of stored.entries()) {
    const match = partner.has(i) ? undefined : open.get(keys.stored(fact))?.shift();
    if (match === undefined) continue;
    partner.set(i, match);
    taken.add(match);
  }
  return {
    pairs: [...partner].sort(([a], [b]) => a - b).map(([s, f]) => [stored[s]!.fact, fresh[f]!.fact]),
    removed: stored.flatMap(({ fact }, i) => (partner.has(i) ? [] : [fact])),
    added: fresh.flatMap(({ fact }, i) => (taken.has(i) ? [] : [fact])),
  };
}

function listOverlaps<Stored, Fresh>(
  stored: Placed<Stored>[],
  fresh: Placed<Fresh>[],
  rate: (stored: Stored, fresh: Fresh, share: number) => number,
): { stored: number; fresh: number; rating: number }[] {
  const sorted = fresh
    .map(({ fact, span }, index) => ({ fact, span, index }))
    .filter((each): each is typeof each & { span: Span } => each.span !== null)
    .sort((a, b) => a.span.start - b.span.start);
  const longest = sorted.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const found: { stored: number; fresh: number; rating: number }[] = [];
  for (const [i, { fact, span }] of stored.entries()) {
    if (!span) continue;
    for (let at = firstFrom(sorted, span.start - longest); at < sorted.length; at++) {
      const other = sorted[at]!;
      if (other.span.start >= span.end) break;
      const share = overlapShare(span, other.span);
      const rating = share > 0 ? rate(fact, other.fact, share) : 0;
      if (rating > 0) found.push({ stored: i, fresh: other.index, rating });
    }
  }
  return found;
}

/** Index of the first of some facts, sorted by their place, that begins at `start` or later. */
function firstFrom(sorted: { span: Span }[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
