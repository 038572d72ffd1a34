import { UnreadableDocumentError } from '@/ingest/errors';
import { decodeText } from '@/ingest/formats/decode';
import { type ParsedFeed, parseFeed } from '@/ingest/formats/feed';
import { FetchRefusedError } from '@/server/fetch/fetch-refused-error';
import type { FetchedResource, FetchOptions, fetchSafely } from '@/server/fetch/fetch-safely';
import { findFeedLink } from './find-feed-link';
import { readTimeToLive } from './next-poll';

/** Feeds come under many names; what is none is told by the parser. */
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
  'application/json',
  'text/html',
  'text/plain',
  'application/octet-stream',
] as const;

/** How to fetch; a test may replace it or its policy. */
export type FetchFunction = typeof fetchSafely;

/** A feed as fetched; `feed` is null when nothing has changed since the last time. */
export interface FetchedFeed {
  resource: FetchedResource;
  feed: ParsedFeed | null;
  /** Minutes between two polls that the feed asks for. */
  ttl: number | null;
}

const charsetOf = (contentType: string | null) =>
  /\bcharset=["']?([\w.:-]{2,30})/i.exec(contentType ?? '')?.[1];

/** Fetch a feed and read it. Throws FetchRefusedError, also when what is there is no feed. */
export async function fetchFeed(
  fetch: FetchFunction,
  url: string,
  known: Pick<FetchOptions, 'etag' | 'lastModified'> = {},
): Promise<FetchedFeed> {
  const resource = await fetch(url, { accept: FEED_TYPES, ...known });
  if (resource.bytes === null) return { resource, feed: null, ttl: null };
  try {
    const feed = parseFeed(resource.bytes, charsetOf(resource.headers.contentType), resource.url);
    return { resource, feed, ttl: readTimeToLive(resource.bytes) };
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new NotAFeedError(resource, error);
  }
}

/** What was fetched can be read, but is no feed. */
export class NotAFeedError extends FetchRefusedError {
  override name = 'NotAFeedError';
  constructor(
    readonly resource: FetchedResource,
    { reason, remedy }: UnreadableDocumentError,
  ) {
    super('type', resource.url, `${resource.url} holds no feed. ${reason}`, remedy);
  }
}

/**
 * The feed at an address that a person gave; where a web page stands there, the feed that the page names. Returns the
 * address to poll. Throws FetchRefusedError.
 */
export async function discoverFeed(
  fetch: FetchFunction,
  address: string,
): Promise<{ url: string; feed: ParsedFeed }> {
  try {
    const { resource, feed } = await fetchFeed(fetch, address);
    if (feed) return { url: address, feed };
    throw new FetchRefusedError('status', resource.url, `${resource.url} sent nothing.`, 'Try again later.');
  } catch (error) {
    if (!(error instanceof NotAFeedError)) throw error;
    const { bytes, headers, url } = error.resource;
    const link = bytes ? findFeedLink(decodeText(bytes, charsetOf(headers.contentType)), url) : null;
    if (link === null) throw error;
    const { feed } = await fetchFeed(fetch, link);
    if (!feed) throw error;
    return { url: link, feed };
  }
}
