import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { withForeignKeysResting } from '@/db/connection';
import { deleteArticle } from '@/db/queries/delete-article';
import { articles, importItems } from '@/db/schema/tables';
import { runImports } from '@/server/import/run-imports';
import { startFeedImport } from '@/server/import/start-feed-import';
import { readFeeds, subscribeFeed } from './manage-feeds';
import { pollFeed } from './poll-feed';
import { type FeedWorld, openFeedWorld, rssOf, type TestItem } from './testing';

const OWNER: Actor = { kind: 'local', name: 'owner' };

const reportOf = (meeting: string) =>
  `<p>Baogang Group held the ${meeting} meeting of its Party Committee this year on 28 March 2025 in Baotou. ` +
  'Revenue of Baogang Group rose to 2.4 billion yuan in 2024, the company said in a statement. ' +
  'The committee heard a report on the safety of the mills and asked each plant to check its cranes before the summer. ' +
  'It also looked at the use of water in the coking plants, where the group wants to save a tenth within two years, and ' +
  'at the training of young engineers, who are to spend a month in each of the works before they choose their place. ' +
  'The secretary of the committee closed the meeting with a word of thanks to the teams that had kept the furnaces going.</p>';

const NINTH: TestItem = {
  guid: 'tag:ninth',
  link: 'https://metals.example/ninth',
  title: 'Baogang Group counts its ninth committee meeting',
  pubDate: 'Wed, 02 Apr 2025 09:00:00 +0800',
  text: reportOf('ninth'),
};

let world: FeedWorld;
let folder: string;
let feedId: number;
beforeEach(async () => {
  world = await openFeedWorld();
  folder = mkdtempSync(join(tmpdir(), 'lodestone-feed-'));
  world.desk.staging = folder;
  world.parts.importFiles = startFeedImport;
  world.pages.set('/feed', { body: rssOf([NINTH]) });
  const subscription = { url: `${world.server.origin}/feed`, intervalMinutes: 60, fetchesPages: true };
  feedId = (await subscribeFeed(world.desk, OWNER, subscription, world.parts)).id;
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Poll the feed and do the import that it begins. */
async function pollAndImport() {
  const result = await pollFeed(world.desk, feedId, world.parts);
  await runImports(world.desk);
  return result;
}
const articleRows = () => world.desk.db.select().from(articles).all();
const outcomes = () =>
  world.desk.db
    .select()
    .from(importItems)
    .all()
    .map(({ outcome }) => outcome);

describe('a feed on a desk', () => {
  it('turns an entry into an article, and its change at the source into a new version', async () => {
    await pollAndImport();
    const [first] = articleRows();
    expect(first).toMatchObject({
      title: 'Baogang Group counts its ninth committee meeting',
      url: 'https://metals.example/ninth',
      published: '2025-04-02',
    });
    expect(readFeeds(world.desk, OWNER)[0]).toMatchObject({ state: 'healthy', entries: 1, articles: 1 });

    world.pages.set('/feed', { body: rssOf([{ ...NINTH, text: reportOf('tenth') }]) });
    expect(await pollAndImport()).toMatchObject({ changed: 1 });
    expect(outcomes()).toEqual(['new', 'version']);
    const current = articleRows().filter(({ replacedById }) => replacedById === null);
    expect(current).toHaveLength(1);
    expect(current[0]!.text).toContain('tenth meeting');
    expect(readFeeds(world.desk, OWNER)[0]).toMatchObject({ entries: 1, articles: 1 });
  }, 30_000);

  it('does not bring an article back that a person has removed', async () => {
    await pollAndImport();
    withForeignKeysResting(world.desk.db, (tx) => deleteArticle(tx, articleRows()[0]!.id));
    world.pages.set('/feed', { body: rssOf([{ ...NINTH, text: reportOf('tenth') }]) });
    expect(await pollAndImport()).toMatchObject({ new: 0, changed: 0 });
    expect(articleRows()).toEqual([]);
  }, 30_000);

  it('knows the page behind a short entry by the address at which it was fetched', async () => {
    const link = `${world.server.origin}/page`;
    world.pages.set('/feed', { body: rssOf([{ ...NINTH, link, text: 'Read on.' }]) });
    const page = `<html><head><title>Ninth meeting</title></head><body><article>${reportOf('ninth')}</article></body></html>`;
    world.pages.set('/page', { body: page, headers: { 'content-type': 'text/html' } });
    await pollAndImport();
    expect(articleRows()).toMatchObject([{ url: link, text: expect.stringContaining('ninth meeting') }]);
  }, 30_000);

  it('takes an entry whose text is here already for a duplicate', async () => {
    await pollAndImport();
    world.pages.set('/feed', {
      body: rssOf([NINTH, { ...NINTH, guid: 'tag:again', link: 'https://other.example/copy' }]),
    });
    expect(await pollAndImport()).toMatchObject({ new: 1 });
    expect(outcomes()).toEqual(['new', 'duplicate']);
    expect(articleRows()).toHaveLength(1);
  }, 30_000);
});
