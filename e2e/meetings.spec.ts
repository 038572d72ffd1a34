import { expect, test } from './support/desk';

test('the rail leads to the meetings: organisations by months, and every series with what its ordinals imply', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Meetings' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings');
  const row = page.locator('.heat--lg tbody tr').filter({ hasText: 'Baogang Group' }).first();
  await expect(row.locator('.covbar')).toHaveText(/^\d+ of \d+$/);
  const series = page.locator('.series-t tbody tr').filter({ hasText: 'Baogang Group' }).first();
  await expect(series).toContainText('%');
});

test('the kind of meeting and the order of the series stand in the address', async ({ page }) => {
  await page.goto('/meetings');
  const all = await page.locator('.series-t tbody tr').count();
  await page.getByRole('link', { name: 'Study', exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\?kind=study$/);
  await expect(page.locator('.series-t tbody .t-meeting')).toHaveCount(0);
  expect(await page.locator('.series-t tbody tr').count()).toBeLessThan(all);
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page).toHaveURL(/\/meetings\?kind=study&sort=coverage$/);
  await expect(page.getByRole('columnheader', { name: 'Coverage' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.goBack();
  await expect(page).toHaveURL(/\/meetings\?kind=study$/);
});

test('an organisation’s row leads to its profile', async ({ page }) => {
  await page.goto('/meetings');
  const link = page.locator('.heat--lg tbody th a').first();
  const name = await link.textContent();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? '');
});
