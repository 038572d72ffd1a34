import type { Desk } from '@/server/context';
import { fetchFile } from '@/server/fetch/fetch-address';
import { fetchSafely } from '@/server/fetch/fetch-safely';
import { startTestServer, type TestServer, testPolicy } from '@/server/fetch/testing';
import { openTestDesk } from '@/server/testing';
import type { FeedFile } from './feed-file';
import type { FeedImport, FeedParts } from './feed-parts';

/** A desk in memory, a web server with a feed, a clock, and a record of what the polls bring. */
export interface FeedWorld {
  desk: Desk;
  server: TestServer;
  parts: FeedParts;
  brought: FeedImport[];
  /** What the server answers under each path; anything else is 404. Headers include the content type. */
  pages: Map<string, { status?: number; body?: string; headers?: Record<string, string> }>;
  /** Put the clock forward. */
  wait(minutes: number): void;
  close(): Promise<void>;
}

/** Open such a world; the server answers conditional requests by the `etag` of its pages. */
export async function openFeedWorld(): Promise<FeedWorld> {
  const pages: FeedWorld['pages'] = new Map();
  const server = await startTestServer((request, response) => {
    const { status = 200, body = '', headers = {} } = pages.get(request.url ?? '') ?? { status: 404 };
    const { etag } = headers;
    if (etag && request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers }).end(body);
  });
  const policy = testPolicy([`127.0.0.1:${server.port}`], { maxBytes: 20_000_000 });
  let now = Date.parse('2025-04-02T08:00:00Z');
  const brought: FeedImport[] = [];
  return {
    desk: openTestDesk(),
    server,
    pages,
    brought,
    parts: {
      fetch: (url, options) => fetchSafely(url, { ...options, policy }),
      fetchFile: (url, options) => fetchFile(url, { ...options, policy }),
      importFiles: (_, files) => {
        brought.push(files);
      },
      now: () => new Date(now),
    },
    wait: (minutes) => {
      now += minutes * 60_000;
    },
    close: () => server.close(),
  };
}

/** One `<item>` of an RSS feed for tests. */
export interface TestItem {
  guid?: string;
  link?: string;
  title?: string;
  pubDate?: string;
  text?: string;
}

/** An RSS feed with these items. */
export function rssOf(items: TestItem[], title = 'Port Metals Weekly', head = ''): string {
  const element = (name: string, text: string | undefined) =>
    text === undefined ? '' : `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
  const body = items.map(
    ({ guid, link, title, pubDate, text }) =>
      `<item>${element('guid', guid)}${element('link', link)}${element('title', title)}${element('pubDate', pubDate)}${element('description', text)}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://metals.example/</link>${head}${body.join('')}</channel></rss>`;
}

/** A text that is long enough to be the whole report. */
export const longText = (words: string): string =>
  `<p>${words} ${'The works committee met in Baotou and heard a report on the mill. '.repeat(14)}</p>`;

/** The item that a file of a poll holds, as the import will read it. */
export function itemOf({ bytes }: FeedFile): Record<string, unknown> {
  const document = JSON.parse(new TextDecoder().decode(bytes)) as { items: Record<string, unknown>[] };
  return document.items[0]!;
}
