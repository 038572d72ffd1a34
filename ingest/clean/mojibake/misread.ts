import { bitsInLanguage, findForeignLetters, TEXT_EDGE } from '../../formats/charset-plausibility';
import { applyEdits, type Edit } from '../edits';
import { type Line, linesOf } from '../lines';
import { findPageAsPage, isSuspicious } from './page-as-page';
import { provesTornLatin } from './torn-signs';
import { findUtf8AsPage } from './utf8-as-page';

const bitsOfLine = (line: string) => bitsInLanguage(line, TEXT_EDGE, findForeignLetters(line));

const apply = (line: string, edits: readonly Edit[]) =>
  applyEdits({ text: line, removals: [], repairs: [] }, edits).text;

const inLine = (edits: readonly Edit[], { start, end }: Line) =>
  edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));

/** A line that was garbled several times must be read to its end before it can be compared. */
function readToTheEnd(line: string): string {
  let read = line;
  for (let round = 0; round < MOST_TIMES; round++) {
    const edits = findUtf8AsPage(read);
    if (edits.length === 0) break;
    read = apply(read, edits);
  }
  return read;
}

const MOST_TIMES = 4;

/**
 * Edits that turn text back to the set it was written in. Bytes of an old set may by chance be valid UTF-8 here and
 * there; so where a line still looks odd after that reading, the other one competes with it.
 */
export function findMisread(text: string): Edit[] {
  const asUtf8 = findUtf8AsPage(text);
  if (!/[\u0080-\uffff]/.test(text) || provesTornLatin(text)) return asUtf8;
  const lines = linesOf(text);
  const odd: { line: Line; words: string; read: string }[] = [];
  let next = 0;
  const edits: Edit[][] = [];
  for (const [i, line] of lines.entries()) {
    const own: Edit[] = [];
    while (next < asUtf8.length && (asUtf8[next]?.start ?? 0) <= line.end) own.push(asUtf8[next++] as Edit);
    edits[i] = own;
  }
  lines.forEach((line, i) => {
    const words = text.slice(line.start, line.end);
    const own = edits[i] ?? [];
    const read = own.length === 0 ? words : readToTheEnd(apply(words, inLine(own, line)));
    if (isSuspicious(read)) odd.push({ line, words, read });
  });
  if (odd.length === 0) return asUtf8;
  // The odd lines are judged together, so that one line proves the set for the others.
  const together = odd.map(({ words }) => words).join('\n');
  const asPage = findPageAsPage(together);
  let offset = 0;
  let nextPage = 0;
  const replaced = new Map<Line, Edit[]>();
  for (const { line, words, read } of odd) {
    const span = { start: offset, end: offset + words.length, words: '' };
    offset += words.length + 1;
    const inSpan: Edit[] = [];
    while (nextPage < asPage.length && (asPage[nextPage]?.start ?? 0) < span.end)
      inSpan.push(asPage[nextPage++] as Edit);
    const own = inLine(inSpan, span);
    if (own.length === 0 || bitsOfLine(apply(words, own)) >= bitsOfLine(read)) continue;
    replaced.set(
      line,
      own.map((edit) => ({ ...edit, start: edit.start + line.start, end: edit.end + line.start })),
    );
  }
  return lines.flatMap((line, i) => replaced.get(line) ?? edits[i] ?? []);
}
