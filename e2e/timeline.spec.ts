import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

const rows = (page: Page) => page.locator('[data-event]');
const count = (page: Page) => page.locator('.tl__count');
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

test('a tick shows at once, and two in a row both hold', async ({ page }) => {
  await page.goto('/');
  await expect(rows(page).first()).toBeVisible();
  await choice(page, /^Governance \d/).check();
  await choice(page, /^Party building \d/).check();
  await expect(page).toHaveURL(/\?theme=governance,party-building$/);
  await choice(page, /^Governance \d/).uncheck();
  await expect(page).toHaveURL(/\?theme=party-building$/);
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

test('every filter has an address: it opens with its chip, its sentence and its mark in the rail', async ({
  page,
}) => {
  await page.goto('/?family=meeting&from=2024-12&to=2025-05-31&within=certain&grade=D&precision=day');
  const chips = page.getByRole('list', { name: 'Active filters' });
  for (const words of ['Dec 2024 – May 2025', 'D or better', 'Meeting', 'Exact day']) {
    await expect(chips).toContainText(words);
  }
  await expect(page.locator('.tl__sentence')).toHaveText(
    'Events: Meeting; dated to: exact day; from sources graded D or better, leaving out those that cannot be judged; certainly within Dec 2024 – May 2025.',
  );
  await expect(choice(page, /^D or better \d/)).toBeChecked();
  await expect(choice(page, /Exact day \d/)).toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.locator('.tl__sentence')).toHaveText('All events.');
  await page.goBack();
  await expect(page).toHaveURL(/grade=D/);
  await page.goForward();
  await expect(page).toHaveURL('/');
});

test('a source that cannot be judged answers to no grade, and the counts say so', async ({ page }) => {
  await page.goto('/');
  const before = await choice(page, /^E or better \d/).evaluate(
    (box) => box.closest('label')?.querySelector('.ct')?.textContent,
  );
  await choice(page, /^E or better \d/).click();
  await expect(page).toHaveURL('/?grade=E');
  await expect(count(page)).toHaveText(new RegExp(`^${before} of \\d+ events$`));
  await page.getByRole('button', { name: 'Remove grade E or better' }).click();
  await expect(page).toHaveURL('/');
});

test('“certainly within” leaves out what may lie outside of the period, and Back brings it back', async ({
  page,
}) => {
  await page.goto('/?from=2024-06&to=2024-12');
  await expect(page.getByRole('region', { name: '2024, month unknown' })).toBeVisible();
  await page.getByRole('button', { name: 'Certainly within' }).click();
  await expect(page).toHaveURL('/?from=2024-06&to=2024-12&within=certain');
  await expect(page.getByRole('region', { name: '2024, month unknown' })).toHaveCount(0);
  await expect(page.locator('.tl__sentence')).toContainText('certainly within Jun – Dec 2024');
  await page.goBack();
  await expect(page.getByRole('region', { name: '2024, month unknown' })).toBeVisible();
  // The whole year holds it for certain.
  await page.goto('/?from=2024-01&to=2024-12&within=certain');
  await expect(page.getByRole('region', { name: '2024, month unknown' })).toBeVisible();
});

test('the address of the view is copied, and a message says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?family=meeting');
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the list is compact when somebody wants it so, also on the next visit', async ({ page }) => {
  await page.goto('/');
  const height = async () => (await rows(page).first().boundingBox())?.height ?? 0;
  const comfortable = await height();
  await page.getByRole('button', { name: 'Compact' }).click();
  await expect.poll(height).toBeLessThan(comfortable - 10);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Compact' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.tl__list')).toHaveClass(/is-compact/);
  await page.getByRole('button', { name: 'Compact' }).click();
  await page.reload();
  await expect(page.locator('.tl__list')).not.toHaveClass(/is-compact/);
});

test('the inspector goes to the next event and back, and its link opens the same', async ({ page }) => {
  await page.goto('/');
  await rows(page).first().locator('.row__open').click();
  const inspector = page.getByRole('complementary', { name: 'Selected event' });
  await expect(inspector.getByText(/^Event 1 of \d+$/)).toBeVisible();
  await inspector.getByRole('button', { name: 'Next event' }).click();
  await expect(inspector.getByText(/^Event 2 of \d+$/)).toBeVisible();
  const title = await inspector.getByRole('heading', { level: 2 }).first().innerText();
  await page.goto(page.url());
  await expect(inspector.getByRole('heading', { level: 2 }).first()).toHaveText(title);
  await inspector.getByRole('button', { name: 'Previous event' }).click();
  await expect(inspector.getByText(/^Event 1 of \d+$/)).toBeVisible();
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
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.type('jko');
  await expect(page.locator('input:focus')).toHaveValue('jko');
  await expect(rows(page).nth(0)).toHaveClass(/is-sel/);
  await page.keyboard.press('Escape');
  await rows(page).nth(0).locator('.row__open').focus();
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
    const line = rows(page).first().locator('.row__open');
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
