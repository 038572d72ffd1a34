import { repair } from '../edits';
import type { CleaningStep } from '../step';

const BETWEEN_HAN = /(?<=\p{Script=Han})_{1,4}(?=\p{Script=Han})/gu;

/** `北__方` → `北方`: underscores between Chinese characters are a converter's leftovers. */
export const underscores: CleaningStep = {
  name: 'underscores inside Chinese words',
  find: (text) =>
    text.includes('_')
      ? [...text.matchAll(BETWEEN_HAN)].map((match) =>
          repair(match.index, match.index + match[0].length, '', 'underscore'),
        )
      : [],
};
