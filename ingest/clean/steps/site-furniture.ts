import { removal } from '../edits';
import { classifyLines } from '../furniture/classify';
import { linesOf, wholeLine } from '../lines';
import type { CleaningStep } from '../step';

/** Whole lines that belong to the site and not to the report. */
export const siteFurniture: CleaningStep = {
  name: 'site furniture',
  find(text, context) {
    const lines = linesOf(text);
    return [...classifyLines(text, lines, context)].flatMap(([i, kind]) => {
      const line = lines[i];
      if (!line) return [];
      const { start, end } = wholeLine(text, line);
      return [removal(start, end, kind)];
    });
  },
};
