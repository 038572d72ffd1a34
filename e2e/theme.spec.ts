import { expect, test } from './support/desk';

test('a theme is found in the list and leads to its articles, each at the passage that speaks for it', async ({
  page,
}) => {
  await page.goto('/themes');
  await page.locator('.themes td > a').getByText('Party building', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Party building');
  await page.locator('.named a').first().click();
  await expect(page).toHaveURL(/fact=theme-party-building/);
  await expect(page.locator('.reader mark.hl--theme.is-on').first()).toBeVisible();
});

test('a theme leads to the timeline narrowed to it', async ({ page }) => {
  await page.goto('/themes/party-building');
  await page
    .getByRole('link', { name: /on the timeline/i })
    .first()
    .click();
  await expect(page).toHaveURL(/theme=party-building/);
});

test('the rail leads to the themes, whose order stands in the address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Themes' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Themes');
  await page.getByRole('link', { name: 'By name' }).click();
  await expect(page).toHaveURL(/\/themes\?sort=name$/);
  const labels = await page.locator('.themes tbody td:first-child > a').allTextContents();
  expect(labels).toHaveLength(20);
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b)));
});

test('an event of a theme leads to the words that prove it', async ({ page }) => {
  await page.goto('/themes/party-building');
  await page.locator('.evl a').first().click();
  await expect(page).toHaveURL(/fact=event-\d+/);
  await expect(page.locator('.reader mark.hl--event.is-on').first()).toBeVisible();
});

test('a theme that is not there says so', async ({ page }) => {
  const response = await page.goto('/themes/unheard-of');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such theme on this desk' })).toBeVisible();
});
