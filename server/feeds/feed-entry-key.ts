import { createHash } from 'node:crypto';
import type { ParsedEntry } from '@/ingest/formats/feed';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Longer identifiers are kept as their hash. */
const LONGEST_KEY = 500;

/** An entry with what it is known by, and a hash that changes when its title, text or date does. */
export interface KeyedEntry {
  entry: ParsedEntry;
  key: string;
  contentHash: string;
}

/** The words of a piece of HTML, roughly: enough to see whether they have changed, and how many there are. */
export const roughText = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The fuller of content and summary, as HTML. */
export function bodyHtmlOf({ contentHtml, summaryHtml }: ParsedEntry): string {
  const [content, summary] = [contentHtml ?? '', summaryHtml ?? ''];
  return roughText(summary).length > roughText(content).length ? summary : content;
}

/** Tags stay out of it: the addresses of pictures and links are often new at each poll. */
function hashContent(entry: ParsedEntry): string {
  return sha256(JSON.stringify([entry.title, roughText(bodyHtmlOf(entry)), entry.published]));
}

/**
 * The entries of one fetch, each with its key: its identifier, else its address, else title and date. An identifier
 * that several pages share says nothing (some feeds give each entry the address of the site), nor does an address
 * under several titles. What stands in the feed twice is taken once, where it stands first. An entry with neither
 * title, address nor text is none.
 */
export function keyEntries(entries: readonly ParsedEntry[]): KeyedEntry[] {
  const sharedIds = findShared(
    entries,
    ({ id }) => id,
    ({ url, title }) => url ?? title,
  );
  const sharedUrls = findShared(
    entries,
    ({ url }) => url,
    ({ title }) => title,
  );
  const keyed = new Map<string, KeyedEntry>();
  for (const entry of entries) {
    const { id, url, title, published } = entry;
    if (title === null && url === null && bodyHtmlOf(entry) === '') continue;
    const contentHash = hashContent(entry);
    const given =
      id !== null && !sharedIds.has(id)
        ? id
        : url !== null && !sharedUrls.has(url)
          ? url
          : title !== null
            ? `${title} · ${published ?? ''}`
            : `sha256:${contentHash}`;
    const key = given.length > LONGEST_KEY ? `sha256:${sha256(given)}` : given;
    if (!keyed.has(key)) keyed.set(key, { entry, key, contentHash });
  }
  return [...keyed.values()];
}

/** The names that stand for more than one thing. */
function findShared(
  entries: readonly ParsedEntry[],
  nameOf: (entry: ParsedEntry) => string | null,
  thingOf: (entry: ParsedEntry) => string | null,
): Set<string> {
  const things = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === null) continue;
    if (!things.has(name)) things.set(name, thingOf(entry));
    else if (things.get(name) !== thingOf(entry)) shared.add(name);
  }
  return shared;
}
