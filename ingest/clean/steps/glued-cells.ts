import { type Edit, removal, repair } from '../edits';
import { type Line, linesOf, wholeLine } from '../lines';
import type { CleaningStep } from '../step';
import { mayHoldMoney } from './glued-money';
import { isNameWithin, type Row, readRow, readShortRow } from './glued-rows';
import { isGluedTableHead, mayHoldGlue, splitHead } from './table-heads';

/** Rows that a head of unknown titles must have right below it. */
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 60;

/**
 * True for a head whose titles nobody knows, by the rows right below it: they are glued alike, or have as many cells
 * between strokes. `ProvisionContent` above `PenaltyA company …`, `GradeLastNow` above `Coarse | 4 | 5`.
 */
function isHeadOfRows(text: string, head: string, below: { words: string; row: Row | null }[]): boolean {
  if (head.length > LONGEST_HEAD || /[.!?。:;,]$/.test(head) || below.length < FEWEST_ROWS) return false;
  const cells = splitHead(head);
  if (cells.length < 2 || cells.some((cell) => !/^\p{Lu}/u.test(cell) || cell.split(/\s+/).length > 4))
    return false;
  const meetsName = cells.slice(1).some((cell, i) => {
    const before = /\S+$/.exec(cells[i] ?? '')?.[0] ?? '';
    return isNameWithin(text, before, /^\S+/.exec(cell)?.[0] ?? '');
  });
  if (meetsName) return false;
  const strokes = (words: string) => words.split(/\s[|｜]\s/).length;
  return below.every(({ words, row }) => row !== null || strokes(words) === cells.length);
}

/**
 * `Corporate GovernanceThe board …` → two lines. Certain where the second part begins with a word that begins
 * sentences, or with money; such a row, or a table head, also vouches for its neighbours: the rows of one table are
 * glued alike.
 */
export const gluedCells: CleaningStep = {
  name: 'glued table cells',
  find(text) {
    const hasMoney = mayHoldMoney(text);
    if (!hasMoney && !mayHoldGlue(text)) return [];
    const filled = linesOf(text).filter((line) => line.words);
    const rows = new Map<number, Row>();
    const vouched = new Set<number>();
    const edits: Edit[] = [];
    const rowAt = (line: Line | undefined) => (line ? readRow(text, line.words, hasMoney) : null);
    for (const [i, line] of filled.entries()) {
      const row = rowAt(line);
      if (row) rows.set(i, row);
      if (isGluedTableHead(line.words) || row?.isCertain) vouched.add(i);
      else if (mayHoldGlue(line.words) && line.words.length <= LONGEST_HEAD) {
        const below = filled
          .slice(i + 1, i + 1 + FEWEST_ROWS)
          .map((next) => ({ words: next.words, row: rowAt(next) ?? readShortRow(text, next.words) }));
        if (!isHeadOfRows(text, line.words, below)) continue;
        vouched.add(i);
        rows.delete(i);
        // Gone at once: when the rows are parted, nothing tells any more that it was their head.
        const { start, end } = wholeLine(text, line);
        edits.push(removal(start, end, 'table-head'));
      }
    }
    // Down the page, then up: a run of rows is reached from any certain one.
    for (let i = 0; i < filled.length; i++) {
      const line = filled[i];
      if (!vouched.has(i - 1) || !line) continue;
      const row = rows.get(i) ?? readShortRow(text, line.words);
      if (!row) continue;
      rows.set(i, row);
      vouched.add(i);
    }
    for (let i = filled.length - 1; i >= 0; i--) if (rows.has(i) && vouched.has(i + 1)) vouched.add(i);
    for (const [i, { meetings, gap }] of rows) {
      const line = filled[i];
      if (!line || !vouched.has(i)) continue;
      const start = line.start + text.slice(line.start, line.end).indexOf(line.words);
      for (const { at, before, after } of meetings) {
        const from = start + at - before.length;
        edits.push(repair(from, from + before.length + after.length, before + gap + after, 'glue'));
      }
    }
    return edits;
  },
};
