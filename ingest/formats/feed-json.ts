import { parseFeedDate } from './feed-dates';
import type { ParsedEntry, ParsedFeed } from './feed-entry';
import { isAddress, resolveAddress } from './feed-words';
import { escapeHtml } from './html-fragment';

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wordsOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : typeof value === 'number' ? String(value) : null;
const lineOrNull = (value: unknown) => wordsOrNull(value)?.replace(/\s+/g, ' ') ?? null;

/** The names of the authors: version 1.1 gives a list, version 1.0 one. */
function authorOf(record: Json): string | null {
  const authors = Array.isArray(record.authors) ? record.authors : [record.author];
  const names = authors.flatMap((author) => lineOrNull(isObject(author) ? author.name : author) ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

const dateOf = (value: unknown) => (typeof value === 'string' ? parseFeedDate(value) : null);

function readItem(item: Json, feed: Json, base: string | null): ParsedEntry {
  const id = wordsOrNull(item.id);
  const given = wordsOrNull(item.url) ?? (isAddress(id) ? id : wordsOrNull(item.external_url));
  const url = given === null ? null : resolveAddress(given, base);
  const text = wordsOrNull(item.content_text);
  const summary = wordsOrNull(item.summary);
  return {
    id,
    url,
    otherUrls: isAddress(id) && id !== url ? [id] : [],
    title: lineOrNull(item.title),
    author: authorOf(item) ?? authorOf(feed),
    published: dateOf(item.date_published),
    updated: dateOf(item.date_modified),
    contentHtml: wordsOrNull(item.content_html) ?? (text === null ? null : escapeHtml(text)),
    summaryHtml: summary === null ? null : escapeHtml(summary),
    language: wordsOrNull(item.language) ?? wordsOrNull(feed.language),
    source: null,
  };
}

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1); null when the value is none. */
export function readJsonFeed(value: unknown, base: string | null): ParsedFeed | null {
  if (!isObject(value) || !Array.isArray(value.items)) return null;
  const isFeed =
    /jsonfeed\.org/i.test(wordsOrNull(value.version) ?? '') ||
    'feed_url' in value ||
    'home_page_url' in value;
  if (!isFeed) return null;
  return {
    format: 'json',
    title: lineOrNull(value.title),
    url: wordsOrNull(value.home_page_url),
    language: wordsOrNull(value.language),
    author: authorOf(value),
    description: lineOrNull(value.description),
    updated: null,
    entries: value.items
      .filter(isObject)
      .map((item) => readItem(item, value, base ?? wordsOrNull(value.home_page_url))),
  };
}
