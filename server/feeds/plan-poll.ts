import { countLetters } from '@/core/text/letters';
import { type KnownEntry, readKnownEntries } from '@/db/queries/feed-entry';
import { type Feed, isFeedImporting } from '@/db/queries/feed-record';
import type { ParsedFeed } from '@/ingest/formats/feed';
import type { Desk } from '@/server/context';
import { FetchRefusedError } from '@/server/fetch/fetch-refused-error';
import { bodyHtmlOf, type KeyedEntry, keyEntries, roughText } from './feed-entry-key';
import { type FeedFile, nameEntry, writeEntry } from './feed-file';
import type { FeedParts } from './feed-parts';

/** With fewer letters an entry is a teaser, and the page behind it is the report. */
const THIN_ENTRY = 600;

/** Pages fetched in one poll, one after the other, and milliseconds for them; entries beyond wait for the next poll. */
const PAGES_PER_POLL = 50;
const TIME_FOR_PAGES = 2 * 60_000;

/** Pages in a row that cannot be had before a poll stops asking for more. */
const MOST_PAGE_FAILURES = 3;

/** An entry to import, as a file that only lacks the number of its row. */
export interface BroughtEntry extends KeyedEntry {
  file: Omit<FeedFile, 'feedEntryId'>;
}

export interface PollPlan {
  brought: BroughtEntry[];
  /** Entries of the feed, those counted once that stand in it twice. */
  total: number;
  /** True when the next poll has to see the feed again although it has not changed. */
  isPartial: boolean;
}

/** A poll at which the server said that nothing has changed. */
export const NOTHING_NEW: PollPlan = { brought: [], total: 0, isPartial: false };

/**
 * Has this entry to be imported? When it was not seen before; and when the source has changed it while its article is
 * here, or after it could not be imported. Not when a person has removed its article.
 */
export function isWanted(entry: KeyedEntry, known: KnownEntry | undefined): boolean {
  if (!known) return true;
  return known.contentHash !== entry.contentHash && (known.articleId !== null || known.isRefused);
}

const isThin = ({ entry }: KeyedEntry) => countLetters(roughText(bodyHtmlOf(entry))) < THIN_ENTRY;

/** Which entries of a feed to import, each as a file: its own text, or the page behind it where that is short. */
export async function planPoll(
  desk: Desk,
  feed: Pick<Feed, 'id' | 'fetchesPages'>,
  parsed: ParsedFeed,
  { fetchFile, now }: Pick<FeedParts, 'fetchFile' | 'now'>,
): Promise<PollPlan> {
  const known = readKnownEntries(desk.db, feed.id);
  const entries = keyEntries(parsed.entries);
  const brought: BroughtEntry[] = [];
  const until = now().getTime() + TIME_FOR_PAGES;
  let [asked, failed] = [0, 0];
  const wanted = entries.filter((each) => isWanted(each, known.get(each.key)));
  for (const keyed of wanted) {
    const { entry } = keyed;
    const file = {
      filename: `${nameEntry(entry)}.json`,
      mediaType: 'application/feed+json',
      bytes: writeEntry(entry, parsed),
      url: null,
    };
    if (!feed.fetchesPages || entry.url === null || !isThin(keyed) || failed >= MOST_PAGE_FAILURES) {
      brought.push({ ...keyed, file });
      continue;
    }
    if (asked >= PAGES_PER_POLL || now().getTime() > until) continue;
    asked += 1;
    const page = await findPage(entry.url, fetchFile);
    failed = page ? 0 : failed + 1;
    brought.push({ ...keyed, file: page ?? file });
  }
  // An entry that changed while its first form is still on its way is taken up once that has arrived.
  const isChanged = ({ key, contentHash }: KeyedEntry) => known.get(key)?.contentHash !== contentHash;
  const isLate = isFeedImporting(desk.db, feed.id) && entries.some(isChanged);
  return { brought, total: entries.length, isPartial: brought.length < wanted.length || isLate };
}

/** The page behind an entry; null when it cannot be had, for then the entry's own text has to do. */
async function findPage(
  url: string,
  fetchFile: FeedParts['fetchFile'],
): Promise<Omit<FeedFile, 'feedEntryId'> | null> {
  try {
    const { filename, mediaType, bytes } = await fetchFile(url);
    return { filename, mediaType, bytes, url };
  } catch (error) {
    if (error instanceof FetchRefusedError) return null;
    throw error;
  }
}
