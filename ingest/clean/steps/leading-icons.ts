import { removal } from '../edits';
import type { CleaningStep } from '../step';

/** `iconMar 4, 2025 09:15`: the name of an icon glued to a date. The date stays, for it may be the only one. */
export const leadingIcons: CleaningStep = {
  name: 'icon names glued to dates',
  find: (text) =>
    [
      ...text.matchAll(
        /^(?:icon|calendar|clock|avatar|time)(?=(?:\p{Lu}\p{Ll}{2,8} ?\d|\d{1,4}[-/ .]\d?))/gmu,
      ),
    ].map((match) => removal(match.index, match.index + match[0].length, 'template')),
};
