import type { Line } from './columns';
import { isCjk, needsSpace } from './segments';

const BULLET =
  /^(?:[•●○■□▪◦‣·➢✓*–—-]\s|(?:\d{1,2}|[a-z])[.)]\s|[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}、)/;
const SENTENCE_END = /[.!?:;。！？：；…”"』」)）]$/;

const median = (numbers: readonly number[]): number | undefined => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** The height of type that most signs of a document have. */
export function bodySize(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How far baselines of neighbouring lines stand apart, in heights of the type. */
function usualLeading(lines: readonly Line[]): number {
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || before.column !== line.column || Math.abs(before.size - line.size) > 0.5) continue;
    const gap = (line.baseline - before.baseline) / line.size;
    if (gap > 0.85 && gap < 2.4) gaps.push(gap);
  }
  return median(gaps) ?? 1.2;
}

/** Whether the next line's first word would still have fitted on this one, so that the break was meant. */
function hasRoomFor(line: Line, next: Line): boolean {
  const room = line.columnRight - line.right;
  const sign = (line.right - line.left) / Math.max(1, line.text.length);
  if (isCjk(next.text[0])) return room > line.size * 2.6;
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return room > (word.length + 1) * sign * 1.25 + line.size * 0.5;
}

type Break = 'none' | 'line' | 'paragraph';

/** What stands between two lines that follow each other; `isFirst`: `line` begins its paragraph. */
function breakBetween(line: Line, next: Line, leading: number, isFirst: boolean): Break {
  if (line.isTableRow && next.isTableRow) return 'line';
  if (line.isTableRow !== next.isTableRow) return 'paragraph';
  if (Math.abs(line.size - next.size) > Math.max(line.size, next.size) * 0.08) return 'paragraph';
  const em = next.size;
  if (line.column !== next.column) {
    const runsOn =
      !hasRoomFor(line, next) && !SENTENCE_END.test(line.text) && next.left - next.columnLeft < em * 0.8;
    const isLower = /^[\p{Ll}\d]/u.test(next.text) || isCjk(next.text[0]) || isCjk(line.text.at(-1));
    return runsOn && isLower && !BULLET.test(next.text) ? 'none' : 'paragraph';
  }
  const gap = (next.baseline - line.baseline) / em;
  if (gap > leading * 1.22 + 0.05 || gap < -0.2) return 'paragraph';
  if (gap < 0.4) return 'line';
  if (BULLET.test(next.text)) return 'line';
  const indent = next.left - line.left;
  const isHanging = isFirst && BULLET.test(line.text);
  if (indent > em * 0.8 && !isHanging) return 'paragraph';
  if (indent < -em * 0.8 && !isFirst) return 'paragraph';
  const isHyphenated = /\p{L}[-‐\u00ad]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
  return !isHyphenated && hasRoomFor(line, next) ? 'line' : 'none';
}

/** Ends of words that are no words themselves: before one of them a hyphen only marks the line's end. */
const TAIL =
  /^(?:(?:[aiu]|ul|ic|iz|is|duc|struc|tec)?tion|sion|ations?|ulations?|ications?|ization|isation|ments?|mental|ings?|ness|it(?:y|ies)|[ae]nces?|ously|ous|ally|ative|iz(?:ed|ing|e)|is(?:ed|ing)|tive|tional|turing|tured|tories)s?$/;

/** Words of a document that have a hyphen inside, and those that have none: what they say about a hyphen at a line's end. */
interface Vocabulary {
  words: Set<string>;
}

/**
 * Two lines of one paragraph as one. A hyphen at the end of the first goes only when the document writes the word
 * without it elsewhere, when what follows is no word, or when it is a soft one; otherwise it stays, and the parts stand
 * together.
 */
function joinLines(before: string, after: string, { words }: Vocabulary): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const head = /([\p{L}\d]+)[-‐]$/u.exec(before)?.[1];
  const tail = /^[\p{L}\d]+/u.exec(after)?.[0];
  if (head && tail) {
    const isWhole =
      !words.has(`${head}-${tail}`.toLowerCase()) &&
      (words.has(`${head}${tail}`.toLowerCase()) || (TAIL.test(tail) && /\p{Ll}$/u.test(head)));
    return (isWhole ? before.slice(0, -1) : before) + after;
  }
  return before + (needsSpace(before, after) ? ' ' : '') + after;
}

/** The lines of a document put together into paragraphs, apart by an empty line; list items and rows by a line's end. */
export function paragraphsOf(lines: readonly Line[]): string {
  const leading = usualLeading(lines);
  const vocabulary = {
    words: new Set(
      lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d]+(?:[-‐][\p{L}\d]+)*/gu) ?? []),
    ),
  };
  const paragraphs: string[] = [];
  let paragraph = '';
  let last = '';
  let isFirst = true;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const cut = before ? breakBetween(before, line, leading, isFirst) : 'paragraph';
    if (cut === 'none') {
      last = joinLines(last, line.text, vocabulary);
      isFirst = false;
      continue;
    }
    paragraph += last;
    if (cut === 'line') paragraph += '\n';
    else if (paragraph) {
      paragraphs.push(paragraph);
      paragraph = '';
    }
    last = line.text;
    isFirst = true;
  }
  paragraphs.push(paragraph + last);
  return paragraphs.filter((words) => words !== '').join('\n\n');
}
