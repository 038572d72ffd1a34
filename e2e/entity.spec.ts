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
