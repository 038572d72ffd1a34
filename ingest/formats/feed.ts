import { type Document, type MediaType, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { decodeText } from './decode';
import { dayOf } from './feed-dates';
import { type ParsedEntry, type ParsedFeed, readEntry, readFeedHeader } from './feed-entry';
import { readJsonFeed } from './feed-json';
import { isAddress } from './feed-words';
import { type FeedElement, parseFeedXml } from './feed-xml';
import { readFragment } from './html-fragment';
import type { ReadPart } from './part';

export type { ParsedEntry, ParsedFeed } from './feed-entry';

const MEDIA_TYPES: Readonly<Record<ParsedFeed['format'], MediaType>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
};

const REMEDY =
  'Check the address of the feed (its page often links it as “RSS” or “Atom”), or save the reports as web pages and import those.';

/** The element without the prefix that another standard's document would give it. */
const localName = (element: FeedElement) => element.name.replace(/^(?:atom|rdf|rss|cdf):/, '');

/** All elements of the feed that pass, in their order; those inside one that passed are not looked at. */
function findElements(root: FeedElement, isWanted: (element: FeedElement) => boolean): FeedElement[] {
  const found: FeedElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isWanted(next)) found.push(next);
    else
      for (let i = next.children.length - 1; i >= 0; i--)
        if (next.children[i]) waiting.push(next.children[i]!);
  }
  return found;
}

/** The same element with Atom's own names bare, as an Atom feed's fields are read. */
function withoutAtomPrefix(element: FeedElement): void {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    next.name = next.name.replace(/^atom:/, '');
    for (const child of next.children) waiting.push(child);
  }
}

/** An XML feed of any kind, however broken; null when it is none. */
function readXmlFeed(
  text: string,
  base: string | null,
  requireFew: (count: number) => void,
): ParsedFeed | null {
  const root = parseFeedXml(text, base);
  const named = (names: RegExp) => findElements(root, (element) => names.test(localName(element)))[0];
  // Some tools wrap the feed that they show into a page; a page by itself is none.
  const outer = named(/^(?:rss|rdf|feed)$/) ?? named(/^channel$/);
  if (!outer && named(/^html$/)) return null;
  const top = outer ?? root;
  const isAtom =
    localName(top) === 'feed' ||
    (top === root && findElements(root, (element) => localName(element) === 'entry').length > 0);
  if (isAtom) withoutAtomPrefix(top);
  const isEntry = (element: FeedElement) => element.name === (isAtom ? 'entry' : 'item');
  const elements = findElements(top, isEntry);
  if (top === root && elements.length === 0) return null;
  requireFew(elements.length);
  const channel =
    (isAtom ? undefined : findElements(top, (element) => localName(element) === 'channel')[0]) ?? top;
  const header = readFeedHeader(channel, isAtom, base);
  const place = base ?? (isAddress(header.url) ? header.url : null);
  const entries = elements.map((element) => {
    const entry = readEntry(element, isAtom, element.base ?? place);
    const author = entry.author ?? (isAtom ? header.author : null);
    return { ...entry, author, language: entry.language ?? header.language };
  });
  return { format: isAtom ? 'atom' : localName(top) === 'rdf' ? 'rdf' : 'rss', ...header, entries };
}

/** Signs that XML forbids, which some desks' systems leave in. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\ufffe\uffff](?<![\u007f-\u009f])/gu;

function parse(
  bytes: Uint8Array,
  charset: string | undefined,
  base: string | null,
  filename: string,
  most = Number.POSITIVE_INFINITY,
): ParsedFeed {
  const requireFew = (count: number) => {
    if (count <= most) return;
    throw new UnreadableDocumentError(
      filename,
      `This feed has ${count} entries; one file has at most ${most}.`,
      'Split it into several files.',
    );
  };
  const text = decodeText(bytes, charset).replace(CONTROLS, '');
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '')
    throw new UnreadableDocumentError(
      filename,
      'This feed is empty.',
      'Save it again and import the new file.',
    );
  if (start.startsWith('{') || start.startsWith('[')) {
    let value: unknown;
    try {
      value = JSON.parse(start);
    } catch {
      throw new UnreadableDocumentError(
        filename,
        'This looks like a JSON feed, but its JSON is broken or cut off.',
        'Fetch the feed again and import the new file.',
      );
    }
    const feed = readJsonFeed(value, base);
    if (feed) {
      requireFew(feed.entries.length);
      return feed;
    }
    throw new UnreadableDocumentError(
      filename,
      'This is JSON, but no JSON feed.',
      'Give it the ending .json and import it as records.',
    );
  }
  const feed = readXmlFeed(start, base, requireFew);
  if (feed) return feed;
  const isPage = /<(?:!doctype\s+html|html|body)[\s>]/i.test(start.slice(0, 5000));
  const reason = isPage
    ? 'This is a web page and no feed.'
    : 'This is no feed: it has neither <rss>, <feed> nor <rdf:RDF>.';
  throw new UnreadableDocumentError(filename, reason, REMEDY);
}

/**
 * A feed of any format (RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed), well formed or not, as a plain object.
 * `charset` is what the server said; `address`, where the feed was fetched, completes relative links. Throws
 * UnreadableDocumentError when the bytes are no feed; a feed without entries is no error.
 */
export const parseFeed = (bytes: Uint8Array, charset?: string, address?: string): ParsedFeed =>
  parse(bytes, charset, address ?? null, address ?? 'feed');

/** The text of an entry: its content, or its summary where that says more. */
function bodyOf(entry: ParsedEntry): string {
  const content = entry.contentHtml === null ? '' : readFragment(entry.contentHtml);
  const summary = entry.summaryHtml === null ? '' : readFragment(entry.summaryHtml);
  return summary.length > content.length ? summary : content;
}

/** One entry of a feed as a report. Its body is empty where the feed gives no text. */
export function readFeedEntry(entry: ParsedEntry, feed: ParsedFeed, filename: string): Document {
  const date = entry.published ?? entry.updated;
  return {
    ...NO_HEADER,
    filename,
    mediaType: MEDIA_TYPES[feed.format],
    title: entry.title,
    url: isAddress(entry.url) ? entry.url : null,
    otherUrls: entry.otherUrls,
    published: date === null ? null : dayOf(date),
    publisher: entry.source ?? feed.title,
    author: entry.author,
    language: entry.language,
    body: bodyOf(entry),
  };
}

/**
 * Each entry of an RSS, Atom, RDF or JSON feed as a report. An entry without text is a part that says so. Throws
 * UnreadableDocumentError for what is no feed, for a feed without entries, and for one with more than `limits.entries`.
 */
export function readFeed(
  bytes: Uint8Array,
  filename: string,
  limits: ReadLimits,
  charset?: string,
): ReadPart[] {
  const feed = parse(bytes, charset, null, filename, limits.entries);
  if (feed.entries.length === 0)
    throw new UnreadableDocumentError(filename, 'This feed has no entries.', REMEDY);
  return feed.entries.map((entry, i) => {
    const locator = `entry ${i + 1}`;
    const document = readFeedEntry(entry, feed, filename);
    if (document.body !== '') return { locator, document };
    const named = entry.title === null ? 'This entry' : `The entry “${entry.title.slice(0, 80)}”`;
    const error = new UnreadableDocumentError(
      filename,
      `${named} has no text, only a heading or a link.`,
      entry.url === null ? 'Import the page itself.' : `Import the page itself: ${entry.url}`,
    );
    return { locator, error };
  });
}
