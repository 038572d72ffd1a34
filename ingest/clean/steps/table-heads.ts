import { type Edit, removal } from '../edits';
import { linesOf, wholeLine } from '../lines';
import type { CleaningStep } from '../step';

/** Last words of the titles of table columns. */
const COLUMN_WORDS = new Set(
  `summary summaries description details detail explanation overview notes note remarks comments comment status value values
   amount total unit units metric metrics indicator change impact impacts implication implications significance meaning
   focus area areas theme themes topic topics category categories type types name company companies country countries
   date year period quarter priority priorities directive directives point points item items action actions outcome
   outcomes event events place places ticker tickers code codes unit rank ranking metric result results objective objectives goal goals measure measures initiative initiatives role position product
   products price prices volume capacity share source sources takeaway takeaways analysis context relevance insight
   insights risk risks opportunity opportunities factor factors feature features aspect aspects element application
   applications use uses stage phase timeline location project projects sector segment strategy response example examples`
    .split(/\s+/)
    .filter(Boolean),
);
const GLUE = /(?<=\p{Ll}|\d|\))(?=\p{Lu})/u;
const HAS_GLUE = /[\p{Ll}\d)%]\p{Lu}/u;
/** True where two cells could meet at all; most texts have no such place. */
export const mayHoldGlue = (words: string): boolean => HAS_GLUE.test(words);

const TITLE_WORD = /^(?:\p{Lu}[\p{L}’'-]*|\d[\d,.%]*|of|and|the|for|in|to|&|\/|\([^()]{1,12}\))$/u;

/** True for the titles of a table's columns run together: `DirectivesSummary`, `Focus AreaKey Details`. */
export function isGluedTableHead(words: string): boolean {
  if (words.length > 90 || /[.!?。:;,]$/.test(words) || !mayHoldGlue(words)) return false;
  const cells = words.split(GLUE);
  if (cells.length < 2 || cells.length > 6) return false;
  const parts = cells.map((cell) => cell.trim().split(/\s+/));
  const isColumn = (word: string) => COLUMN_WORDS.has(word.toLowerCase().replace(/[.,]$/, ''));
  // "Purchase price incl. tax": a column's title in lower case has to say by one of its words that it is one.
  const isTitle = (cell: string[]) =>
    cell.every((word) => TITLE_WORD.test(word)) || (TITLE_WORD.test(cell[0] ?? '') && cell.some(isColumn));
  if (!parts.every((cell) => cell.length <= 5 && isTitle(cell))) return false;
  const known = parts.filter(
    (cell) => isColumn(cell.at(-1) ?? '') || cell.slice(0, -1).some(isColumn),
  ).length;
  // "YouTube Summary" is one heading: both neighbours of a glue must be columns, or the last one of two.
  return (
    known >= 2 || (cells.length === 2 && parts[1]?.length === 1 && known === 1 && parts[0]?.length === 1)
  );
}

/** A flattened table's head says nothing without its columns. It must have rows below to be one. */
export const tableHeads: CleaningStep = {
  name: 'flattened table heads',
  find(text) {
    const edits: Edit[] = [];
    if (!mayHoldGlue(text)) return edits;
    const lines = linesOf(text);
    for (const [i, line] of lines.entries()) {
      if (!line.words || !isGluedTableHead(line.words)) continue;
      if (!lines.slice(i + 1, i + 3).some((next) => next.words.length > 20)) continue;
      const { start, end } = wholeLine(text, line);
      edits.push(removal(start, end, 'table-head'));
    }
    return edits;
  },
};
