import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search articles and entities' });
const hits = (page: Page) => page.locator('.hits > li');

test('words find the articles that hold them all, marked, and lead there', async ({ page }) => {
  await page.goto('/');
  // The key works once the page is alive.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.type('party committee meet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=party\+committee\+meet$/);
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  const title = await hits(page).first().getByRole('heading').innerText();
  await hits(page).first().locator('h3 a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('an entity is found by the beginning of its name and leads to its profile', async ({ page }) => {
  await page.goto('/search?q=baogang');
  const entity = page.locator('.search-ents').getByRole('link').first();
  await expect(entity).toContainText('Baogang');
  await expect(entity).toHaveAttribute('href', /^\/entities\/\d+$/);
});

test('Chinese is found by its characters', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('稀土')}`);
  await expect(hits(page).first().locator('mark').first()).toHaveText('稀土');
  await page.goto(`/search?q=${encodeURIComponent('包钢 稀土')}`);
  await expect(hits(page).first().locator('mark').filter({ hasText: '包钢' }).first()).toBeVisible();
  await expect(hits(page).first().locator('mark').filter({ hasText: '稀土' }).first()).toBeVisible();
});

test('what is typed is never markup nor syntax', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<b>zebra</b> AND ("')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: <b>zebra</b> AND ("');
  await expect(page.getByRole('heading', { name: /^Nothing on this desk holds/ })).toBeVisible();
  await page.getByRole('link', { name: 'All articles' }).click();
  await expect(page).toHaveURL('/articles');
});

test('too little to search for is said, and so is nothing asked', async ({ page }) => {
  await page.goto('/search?q=a');
  await expect(page.getByRole('heading', { name: '“a” is too little to search for' })).toBeVisible();
  await page.goto('/search');
  await expect(page.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible();
});

test('the list of articles turns round by publication and leads to each', async ({ page }) => {
  await page.goto('/articles');
  await page.getByRole('link', { name: 'Last published' }).click();
  await expect(page).toHaveURL('/articles?sort=published');
  await expect(page.getByRole('link', { name: 'Last published' })).toHaveAttribute('aria-current', 'true');
  const link = page.locator('.arts__title > a').first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('an order that does not exist is the usual one on the page, and refused by the API', async ({
  page,
}) => {
  await page.goto('/articles?sort=best');
  await expect(page.getByRole('link', { name: 'Last imported' })).toHaveAttribute('aria-current', 'true');
  expect((await page.request.get('/api/articles?sort=best')).status()).toBe(400);
});

test('an address where nothing stands says so and leads on', async ({ page }) => {
  const response = await page.goto('/nowhere');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  await page.getByRole('link', { name: 'Go to the timeline' }).click();
  await expect(page).toHaveURL('/');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the search page has the box that the top bar has no room for', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await box(page).fill('rare earth');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/q=rare\+earth$/);
    await expect(hits(page).first()).toBeVisible();
  });
});
