import { type Span, trimSpan } from './span';

/** The paragraphs of a clean text: runs between line breaks, without the empty ones. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|St|No|Nos|Vol|Fig|Co|Ltd|Inc|Corp|Bros|vs|etc|approx|est|e\.g|i\.e|cf|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.K|E\.U|a\.m|p\.m)|\b[A-Z])\.$/;

/**
 * The sentences of a clean text, in order, each inside one paragraph. English ends a sentence with `.`, `!` or `?`
 * before white space and a capital, digit, quote or dash; known abbreviations and initials do not. Chinese ends it
 * with 。！？ (and ；).
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphsOf(text)) {
    let start = paragraph.start;
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const sign = text[i] ?? '';
      if (!/[.!?。！？；]/.test(sign)) continue;
      let end = i + 1;
      while (end < paragraph.end && /["'”’»)\]』」）]/.test(text[end] ?? '')) end++;
      const isChinese = /[。！？；]/.test(sign);
      if (!isChinese) {
        if (end < paragraph.end && !/\s/.test(text[end] ?? '')) continue;
        const rest = text.slice(end, Math.min(paragraph.end, end + 8)).trimStart();
        if (rest && !/^["'“‘«([{–—\-•\p{Lu}\p{N}\p{Script=Han}$€£¥]/u.test(rest)) continue;
        const before = text.slice(Math.max(start, i - 12), i + 1);
        if (sign === '.' && ABBREVIATION.test(before) && rest) {
          // "Co." or "Ltd." may well end a sentence; a lower-case or digit continuation would have been caught above.
          if (
            !/(?:Co|Ltd|Inc|Corp|etc)\.$/.test(before) ||
            !/^(?:The|A|An|It|In|On|This|That|Its|He|She|They|But|And)\b/.test(rest)
          )
            continue;
        }
      }
      const span = trimSpan(text, { start, end });
      if (span.end > span.start) spans.push(span);
      start = end;
      i = end - 1;
    }
    const rest = trimSpan(text, { start, end: paragraph.end });
    if (rest.end > rest.start) spans.push(rest);
  }
  return spans;
}
