/** Fewer letters than this are not a report. */
export const FEWEST_LETTERS = 80;

/** A Chinese character says about as much as three Latin letters. */
const LETTERS_PER_HAN = 3;

/** Letters of a text, a Chinese character counted as three. */
export function countLetters(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters + (LETTERS_PER_HAN - 1) * han;
}
