/** One line of a text: offsets of the whole line (`end` before its line break) and its trimmed words. */
export interface Line {
  start: number;
  end: number;
  words: string;
}

/** The lines of a text, empty ones included. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, words: text.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

export const countHan = (words: string): number => words.match(HAN)?.length ?? 0;
export const countWords = (words: string): number => words.match(LATIN_WORD)?.length ?? 0;

export const isBullet = (words: string): boolean => /^(?:[-–—•*·▪◦‣]|\d{1,2}[.)])\s/.test(words);

/** True for a line of running text, as against a heading, a label or a button. */
export function isProse(words: string): boolean {
  if (countHan(words) >= 25) return true;
  const count = countWords(words);
  return count >= 16 || (count >= 7 && /[.!?。！？:;][”"’')\]]*$/u.test(words));
}

/** Offsets of a line together with its line break, so that removing it leaves no empty line behind. */
export const wholeLine = (text: string, line: Line): { start: number; end: number } => ({
  start: line.start,
  end: Math.min(line.end + 1, text.length),
});
