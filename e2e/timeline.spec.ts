import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

const rows = (page: Page) => page.locator('[data-event]');
const count = (page: Page) => page.locator('.tl__count');
const query = (page: Page) => new URL(page.url()).searchParams;
const choice = (page: Page, name: RegExp) =>
  page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name });

test('a theme narrows the timeline by pointer, and Back undoes it', async ({ page }) => {
  await page.goto('/');
  const all = await count(page).innerText();
  await choice(page, /^Governance \d/).click();
  await expect(page).toHaveURL(/\?theme=governance$/);
  await expect(choice(page, /^Governance \d/)).toBeChecked();
  await expect(count(page)).toHaveText(/^\d+ of \d+ events$/);
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('Theme');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(count(page)).toHaveText(all);
  await expect(choice(page, /^Governance \d/)).not.toBeChecked();
});

test('a filter is set and taken back with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await choice(page, /^Meeting \d/).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?family=meeting');
  await page.getByRole('button', { name: 'Remove type Meeting' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
});

test('an address opens the view that it names, in any order, and leaves out what is wrong', async ({
  page,
}) => {
  await page.goto('/?sort=best&from=2024-12&family=party,meeting&to=2024-12');
  await expect(choice(page, /^Meeting \d/)).toBeChecked();
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('Dec 2024');
  await expect(page.getByRole('region', { name: 'December 2024' })).toBeVisible();
  await expect(page.getByRole('region', { name: '2025', exact: false })).toHaveCount(0);
});

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

test('the inspector shows the words that prove an event, and leads to them in the article', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /12th expanded group study/ }).click();
  await expect(page).toHaveURL(/\?event=\d+$/);
  const inspector = page.getByRole('complementary', { name: 'Selected event' });
  await expect(inspector.getByText('12th of 2025')).toBeVisible();
  await expect(inspector.getByText('21 Aug 2025')).toBeVisible();
  const quote = inspector.locator('mark').filter({ hasText: '12th' });
  await expect(quote).toBeVisible();
  const words = await quote.first().innerText();
  expect(words.length).toBeGreaterThan(20);
  await inspector
    .getByRole('link', { name: /^Open in article/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=event-\d+/);
  const read = await page.locator('.reader').evaluate((reader) => {
    const copy = reader.cloneNode(true) as HTMLElement;
    for (const aside of copy.querySelectorAll('sup, .pn')) aside.remove();
    return copy.textContent;
  });
  expect(read).toContain(words);
  await expect(page.locator('.reader mark.is-on').first()).toBeVisible();
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
  const lines = await table.locator('tbody tr').evaluateAll((trs) =>
    trs.map((tr) => ({
      head: tr.querySelector('th')?.textContent ?? '',
      cells: [...tr.querySelectorAll('td.num')].map((cell) => Number(cell.textContent)),
    })),
  );
  const all = lines.reduce((sum, { cells }) => sum + (cells.at(-1) ?? 0), 0);
  await expect(count(page)).toHaveText(`${all} events`);
  const months = lines.filter(({ cells }) => cells.length > 1);
  for (const { head, cells } of months) {
    const total = cells.at(-1);
    expect(cells.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(total);
    await expect(page.getByRole('region', { name: head, exact: true }).locator('[data-event]')).toHaveCount(
      total ?? 0,
    );
  }
  const inMonths = months.reduce((sum, { cells }) => sum + (cells.at(-1) ?? 0), 0);
  await expect(page.getByRole('img', { name: `${inMonths} events by month` })).toBeVisible();
});

test('J and K walk the events, O opens the article, and typing a letter in the search box does neither', async ({
  page,
}) => {
  await page.goto('/');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows(page).nth(0)).toHaveClass(/is-sel/);
  await page.keyboard.press('j');
  await expect(rows(page).nth(1)).toHaveClass(/is-sel/);
  await page.keyboard.press('k');
  await expect(rows(page).nth(0)).toHaveClass(/is-sel/);
  await page.keyboard.press('/');
  await page.keyboard.type('jko');
  await expect(page.getByRole('searchbox', { name: /^Search articles/ })).toHaveValue('jko');
  await expect(rows(page).nth(0)).toHaveClass(/is-sel/);
  await rows(page).nth(0).getByRole('button').focus();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=event-/);
});

test('filters that nothing answers to say so and offer to clear them', async ({ page }) => {
  await page.goto('/?status=disputed');
  await expect(page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL('/');
  await expect(rows(page).first()).toBeVisible();
});

test('a failure keeps the filters and the list, and can be tried again', async ({ page }) => {
  await page.goto('/');
  let isBroken = true;
  await page.route('**/api/timeline*', (route) => (isBroken ? route.abort() : route.continue()));
  await choice(page, /^Meeting \d/).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The desk does not answer');
  await expect(page).toHaveURL('/?family=meeting');
  await expect(choice(page, /^Meeting \d/)).toBeChecked();
  await expect(rows(page).first()).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expect(choice(page, /^Meeting \d/)).toBeChecked();
});

test('the order turns round, and undated events stay last', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Newest first' }).click();
  await expect(page).toHaveURL('/?sort=oldest');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/2024/);
  await expect(page.getByRole('region', { name: 'Undated' })).toBeVisible();
  const headings = await page.locator('.mhead h2').allInnerTexts();
  expect(headings.at(-1)).toBe('Undated');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a line opens a sheet, and closing it gives the focus back to the line', async ({ page }) => {
    await page.goto('/');
    const line = rows(page).first().getByRole('button');
    await line.click();
    const sheet = page.getByRole('dialog', { name: 'Selected event' });
    await expect(sheet.locator('mark').first()).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Close inspector' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(line).toBeFocused();
  });

  test('the filters are a sheet that counts what is left', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Filters' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: /^Meeting \d/ }).click();
    await expect(sheet.getByText(/^\d+ of \d+ events$/)).toBeVisible();
    await sheet.getByRole('button', { name: 'Done' }).click();
    await expect(sheet).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Filters 1' })).toBeFocused();
  });
});
