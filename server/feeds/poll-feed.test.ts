import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/core/model/user';
import { linkFeedEntry } from '@/db/queries/feed-link';
import { storeFeed } from '@/db/queries/feed-record';
import { storeBatch } from '@/db/queries/import-batch';
import { type ImportFile, storeImportFile } from '@/db/queries/import-file';
import { storeImportItems } from '@/db/queries/import-item';
import { articles, auditLog, feedEntries, feeds } from '@/db/schema/tables';
import { storeTestArticle } from '@/db/testing';
import { readFile } from '@/ingest/read-file';
import { ForbiddenError, NotFoundError } from '@/server/errors';
import { pollDueFeeds } from './poll-due-feeds';
import { pollFeed, pollFeedNow } from './poll-feed';
import { type FeedWorld, itemOf, longText, openFeedWorld, rssOf, type TestItem } from './testing';

const OWNER: Actor = { kind: 'local', name: 'owner' };

const MILL: TestItem = {
  guid: 'tag:mill',
  link: 'https://metals.example/mill',
  title: 'Baogang opens a mill',
  pubDate: 'Tue, 01 Apr 2025 09:00:00 +0800',
  text: longText('A new mill.'),
};
const MINE: TestItem = {
  guid: 'tag:mine',
  link: 'https://metals.example/mine',
  title: 'A mine reopens',
  text: longText('An old mine.'),
};

let world: FeedWorld;
let feedId: number;
beforeEach(async () => {
  world = await openFeedWorld();
  feedId = followFeed('/feed');
  showItems(MILL, MINE);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

function followFeed(path: string, over: Partial<typeof feeds.$inferInsert> = {}): number {
  const now = world.parts.now();
  return storeFeed(world.desk.db, {
    url: `${world.server.origin}${path}`,
    title: 'Port Metals Weekly',
    interval: 60,
    nextPollAt: now,
    createdAt: now,
    createdBy: 'local:owner',
    ...over,
  });
}

function showItems(...items: TestItem[]): void {
  world.pages.set('/feed', { body: rssOf(items) });
}

const poll = () => pollFeed(world.desk, feedId, world.parts);
const feedRow = () => world.desk.db.select().from(feeds).where(eq(feeds.id, feedId)).get()!;
const entryRows = () => world.desk.db.select().from(feedEntries).all();
const filesOf = (poll: number) => world.brought[poll]?.files ?? [];

/** Do as the import does: each file of the last poll becomes an article. */
function importLast(outcome: 'new' | 'rejected' = 'new'): number[] {
  const { db } = world.desk;
  const batchId = storeBatch(db, {
    channel: 'feed',
    feedId,
    state: 'done',
    startedAt: world.parts.now(),
    startedBy: 'feed',
  });
  return world.brought.at(-1)!.files.map(({ feedEntryId, filename, bytes }) => {
    const fileId = storeImportFile(db, { batchId, feedEntryId, filename, state: 'opened' });
    const base = { batchId, fileId, filename, byteLength: bytes.byteLength, at: world.parts.now() };
    storeImportItems(db, [{ ...base, outcome }]);
    if (outcome === 'rejected') return 0;
    const { id } = storeTestArticle(db, `${world.brought.length} ${new TextDecoder().decode(bytes)}`);
    linkFeedEntry(db, { feedEntryId } as ImportFile, id);
    return id;
  });
}

describe('a poll', () => {
  it('brings each entry as a document of its own that the import can read', async () => {
    expect(await poll()).toEqual({
      state: 'healthy',
      new: 2,
      changed: 0,
      known: 0,
      problem: null,
      remedy: null,
    });
    const [mill, mine] = filesOf(0);
    expect(mill).toMatchObject({ filename: 'Baogang opens a mill.json', url: null });
    expect(itemOf(mine!)).toMatchObject({ id: 'tag:mine', title: 'A mine reopens' });
    const { parts } = await readFile(mill!.bytes, mill!.filename, { mediaType: mill!.mediaType });
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({
      document: {
        title: 'Baogang opens a mill',
        url: 'https://metals.example/mill',
        published: '2025-04-01',
        publisher: 'Port Metals Weekly',
        body: expect.stringContaining('A new mill. The works committee met in Baotou'),
      },
    });
    expect(entryRows().map(({ id, key }) => [id, key])).toEqual([
      [mill!.feedEntryId, 'tag:mill'],
      [mine!.feedEntryId, 'tag:mine'],
    ]);
  });

  it('brings nothing that it brought before', async () => {
    await poll();
    importLast();
    expect(await poll()).toMatchObject({ new: 0, changed: 0, known: 2 });
    showItems({ ...MILL }, MINE, { ...MINE, guid: 'tag:third', title: 'A third' });
    expect(await poll()).toMatchObject({ new: 1, known: 2 });
    expect(world.brought).toHaveLength(2);
    expect(filesOf(1).map((file) => itemOf(file).title)).toEqual(['A third']);
  });

  it('asks only for what has changed', async () => {
    world.pages.set('/feed', {
      body: rssOf([MILL]),
      headers: { etag: '"v1"', 'last-modified': 'Tue, 01 Apr 2025 08:00:00 GMT' },
    });
    await poll();
    world.wait(60);
    expect(await poll()).toMatchObject({ state: 'healthy', new: 0, known: 1 });
    expect(world.server.requests[1]!.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 01 Apr 2025 08:00:00 GMT',
    });
    expect(feedRow()).toMatchObject({ etag: '"v1"', succeededAt: world.parts.now() });
  });

  it('brings an entry again that was changed at the source, under the same row', async () => {
    await poll();
    importLast();
    showItems({ ...MILL, text: longText('A new mill, with two lines.') }, MINE);
    expect(await poll()).toMatchObject({ new: 0, changed: 1, known: 1 });
    expect(filesOf(1).map(({ feedEntryId }) => feedEntryId)).toEqual([filesOf(0)[0]!.feedEntryId]);
    expect(entryRows()).toHaveLength(2);
    expect(entryRows()[0]!.changedAt).toEqual(world.parts.now());
    importLast();
    expect(await poll()).toMatchObject({ new: 0, changed: 0 });
  });

  it('does not bring back what a person has removed, changed or not', async () => {
    await poll();
    const [mill] = importLast();
    world.desk.db.delete(articles).where(eq(articles.id, mill!)).run();
    expect(await poll()).toMatchObject({ new: 0, changed: 0 });
    showItems({ ...MILL, text: longText('A mill that was changed.') }, MINE);
    expect(await poll()).toMatchObject({ new: 0, changed: 0 });
    expect(world.brought).toHaveLength(1);
  });

  it('tries an entry that could not be imported again once it has changed', async () => {
    await poll();
    importLast('rejected');
    expect(await poll()).toMatchObject({ new: 0, changed: 0 });
    showItems(MILL, { ...MINE, text: longText('A mine, told at length.') });
    expect(await poll()).toMatchObject({ new: 0, changed: 1 });
    expect(filesOf(1)).toHaveLength(1);
  });

  it('takes up a change once the first form has arrived, even if the feed stays as it is', async () => {
    world.pages.set('/feed', { body: rssOf([MILL]), headers: { etag: '"v1"' } });
    await poll();
    const { db } = world.desk;
    const startedAt = world.parts.now();
    storeBatch(db, { channel: 'feed', feedId, state: 'running', startedAt, startedBy: 'feed' });
    const changed = rssOf([{ ...MILL, text: longText('Changed at once.') }]);
    world.pages.set('/feed', { body: changed, headers: { etag: '"v2"' } });
    expect(await poll()).toMatchObject({ new: 0, changed: 0 });
    importLast();
    expect(await poll()).toMatchObject({ changed: 1 });
  });

  it('copes with ten thousand entries and with one identifier twice', async () => {
    const items = Array.from({ length: 10_000 }, (_, i) => ({
      ...MILL,
      guid: `tag:${i}`,
      link: `${MILL.link}/${i}`,
    }));
    showItems(...items, items[7]!, { ...items[8]!, title: 'The same once more' });
    expect(await poll()).toMatchObject({ new: 10_000, known: 0 });
    expect(await poll()).toMatchObject({ new: 0, known: 10_000 });
  }, 30_000);

  it('keeps nothing when its import cannot be begun', async () => {
    const importFiles = () => {
      throw new Error('The disk is full.');
    };
    await expect(pollFeed(world.desk, feedId, { ...world.parts, importFiles })).rejects.toThrow('disk');
    expect(entryRows()).toEqual([]);
    expect(feedRow()).toMatchObject({ state: 'new', polledAt: null });
    expect(await poll()).toMatchObject({ new: 2 });
  });

  it('keeps nothing of a feed that was removed meanwhile', async () => {
    const removing = {
      ...world.parts,
      fetch: async (...args: Parameters<typeof world.parts.fetch>) => {
        const found = await world.parts.fetch(...args);
        world.desk.db.delete(feeds).run();
        return found;
      },
    };
    await expect(pollFeed(world.desk, feedId, removing)).rejects.toThrow(NotFoundError);
    expect(world.brought).toEqual([]);
  });
});

describe('a poll with short entries', () => {
  const short = (n: number): TestItem => ({
    guid: `tag:${n}`,
    link: `${world.server.origin}/page/${n}`,
    title: `Short ${n}`,
    text: 'Read on.',
  });
  const page = {
    body: '<html><body><p>The whole page.</p></body></html>',
    headers: { 'content-type': 'text/html' },
  };

  it('brings the pages behind them', async () => {
    showItems(short(1), MILL);
    world.pages.set('/page/1', page);
    await poll();
    const [first, second] = filesOf(0);
    expect(first).toMatchObject({
      filename: '1.html',
      mediaType: 'text/html',
      url: `${world.server.origin}/page/1`,
      feedEntryId: expect.any(Number),
    });
    expect(new TextDecoder().decode(first!.bytes)).toContain('The whole page.');
    expect(itemOf(second!).id).toBe('tag:mill');
    expect(world.server.requests.map(({ url }) => url)).toEqual(['/feed', '/page/1']);
  });

  it('makes do with their own text where a page cannot be had, is none, or lies in a private network', async () => {
    showItems(short(1), short(2), { ...short(3), link: 'http://192.168.0.1/page' });
    world.pages.set('/page/2', { body: 'GIF89a', headers: { 'content-type': 'image/gif' } });
    expect(await poll()).toMatchObject({ state: 'healthy', new: 3 });
    expect(filesOf(0).map((file) => itemOf(file).title)).toEqual(['Short 1', 'Short 2', 'Short 3']);
  });

  it('stops asking a site that has none of the pages', async () => {
    showItems(...[1, 2, 3, 4, 5].map(short));
    expect(await poll()).toMatchObject({ new: 5 });
    expect(world.server.requests).toHaveLength(1 + 3);
  });

  it('leaves the pages alone where nobody wants them', async () => {
    world.desk.db.update(feeds).set({ fetchesPages: false }).run();
    showItems(short(1));
    world.pages.set('/page/1', page);
    await poll();
    expect(itemOf(filesOf(0)[0]!).title).toBe('Short 1');
    expect(world.server.requests).toHaveLength(1);
  });

  it('takes fifty pages at a time and the others at the next poll, although the feed has not changed', async () => {
    const items = Array.from({ length: 60 }, (_, i) => short(i));
    for (let i = 0; i < 60; i++) world.pages.set(`/page/${i}`, page);
    world.pages.set('/feed', { body: rssOf(items), headers: { etag: '"v1"' } });
    expect(await poll()).toMatchObject({ new: 50 });
    expect(await poll()).toMatchObject({ new: 10, known: 50 });
    expect(await poll()).toMatchObject({ new: 0 });
    expect(world.server.requests.at(-1)!.headers['if-none-match']).toBe('"v1"');
  });
});

describe('a poll of slow pages', () => {
  it('ends after two minutes and takes the others at the next poll', async () => {
    const items = [1, 2, 3].map((n) => ({
      guid: `tag:${n}`,
      link: `https://metals.example/${n}`,
      title: `Slow ${n}`,
    }));
    showItems(...items);
    const slow = {
      ...world.parts,
      fetchFile: async (url: string) => {
        world.wait(1.5);
        return { filename: 'slow.html', mediaType: 'text/html', bytes: new Uint8Array(), url };
      },
    };
    expect(await pollFeed(world.desk, feedId, slow)).toMatchObject({ new: 2, known: 1 });
    expect(await pollFeed(world.desk, feedId, slow)).toMatchObject({ new: 1, known: 2 });
  });
});

describe('the health of a feed', () => {
  it('is failing with words and a longer wait, and well again after a success', async () => {
    world.pages.set('/feed', { status: 500 });
    const { state, problem, remedy } = await poll();
    expect([state, problem, remedy]).toEqual([
      'failing',
      `${world.server.origin}/feed answers with an error (500 Internal Server Error).`,
      'Try again later.',
    ]);
    expect(feedRow()).toMatchObject({ state: 'failing', failures: 1, problem: `${problem}\n${remedy}` });
    expect(feedRow().nextPollAt.getTime() - world.parts.now().getTime()).toBe(120 * 60_000);
    showItems(MILL);
    expect(await poll()).toMatchObject({ state: 'healthy', new: 1 });
    expect(feedRow()).toMatchObject({ failures: 0, problem: null });
  });

  it('is failing when there is no feed any more, and keeps what it knows', async () => {
    await poll();
    world.pages.set('/feed', {
      body: '<html><body>Sold!</body></html>',
      headers: { 'content-type': 'text/html' },
    });
    expect(await poll()).toMatchObject({
      state: 'failing',
      problem: expect.stringContaining('holds no feed'),
    });
    expect(entryRows()).toHaveLength(2);
  });

  it('is broken at once when the feed is gone for good', async () => {
    world.pages.set('/feed', { status: 410 });
    expect(await poll()).toMatchObject({ state: 'broken' });
    world.wait(60 * 24 * 30);
    expect(await pollDueFeeds(world.desk, world.parts)).toEqual([]);
  });

  it('stays paused when a person polls a paused feed', async () => {
    world.desk.db.update(feeds).set({ state: 'paused' }).run();
    expect(await pollFeedNow(world.desk, OWNER, feedId, world.parts)).toMatchObject({
      state: 'paused',
      new: 2,
    });
    world.pages.set('/feed', { status: 500 });
    expect(await poll()).toMatchObject({ state: 'paused', problem: expect.stringContaining('500') });
  });

  it('waits as long as the feed asks', async () => {
    world.pages.set('/feed', { body: rssOf([MILL], 'Slow', '<ttl>300</ttl>') });
    await poll();
    expect(feedRow().nextPollAt.getTime() - world.parts.now().getTime()).toBe(300 * 60_000);
  });
});

describe('pollDueFeeds', () => {
  it('polls what is due, once, and not what is paused or not due yet', async () => {
    const later = new Date(world.parts.now().getTime() + 60_000);
    followFeed('/later', { nextPollAt: later });
    followFeed('/paused', { state: 'paused' });
    expect(await pollDueFeeds(world.desk, world.parts)).toEqual([feedId]);
    expect(await pollDueFeeds(world.desk, world.parts)).toEqual([]);
    world.wait(60);
    expect(await pollDueFeeds(world.desk, world.parts)).toHaveLength(2);
  });

  it('lets two workers poll a feed once', async () => {
    const rounds = [pollDueFeeds(world.desk, world.parts), pollDueFeeds(world.desk, world.parts)];
    expect((await Promise.all(rounds)).flat()).toEqual([feedId]);
    expect(world.brought).toHaveLength(1);
  });

  it('goes on to the next feed when one cannot be stored, and comes back to it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    world.pages.set('/other', { body: rssOf([MINE]) });
    const other = followFeed('/other', { nextPollAt: new Date(world.parts.now().getTime() + 1) });
    world.wait(1);
    const importFiles = (_: unknown, brought: { feedId: number }) => {
      if (brought.feedId === feedId) throw new Error('The disk is full.');
    };
    expect(await pollDueFeeds(world.desk, { ...world.parts, importFiles })).toEqual([other]);
    world.wait(15);
    expect(await pollDueFeeds(world.desk, world.parts)).toEqual([feedId]);
  });

  it('ends when it is told to, and holds it against no feed', async () => {
    expect(await pollDueFeeds(world.desk, world.parts, AbortSignal.abort())).toEqual([]);
    expect(world.server.requests).toEqual([]);
    const call = new AbortController();
    world.server.answer = () => call.abort();
    expect(await pollDueFeeds(world.desk, world.parts, call.signal)).toEqual([]);
    expect(feedRow()).toMatchObject({ state: 'new', failures: 0, nextPollAt: world.parts.now() });
  });
});

describe('pollFeedNow', () => {
  it('is for admins, and is written down', async () => {
    const analyst: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
    await expect(pollFeedNow(world.desk, analyst, feedId, world.parts)).rejects.toThrow(ForbiddenError);
    await expect(pollFeedNow(world.desk, OWNER, 99, world.parts)).rejects.toThrow(NotFoundError);
    await pollFeedNow(world.desk, OWNER, feedId, world.parts);
    expect(world.desk.db.select().from(auditLog).all()).toMatchObject([
      { actor: 'local:owner', action: 'poll-feed', subjectKind: 'feed', after: { new: 2 } },
    ]);
  });
});
