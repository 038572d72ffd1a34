import { type Span, trimSpan } from './span';

/** The paragraphs of a clean text: runs between line breaks, without the empty ones. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end + 1;
  }
  return spans;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|St|No|Nos|Vol|Fig|Co|Ltd|Inc|Corp|Bros|vs|etc|approx|est|e\.g|i\.e|cf|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.K|E\.U|a\.m|p\.m)|\b[A-Z])\.$/;

/** Signs that may end a sentence, and those of them that always do. */
const ENDING = /[.!?。！？；]/g;
const CHINESE_ENDING = '。！？；';
/** Quotes and brackets that close behind the end of a sentence and belong to it. */
const CLOSING = '"\'”’»)]』」）';

/**
 * The sentences of a clean text, in order, each inside one paragraph. English ends a sentence with `.`, `!` or `?`
 * before white space and a capital, digit, quote or dash; known abbreviations and initials do not. Chinese ends it
 * with 。！？ (and ；). `paragraphs` are the text's own, for whoever has them already.
 */
export function sentencesOf(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Span[] {
  const spans: Span[] = [];
  const nextEnding = (from: number): number => {
    ENDING.lastIndex = from;
    return ENDING.exec(text)?.index ?? text.length;
  };
  // What was found behind one paragraph serves the next ones: many lines without an ending are not searched twice.
  let ending = nextEnding(0);
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    if (ending < start) ending = nextEnding(start);
    for (; ending < paragraph.end; ending = nextEnding(Math.max(start, ending + 1))) {
      const i = ending;
      const sign = text[i] ?? '';
      let end = i + 1;
      while (end < paragraph.end && CLOSING.includes(text[end] ?? '')) end++;
      const isChinese = CHINESE_ENDING.includes(sign);
      if (!isChinese) {
        if (end < paragraph.end && !/\s/.test(text[end] ?? '')) continue;
        const rest = text.slice(end, Math.min(paragraph.end, end + 8)).trimStart();
        if (rest && !/^["'“‘«([{–—\-•\p{Lu}\p{N}\p{Script=Han}$€£¥]/u.test(rest)) continue;
        const before = text.slice(Math.max(start, i - 12), i + 1);
        if (sign === '.' && ABBREVIATION.test(before) && rest) {
          // "Co.", "Ltd." or "9 a.m." may well end a sentence; a lower-case or digit continuation would have been caught above.
          if (
            !/(?:Co|Ltd|Inc|Corp|etc|[ap]\.m)\.$/.test(before) ||
            !/^(?:The|A|An|It|In|On|At|By|This|That|Its|He|She|They|But|And|Two|Three|No|Nobody)\b/.test(rest)
          )
            continue;
        }
      }
      const span = trimSpan(text, { start, end });
      if (span.end > span.start) spans.push(span);
      start = end;
    }
    const rest = trimSpan(text, { start, end: paragraph.end });
    if (rest.end > rest.start) spans.push(rest);
  }
  return spans;
}
