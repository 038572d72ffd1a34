import { removal } from '../edits';
import type { CleaningStep } from '../step';

/** Notes that a page gives to screen readers inside a sentence, with the space that parted them from their sentence. */
const INLINE = [
  /(?<![ \t\u00a0])[ \t\u00a0]*[([](?:this )?(?:link )?(?:will )?opens? (?:up )?in (?:a |an )?(?:new|external|another) (?:browser )?(?:tab|window|page|site)[)\]](?:[ \t\u00a0]+(?=[,.;:!?)]))?/gi,
  /(?<![ \t\u00a0])[ \t\u00a0]*[([]external link[)\]](?:[ \t\u00a0]+(?=[,.;:!?)]))?/gi,
  // Without brackets only "tab" is sure: a bank may open new windows.
  /(?<![ \t\u00a0])[ \t\u00a0]*,[ \t\u00a0]*opens (?:in )?(?:a )?new (?:browser )?tab\b(?:[ \t\u00a0]+(?=[,.;:!?)]))?/gi,
  /(?<![ \t\u00a0])[ \t\u00a0]*[（(]在新(?:窗口|标签页)中?打开[)）]/g,
];

/** How such a note begins: a look for that costs less than a look at the white space before it. */
const MAY_BE_NOTE =
  /[([](?:this |link |will |opens? |external )|[（(]在新|opens (?:in )?(?:a )?new (?:browser )?tab/i;

/** "(opens in a new tab)" and its kin, also in mid-sentence. The space before it goes along. */
export const inlineFurniture: CleaningStep = {
  name: 'notes to screen readers',
  find: (text) =>
    MAY_BE_NOTE.test(text)
      ? INLINE.flatMap((pattern) =>
          [...text.matchAll(pattern)].map((match) =>
            removal(match.index, match.index + match[0].length, 'navigation'),
          ),
        )
      : [],
};
