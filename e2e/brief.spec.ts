import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { findAccessFaults } from './support/axe';
import { expect, PHONE, test } from './support/desk';

const paper = (page: Page) => page.getByRole('article', { name: 'The brief as it comes on paper' });
const entries = (page: Page) => paper(page).locator('[data-entry]');
const tray = (page: Page) => page.getByRole('complementary', { name: 'Chosen for a brief' });

async function download(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return file;
}
const bytesOf = async (file: Download): Promise<Buffer> => readFileSync(await file.path());

/** Choose the first events of the timeline, as the keyboard does. */
async function chooseByKey(page: Page, count: number) {
  await page.goto('/?family=meeting');
  const titles: string[] = [];
  for (let index = 0; index < count; index++) {
    const title = page.locator('[data-event] .row__open').nth(index);
    titles.push(await title.innerText());
    await title.focus();
    await page.keyboard.press('x');
    await expect(page.locator('[data-event]').nth(index).getByRole('checkbox')).toBeChecked();
  }
  return titles;
}

test('events are chosen by keyboard, kept from page to page, and made a brief', async ({ page }) => {
  const titles = await chooseByKey(page, 2);
  await page.goto('/articles');
  await expect(tray(page)).toContainText('2 chosen');
  await tray(page).getByRole('link', { name: 'Make a brief' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/brief\?event=\d+,\d+$/);
  await expect(entries(page)).toHaveCount(2);
  for (const title of titles) await expect(paper(page)).toContainText(title);
  await expect(paper(page)).toContainText('confirmed by nobody');
  await expect(paper(page).getByRole('heading', { name: 'What this desk does not cover' })).toBeVisible();
  await expect(tray(page)).toBeHidden();
  expect(await findAccessFaults(page)).toEqual([]);
});

test('a search’s events and articles are chosen where they are found', async ({ page }) => {
  await page.goto('/search?q=meeting');
  const found = (group: string) => page.locator(`#${group}`);
  const event = found('events').getByRole('listitem').first();
  const title = await event.getByRole('link').first().innerText();
  await event.getByRole('checkbox').check();
  await found('articles').getByRole('checkbox').first().check();
  await tray(page).getByRole('link', { name: 'Make a brief' }).click();
  await expect(entries(page)).toHaveCount(2);
  await expect(paper(page)).toContainText(title);
});

test('figures are chosen where a search finds them and by X in their table, and stand in every form of the brief', async ({
  page,
}) => {
  const forecast = 'Brokers expect revenue of RMB 4.585 billion for 2025';
  const stated = 'and its profit for 2023 was $72.5 million';
  await page.goto('/search?q=revenue');
  const found = page.locator('#figures').getByRole('listitem').filter({ hasText: 'Brokers expect' });
  await found.getByRole('checkbox').check();

  await page.goto('/figures?metric=net_profit&from=2023&to=2023');
  const row = page.locator('[data-testid="figures-table"] .figrow--stated').filter({ hasText: '$72.5m' });
  await row.locator('.figval').focus();
  await page.keyboard.press('x');
  await expect(row.getByRole('checkbox')).toBeChecked();
  // What is reckoned from a figure is none that a text states.
  await expect(page.locator('.figrow--implied').getByRole('checkbox')).toHaveCount(0);
  await tray(page).getByRole('link', { name: 'Make a brief' }).click();

  await expect(page).toHaveURL(/\/brief\?figure=\d+,\d+$/);
  await expect(entries(page)).toHaveCount(2);
  const profit = entries(page).filter({ hasText: 'Profit $72.5m, Baogang Group' });
  await expect(profit).toContainText('For 2023');
  await expect(profit.locator('blockquote')).toHaveText(`“${stated}”`);
  const expected = entries(page).filter({ hasText: 'Revenue CNY 4.59bn' });
  await expect(expected).toContainText('Figure, forecast');
  await expect(expected.locator('blockquote')).toHaveText(`“${forecast}”`);
  expect(await findAccessFaults(page)).toEqual([]);

  const docx = await download(page, () => page.getByRole('button', { name: 'Word (DOCX)' }).click());
  const { value: words } = await mammoth.extractRawText({ buffer: await bytesOf(docx) });
  for (const quote of [stated, forecast]) expect(words).toContain(quote);
  const markdown = await download(page, () => page.getByRole('button', { name: 'Markdown file' }).click());
  expect((await bytesOf(markdown)).toString('utf8')).toContain(`> “${stated}”`);
  const csv = await download(page, () => page.getByRole('button', { name: 'Facts as CSV' }).click());
  const rows: Record<string, string>[] = parse(await bytesOf(csv), { columns: true, bom: true });
  expect(rows.map(({ kind, value, unit, quote }) => [kind, value, unit, quote])).toEqual([
    ['figure', '72500000', 'USD', stated],
    ['figure', '4585000000', 'CNY', forecast],
  ]);
});

test('what is chosen is cleared, and the clearing undone', async ({ page }) => {
  await chooseByKey(page, 1);
  await tray(page).getByRole('button', { name: 'Clear' }).click();
  await expect(tray(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tray(page)).toContainText('1 chosen');
});

test('title, introduction and order stand in the address; Back undoes a move and a removal', async ({
  page,
}) => {
  await chooseByKey(page, 2);
  await tray(page).getByRole('link', { name: 'Make a brief' }).click();
  await page.getByLabel('Title').fill('Week 34');
  await page.getByLabel('Introduction').fill('For the morning round.');
  await expect(page).toHaveURL(/title=Week%2034.*#introduction=For/);
  const [first, second] = await entries(page).evaluateAll((all) => all.map((one) => one.dataset.entry));
  await entries(page).first().getByRole('button', { name: /down$/ }).click();
  await expect(entries(page).first()).toHaveAttribute('data-entry', second ?? '');
  await page.reload();
  await expect(entries(page).first()).toHaveAttribute('data-entry', second ?? '');
  await expect(paper(page).getByRole('heading', { name: 'Week 34' })).toBeVisible();
  await expect(paper(page)).toContainText('For the morning round.');
  await page.goBack();
  await expect(entries(page).first()).toHaveAttribute('data-entry', first ?? '');
  await entries(page)
    .first()
    .getByRole('button', { name: /out of the brief$/ })
    .click();
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(page)).toHaveCount(2);
});

test('Word, Markdown and CSV hold the quotes exactly', async ({ page }) => {
  await chooseByKey(page, 1);
  await tray(page).getByRole('link', { name: 'Make a brief' }).click();
  await page.getByLabel('Title').fill('=Week 34');
  await expect(paper(page).getByRole('heading', { name: '=Week 34' })).toBeVisible();
  const quote = (await paper(page).locator('blockquote').first().innerText()).replace(/^“|”$/g, '');

  const docx = await download(page, () => page.getByRole('button', { name: 'Word (DOCX)' }).click());
  expect(docx.suggestedFilename()).toBe('=Week 34.docx');
  const { value: words } = await mammoth.extractRawText({ buffer: await bytesOf(docx) });
  expect(words).toContain(quote);
  expect(words).toContain('Sources');

  const markdown = await download(page, () => page.getByRole('button', { name: 'Markdown file' }).click());
  const text = (await bytesOf(markdown)).toString('utf8');
  expect(text).toContain('# \\=Week 34');
  expect(text.replace(/\\(.)/g, '$1')).toContain(`> “${quote}”`);

  const csv = await download(page, () => page.getByRole('button', { name: 'Facts as CSV' }).click());
  const rows: Record<string, string>[] = parse(await bytesOf(csv), { columns: true, bom: true });
  expect(rows[0]?.quote).toBe(quote);
});

test('the paper is light and without tools in print', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await chooseByKey(page, 1);
  await tray(page).getByRole('link', { name: 'Make a brief' }).click();
  await expect(entries(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.locator('.paper__acts')).toBeHidden();
  const background = await paper(page).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(background).toBe('rgb(255, 255, 255)');
});

test('a list is kept as a file as the filters narrow it, without a cell that a spreadsheet would run', async ({
  page,
}) => {
  await page.goto('/?family=meeting');
  const matching = Number((await page.locator('.tl__count').innerText()).split(' ')[0]);
  await page.getByRole('button', { name: /^Keep as a file/ }).click();
  const file = await download(page, () => page.getByRole('link', { name: /^CSV/ }).click());
  expect(file.suggestedFilename()).toMatch(/^lodestone-events-\d{4}-\d{2}-\d{2}\.csv$/);
  const rows: Record<string, string>[] = parse(await bytesOf(file), { columns: true, bom: true });
  expect(rows).toHaveLength(matching);
  expect(rows.every(({ quote }) => quote !== '')).toBe(true);
  for (const cell of rows.flatMap((row) => Object.values(row))) {
    expect(Number.isNaN(Number(cell)) && /^[=+\-@\t\r]/.test(cell)).toBe(false);
  }
});

test('an empty brief says how to begin', async ({ page }) => {
  await page.goto('/brief');
  await expect(page.getByRole('heading', { name: 'Nothing is chosen for a brief' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the brief fits the screen', async ({ page }) => {
    await page.goto('/brief?article=1,2');
    await expect(entries(page)).toHaveCount(2);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await findAccessFaults(page)).toEqual([]);
  });
});
