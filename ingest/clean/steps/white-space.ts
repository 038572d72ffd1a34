import type { Edit } from '../edits';
import type { CleaningStep } from '../step';

/** White space that is not as it should be, or stands at an end: the single space between two words is passed over. */
const OTHERWISE = /\s{2,}|[^\S \n]|^\s|\s$/g;

/**
 * One space between words, none at the ends of a line, at most one empty line, none at the ends of the text.
 * Nobody needs to be told, so nothing is logged. The ideographic space is a space as well.
 */
export const whiteSpace: CleaningStep = {
  name: 'white space',
  find(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(OTHERWISE)) {
      const { index } = match;
      const end = index + match[0].length;
      const breaks = match[0].split('\n').length - 1;
      const isEdge = index === 0 || end === text.length;
      const replacement = isEdge ? '' : breaks === 0 ? ' ' : breaks === 1 ? '\n' : '\n\n';
      if (replacement !== match[0]) edits.push({ start: index, end, replacement, log: null });
    }
    return edits;
  },
};
