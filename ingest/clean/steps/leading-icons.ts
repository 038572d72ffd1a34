import { type Edit, removal } from '../edits';
import { linesOf } from '../lines';
import type { CleaningStep } from '../step';

const ICON = /(?:icon|calendar|clock|avatar|time)(?=(?:\p{Lu}\p{Ll}{2,8} ?\d|\d{1,4}[-/ .]\d?))/uy;
/** First letters of the names: few lines begin with one of them. */
const FIRST_LETTERS = 'icat';

/** `iconMar 4, 2025 09:15`: the name of an icon glued to a date. The date stays, for it may be the only one. */
export const leadingIcons: CleaningStep = {
  name: 'icon names glued to dates',
  find(text) {
    const edits: Edit[] = [];
    for (const { start, end } of linesOf(text)) {
      if (start === end || !FIRST_LETTERS.includes(text.charAt(start))) continue;
      ICON.lastIndex = start;
      if (ICON.test(text)) edits.push(removal(start, ICON.lastIndex, 'template'));
    }
    return edits;
  },
};
