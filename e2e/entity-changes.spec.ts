import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { expect, test } from './support/desk';

test.use({ role: 'analyst' });

const DAY_MS = 86_400_000;

/** Open the page of an entity by its name; answers with its address. */
async function openEntity(page: Page, name: string): Promise<string> {
  await page.goto(`/entities?q=${encodeURIComponent(name)}`);
  const address = await page.getByRole('link', { name, exact: true }).first().getAttribute('href');
  if (!address) throw new Error(`No page of ${name} is linked.`);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return address;
}

const articlesOf = (page: Page) =>
  page.locator('.stats div').filter({ hasText: 'Articles' }).locator('dd').first();

test('two entities are merged by keyboard, counts follow, and a day later the history parts them again', async ({
  page,
  desk,
}) => {
  // Nine pages, one after the other.
  test.slow();
  const mine = await openEntity(page, 'Wuhai Mining');
  const mineArticles = await articlesOf(page).innerText();
  const group = await openEntity(page, 'Baogang Group');
  const before = Number(await articlesOf(page).innerText());

  await page.getByRole('button', { name: 'Merge with…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'The other entity' })).toBeFocused();
  await page.keyboard.type('Wuhai Min');
  await expect(page.getByRole('option', { name: /Wuhai Mining/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Wuhai Mining” becomes part of “Baogang Group”.')).toBeVisible();
  await page.getByLabel('Reason (optional)').fill('One firm in these reports');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'is part of “Baogang Group” now' })).toBeVisible();
  await expect(page.getByText('Merged from Wuhai Mining')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Merge with…' })).toBeFocused();

  // Everything that named the part leads to the whole.
  await page.goto(mine);
  await expect(page).toHaveURL(group);
  await page.goto('/entities?q=Wuhai+Mining');
  await expect(page.getByRole('link', { name: 'Baogang Group', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wuhai Mining', exact: true })).toHaveCount(0);
  await page.goto(`/?entity=${mine.split('/').at(-1)}`);
  await expect(page.getByText('Baogang Group').first()).toBeVisible();

  const database = new Sqlite(join(desk.folder, 'lodestone.db'));
  database.prepare('UPDATE entity_changes SET at = at - ?').run(DAY_MS);
  database.close();

  await page.goto(group);
  const entry = page.locator('#history li').filter({ hasText: 'Merged “Wuhai Mining” into “Baogang Group”' });
  await expect(entry).toContainText('One firm in these reports');
  await expect(entry).toContainText('Ben Analyst');
  await entry.getByRole('button', { name: /^Undo/ }).focus();
  await page.keyboard.press('Enter');
  await expect(entry).toContainText('Taken back by Ben Analyst');
  await expect(page.getByText('Merged from Wuhai Mining')).toHaveCount(0);
  await expect(articlesOf(page)).toHaveText(String(before));
  await page.goto(mine);
  await expect(page).toHaveURL(mine);
  await expect(articlesOf(page)).toHaveText(mineArticles);
});

test('an entity is renamed, given a name, deleted and brought back from toast and history', async ({
  page,
}) => {
  const place = await openEntity(page, 'Baotou Steel Union');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('Baotou Steel Union Company');
  await page.getByLabel('Ticker').fill('600010');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baotou Steel Union Company');
  await expect(page.getByText('Ticker 600010')).toBeVisible();

  await page.getByLabel('Another name').fill('包钢联');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Remove the name 包钢联' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('It is deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Delete' })).toBeVisible();

  const renamed = page.locator('#history li').filter({ hasText: 'Set the name to' });
  await renamed.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baotou Steel Union');
  await expect(page).toHaveURL(place);
});
