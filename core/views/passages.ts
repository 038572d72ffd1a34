import { paragraphsOf } from '@/core/text/sentence';
import { overlaps, type Span } from '@/core/text/span';
import type { EventDetail, PassagePart } from './event-row';

export interface MarkedSpan extends Span {
  mark: NonNullable<PassagePart['mark']>;
}

/** Cut one paragraph at the ends of the marks in it; where marks overlap, the shorter one shows. */
function cut(text: string, paragraph: Span, marks: MarkedSpan[]): PassagePart[] {
  const inside = marks
    .filter((mark) => overlaps(mark, paragraph))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const edges = inside.flatMap(({ start, end }) => [start, end]);
  const stops = [...new Set([paragraph.start, paragraph.end, ...edges])]
    .filter((at) => at >= paragraph.start && at <= paragraph.end)
    .sort((a, b) => a - b);
  const parts: PassagePart[] = [];
  for (let i = 0; i + 1 < stops.length; i++) {
    const span = { start: stops[i]!, end: stops[i + 1]! };
    const mark = inside.find((each) => overlaps(each, span))?.mark ?? null;
    const last = parts.at(-1);
    if (last && last.mark === mark) last.text += text.slice(span.start, span.end);
    else parts.push({ text: text.slice(span.start, span.end), mark });
  }
  return parts;
}

/** The paragraphs that hold marks, with their numbers (from 1), each cut into marked and plain stretches. */
export function toPassages(text: string, marks: MarkedSpan[]): EventDetail['passages'] {
  return paragraphsOf(text).flatMap((paragraph, index) =>
    marks.some((mark) => overlaps(mark, paragraph))
      ? [{ paragraph: index + 1, parts: cut(text, paragraph, marks) }]
      : [],
  );
}
