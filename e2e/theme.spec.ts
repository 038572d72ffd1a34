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
  const labels = await page.locator('.themes tbody td:nth-child(2) > a').allTextContents();
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

test('themes ticked in the list are compared on one scale; Back takes the last one out', async ({ page }) => {
  await page.goto('/themes');
  await page.getByRole('checkbox', { name: 'Compare Party building' }).click();
  await expect(page).toHaveURL(/\/themes\?pick=party-building$/);
  await page.getByRole('checkbox', { name: 'Compare Governance' }).click();
  await page.getByRole('link', { name: 'Compare 2 themes' }).click();
  await expect(page).toHaveURL(/\/themes\/compare\?theme=party-building,governance$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare themes');
  await expect(page.locator('.cmp__row svg[role="img"]')).toHaveCount(2);
  await page.getByText('Show as table').click();
  await expect(page.getByRole('columnheader', { name: 'Governance' })).toBeVisible();
  await page.getByLabel('Add a theme').selectOption('innovation');
  await expect(page).toHaveURL(/theme=party-building,governance,innovation$/);
  await expect(page.locator('.cmp__row')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.cmp__row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Take Governance out of the comparison' }).click();
  await expect(page).toHaveURL(/\?theme=party-building$/);
});

test('a comparison names what nobody knows, and begins empty', async ({ page }) => {
  await page.goto('/themes/compare?theme=governance,unheard-of');
  await expect(page.getByText('No theme of this desk is called “unheard-of”.')).toBeVisible();
  await page.goto('/themes/compare');
  await expect(page.getByRole('heading', { name: 'No theme is chosen yet' })).toBeVisible();
});

test('a phrase of a theme leads to the passage in its article', async ({ page }) => {
  await page.goto('/themes/party-building');
  await page.locator('.phrases summary').first().click();
  await page.locator('.phrases .quote-link').first().click();
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=theme-party-building$/);
  await expect(page.locator('.reader mark.hl--theme.is-on').first()).toBeVisible();
});
