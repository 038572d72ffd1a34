import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

/** The brief on the 37th meeting, found the way a reader finds it. */
async function openBrief(page: Page) {
  await page.goto(`/search?q=${encodeURIComponent('37th expanded')}`);
  await page.locator('.hits > li').first().getByRole('link').first().click();
  await expect(page.locator('.reader')).toBeVisible();
}

test('the meetings chart names its finding, and its table has the same numbers', async ({ page }) => {
  await openBrief(page);
  const chart = page.locator('#meetings');
  await expect(chart.getByRole('heading')).toHaveText(/^The desk has \d+ of the year’s 37 meetings$/);
  await expect(chart.locator('svg.recharts-surface').first()).toBeVisible();
  await expect(chart).toContainText('Expected 3.1 a month, from “37th of 2024”');
  await chart.getByText('Show as table').click();
  const year = chart.getByTestId('meeting-table').getByRole('row').filter({ hasText: '2024, year only' });
  await expect(year.getByRole('cell').nth(1)).toHaveText('37 in the period');
  await expect(year).toContainText('37th of 2024 (this article)');
});

test('the figures chart draws what is stated and what it implies, and its table proves both', async ({
  page,
}) => {
  await openBrief(page);
  const chart = page.locator('#figures');
  await expect(chart.getByText('9.9', { exact: true })).toBeVisible();
  await expect(chart.getByText('10.13', { exact: true })).toBeVisible();
  await chart.getByText('Show as table').click();
  const rows = chart.getByTestId('figure-table').getByRole('row');
  const revenue = rows.filter({ hasText: 'Revenue' }).filter({ hasText: 'this article' });
  await expect(revenue.first().getByRole('cell').nth(0)).toHaveText('2023');
  await expect(revenue.first().getByRole('cell').nth(1)).toHaveText('$9.9bn');
  await expect(revenue.first().getByRole('cell').nth(2)).toHaveText('−2.23%');
  await expect(revenue.nth(1)).toContainText('$10.13bn');
  await expect(revenue.nth(1)).toContainText('implied');
  const profit = rows.filter({ hasText: 'Profit' }).filter({ hasText: 'this article' });
  await expect(profit.first().getByRole('cell').nth(1)).toHaveText('$72.5m');
});

test('a fact and its highlight light up together, and the address names the picked fact', async ({
  page,
}) => {
  await openBrief(page);
  const fact = page.locator('.facts > li').first();
  const key = await fact.getAttribute('data-fact');
  const marks = page.locator(`.reader mark[data-fact="${key}"]`);
  await fact.hover();
  await expect(marks.first()).toHaveClass(/is-on/);
  await page.locator('h1').hover();
  await expect(marks.first()).not.toHaveClass(/is-on/);
  await fact.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`fact=${key}`));
  await expect(marks.first()).toHaveClass(/is-on/);
  await page.reload();
  await expect(fact).toHaveClass(/is-on/);
});

test('a layer is switched off in the address, and Back switches it on again', async ({ page }) => {
  await openBrief(page);
  await page.getByRole('button', { name: /^Figures/ }).click();
  await expect(page).toHaveURL(/layers=event,entity,theme/);
  await expect(page.locator('.reader')).toHaveClass(/off-figure/);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Figures/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.reader')).not.toHaveClass(/off-figure/);
});

test('an article that is not there says so and leads on', async ({ page }) => {
  const response = await page.goto('/articles/987654');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such article on this desk' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the article fits the screen, text first', async ({ page }) => {
    await openBrief(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expect(page.locator('#meetings svg.recharts-surface').first()).toBeVisible();
  });
});
