import type { ParsedEntry, ParsedFeed } from '@/ingest/formats/feed';
import { bodyHtmlOf } from './feed-entry-key';

/** One new or changed entry as a file that an import takes. */
export interface FeedFile {
  /** The entry's row; its `article_id` is set when the file has become an article. */
  feedEntryId: number;
  filename: string;
  mediaType: string;
  bytes: Uint8Array;
  /** For the page behind an entry, where it was fetched; null for the entry's own text, which says it itself. */
  url: string | null;
}

/** A name for people, made of the entry's title. */
export function nameEntry({ title, url }: ParsedEntry): string {
  const words = (title ?? url ?? 'Entry')
    .replace(/[/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.slice(0, 120) || 'Entry';
}

/**
 * An entry as a document of its own: a JSON Feed (https://www.jsonfeed.org/version/1.1/) with one item. Whatever
 * dialect the feed has, the import reads one format.
 */
export function writeEntry(entry: ParsedEntry, feed: ParsedFeed): Uint8Array {
  const { id, url, title, author, published, updated, language } = entry;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: entry.source ?? feed.title ?? undefined,
    home_page_url: feed.url ?? undefined,
    language: language ?? feed.language ?? undefined,
    items: [
      {
        id: id ?? url ?? undefined,
        url: url ?? undefined,
        title: title ?? undefined,
        authors: author === null ? undefined : [{ name: author }],
        date_published: published ?? undefined,
        date_modified: updated ?? undefined,
        content_html: bodyHtmlOf(entry),
      },
    ],
  };
  return new TextEncoder().encode(JSON.stringify(document));
}
