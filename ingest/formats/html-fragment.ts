import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import { nestsBeyond } from './nesting';
import { textOf } from './page-text';

/** Tags of HTML that reports are written with; other words in angle brackets are words. */
const TAG_NAMES =
  'a|abbr|address|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|main|nav|noscript|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|video';
const TAG = new RegExp(`<\\/?(?:${TAG_NAMES})(?:\\s[^<>]*)?\\/?>`, 'i');
const TAGS = new RegExp(TAG.source, 'gi');
const PAIR = new RegExp(`<\\/(?:${TAG_NAMES})\\s*>|<(?:br|hr|img|p)(?:\\s[^<>]*)?\\/?>`, 'i');

/** A tree deeper than this would take its reader minutes; its tags are struck out instead. */
const DEEPEST = 400;

const BASIC: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** What numbers 128 to 159 mean in the pages that use them: Windows-1252, as the HTML standard reads them. */
const WINDOWS = Array.from(
  iconv.decode(Buffer.from(Array.from({ length: 32 }, (_, i) => 128 + i)), 'windows-1252'),
);
/** The names met so far that HTML knows: at most the two thousand that there are. */
const named = new Map<string, string>();
const NAMED = /&([a-zA-Z]{2,31}\d{0,2});/g;
/** Stands between the names that are looked up together; no entity means it. */
const BETWEEN = '\u0001';

/**
 * Looks up all names of entities in a text at once, so that `decodeLearned` finds them. A file may make up a million
 * names: one look-up for each would take a minute.
 */
export function learnEntities(text: string): void {
  if (!text.includes('&')) return;
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAMED)) if (!(name in BASIC) && !named.has(name)) names.add(name);
  if (names.size === 0) return;
  const list = [...names];
  const source = list.map((name) => `&${name};`).join(BETWEEN);
  const { document } = parseHTML(`<!doctype html><html><body>${source}</body></html>`);
  const signs = (document.body.textContent ?? '').split(BETWEEN);
  for (const [i, name] of list.entries()) {
    const sign = signs[i] ?? '';
    if (sign !== '' && !sign.includes('&')) named.set(name, sign);
  }
}

function signOf(number: number): string | null {
  if (number >= 128 && number < 160) return WINDOWS[number - 128] ?? null;
  const isSign = number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  const isControl = number < 32 && number !== 9 && number !== 10 && number !== 13;
  return isSign && !isControl ? String.fromCodePoint(number) : null;
}

/** The words with XML's and HTML's entities decoded once, named ones only where they were learned before. */
export const decodeLearned = (words: string): string =>
  words.includes('&')
    ? words.replace(
        /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,31}\d{0,2}));/g,
        (entity, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return BASIC[name.toLowerCase()] ?? named.get(name) ?? entity;
          const number = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
          return signOf(number) ?? (number < 32 ? '' : '\ufffd');
        },
      )
    : words;

/** The words with XML's and HTML's entities decoded once; what is no entity stays as it is. */
export function decodeEntities(words: string): string {
  learnEntities(words);
  return decodeLearned(words);
}

/** The text written as HTML that shows the same words. */
export const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** True when the words hold tags of HTML, and not only signs such as < between numbers. */
export const looksLikeHtml = (words: string): boolean => PAIR.test(words);

/** Words whose tags are struck out, a line for each block. */
const strike = (html: string) =>
  decodeEntities(
    html
      .replace(/<(script|style)\b[^<>]{0,2000}>[^<]*<\/\1\s*>/gi, ' ')
      .replace(/<(?:br|\/?(?:p|div|li|tr|h[1-6]|table|ul|ol|blockquote))\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/** The words of a piece of HTML as a reader sees them: a line for each block. Never throws, however deep it is. */
export function readFragment(html: string): string {
  if (!TAG.test(html) && !/<\/?[a-z]/i.test(html)) {
    return decodeEntities(html)
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
  if (nestsBeyond(html, DEEPEST)) return strike(html);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return document.body ? textOf(document.body) : strike(html);
}

/** A line of words (a title, a name) that may hold escaped HTML: its tags gone, its entities decoded, one line. */
export const readLine = (words: string): string =>
  decodeEntities(words.includes('<') ? words.replace(TAGS, '') : words)
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a cell or a record, which may be HTML or plain. */
export const readMaybeHtml = (words: string): string =>
  looksLikeHtml(words) ? readFragment(words) : words.replace(/\r\n?/g, '\n').trim();
