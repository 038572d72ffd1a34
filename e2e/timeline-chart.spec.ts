import type { Page } from '@playwright/test';
import { expect, test } from './support/desk';

const count = (page: Page) => page.locator('.tl__count');
const query = (page: Page) => new URL(page.url()).searchParams;

test('the brush chooses a period with the arrow keys, a year at a time with Shift, and Escape clears it', async ({
  page,
}) => {
  await page.goto('/');
  const first = page.getByRole('slider', { name: 'First month of the period' });
  await first.focus();
  const start = Number(await first.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-valuenow', String(start + 1));
  const month = query(page).get('from');
  expect(month).toMatch(/^\d{4}-\d{2}$/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(first).toHaveAttribute('aria-valuenow', String(start + 13));
  expect(Number(query(page).get('from')?.slice(0, 4))).toBe(Number(month?.slice(0, 4)) + 1);
  await expect(count(page)).toHaveText(/^\d+ of \d+ events$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
});

test('dragging over the months chooses the period below the pointer', async ({ page }) => {
  await page.goto('/');
  const ground = await page.locator('.brush__ground').boundingBox();
  if (!ground) throw new Error('The chart has no ground to drag over.');
  const y = ground.y + 20;
  await page.mouse.move(ground.x + ground.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(ground.x + ground.width * 0.8, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}&to=\d{4}-\d{2}$/);
  const { from, to } = Object.fromEntries(query(page));
  expect(String(from) < String(to)).toBe(true);
  await page.getByRole('button', { name: /^Remove dates/ }).click();
  await expect(page).toHaveURL('/');
});

test('an event of which only the year is known stands in a place of its own, never in January', async ({
  page,
}) => {
  await page.goto('/?from=2024-01&to=2024-12');
  const group = page.getByRole('region', { name: '2024, month unknown' });
  await expect(group.getByText('37th of 2024')).toBeVisible();
  await expect(group.getByText('2024 · year only')).toBeVisible();
  await expect(page.getByRole('region', { name: 'January 2024' })).toHaveCount(0);
  await page.getByText('Show as table').click();
  const table = page.getByRole('table', { name: 'Events by month and type' });
  await expect(table.getByRole('row', { name: /^2024, month unknown/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^January 2024/ })).toHaveCount(0);
});

test('the table below the chart has the numbers of the chart and the list', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Show as table').click();
  const table = page.getByRole('table', { name: 'Events by month and type' });
  await expect(table).toBeVisible();
  const lines = await table
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) => [...tr.querySelectorAll('td.num')].map((cell) => Number(cell.textContent))),
    );
  const all = lines.reduce((sum, cells) => sum + (cells.at(-1) ?? 0), 0);
  await expect(count(page)).toHaveText(`${all} events`);
  const months = lines.filter((cells) => cells.length > 1);
  for (const cells of months) {
    expect(cells.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(cells.at(-1));
  }
  const inMonths = months.reduce((sum, cells) => sum + (cells.at(-1) ?? 0), 0);
  await expect(page.getByRole('img', { name: `${inMonths} events by month` })).toBeVisible();
});

test('the chart zooms by button and key, and what is coarser than its unit lies in a lane', async ({
  page,
}) => {
  await page.goto('/');
  const units = page.getByRole('group', { name: 'Unit of the chart' });
  await expect(units.getByRole('button', { name: 'Month' })).toHaveAttribute('aria-pressed', 'true');
  await units.getByRole('button', { name: 'Year' }).click();
  await expect(page).toHaveURL('/?unit=year');
  await expect(page.getByRole('img', { name: /events by year from \d{4} to \d{4}/ })).toBeVisible();
  await expect(page.locator('.hist__lane')).toHaveCount(0);
  await units.getByRole('button', { name: 'Week' }).click();
  await expect(page.getByRole('img', { name: /events by week/ })).toBeVisible();
  await expect(page.locator('.hist__lane[title*="2024, month unknown"]')).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('-');
  await expect(page).toHaveURL('/?unit=month');
  await page.goBack();
  await expect(page).toHaveURL('/?unit=week');
});

test('days are drawn around a period, and without one the chart says why it draws something else', async ({
  page,
}) => {
  await page.goto('/?unit=day');
  await expect(page.getByText(/too many days to draw/)).toBeVisible();
  await page.goto('/?unit=day&from=2025-05&to=2025-05');
  await expect(page.getByRole('img', { name: /events by day/ })).toBeVisible();
  const first = page.getByRole('slider', { name: 'First day of the period' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2025-05-02&to=2025-05&unit=day$/);
  await expect(first).toHaveAttribute('aria-valuetext', '2 May 2025');
  await expect(page.locator('.brush__label')).toHaveText('2–31 May 2025');
});

test('months that counts say are not covered are hatched, say so on focus, and can be chosen', async ({
  page,
}) => {
  await page.goto('/');
  const gap = page
    .getByRole('button', { name: /^Not covered, .* Nothing is dated to it\. The count/ })
    .first();
  await gap.focus();
  await expect(page.locator('.hist__tip')).toContainText('that this desk does not hold');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=\d{4}-\d{2}&to=\d{4}-\d{2}$/);
  await page.goto('/?theme=governance');
  await expect(page.getByRole('button', { name: /^Not covered/ })).toHaveCount(0);
  await expect(page.getByText(/Which months are not covered is not known/)).toBeVisible();
});
