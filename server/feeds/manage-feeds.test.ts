import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { feedEntries } from '@/db/schema/tables';
import { ConflictError, ForbiddenError, NotFoundError } from '@/server/errors';
import {
  feedChangeSchema,
  readFeeds,
  removeFeed,
  subscribeFeed,
  subscriptionSchema,
  updateFeed,
} from './manage-feeds';
import { pollFeed } from './poll-feed';
import { type FeedWorld, longText, openFeedWorld, rssOf } from './testing';

const OWNER: Actor = { kind: 'local', name: 'owner' };
const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };

let world: FeedWorld;
beforeEach(async () => {
  world = await openFeedWorld();
  world.pages.set('/feed', { body: rssOf([{ guid: 'tag:1', title: 'A mill', text: longText('A mill.') }]) });
});
afterEach(() => world.close());

const subscribe = (path: string, over = {}, actor: Actor = OWNER) =>
  subscribeFeed(
    world.desk,
    actor,
    subscriptionSchema.parse({ url: `${world.server.origin}${path}`, ...over }),
    world.parts,
  );
const auditOf = () => world.desk.db.$client.prepare('SELECT action FROM audit_log ORDER BY id').pluck().all();

describe('subscribeFeed', () => {
  it('takes a feed with its title, due for its first poll at once', async () => {
    const feed = await subscribe('/feed', { intervalMinutes: 180, fetchesPages: false });
    expect(feed).toMatchObject({
      url: `${world.server.origin}/feed`,
      title: 'Port Metals Weekly',
      intervalMinutes: 180,
      fetchesPages: false,
      state: 'new',
      nextPollAt: world.parts.now().toISOString(),
      polledAt: null,
      entries: 0,
      articles: 0,
    });
    expect(readFeeds(world.desk, OWNER)).toEqual([feed]);
    expect(world.brought).toEqual([]);
    expect(auditOf()).toEqual(['subscribe-feed']);
  });

  it('finds the feed that a page names', async () => {
    world.pages.set('/news/', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="../feed"></head><body>News</body></html>',
      headers: { 'content-type': 'text/html' },
    });
    expect((await subscribe('/news/')).url).toBe(`${world.server.origin}/feed`);
  });

  it.each([
    ['/none', {}, /404/],
    [
      '/page',
      { body: '<html><body>No feed</body></html>', headers: { 'content-type': 'text/html' } },
      /holds no feed/,
    ],
    ['/json', { body: '{"a":1}', headers: { 'content-type': 'application/json' } }, /holds no feed/],
    ['/film', { body: 'x', headers: { 'content-type': 'video/mp4' } }, /video\/mp4/],
    ['/empty', { body: '' }, /holds no feed/],
  ])('refuses %s with words and keeps nothing', async (path, page, words) => {
    if (Object.keys(page).length > 0) world.pages.set(path, page);
    await expect(subscribe(path)).rejects.toThrow(words);
    expect(readFeeds(world.desk, OWNER)).toEqual([]);
  });

  it('refuses a page that names a feed in a private network', async () => {
    world.pages.set('/news', {
      body: '<link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/feed">',
      headers: { 'content-type': 'text/html' },
    });
    await expect(subscribe('/news')).rejects.toMatchObject({ reason: 'private' });
  });

  it('refuses a feed that is followed already, also under another spelling of its address', async () => {
    await subscribe('/feed');
    await expect(subscribe('/feed')).rejects.toThrow(ConflictError);
    await expect(subscribe('/x/../feed')).rejects.toThrow(/already: “Port Metals Weekly”/);
    expect(world.server.requests).toHaveLength(1);
  });

  it('is for admins', async () => {
    await expect(subscribe('/feed', {}, ANALYST)).rejects.toThrow(ForbiddenError);
    expect(() => readFeeds(world.desk, ANALYST)).toThrow(ForbiddenError);
    expect(world.server.requests).toEqual([]);
  });

  it('takes only the intervals that are offered', () => {
    const { success } = subscriptionSchema.safeParse({ url: 'https://a.example/', intervalMinutes: 1 });
    expect(success).toBe(false);
    expect(feedChangeSchema.safeParse({ state: 'healthy' }).success).toBe(false);
  });
});

describe('updateFeed', () => {
  it('pauses a feed and lets it go on at once', async () => {
    const { id } = await subscribe('/feed');
    await pollFeed(world.desk, id, world.parts);
    const paused = updateFeed(world.desk, OWNER, id, { isPaused: true }, world.parts.now());
    expect(paused).toMatchObject({ state: 'paused', nextPollAt: null, entries: 1 });
    world.wait(5);
    const resumed = updateFeed(world.desk, OWNER, id, { isPaused: false }, world.parts.now());
    expect(resumed).toMatchObject({ state: 'healthy', nextPollAt: world.parts.now().toISOString() });
    expect(auditOf()).toEqual(['subscribe-feed', 'update-feed', 'update-feed']);
  });

  it('gives a broken feed a new start', async () => {
    const { id } = await subscribe('/feed');
    world.pages.set('/feed', { status: 410 });
    expect(await pollFeed(world.desk, id, world.parts)).toMatchObject({ state: 'broken' });
    expect(readFeeds(world.desk, OWNER)[0]).toMatchObject({
      state: 'broken',
      nextPollAt: null,
      problem: expect.stringContaining('410 Gone'),
      remedy: expect.stringContaining('new address'),
    });
    const resumed = updateFeed(world.desk, OWNER, id, { isPaused: false }, world.parts.now());
    expect(resumed).toMatchObject({ state: 'new', failures: 0, problem: null });
  });

  it('counts a shorter interval from now', async () => {
    const { id } = await subscribe('/feed', { intervalMinutes: 1440 });
    await pollFeed(world.desk, id, world.parts);
    const feed = updateFeed(world.desk, OWNER, id, { intervalMinutes: 15 }, world.parts.now());
    expect(feed.intervalMinutes).toBe(15);
    expect(Date.parse(feed.nextPollAt!) - world.parts.now().getTime()).toBe(15 * 60_000);
    expect(updateFeed(world.desk, OWNER, id, { fetchesPages: false }).fetchesPages).toBe(false);
  });

  it('is for admins, and for feeds that are there', async () => {
    const { id } = await subscribe('/feed');
    expect(() => updateFeed(world.desk, ANALYST, id, { isPaused: true })).toThrow(ForbiddenError);
    expect(() => updateFeed(world.desk, OWNER, 99, { isPaused: true })).toThrow(NotFoundError);
    expect(() => updateFeed(world.desk, OWNER, Number.NaN, {})).toThrow(NotFoundError);
  });
});

describe('removeFeed', () => {
  it('forgets the feed and its entries, for admins only', async () => {
    const { id } = await subscribe('/feed');
    await pollFeed(world.desk, id, world.parts);
    expect(() => removeFeed(world.desk, ANALYST, id)).toThrow(ForbiddenError);
    removeFeed(world.desk, OWNER, id);
    expect(readFeeds(world.desk, OWNER)).toEqual([]);
    expect(world.desk.db.select().from(feedEntries).all()).toEqual([]);
    expect(() => removeFeed(world.desk, OWNER, id)).toThrow(NotFoundError);
    expect(auditOf()).toEqual(['subscribe-feed', 'remove-feed']);
  });
});
