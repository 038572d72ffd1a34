import { codePage } from '../../formats/charset-pages';
import { type Edit, repair } from '../edits';
import { linesOf } from '../lines';

/**
 * UTF-8 punctuation that lost its last bytes on the way through a code page: one sign (`โ`, or a torn `โ€` or `â€`)
 * stands for both quotes, the apostrophe and the dashes, so the neighbours and the quotes still open in the line
 * decide. `โ` alone is never a Thai word, and inside one it has Thai neighbours; so real Thai is not touched.
 */
const TORN =
  /(?<![\u0e00-\u0e7f])โ€?(?![\u0e00-\u0e7f€])|â€(?![\u0080-\u00bf€-™œ])[?\ufffd]?|â\u0080(?![\u0080-\u00bf])|鈥[?\ufffd]?(?![\u4e00-\u9fff])|вЂ(?![\u0080-\u00bf\u0400-\u04ff€-™])[?\ufffd]?|ΓÇ(?=[\s?\ufffd]|$)[?\ufffd]?/gu;

/** The same with a bare `â`, for texts that prove themselves garbled by an English ending and use no other accent. */
const TORN_LATIN = new RegExp(`${TORN.source}|â`, 'gu');
/** True for an English text in which `â` stands for an apostrophe, and so for other punctuation as well. */
export const provesTornLatin = (text: string) =>
  /[A-Za-z]{2}â\u0080?(?:s|t|re|ve|ll)(?![\p{L}\p{N}])/u.test(text) &&
  !/[À-ɏ]/u.test(text.replaceAll('â', ''));

/** A sign that was lost outright, in a text that lost at least one English apostrophe so. */
const LOST = new RegExp(`${TORN.source}|\ufffd`, 'gu');
const provesLost = (text: string) => /[A-Za-z]\ufffd(?:s|t|re|ve|ll)(?![\p{L}\p{N}])/u.test(text);

/** `Baotou?s`: a question mark inside a word, with an English ending behind it and more words to come. */
const LOST_APOSTROPHE = /(?<=(?:^|[\s(“"])[A-Za-z]{1,30}(?:[a-z]|n(?=\?t)))\?(?=(?:s|t|re|ve|ll) [a-z])/g;

/** `โฆ`, `โข`, `โฌ`: the last byte survived as a Thai letter. Only where nothing Thai stands beside it. */
const HALF: readonly { form: string; sign: string }[] = [
  { form: 'โฆ', sign: '…' },
  { form: 'โข', sign: '•' },
  { form: 'โฌ', sign: '€' },
];
const HALF_FORM = /(?<![\u0e00-\u0e7f])โ[ฆขฌ](?![\u0e00-\u0e7f])/gu;

/** A lone `ย`, `ร` or `Â`: the lead byte of a no-break space or of a lost sign, which said nothing. */
const LONE_THAI_LEAD = /(?<![\u0e00-\u0e7f.])[ยร](?=[ \u00a0\n]|$)/gu;
const LONE_LATIN_LEAD = /(?<!\p{L})Â(?=[ \u00a0\n]|$)/gu;
const REAL_THAI = /[\u0e00-\u0e7f]{5}/;
const OTHER_ACCENT = /[À-ÁÄ-ɏ]/u;

const APOSTROPHE_ENDING = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu;
/** First syllables of place names that Pinyin parts from a following "an" by an apostrophe. */
const PINYIN_BEFORE_AN = /(?:^|[^\p{L}])(?:Xi|Yan|Tai|Ji|Lu|Huai|Ya|Guang|Rui|Gu)$/u;
const FUNCTION_WORD = /^(?:an?|the|and|or|but|which|who|as|in|on|at|to|from|by|for|with|it|its|is|not)\b/i;

const isLetter = (sign: string) => /^\p{L}$/u.test(sign);
const isWord = (sign: string) => /^[\p{L}\p{N}]$/u.test(sign);
const isBlank = (sign: string) => sign === '' || /^\s$/.test(sign);

interface Place {
  /** What stands before the sign in its line, and after it. */
  head: string;
  tail: string;
  isQuoteOpen: boolean;
  /** True when the next torn sign of the line looks like a closing quote. */
  isCloserAhead: boolean;
}

const looksClosing = (previous: string, next: string) => !isBlank(previous) && !isLetter(next) && next !== '';

/** The punctuation that a torn sign most likely was. */
function readSign({ head, tail, isQuoteOpen, isCloserAhead }: Place): string {
  const previous = head.at(-1) ?? '';
  const next = tail[0] ?? '';
  if (isBlank(previous) && isBlank(next)) return '—';
  if (isBlank(previous) || /^[([{“‘—–/-]$/.test(previous)) return /^\d0s\b/.test(tail) ? '’' : '“';
  if (isBlank(next) || !isWord(next)) {
    if (/[%\p{N}]/u.test(previous) && /^[$€£¥]\s?\d/.test(tail)) return '–';
    if (/[sS]/.test(previous) && /^\s[\p{L}\p{N}]/u.test(tail) && (!isQuoteOpen || isCloserAhead)) return '’';
    if (!isQuoteOpen && tail.trim() === '' && isLetter(previous)) return '…';
    return '”';
  }
  if (isLetter(previous) && APOSTROPHE_ENDING.test(tail)) return '’';
  if (/\d/.test(previous) && /^s(?![\p{L}\p{N}])/u.test(tail)) return '’';
  if (/(?:^|[^\p{L}])[OD]$/u.test(head) && /^\p{Lu}\p{Ll}/u.test(tail)) return '’';
  if (/^an\b/.test(tail) && PINYIN_BEFORE_AN.test(head)) return '’';
  if (/[\d%]/.test(previous) && /^(?:\d|[A-Z]\d)/.test(tail)) return '–';
  const left = /[\p{L}\p{N}]+$/u.exec(head)?.[0] ?? '';
  if (left === '') return isQuoteOpen && /[.,!?;]/.test(previous) ? '”' : '—';
  const isCompound = /^\p{Lu}/u.test(left) && /^\p{Lu}/u.test(tail);
  const isFirstWord = /^\p{Lu}/u.test(left) && /^[\s\-–•*]*$/.test(head.slice(0, head.length - left.length));
  return isCompound || (isFirstWord && !FUNCTION_WORD.test(tail)) ? '–' : '—';
}

function readLine(line: string, offset: number, torn: RegExp): Edit[] {
  const edits: Edit[] = [];
  const signs = [...line.matchAll(torn)];
  let isQuoteOpen = false;
  let at = 0;
  signs.forEach((match, i) => {
    const end = match.index + match[0].length;
    for (const quote of line.slice(at, match.index).matchAll(/[“”]/g)) isQuoteOpen = quote[0] === '“';
    const following = signs[i + 1];
    const isCloserAhead =
      following !== undefined &&
      looksClosing(line[following.index - 1] ?? '', line[following.index + following[0].length] ?? ' ');
    // The neighbours alone are looked at: a few words either side are enough, and keep long lines linear.
    const place = {
      head: line.slice(Math.max(0, match.index - 40), match.index),
      tail: line.slice(end, end + 40),
      isQuoteOpen,
      isCloserAhead,
    };
    const sign = readSign(place);
    if (match[0] === '\ufffd' && !isCertain(sign, place)) return;
    if (sign === '“') isQuoteOpen = true;
    if (sign === '”') isQuoteOpen = false;
    edits.push(repair(offset + match.index, offset + end, sign, 'mojibake'));
    at = end;
  });
  return edits;
}

/** A lost sign may have been a letter as well (`caf\ufffd`): only what the neighbours leave no doubt about is put back. */
function isCertain(sign: string, { head, tail, isQuoteOpen, isCloserAhead }: Place): boolean {
  if (sign === '’') return /[A-Za-z]$/.test(head) && APOSTROPHE_ENDING.test(tail);
  if (sign === '“') return isCloserAhead;
  if (sign === '”') return isQuoteOpen && !/^\p{L}/u.test(tail);
  return /\s$/.test(head) && /^\s/.test(tail);
}

const WINDOWS = codePage('windows-1252');

/** Control signs that a Windows page shows as punctuation (`said\u0085`), where nothing better explains them. */
function findControls(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(
    /(?<=[\p{L}\p{N}\p{P} ])[\u0080\u0082-\u0084\u0086-\u008c\u0091-\u009c]|(?<=[\p{L}\p{N}])\u0085(?=[ ”"]|$)/gu,
  )) {
    const sign = WINDOWS.signs[match[0].charCodeAt(0) - 0x80];
    if (sign) edits.push(repair(match.index, match.index + 1, sign, 'mojibake'));
  }
  return edits;
}

/** Edits that put torn or lost punctuation back by its neighbours. */
export function findTornSigns(text: string): Edit[] {
  const edits = [...findControls(text)];
  if (text.includes('?')) {
    for (const match of text.matchAll(LOST_APOSTROPHE))
      edits.push(repair(match.index, match.index + 1, '’', 'mojibake'));
  }
  if (!/[โรยÂâ鈥вΓ\ufffd]/u.test(text)) return edits;
  const torn = provesTornLatin(text) ? TORN_LATIN : provesLost(text) ? LOST : TORN;
  for (const match of text.matchAll(HALF_FORM)) {
    const sign = HALF.find(({ form }) => form === match[0])?.sign;
    if (sign) edits.push(repair(match.index, match.index + match[0].length, sign, 'mojibake'));
  }
  const leads = [
    ...(REAL_THAI.test(text) ? [] : text.matchAll(LONE_THAI_LEAD)),
    ...(OTHER_ACCENT.test(text) ? [] : text.matchAll(LONE_LATIN_LEAD)),
  ];
  for (const match of leads) edits.push(repair(match.index, match.index + 1, '', 'mojibake'));
  for (const line of linesOf(text))
    edits.push(...readLine(text.slice(line.start, line.end), line.start, torn));
  return edits;
}
