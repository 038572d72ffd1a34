import { overlaps, type Span } from '@/core/text/span';

/** The four layers of evidence that a reader can switch on and off. */
export const EVIDENCE_LAYERS = ['event', 'entity', 'figure', 'theme'] as const;
export type EvidenceLayer = (typeof EVIDENCE_LAYERS)[number];

/** One quote in the text. `key` is that of its fact ("event-12"); several spans may share it. */
export interface EvidenceSpan extends Span {
  key: string;
  layer: EvidenceLayer;
  /** What stands behind the quote ("E1"); null for a further mention of the same fact. */
  tag: string | null;
}

/** What one stretch carries of a span. */
export interface Mark {
  key: string;
  layer: EvidenceLayer;
  /** Set on the last stretch of the span, where its tag is written. */
  tag: string | null;
  /** True on the first stretch of the span: the one that takes the focus. */
  opens: boolean;
}

/** A stretch of text with the marks that lie over it, the shortest span first: that one takes the tint. */
export interface HighlightPart {
  text: string;
  marks: Mark[];
  /** Set where no near duplicate says it. */
  isFresh?: true;
}

/**
 * Cut `[from, to)` of a text at every boundary of the spans that reach into it. The parts are disjoint and in order, and
 * their texts joined are exactly `text.slice(from, to)`. Equal spans of one fact count once. `fresh` are the passages
 * that near duplicates do not have.
 */
export function highlight(
  text: string,
  spans: EvidenceSpan[],
  from = 0,
  to = text.length,
  fresh: Span[] = [],
): HighlightPart[] {
  const here = distinct(spans).filter((span) => overlaps(span, { start: from, end: to }));
  const cuts = new Set([from, to]);
  const news = fresh.filter((span) => overlaps(span, { start: from, end: to }));
  for (const span of [...here, ...news]) {
    cuts.add(Math.max(from, span.start));
    cuts.add(Math.min(to, span.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const parts: HighlightPart[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const part = { start: bounds[i] ?? from, end: bounds[i + 1] ?? to };
    const over = here.filter((span) => overlaps(span, part)).sort(byLength);
    parts.push({
      text: text.slice(part.start, part.end),
      marks: marksOf(over, part, from),
      ...(news.some((span) => overlaps(span, part)) ? { isFresh: true as const } : {}),
    });
  }
  return parts;
}

/** One mark for each fact, in the order of its shortest span; where spans of one fact nest, the longest opens it. */
function marksOf(over: EvidenceSpan[], part: Span, from: number): Mark[] {
  const marks = new Map<string, Mark>();
  for (const span of over) {
    const tag = span.end === part.end ? span.tag : null;
    const opens = Math.max(from, span.start) === part.start;
    const known = marks.get(span.key);
    if (!known) marks.set(span.key, { key: span.key, layer: span.layer, tag, opens });
    else {
      known.tag ??= tag;
      known.opens = opens;
    }
  }
  return [...marks.values()];
}

const byLength = (a: EvidenceSpan, b: EvidenceSpan): number =>
  a.end - a.start - (b.end - b.start) || a.start - b.start || (a.key < b.key ? -1 : 1);

function distinct(spans: EvidenceSpan[]): EvidenceSpan[] {
  const seen = new Map<string, EvidenceSpan>();
  for (const span of spans) {
    if (span.end <= span.start) continue;
    const place = `${span.key} ${span.start} ${span.end}`;
    const known = seen.get(place);
    if (!known || (known.tag === null && span.tag !== null)) seen.set(place, span);
  }
  return [...seen.values()];
}
