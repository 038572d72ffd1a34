import { expect, PHONE, test } from './support/desk';

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

test('the period of the address narrows months and series, and nothing in it says so', async ({ page }) => {
  await page.goto('/meetings?from=2024-01&to=2024-12');
  await expect(page.locator('.heat--lg thead th[aria-label]')).toHaveCount(12);
  // A count that does not begin anew each year is of every period, and bears no year.
  const years = page.locator('.series-t tbody .ent > .muted');
  expect(new Set(await years.allTextContents())).toEqual(new Set(['2024']));
  await page.goto('/meetings?from=1999-01&to=1999-12&kind=meetings');
  await expect(page.getByRole('heading', { name: 'No meeting in this period' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all dates' }).click();
  await expect(page).toHaveURL(/\/meetings\?kind=meetings$/);
});

test('the series can be put in order by what is implied, the most first', async ({ page }) => {
  await page.goto('/meetings');
  await page.getByRole('link', { name: 'Implied' }).click();
  await expect(page).toHaveURL(/\/meetings\?sort=implied$/);
  const implied = await page.locator('.series-t tbody td[data-l="Implied"]').allTextContents();
  const numbers = implied.map((text) => Number(text.replace(/\D/g, '')));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the months begin at the newest and the names stay in sight', async ({ page }) => {
    await page.goto('/meetings');
    const last = page.locator('.heat--lg thead th[aria-label]').last();
    await expect(last).toBeInViewport();
    await expect(page.locator('.heat--lg tbody th').first()).toBeInViewport();
  });
});
