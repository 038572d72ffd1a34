import { countSigns, HAN, LETTER } from './signs';

/** Fewer letters than this are not a report. */
export const FEWEST_LETTERS = 80;

/** A Chinese character says about as much as three Latin letters. */
const LETTERS_PER_HAN = 3;

/** Letters of a text, a Chinese character counted as three. */
export function countLetters(text: string): number {
  const [letters = 0, han = 0] = countSigns(text, LETTER, HAN);
  return letters + (LETTERS_PER_HAN - 1) * han;
}
