import type { Page } from '@playwright/test';
import { expect, test } from './support/desk';

test('an organisation shows what the desk covers of its numbered meetings, and its figures', async ({
  page,
}) => {
  await page.goto('/entities?q=Baogang');
  await page.getByRole('link', { name: 'Baogang Group', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group');
  await expect(page.getByRole('heading', { name: /of 37 meetings in 2024/ })).toBeVisible();
  const figures = page.locator('#figures');
  await figures.getByText('Show as table').click();
  const revenue = figures.getByRole('row').filter({ hasText: 'Revenue' }).filter({ hasText: '$9.9bn' });
  await expect(revenue.first()).toContainText('−2.23%');
});

test('the chart of numbered meetings is shown for meetings or for study alone', async ({ page }) => {
  await page.goto('/entities?q=Baogang');
  await page.getByRole('link', { name: 'Baogang Group', exact: true }).first().click();
  const chart = page.locator('#ordinals');
  const series = chart.getByRole('group', { name: 'Series shown' });
  await series.getByRole('button', { name: 'Study' }).click();
  await expect(chart.getByRole('heading', { level: 2 })).toHaveText(
    /^Covered \d of 12 study sessions in 2025/,
  );
  await series.getByRole('button', { name: 'Meetings' }).press('Enter');
  await expect(chart.getByRole('heading', { level: 2 })).not.toContainText('study');
  await series.getByRole('button', { name: 'All series' }).press('Enter');
  await expect(chart.getByRole('heading', { level: 2 })).toHaveText(/of 37 meetings in 2024/);
});

test('an event of an entity leads to its quote', async ({ page }) => {
  await page.goto('/entities?q=Baogang');
  await page.getByRole('link', { name: 'Baogang Group', exact: true }).first().click();
  await page.locator('.evl a').first().click();
  await expect(page).toHaveURL(/fact=event-\d+/);
  await expect(page.locator('.reader mark.hl--event.is-on').first()).toBeVisible();
});

test('an entity that is not there says so', async ({ page }) => {
  const response = await page.goto('/entities/987654');
  expect(response?.status()).toBe(404);
});

const openBaogang = async (page: Page) => {
  await page.goto('/entities?q=Baogang');
  await page.getByRole('link', { name: 'Baogang Group', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group');
};

test('the network is walked by keyboard, a line opens the words behind it, and Back closes them', async ({
  page,
}) => {
  await openBaogang(page);
  const network = page.getByRole('navigation', { name: /^Entities named together with Baogang Group/ });
  await network.scrollIntoViewIfNeeded();
  const marks = network.locator('a[data-node]');
  await marks.first().focus();
  await expect(marks.first()).toBeFocused();
  // One mark at a time is in the order of Tab; the arrows move among all.
  await expect(network.locator('a[data-node][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/entities\/\d+\?with=\d+$/);
  const panel = page.getByRole('region', { name: 'What joins them' });
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(panel.getByRole('heading', { level: 3 })).toContainText('Baogang Group and ');
  await expect(panel.locator('.named__quote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(marks.first()).toBeFocused();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('the table of the network has the same entities, and leads to the quotes of each', async ({ page }) => {
  await openBaogang(page);
  const section = page.locator('#together');
  await section.scrollIntoViewIfNeeded();
  const marks = section.locator('a[data-node]');
  await expect(marks.first()).toBeVisible();
  await section.getByText('Show as table').click();
  await expect(section.locator('.net__rows tbody tr')).toHaveCount(await marks.count());
  await section
    .getByRole('button', { name: /^Show the (article|\d+ articles) shared with/ })
    .first()
    .click();
  await section.locator('.shared .named__quote a').first().click();
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=entity-\d+$/);
  await expect(page.locator('.reader mark.hl--entity.is-on').first()).toBeVisible();
});

test('what joins two entities has an address of its own', async ({ page }) => {
  await openBaogang(page);
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await page.locator('#together').getByText('Show as table').click();
  const other = await page.locator('.net__rows tbody tr a').first().getAttribute('href');
  await page.goto(`/entities/${id}?with=${other?.split('/').at(-1)}`);
  await expect(page.locator('.shared .named__quote').first()).toBeVisible();
});

test('functions of people have the dates of the reports that state them', async ({ page }) => {
  await openBaogang(page);
  const people = page.locator('#people');
  await expect(people.getByRole('columnheader', { name: 'Last seen' })).toBeVisible();
  await expect(people.locator('svg[role="img"]').first()).toHaveAttribute('aria-label', /^Stated /);
});

test('a derived margin says what it is derived from', async ({ page }) => {
  await openBaogang(page);
  const figures = page.locator('#figures');
  await figures.getByText('Show as table').click();
  const margin = figures.getByRole('row').filter({ hasText: 'Margin' }).first();
  await expect(margin).toContainText('derived: $72.5m of profit divided by $9.9bn of revenue');
});
