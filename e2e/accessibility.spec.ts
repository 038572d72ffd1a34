import type { Page } from '@playwright/test';
import { findAccessFaults } from './support/axe';
import { expect, test } from './support/desk';

test.use({ role: 'admin' });

/** The address of the first thing that a list links to. */
async function firstOf(page: Page, list: string, link: string): Promise<string> {
  await page.goto(list);
  return (await page.locator(`main a[href^="${link}"]`).first().getAttribute('href')) ?? list;
}

/** Every kind of page, each with something on it. */
const PLACES: Record<string, (page: Page) => string | Promise<string>> = {
  timeline: () => '/',
  'timeline with an event open': async (page) => {
    await page.goto('/');
    return `/?event=${await page.locator('[data-event]').first().getAttribute('data-event')}`;
  },
  'timeline that nothing matches': () => '/?from=1951-01&to=1951-02',
  articles: () => '/articles',
  article: (page) => firstOf(page, '/articles', '/articles/'),
  entities: () => '/entities',
  entity: (page) => firstOf(page, '/entities', '/entities/'),
  themes: () => '/themes',
  theme: () => '/themes/party-building',
  meetings: () => '/meetings',
  series: (page) => firstOf(page, '/meetings', '/series/'),
  sources: () => '/sources',
  source: (page) => firstOf(page, '/sources', '/sources/'),
  search: () => '/search?q=steel',
  'search that finds nothing': () => '/search?q=xylophone',
  review: () => '/review',
  import: () => '/import',
  feeds: () => '/import/feeds',
  'a page that is not there': () => '/nowhere',
};

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

for (const [name, find] of Object.entries(PLACES)) {
  test(`axe finds nothing on ${name}, light and dark, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(await find(page));
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const faults: string[] = [];
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await findAccessFaults(page);
        faults.push(...found.map((fault) => `${colorScheme} ${size.width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}
