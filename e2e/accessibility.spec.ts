import type { Page } from '@playwright/test';
import { findAllFaults } from './support/axe';
import { expect, test } from './support/desk';

test.use({ role: 'admin' });

/** The address of the first thing that a list links to. */
async function firstOf(page: Page, list: string, link: string): Promise<string> {
  await page.goto(list);
  return (await page.locator(`main a[href^="${link}"]`).first().getAttribute('href')) ?? list;
}

/** What a key opens, once the page is alive. */
async function openByKey(page: Page, key: string, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press(key);
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Something to look at: where it is, and what there is to do on the page before it shows. */
interface Place {
  address: string | ((page: Page) => Promise<string>);
  open?: (page: Page) => Promise<void>;
}

/** Every kind of page, each with something on it. */
const PLACES: Record<string, Place> = {
  timeline: { address: '/' },
  'timeline with an event open': {
    address: async (page) => {
      await page.goto('/');
      return `/?event=${await page.locator('[data-event]').first().getAttribute('data-event')}`;
    },
  },
  'timeline that nothing matches': { address: '/?from=1951-01&to=1951-02' },
  articles: { address: '/articles' },
  'articles of a period': { address: '/articles?from=2025-07&to=2025-08' },
  article: { address: (page) => firstOf(page, '/articles', '/articles/') },
  entities: { address: '/entities' },
  entity: { address: (page) => firstOf(page, '/entities', '/entities/') },
  themes: { address: '/themes' },
  theme: { address: '/themes/party-building' },
  'themes compared': { address: '/themes/compare?theme=party-building,governance' },
  meetings: { address: '/meetings' },
  series: { address: (page) => firstOf(page, '/meetings', '/series/') },
  figures: { address: '/figures' },
  'figures with a value open': {
    address: async (page) => {
      await page.goto('/figures');
      return `/figures?figure=${await page.locator('[data-figure]').first().getAttribute('data-figure')}`;
    },
  },
  'exchange rates': { address: '/figures/rates' },
  sources: { address: '/sources' },
  source: { address: (page) => firstOf(page, '/sources', '/sources/') },
  search: { address: '/search?q=steel' },
  'search that finds nothing': { address: '/search?q=xylophone' },
  'search with a problem': { address: '/search?q=typ%3Ameeting' },
  brief: {
    address: async (page) => {
      await page.goto('/');
      return `/brief?event=${await page.locator('[data-event]').first().getAttribute('data-event')}&article=1&figure=3`;
    },
  },
  'a brief of nothing': { address: '/brief' },
  review: { address: '/review' },
  import: { address: '/import' },
  feeds: { address: '/import/feeds' },
  settings: { address: '/settings' },
  help: { address: '/help' },
  'a page that is not there': { address: '/nowhere' },
  'the palette': {
    address: '/',
    open: (page) => openByKey(page, 'Control+k', 'Search and commands'),
  },
  'the list of keys': { address: '/', open: (page) => openByKey(page, '?', 'Keys') },
};

// Four runs of axe over a whole page.
test.describe.configure({ timeout: 60_000 });

for (const [name, { address, open }] of Object.entries(PLACES)) {
  test(`axe finds nothing on ${name}, light and dark, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(typeof address === 'string' ? address : await address(page));
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await open?.(page);
    expect(await findAllFaults(page)).toEqual([]);
  });
}
