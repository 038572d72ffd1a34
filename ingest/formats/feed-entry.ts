import { parseFeedDate } from './feed-dates';
import {
  childrenOf,
  findDate,
  findHtml,
  findLine,
  htmlOf,
  isAddress,
  resolveAddress,
  resolveLinks,
  wordsOrNull,
} from './feed-words';
import type { FeedElement } from './feed-xml';
import { decodeEntities, readLine } from './html-fragment';

/** One entry of a feed. Dates are ISO 8601 at the precision and in the zone stated; null where the feed is silent. */
export interface ParsedEntry {
  id: string | null;
  url: string | null;
  /** Further addresses of the same page: its permanent identifier, its alternates. */
  otherUrls: string[];
  title: string | null;
  author: string | null;
  published: string | null;
  updated: string | null;
  /** The whole text as HTML, where the feed carries it. */
  contentHtml: string | null;
  summaryHtml: string | null;
  language: string | null;
  /** The desk that an aggregator took the entry from. */
  source: string | null;
}

/** What a feed says about itself, and its entries in its order. */
export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string | null;
  url: string | null;
  language: string | null;
  author: string | null;
  description: string | null;
  updated: string | null;
  entries: ParsedEntry[];
}

/** `kiln@example.org (Ada Mill)` and `Ada Mill <kiln@example.org>` → Ada Mill; a bare address stays. */
function nameOf(words: string): string | null {
  const line = words.replace(/\s+/g, ' ').trim();
  const bracketed =
    /^(?:mailto:)?[^\s()<>]+@[^\s()<>]+\s*\((.+)\)$/.exec(line) ??
    /^(.+?)\s*[<([][^\s()<>]+@[^\s()<>]+[>)\]]$/.exec(line);
  return wordsOrNull((bracketed?.[1] ?? line).replace(/^"(.*)"$/, '$1'));
}

const AUTHORS = [
  'author',
  'atom:author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'managingeditor',
  'googleplay:author',
];

/** The authors under one name of an element, joined; null when there are none. */
function authorsUnder(element: FeedElement, name: string): string | null {
  const names = childrenOf(element, [name]).flatMap((child) => {
    const own = childrenOf(child, ['name', 'atom:name', 'email', 'atom:email']).map((part) => part.text);
    const plain = child.children.length > 0 ? '' : decodeEntities(child.text);
    return nameOf(own.find((words) => words.trim() !== '') ?? plain) ?? [];
  });
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** Who wrote it: all authors of the first kind that gives a name; a mere e-mail address where no kind does. */
export function authorOf(element: FeedElement): string | null {
  const found = AUTHORS.flatMap((name) => authorsUnder(element, name) ?? []);
  return found.find((name) => !/^\S+@\S+$/.test(name)) ?? found[0] ?? null;
}

const relOf = (link: FeedElement) =>
  (link.attributes.get('rel') ?? 'alternate')
    .trim()
    .toLowerCase()
    .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '') || 'alternate';

/** The addresses that Atom's links give for the page itself: HTML first. Some feeds write them between the tags. */
export function alternatesOf(element: FeedElement, names: readonly string[]): string[] {
  const addressOf = (link: FeedElement) =>
    (link.attributes.get('href') ?? (link.attributes.has('rel') ? link.text : '')).trim();
  const links = childrenOf(element, names).filter(
    (link) => relOf(link) === 'alternate' && addressOf(link) !== '',
  );
  const isHtml = (link: FeedElement) =>
    /^(?:$|text\/html|application\/xhtml)/.test(link.attributes.get('type') ?? '');
  return [...links.filter(isHtml), ...links.filter((link) => !isHtml(link))].map((link) =>
    resolveAddress(addressOf(link), link.base),
  );
}

/** The words of RSS links that are no Atom links. */
export const plainLinksOf = (element: FeedElement, base: string | null): string[] =>
  childrenOf(element, ['link', 'url'])
    .filter((link) => link.text.trim() !== '' && relOf(link) === 'alternate')
    .map((link) => resolveAddress(link.text, link.base ?? base));

const CONTENT = [
  'content:encoded',
  'content',
  'atom:content',
  'xhtml:body',
  'body',
  'fullitem',
  'media:description',
];
/** RSS has two or three names for one thing; where an item uses several, the second is the fuller text. */
const DESCRIPTIONS = ['description', 'summary', 'atom:summary', 'abstract'];
const SUMMARY = [
  ...DESCRIPTIONS,
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'googleplay:description',
  'itunes:subtitle',
];
const TITLES = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'];
const PUBLISHED = [
  'pubdate',
  'published',
  'atom:published',
  'issued',
  'atom:issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'dc:issued',
  'dc:created',
  'dcterms:available',
  'created',
  'prism:publicationdate',
  'date',
];
const UPDATED = [
  'updated',
  'atom:updated',
  'modified',
  'atom:modified',
  'dcterms:modified',
  'dc:modified',
  'lastbuilddate',
];

/** One `<item>` or `<entry>`. `base` is where relative links start when nothing in the feed says. */
export function readEntry(entry: FeedElement, isAtom: boolean, base: string | null): ParsedEntry {
  const { attributes } = entry;
  const identifier = childrenOf(entry, ['guid', 'id', 'atom:id', 'dc:identifier'])[0];
  const place = entry.base ?? base;
  const given = wordsOrNull(identifier?.text) ?? wordsOrNull(attributes.get('rdf:about'));
  // An identifier is never changed, but a mere path is the same only together with its site.
  const id = given?.startsWith('/') ? resolveAddress(given, identifier?.base ?? place) : given;
  const isPermanent = identifier?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  const own = childrenOf(entry, ['feedburner:origlink', 'pheedo:origlink']).map((link) => link.text.trim());
  const about = attributes.get('rdf:about');
  const candidates = [
    ...own,
    ...plainLinksOf(entry, base),
    ...alternatesOf(entry, ['link', 'atom:link']).map((address) => resolveAddress(address, base)),
    ...(attributes.get('href') ? [resolveAddress(attributes.get('href') ?? '', place)] : []),
    ...(isPermanent && isAddress(id) ? [id] : []),
    ...(about ? [resolveAddress(about, place)] : []),
  ].filter((address) => address !== '');
  const url = candidates.find(isAddress) ?? candidates[0] ?? null;
  const others = [...candidates, ...(isAddress(id) ? [id] : [])].filter(isAddress);
  const media = childrenOf(entry, ['media:group', 'media:content']);
  const inMedia = (names: readonly string[]) =>
    media.map((group) => findHtml(group, names, false, base)).find((html) => html !== null) ?? null;
  const descriptions = entry.children
    .filter(({ name }) => DESCRIPTIONS.includes(name))
    .flatMap((child) => {
      const html = htmlOf(child, isAtom);
      return html === null ? [] : [resolveLinks(html, child.base ?? base)];
    });
  const content = findHtml(entry, CONTENT, isAtom, base) ?? inMedia(['media:description']) ?? descriptions[1];
  const source = childrenOf(entry, ['source', 'atom:source'])[0];
  const textElement = childrenOf(entry, [...CONTENT, ...SUMMARY, ...TITLES])[0];
  return {
    id,
    url,
    otherUrls: [...new Set(others)].filter((address) => address !== url),
    title:
      findLine(entry, TITLES, isAtom) ??
      (inMedia(['media:title']) === null ? null : readLine(inMedia(['media:title']) ?? '')),
    author: authorOf(entry) ?? (source ? authorOf(source) : null),
    published: findDate(entry, PUBLISHED),
    updated:
      findDate(entry, UPDATED) ??
      (attributes.get('lastmod') ? parseFeedDate(attributes.get('lastmod') ?? '') : null),
    contentHtml: content ?? null,
    summaryHtml: descriptions[0] ?? findHtml(entry, SUMMARY, isAtom, base),
    language: findLine(entry, ['dc:language', 'language'], isAtom) ?? textElement?.language ?? entry.language,
    source: source
      ? (findLine(source, ['title', 'atom:title'], isAtom) ??
        (source.children.length === 0 ? wordsOrNull(readLine(source.text)) : null))
      : findLine(entry, ['dc:publisher'], isAtom),
  };
}

/** What the feed says about itself. */
export function readFeedHeader(
  channel: FeedElement,
  isAtom: boolean,
  base: string | null,
): Omit<ParsedFeed, 'format' | 'entries'> {
  const addresses = [
    ...plainLinksOf(channel, base),
    ...alternatesOf(channel, ['link', 'atom:link']),
    ...(channel.attributes.get('href')
      ? [resolveAddress(channel.attributes.get('href') ?? '', channel.base ?? base)]
      : []),
  ];
  const description = findHtml(channel, ['subtitle', 'tagline', 'atom:subtitle', ...SUMMARY], isAtom, base);
  return {
    title: findLine(channel, TITLES, isAtom),
    url: addresses.find(isAddress) ?? addresses[0] ?? null,
    language: findLine(channel, ['language', 'dc:language'], isAtom) ?? channel.language,
    author: authorOf(channel),
    description: description === null ? null : wordsOrNull(readLine(description)),
    updated: findDate(channel, [...UPDATED, ...PUBLISHED]),
  };
}
