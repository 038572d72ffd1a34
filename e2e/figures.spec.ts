import { readFile } from 'node:fs/promises';
import { expect, PHONE, test } from './support/desk';

const table = '[data-testid="figures-table"]';

test('the rail leads to the figures: charts and table tell the same, and a filter narrows both', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Figures' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
  await page.getByRole('checkbox', { name: /^Price/ }).check();
  await expect(page).toHaveURL(/\/figures\?metric=price$/);
  const rows = page.locator(`${table} tbody tr`);
  await expect(rows.first()).toContainText('Price');
  await expect(page.locator('.figpanel').filter({ hasText: 'Price' })).toHaveCount(1);
  await expect(page.locator('.figpanel .recharts-surface').first()).toContainText('26,205');
  await expect(rows.filter({ hasText: '26,205 CNY/t' })).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/figures$/);
  await expect(page.locator(`${table} tbody tr`).filter({ hasText: 'Revenue' }).first()).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/metric=price$/);
  await expect(rows.filter({ hasText: 'Revenue' })).toHaveCount(0);
});

test('an implied value is a marked line of its own', async ({ page }) => {
  await page.goto('/figures?metric=revenue');
  const implied = page.locator(`${table} .figrow--implied`).filter({ hasText: '2022' });
  await expect(implied).toContainText('$10.13bn');
  await expect(implied).toContainText('implied by −2.23%, year on year');
});

test('amounts are converted at a dated rate whose source is named, in the address', async ({ page }) => {
  await page.goto('/figures?metric=revenue');
  await page.getByLabel('Amounts').selectOption('USD');
  await expect(page).toHaveURL(/metric=revenue&into=USD$/);
  const half = page.locator(`${table} tbody tr`).filter({ hasText: 'CNY 18.87bn' }).first();
  await expect(half).toContainText('$2.63bn');
  await expect(half).toContainText('at 7.19 CNY per $, annual average 2025, the year’s for a shorter period');
  await expect(page.getByTestId('conversion-note')).toContainText(
    'Federal Reserve G.5A, published 5 Jan 2026',
  );
  await page.goBack();
  await expect(page.getByLabel('Amounts')).toHaveValue('');
  await expect(half).not.toContainText('$2.63bn');
});

test('a value opens its quote, and the quote its place in the article', async ({ page }) => {
  await page.goto('/figures?metric=price');
  await page.getByRole('button', { name: /^26,205 CNY\/t/ }).click();
  await expect(page).toHaveURL(/figure=\d+/);
  const inspector = page.getByRole('complementary', { name: 'Selected figure' });
  await expect(inspector.locator('mark').first()).toBeVisible();
  await inspector.getByRole('button', { name: 'Close inspector' }).click();
  await expect(page.getByRole('button', { name: /^26,205 CNY\/t/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await inspector
    .getByRole('link', { name: /^Open in article/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=figure-\d+/);
  await expect(page.locator('.reader mark.hl--figure.is-on').first()).toBeVisible();
});

test('a deep link opens the view with its figure, side by side and sorted', async ({ page }) => {
  await page.goto('/figures?metric=revenue&into=USD&sort=largest&view=compare');
  await expect(page.getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.figcmp').first()).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Value as stated' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.locator('.figcmp').first().click();
  await expect(page.getByRole('complementary', { name: 'Selected figure' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Selected figure' })).toContainText('Revenue');
});

test('filters that nothing answers to say so, and are cleared in one step', async ({ page }) => {
  await page.goto('/figures?metric=savings&from=2024');
  await expect(page.getByRole('heading', { name: 'No figure matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/figures$/);
  await expect(page.locator(table)).toBeVisible();
});

test.describe('for an admin', () => {
  test.use({ role: 'admin' });

  test('a rejected figure leaves charts and table at once, and comes back', async ({ page }) => {
    await page.goto('/figures?metric=price');
    const count = page.locator('.tl__count');
    const before = await count.textContent();
    await page.getByRole('button', { name: /^31,030 CNY\/t/ }).click();
    await page.getByRole('button', { name: /^Reject/ }).click();
    await expect(count).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(count).toHaveText(before ?? '');
  });

  test('the table of rates is replaced whole, named beside every value, and taken back', async ({ page }) => {
    await page.goto('/figures/rates');
    const file = (csv: string) => ({ name: 'rates.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles(file('currency,period,per_dollar\nCNY,2025,none\n'));
    await page.getByRole('button', { name: 'Replace exchange rates' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Line 2' })).toBeVisible();
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles(file('currency,period,per_dollar\nCNY,2025,10\n'));
    await page.getByLabel('Whose rates they are').fill('Bank of ten');
    await page.getByLabel('Published').fill('2026-02-01');
    await page.getByRole('button', { name: 'Replace exchange rates' }).click();
    await expect(page.getByRole('heading', { name: /Bank of ten/ })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('CNY,2025,10');
    await page.goto('/figures?metric=revenue&into=USD');
    await expect(
      page.locator(`${table} tbody tr`).filter({ hasText: 'at 10.00 CNY per $' }).first(),
    ).toContainText('Bank of ten');
    await expect(page.getByTestId('conversion-note')).toContainText('the table holds no rate for CNY');
    await page.goto('/figures/rates');
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await expect(page.getByRole('heading', { name: /Federal Reserve/ })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('lines become labelled blocks, and a value opens a sheet', async ({ page }) => {
    await page.goto('/figures?metric=price');
    await expect(page.locator(`${table} thead`)).toBeHidden();
    await page.getByRole('button', { name: /^26,205 CNY\/t/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Selected figure' });
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Close inspector' }).tap();
    await expect(sheet).toBeHidden();
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(width).toBe(0);
  });
});
