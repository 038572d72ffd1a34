import { matchesOf } from '@/core/text/matches';
import type { Edit } from '../edits';
import type { CleaningStep } from '../step';

/** Line breaks of every system become `\n`; signs that take no room (zero width, soft hyphen, controls) go. */
export const lineEnds: CleaningStep = {
  name: 'line ends',
  find(text) {
    const edits: Edit[] = [];
    if (!MAY_CHANGE.test(text)) return edits;
    for (const match of matchesOf(text, BREAK)) {
      // U+0085 behind a garbled lead byte is half of a sign, and the mojibake steps still need it.
      if (match[0] === '\u0085' && /[\u0080-\u00ff\u0e00-\u0e7f]/.test(text[match.index - 1] ?? '')) continue;
      edits.push({ start: match.index, end: match.index + match[0].length, replacement: '\n', log: null });
    }
    for (const match of matchesOf(text, INVISIBLE)) {
      edits.push({ start: match.index, end: match.index + match[0].length, replacement: '', log: null });
    }
    return edits;
  },
};

/** One look for all that the two patterns find: most texts have nothing of it. */
const MAY_CHANGE = /[^\P{Cc}\n\t]|[\u00ad\u200b\u2028\u2029\u2060\ufeff]/u;
const BREAK = /\r\n?|[\u0085\u2028\u2029\v\f](?![\u0080-\u00bf])/g;
/** Controls but white space and what a garbled sign may hold, and signs without width. */
const INVISIBLE = /(?:[^\P{Cc}\s\u0080-\u009f]|[\u00ad\u200b\u2060\ufeff])+/gu;
