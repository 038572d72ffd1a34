import { decodeLearned, escapeHtml, learnEntities } from './html-fragment';

/** One element of a feed. Names and prefixes are in small letters. */
export interface FeedElement {
  /** The local name behind the prefix of its namespace as feeds usually write it: `title`, `dc:creator`, `atom:link`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: FeedElement[];
  /** Its own words, entities decoded once, without those of its children. */
  text: string;
  /** What stands between its tags, as written but for CDATA marks. Made on demand: it may be the whole feed. */
  readInner: () => string;
  /** The address that relative links in it start from, as `xml:base` says; null when nothing says. */
  base: string | null;
  /** `xml:lang` in force here. */
  language: string | null;
}

/** Namespaces by a part of their address that all spellings of them share. */
const NAMESPACES: readonly [RegExp, string][] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom/, 'atom'],
  // The drafts of Atom went by several names before 0.3.
  [/^https?:\/\/purl\.org\/(?:atom\/ns|pie|echo|necho)/, 'atom'],
  [/^http:\/\/example\.com\/(?:newformat#|necho)$|^uri\/of\/echo\/namespace#$/, 'atom'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/(?:dc)?terms|purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/(?:rss\/1\.0\/modules\/dc|dc\/elements\/1\.[01])/, 'dc'],
  [/purl\.org\/rss\/1\.0\/modules\/([a-z]+)/, '$1'],
  [/purl\.org\/net\/rss1\.1|^https?:\/\/purl\.org\/rss\/1\.0\/?$|(?:my|channel)\.netscape\.com\/rdf/, ''],
  [
    /backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|cyber\.law\.harvard\.edu\/rss|rssboard\.org/,
    '',
  ],
  [/itunes\.com\/(?:dtds\/podcast|podcast)|example\.com\/dtds\/podcast/, 'itunes'],
  [/search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com\/mrss/, 'media'],
  [/rssnamespace\.org\/feedburner/, 'feedburner'],
  [/pheedo\.com\/namespace/, 'pheedo'],
  [/prismstandard\.org\/namespaces/, 'prism'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/google\.com\/schemas\/play-podcasts/, 'googleplay'],
  [/w3\.org\/xml\/1998\/namespace/, 'xml'],
];

/** The usual prefix of a namespace; null for one that feeds do not need. */
function findPrefix(address: string): string | null {
  const small = address.trim().toLowerCase();
  for (const [pattern, prefix] of NAMESPACES) {
    const match = pattern.exec(small);
    if (match) return prefix === '$1' ? (match[1] ?? null) : prefix;
  }
  return null;
}

/** Elements that hold words and no other elements of a feed: what follows one that was never closed ends it. */
const PLAIN = new Set(
  'title link guid pubdate id updated published issued modified created category comments dc:date dc:creator dc:title dc:subject'.split(
    ' ',
  ),
);
const FIELDS = new Set([
  ...PLAIN,
  ...'description author enclosure source item entry channel summary content content:encoded'.split(' '),
]);
/** Elements that only feeds have: inside words they mean that a tag before them was never closed. */
const FEED_ONLY = new Set(
  'item entry guid pubdate enclosure dc:date dc:creator content:encoded channel'.split(' '),
);
const WORDS = new Set([...PLAIN, 'description', 'summary', 'content:encoded', 'author']);

/** Elements deeper than this are read as words of the one around them. */
const DEEPEST = 200;

const START_TAG = /<([A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*)/y;
const ATTRIBUTE = /\s*([^\s=<>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+)))?|[\s/"'=]+/y;
const END_TAG = /<\/\s*([A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*)[^<>]*>?/y;

interface Open {
  element: FeedElement;
  /** The name as written, in small letters. */
  raw: string;
  prefixes: ReadonlyMap<string, string>;
  innerStart: number;
  hasCdata: boolean;
  pieces: string[];
  /** Inside it stands markup of its own, not fields of a feed. */
  isMarkup: boolean;
}

/** `indexOf` that remembers that nothing follows any more, so that a thousand open comments cost one search. */
function finder(text: string, mark: string): (from: number) => number {
  let next = -2;
  return (from) => {
    if (next === -1) return -1;
    if (next < from) next = text.indexOf(mark, from);
    return next;
  };
}

function resolve(address: string, base: string | null): string | null {
  try {
    return base === null ? new URL(address).href : new URL(address, base).href;
  } catch {
    return base;
  }
}

/**
 * The elements of a feed, however broken its XML is: what a strict reader refuses (a bare &, an undefined entity, tags
 * never closed or closed twice, words before the declaration, an open CDATA section) is read as its writer meant it.
 * Document types are skipped, so nothing that they define is ever expanded or fetched. Takes time linear in the text.
 * `base` is the address that the feed was fetched from.
 */
export function parseFeedXml(text: string, base: string | null = null): FeedElement {
  learnEntities(text);
  const root: FeedElement = {
    name: '',
    attributes: new Map(),
    children: [],
    text: '',
    readInner: () => text,
    base,
    language: null,
  };
  const bottom: Open = {
    element: root,
    raw: '',
    prefixes: new Map([['xml', 'xml']]),
    innerStart: 0,
    hasCdata: false,
    pieces: [],
    isMarkup: false,
  };
  const stack: Open[] = [bottom];
  const counts = new Map<string, number>();
  const top = () => stack[stack.length - 1] ?? bottom;
  const endOfComment = finder(text, '-->');
  const endOfCdata = finder(text, ']]>');
  const endOfInstruction = finder(text, '?>');
  const endOfTag = finder(text, '>');
  const openingBracket = finder(text, '[');
  const closingBracket = finder(text, ']');

  const close = (at: number) => {
    const open = stack.pop();
    if (!open) return;
    counts.set(open.raw, (counts.get(open.raw) ?? 1) - 1);
    open.element.text = open.pieces.join('');
    const { innerStart, hasCdata } = open;
    open.element.readInner = () => {
      const inner = text.slice(innerStart, at);
      return hasCdata ? withoutCdataMarks(inner) : inner;
    };
    const parent = top();
    if (open.hasCdata) parent.hasCdata = true;
  };
  const addText = (from: number, to: number) => {
    if (to > from) top().pieces.push(decodeLearned(text.slice(from, to)));
  };

  /** Ends what cannot hold an element of this name, because its own end was forgotten. */
  const endForgotten = (name: string, at: number) => {
    if (top().isMarkup) return;
    if (PLAIN.has(top().element.name) && FIELDS.has(name)) close(at);
    else if (WORDS.has(top().element.name) && FEED_ONLY.has(name)) close(at);
    if (name !== 'item' && name !== 'entry') return;
    const open = stack.findLastIndex(
      ({ element, isMarkup }) => !isMarkup && (element.name === 'item' || element.name === 'entry'),
    );
    if (open > 0) while (stack.length > open) close(at);
  };

  const openElement = (written: string, attributes: Map<string, string>, at: number, after: number) => {
    const raw = written.toLowerCase();
    let { prefixes } = top();
    for (const [key, value] of attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      const prefix = key === 'xmlns' ? '' : key.slice(6);
      prefixes = new Map(prefixes).set(prefix, findPrefix(value) ?? prefix);
    }
    const [before, local] = raw.includes(':') ? raw.split(':', 2) : ['', raw];
    const prefix = prefixes.get(before ?? '') ?? before ?? '';
    const name = prefix === '' ? (local ?? raw) : `${prefix}:${local ?? ''}`;
    endForgotten(name.replace(/^atom:/, ''), at);
    const parent = top();
    const ownBase = attributes.get('xml:base');
    const element: FeedElement = {
      name,
      attributes,
      children: [],
      text: '',
      readInner: () => '',
      base: ownBase === undefined ? parent.element.base : resolve(ownBase.trim(), parent.element.base),
      language: attributes.get('xml:lang') ?? parent.element.language,
    };
    parent.element.children.push(element);
    const kind = `${attributes.get('type') ?? ''} ${attributes.get('mode') ?? ''}`;
    const isMarkup =
      parent.isMarkup ||
      prefix === 'xhtml' ||
      (/^(?:atom:)?(?:content|summary|title|subtitle|rights)$/.test(name) && /xml/i.test(kind));
    stack.push({ element, raw, prefixes, innerStart: after, hasCdata: false, pieces: [], isMarkup });
    counts.set(raw, (counts.get(raw) ?? 0) + 1);
  };

  /** Reads the start tag at `at`; where the text goes on behind it. */
  const readStart = (written: string, at: number): number => {
    let position = at + 1 + written.length;
    const attributes = new Map<string, string>();
    while (position < text.length) {
      ATTRIBUTE.lastIndex = position;
      const match = ATTRIBUTE.exec(text);
      if (!match || match[0] === '') break;
      position = ATTRIBUTE.lastIndex;
      const key = match[1]?.toLowerCase();
      if (key !== undefined && !attributes.has(key) && attributes.size < 100)
        attributes.set(key, decodeLearned(match[2] ?? match[3] ?? match[4] ?? ''));
    }
    const isEmpty = text[position - 1] === '/';
    if (text[position] === '>') position += 1;
    if (stack.length > DEEPEST) return position;
    openElement(written, attributes, at, position);
    if (isEmpty) close(position);
    return position;
  };

  /** Reads the end tag; where the text goes on behind it. */
  const readEnd = (written: string, at: number, after: number): number => {
    const raw = written.toLowerCase();
    if ((counts.get(raw) ?? 0) === 0) return after;
    while (stack.length > 1) {
      const isIt = top().raw === raw;
      close(at);
      if (isIt) break;
    }
    return after;
  };

  const readCdata = (at: number): number => {
    const start = at + 9;
    let end = endOfCdata(start);
    // A section that is never closed ends where its element does.
    const closing = end === -1 ? text.indexOf(`</${top().element.name}`, start) : -1;
    const next = end === -1 ? (closing === -1 ? text.length : closing) : end + 3;
    if (end === -1) end = next;
    top().pieces.push(text.slice(start, end));
    top().hasCdata = true;
    return next;
  };

  /** Skips a document type with what it defines. */
  const skipDeclaration = (at: number): number => {
    const simple = endOfTag(at);
    if (simple === -1) return text.length;
    const opening = openingBracket(at);
    const closing = opening === -1 || opening > simple ? -1 : closingBracket(opening);
    const end = closing === -1 ? simple : endOfTag(closing);
    return end === -1 ? text.length : end + 1;
  };

  let position = 0;
  while (position < text.length) {
    const at = text.indexOf('<', position);
    if (at === -1) break;
    addText(position, at);
    position = at;
    if (text.startsWith('<![CDATA[', at)) position = readCdata(at);
    else if (text.startsWith('<!--', at)) {
      const end = endOfComment(at + 4);
      position = end === -1 ? at + 4 : end + 3;
    } else if (text.startsWith('<!DOCTYPE', at) || text.startsWith('<!doctype', at))
      position = skipDeclaration(at);
    else if (text[at + 1] === '?') {
      const end = endOfInstruction(at);
      const tag = endOfTag(at);
      position = end !== -1 && (end < tag || end - at < 500) ? end + 2 : tag === -1 ? text.length : tag + 1;
    } else if (text[at + 1] === '!') {
      const end = endOfTag(at);
      position = end === -1 ? text.length : end + 1;
    } else {
      END_TAG.lastIndex = at;
      START_TAG.lastIndex = at;
      const end = END_TAG.exec(text)?.[1];
      const start = end === undefined ? START_TAG.exec(text)?.[1] : undefined;
      if (end !== undefined) position = readEnd(end, at, END_TAG.lastIndex);
      else if (start !== undefined) position = readStart(start, at);
      else {
        top().pieces.push('<');
        position = at + 1;
      }
    }
  }
  if (position < text.length) addText(position, text.length);
  while (stack.length > 0) close(text.length);
  return root;
}

/** Markup in which what CDATA sections hold is escaped, as it would be without them. */
const withoutCdataMarks = (markup: string) =>
  markup.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, words: string) => escapeHtml(words));
