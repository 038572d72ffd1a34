import { countSigns, HAN } from '@/core/text/signs';

/** One line of a text: offsets of the whole line (`end` before its line break) and its trimmed words. */
export interface Line {
  start: number;
  end: number;
  words: string;
}

let lastText = '';
let lastLines: readonly Line[] = splitLines('');

/** The lines of a text, empty ones included. Several steps in a row read the same text, so the last answer is kept. */
export function linesOf(text: string): readonly Line[] {
  if (text !== lastText) {
    lastLines = splitLines(text);
    lastText = text;
  }
  return lastLines;
}

function splitLines(text: string): Line[] {
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

const LATIN_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

export const countHan = (words: string): number => countSigns(words, HAN)[0] ?? 0;
export const countWords = (words: string): number => words.match(LATIN_WORD)?.length ?? 0;

/** True for at least so many words; a long paragraph is not read to its end for that. */
function hasWords(words: string, least: number): boolean {
  LATIN_WORD.lastIndex = 0;
  for (let count = 0; count < least; count++) if (!LATIN_WORD.test(words)) return false;
  return true;
}

export const isBullet = (words: string): boolean => /^(?:[-–—•*·▪◦‣]|\d{1,2}[.)])\s/.test(words);

const ENDS_SENTENCE = /[.!?。！？:;][”"’')\]]*$/u;

/** True for a line of running text, as against a heading, a label or a button. */
export function isProse(words: string): boolean {
  if (hasWords(words, 16) || (hasWords(words, 7) && ENDS_SENTENCE.test(words))) return true;
  return countHan(words) >= 25;
}

/** Offsets of a line together with its line break, so that removing it leaves no empty line behind. */
export const wholeLine = (text: string, line: Line): { start: number; end: number } => ({
  start: line.start,
  end: Math.min(line.end + 1, text.length),
});
