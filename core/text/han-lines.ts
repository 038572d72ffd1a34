import { matchesOf } from './matches';
import type { Span } from './span';

const HAN = /\p{Script=Han}/gu;

let lastText = '';
let lastLines: readonly Span[] = [];

/** The lines of a text that hold a Chinese sign, in order. Several readers ask for those of one text. */
function hanLinesOf(text: string): readonly Span[] {
  if (text === lastText) return lastLines;
  const lines: Span[] = [];
  HAN.lastIndex = 0;
  while (HAN.test(text)) {
    const start = text.lastIndexOf('\n', HAN.lastIndex - 1) + 1;
    const after = text.indexOf('\n', HAN.lastIndex);
    const end = after < 0 ? text.length : after;
    lines.push({ start, end });
    HAN.lastIndex = end;
  }
  [lastText, lastLines] = [text, lines];
  return lines;
}

/**
 * All matches of a global pattern in the lines that hold Chinese: what a pattern of Chinese words finds in the whole text,
 * without going through the lines of other languages. No match crosses a line.
 */
export function matchesInHan(text: string, pattern: RegExp): RegExpExecArray[] {
  return hanLinesOf(text).flatMap(({ start, end }) => {
    const matches = matchesOf(text.slice(start, end), pattern);
    for (const match of matches) match.index += start;
    return matches;
  });
}
