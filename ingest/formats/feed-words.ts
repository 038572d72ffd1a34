import { parseFeedDate } from './feed-dates';
import type { FeedElement } from './feed-xml';
import { decodeEntities, escapeHtml, looksLikeHtml, readLine } from './html-fragment';

/** The words without white space around them; null when none are left. */
export const wordsOrNull = (words: string | null | undefined): string | null => words?.trim() || null;

/** True for an address of the web. */
export const isAddress = (words: string | null): words is string =>
  words !== null && /^https?:\/\/[^\s/]/i.test(words);

/** The element's children of one of these names, in the order of the names. */
export const childrenOf = (element: FeedElement, names: readonly string[]): FeedElement[] =>
  element.children.length === 0
    ? []
    : names.flatMap((name) => element.children.filter((child) => child.name === name));

/** Makes an address whole from the place where it stands; an address that cannot be made whole stays as it is. */
export function resolveAddress(address: string, base: string | null): string {
  const words = address.trim().replace(/[\n\r\t]/g, '');
  if (base === null || /^[a-z][a-z0-9+.-]*:/i.test(words)) return words;
  try {
    return new URL(words, base).href;
  } catch {
    return words;
  }
}

/** HTML in which the addresses of links and pictures are whole, where it is known from where they start. */
export function resolveLinks(html: string, base: string | null): string {
  if (base === null || !/\s(?:href|src|cite)\s*=/i.test(html)) return html;
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s(?:href|src|cite|longdesc|poster)\s*=\s*)(["'])([^"'<>]*)\2/gi,
      (_, before: string, mark: string, address: string) =>
        `${before}${mark}${escapeHtml(resolveAddress(decodeEntities(address), base))}${mark}`,
    ),
  );
}

/** Content written in base64; null when it is none. */
function decodeBase64(words: string): string | null {
  const packed = words.replace(/\s+/g, '');
  if (packed === '' || packed.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  const text = Buffer.from(packed, 'base64').toString('utf8');
  return text.includes('\ufffd') || text.includes('\0') ? null : text;
}

/** The kinds of text that an Atom element can hold, after its type (1.0) and mode (0.3). */
function kindOf(element: FeedElement): 'text' | 'html' | 'markup' | 'base64' | 'guess' {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  const mode = (element.attributes.get('mode') ?? '').trim().toLowerCase();
  if (mode === 'base64') return 'base64';
  if (mode === 'escaped') return /^text\/plain/.test(type) ? 'text' : 'html';
  if (type === 'xhtml' || /[/+]xml$/.test(type)) return 'markup';
  if (mode === 'xml') return element.children.length > 0 ? 'markup' : 'guess';
  if (type === 'html' || type.startsWith('text/html')) return 'html';
  if (type === 'text' || type.startsWith('text/')) return 'text';
  if (type.includes('/')) return 'base64';
  return 'guess';
}

/** The words of an element as HTML. */
export function htmlOf(element: FeedElement, isAtom: boolean): string | null {
  const { text, children } = element;
  const inner = children.length > 0 ? element.readInner() : '';
  const naked = children.length > 0 ? (looksLikeHtml(text) ? decodeEntities(inner) : inner) : null;
  const kind = isAtom ? kindOf(element) : 'guess';
  if (kind === 'base64') {
    const decoded = decodeBase64(text);
    if (decoded !== null) return wordsOrNull(looksLikeHtml(decoded) ? decoded : escapeHtml(decoded));
  }
  if (kind === 'markup' && children.length > 0) return wordsOrNull(inner);
  if (naked !== null) return wordsOrNull(naked);
  if (kind === 'html') return wordsOrNull(text);
  if (kind === 'text') return wordsOrNull(/<\/(?:p|div|a|li|span)\s*>/i.test(text) ? text : escapeHtml(text));
  if (isAtom) return wordsOrNull(looksLikeHtml(text) ? text : escapeHtml(text));
  // RSS never says whether its words are HTML. Without a tag, a sign such as < stands for itself.
  return wordsOrNull(looksLikeHtml(text) || /&#?\w+;/.test(text) ? text : escapeHtml(text));
}

/** The words of an element as one plain line. */
export function lineOf(element: FeedElement, isAtom: boolean): string | null {
  const kind = isAtom ? kindOf(element) : 'guess';
  if (kind === 'text' && element.children.length === 0) return wordsOrNull(element.text.replace(/\s+/g, ' '));
  const html = htmlOf(element, isAtom);
  return html === null ? null : wordsOrNull(readLine(html));
}

/** The first words found under these names. */
export function findLine(element: FeedElement, names: readonly string[], isAtom: boolean): string | null {
  for (const child of childrenOf(element, names)) {
    const line = lineOf(child, isAtom);
    if (line !== null) return line;
  }
  return null;
}

/** The HTML of the first words found under these names, its links made whole. */
export function findHtml(
  element: FeedElement,
  names: readonly string[],
  isAtom: boolean,
  base: string | null,
): string | null {
  for (const child of childrenOf(element, names)) {
    const html = htmlOf(child, isAtom);
    if (html !== null) return resolveLinks(html, child.base ?? base);
  }
  return null;
}

/** The first date found under these names. */
export function findDate(element: FeedElement, names: readonly string[]): string | null {
  for (const child of childrenOf(element, names)) {
    const date = parseFeedDate(child.text);
    if (date !== null) return date;
  }
  return null;
}
