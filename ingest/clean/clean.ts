import type { CleanText, Document } from '@/core/model/document';
import { countLetters, FEWEST_LETTERS } from '@/core/text/letters';
import { UnreadableDocumentError } from '../errors';
import { applyEdits } from './edits';
import type { CleaningContext, CleaningStep } from './step';
import { entities } from './steps/entities';
import { gluedCells } from './steps/glued-cells';
import { inlineFurniture } from './steps/inline-furniture';
import { leadingIcons } from './steps/leading-icons';
import { lineEnds } from './steps/line-ends';
import { lineTails } from './steps/line-tails';
import { markup } from './steps/markup';
import { mojibake } from './steps/mojibake';
import { orphanHeadings } from './steps/orphan-headings';
import { siteFurniture } from './steps/site-furniture';
import { tableHeads } from './steps/table-heads';
import { underscores } from './steps/underscores';
import { whiteSpace } from './steps/white-space';

/** Steps that mend signs: they serve a headline as well as a body. */
const MENDING_STEPS: readonly CleaningStep[] = [
  // Before the line ends: a garbled sign may hold what looks like a line break or an invisible sign.
  mojibake,
  lineEnds,
  entities,
  markup,
  inlineFurniture,
  underscores,
];

/** All steps, in their order. Signs are mended first, so that the later steps see words as people wrote them. */
export const CLEANING_STEPS: readonly CleaningStep[] = [
  ...MENDING_STEPS,
  gluedCells,
  tableHeads,
  leadingIcons,
  siteFurniture,
  lineTails,
  orphanHeadings,
  whiteSpace,
];

/** How much of a text is looked at first for its letters. */
const BEGINNING = 1000;

/** More rounds than any real text needs; a text that still moves after them is taken as it is. */
const MOST_ROUNDS = 8;

function run(steps: readonly CleaningStep[], raw: string, context: CleaningContext): CleanText {
  let clean: CleanText = { text: raw, removals: [], repairs: [] };
  // One repair may uncover another (text garbled twice, an escaped tag), so the steps run until the text stands
  // still. That is also what makes cleaning a clean text change nothing.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = clean.text;
    for (const step of steps) clean = applyEdits(clean, step.find(clean.text, context));
    if (clean.text === before) break;
  }
  return clean;
}

/** Clean a text without asking whether enough of it is left. */
export const cleanText = (raw: string, context: CleaningContext): CleanText =>
  run(CLEANING_STEPS, raw, context);

/** A headline or a publisher's name with its signs mended, on one line. */
export const cleanTitle = (title: string): string =>
  run([...MENDING_STEPS, whiteSpace], title, { publisher: null, published: null }).text.replaceAll(
    /\s*\n\s*/g,
    ' ',
  );

/**
 * The clean text of a document, with all that was taken out or mended and where. Cleaning is pure and idempotent.
 * Throws UnreadableDocumentError when fewer than 80 letters are left.
 */
export function cleanBody(document: Document): CleanText {
  const clean = cleanText(document.body, document);
  // The beginning of a report has letters enough; only where it has not are they counted to the end.
  if (countLetters(clean.text.slice(0, BEGINNING)) >= FEWEST_LETTERS) return clean;
  const letters = countLetters(clean.text);
  if (letters < FEWEST_LETTERS) {
    throw new UnreadableDocumentError(
      document.filename,
      letters === 0
        ? 'No text was found in this file.'
        : `Only ${letters} ${letters === 1 ? 'letter' : 'letters'} of text were left after cleaning; a report has at least ${FEWEST_LETTERS}.`,
      'Open the page, copy the whole report into a text file and import that.',
    );
  }
  return clean;
}
