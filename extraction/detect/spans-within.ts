import type { Span } from '@/core/text/span';

/** Index of the first of `spans` (sorted by start) that begins at `offset` or behind it: so many begin before. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `spans` (sorted by start) that lie wholly inside the stretch, found without going through all of a long text. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const inside: T[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start <= end; i++) {
    const span = spans[i]!;
    if (span.end <= end) inside.push(span);
  }
  return inside;
}

/** Those of `spans` (sorted, disjoint) that overlap the stretch or touch it. */
export function spansTouching<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const touching: T[] = [];
  for (let i = Math.max(0, firstFrom(spans, start) - 1); i < spans.length && spans[i]!.start <= end; i++) {
    const span = spans[i]!;
    if (span.end >= start) touching.push(span);
  }
  return touching;
}
