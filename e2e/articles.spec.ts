import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './support/desk';

const SUMMER = '/articles?from=2025-07&to=2025-08';
const IN_SUMMER = 'Concentrate gets dearer every quarter';
const UNDATED = 'Three days later, a 36th meeting';

const datesButton = (page: Page) => page.getByRole('button', { name: /^Dates/ });
const viewsButton = (page: Page) => page.getByRole('button', { name: /^Saved views/ });
const views = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const count = (page: Page) => page.locator('.pagehead').getByRole('status');
const sentence = (page: Page) => page.locator('main [data-view-sentence]');
const article = (page: Page, title: string) => page.locator('.arts').getByRole('link', { name: title });

test('the dates of the top bar narrow the list to when articles were published, and Back undoes it', async ({
  page,
}) => {
  await page.goto('/articles?sort=published');
  await expect(article(page, UNDATED)).toBeVisible();
  await datesButton(page).click();
  const panel = page.getByRole('dialog', { name: 'Dates' });
  await panel.getByLabel('First month').fill('2025-07');
  await panel.getByLabel('Last month').fill('2025-08');
  await panel.getByRole('button', { name: 'Show this period' }).click();
  await expect(page).toHaveURL('/articles?sort=published&from=2025-07&to=2025-08');
  await expect(count(page)).toHaveText(/^\d+ of \d+ articles$/);
  await expect(sentence(page)).toHaveText('Articles published possibly within Jul – Aug 2025.');
  await expect(page.getByText(/ \d+ without a date of publication are left out\.$/)).toBeVisible();
  await expect(article(page, IN_SUMMER)).toBeVisible();
  await expect(article(page, UNDATED)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/articles?sort=published');
  await expect(article(page, UNDATED)).toBeVisible();
  await expect(sentence(page)).toHaveCount(0);
  await page.goForward();
  await expect(article(page, UNDATED)).toHaveCount(0);
});

test('a period is opened by its address, made strict, put in another order and taken back', async ({
  page,
}) => {
  await page.goto(SUMMER);
  await expect(article(page, IN_SUMMER)).toBeVisible();
  await page.getByRole('button', { name: 'Certainly within' }).click();
  await expect(page).toHaveURL(`${SUMMER}&within=certain`);
  await expect(sentence(page)).toHaveText('Articles published certainly within Jul – Aug 2025.');
  await page.getByRole('link', { name: 'Last published' }).click();
  await expect(page).toHaveURL(`${SUMMER}&within=certain&sort=published`);
  await page.getByRole('button', { name: 'Remove dates Jul – Aug 2025' }).click();
  await expect(page).toHaveURL('/articles?sort=published');
  await expect(article(page, UNDATED)).toBeVisible();
});

test('a period without an article says so and leads back to all; the API refuses one that is none', async ({
  page,
}) => {
  await page.goto('/articles?from=1999-01&to=1999-12');
  await expect(page.getByRole('heading', { name: 'No article in this period' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all dates' }).click();
  await expect(page).toHaveURL('/articles');
  await expect(article(page, UNDATED)).toBeVisible();
  expect((await page.request.get('/api/articles?from=2025-13')).status()).toBe(400);
});

test('the file of the list holds the articles of the period alone', async ({ page }) => {
  await page.goto(SUMMER);
  const matching = Number((await count(page).innerText()).split(' ')[0]);
  await page.getByRole('button', { name: /^Keep as a file/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^CSV/ }).click(),
  ]);
  const rows: Record<string, string>[] = parse(readFileSync(await file.path()), { columns: true, bom: true });
  expect(rows).toHaveLength(matching);
  expect(rows.map(({ title }) => title)).toContain(IN_SUMMER);
  expect(rows.map(({ title }) => title)).not.toContain(UNDATED);
});

test.describe('as a saved view', () => {
  test.use({ role: 'analyst' });
  const NAME = 'Articles published possibly within Jul – Aug 2025';

  test('a period of publication is named by its sentence and opened again', async ({ page }) => {
    await page.goto(SUMMER);
    await viewsButton(page).click();
    await views(page).getByRole('button', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await expect(dialog.getByLabel('Name')).toHaveValue(NAME);
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await expect(dialog).toBeHidden();
    await page.goto('/articles');
    await viewsButton(page).click();
    await views(page).getByRole('link', { name: NAME }).click();
    await expect(page).toHaveURL(SUMMER);
    await expect(article(page, IN_SUMMER)).toBeVisible();
  });
});
