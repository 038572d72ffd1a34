import type { Page } from '@playwright/test';
import type { ReviewQueue } from '@/core/views/review';
import { PHONE, expect as plainExpect, test } from './support/desk';

test.use({ deskKind: 'sample', role: 'analyst' });
test.describe.configure({ timeout: 90_000 });

const expect = plainExpect.configure({ timeout: 15_000 });

const current = (page: Page) => page.locator('.rq__open[aria-current="true"]');
const title = (page: Page) => page.locator('#review-item');
const progress = (page: Page) => page.locator('[data-progress]');
const numberOf = async (page: Page) =>
  Number((await progress(page).innerText()).replaceAll(',', '').match(/^\d+/)?.[0]);
const keyOf = async (page: Page) => (await current(page).getAttribute('data-item')) ?? '';
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The first key is heard once the page lives. */
async function untilKeysAreHeard(page: Page) {
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(async () => {
    if (!(await keys.isVisible())) await page.keyboard.press('?');
    await expect(keys).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
}

/** Open the queue, when it answers to keys. */
async function openQueue(page: Page, query = '') {
  await page.goto(`/review${query}`);
  await expect(title(page)).toBeVisible();
  await expect(progress(page)).toHaveText(/^[\d,]+ of [\d,]+ decided$/);
  await untilKeysAreHeard(page);
  await shown(page);
}

/** The words of the item are shown: before that nobody can decide on it. */
async function shown(page: Page) {
  await expect
    .poll(async () => (await title(page).innerText()) === (await current(page).locator('.rq__t').innerText()))
    .toBe(true);
}

/** Press a key that decides, and wait for the next item. Returns the key of the item that was decided. */
async function decide(page: Page, key: string): Promise<string> {
  await shown(page);
  const item = await keyOf(page);
  await page.keyboard.press(key);
  await expect(current(page)).not.toHaveAttribute('data-item', item);
  return item;
}

async function statusOf(page: Page, item: string): Promise<string> {
  const [kind, id] = item.split('-');
  const detail = (await (await page.request.get(`/api/review/${kind}/${id}`)).json()) as { status: string };
  return detail.status;
}

test('twenty proposals are decided by keyboard alone, and the timeline shows it', async ({ page }) => {
  await openQueue(page, '?family=meeting');
  const before = await numberOf(page);
  const stored = () =>
    page.waitForResponse(
      (response) => response.url().endsWith('/api/decisions') && response.request().method() === 'POST',
    );
  const one = stored();
  const first = await decide(page, 'a');
  expect((await one).status()).toBe(200);
  await expect(current(page)).toBeFocused();
  const two = stored();
  const rejected = await decide(page, 'r');
  await two;
  const three = stored();
  const disputed = await decide(page, 'd');
  // The queue that is opened next begins with what is stored by then.
  await three;
  await openQueue(page);
  const decided: string[] = [];
  for (let n = 0; n < 17; n++) decided.push(await decide(page, n % 6 === 5 ? 'r' : 'a'));
  await expect(progress(page)).toHaveText(new RegExp(`^${before + 20} of`));
  await expect(page.locator('.rq.is-done')).toHaveCount(17);
  await expect.poll(() => statusOf(page, first)).toBe('confirmed');
  await expect.poll(() => statusOf(page, rejected)).toBe('rejected');
  await expect.poll(() => statusOf(page, disputed)).toBe('disputed');
  for (const [n, item] of decided.entries()) {
    await expect
      .poll(() => statusOf(page, item), { message: item })
      .toBe(n % 6 === 5 ? 'rejected' : 'confirmed');
  }

  const [, id] = first.split('-');
  await page.goto(`/?status=confirmed&event=${id}`);
  await expect(page.getByRole('complementary', { name: 'Selected event' })).toContainText('Confirmed');
  await page.goto('/?status=rejected');
  await expect(page.locator(`[data-event="${rejected.split('-')[1]}"]`)).toBeVisible();
  await page.goto('/?status=disputed');
  await expect(page.locator(`[data-event="${disputed.split('-')[1]}"]`)).toBeVisible();
});

test('an event is corrected in place, undone with U, and the focus goes back to it', async ({ page }) => {
  await openQueue(page, '?family=project');
  const item = await keyOf(page);
  const words = await title(page).innerText();
  await page.keyboard.press('e');
  const field = page.getByLabel('What happened');
  await expect(field).toBeFocused();
  // Letters are letters while somebody types.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The board sat, and jokes were made');
  await page.getByLabel('Date', { exact: true }).fill('2024-11');
  await page.keyboard.press('Enter');
  await expect(current(page)).not.toHaveAttribute('data-item', item);
  await expect(current(page)).toBeFocused();
  await expect.poll(() => statusOf(page, item)).toBe('confirmed');
  await page.goto(`/review?item=${item}`);
  await untilKeysAreHeard(page);
  await expect(title(page)).toHaveText('The board sat, and jokes were made');
  await expect(page.locator('.pf').filter({ hasText: 'Date' })).toContainText('Nov 2024');
  // What an earlier visit decided is taken back from the list of last decisions.
  await expect(page.locator('.rev__last')).toContainText('The board sat');
  await page.keyboard.press('u');
  await expect.poll(() => statusOf(page, item)).toBe('proposed');
  await expect(title(page)).toHaveText(words);
});

test('U takes the last decision back at once, one after the other', async ({ page }) => {
  await openQueue(page);
  const before = await numberOf(page);
  const first = await decide(page, 'a');
  const second = await decide(page, 'r');
  await expect(progress(page)).toHaveText(new RegExp(`^${before + 2} of`));
  await page.keyboard.press('u');
  await expect(current(page)).toHaveAttribute('data-item', second);
  await page.keyboard.press('u');
  await expect(current(page)).toHaveAttribute('data-item', first);
  await expect(progress(page)).toHaveText(new RegExp(`^${before} of`));
  expect(await statusOf(page, first)).toBe('proposed');
  expect(await statusOf(page, second)).toBe('proposed');
});

test('several are chosen and decided together, and one undo takes all of them back', async ({ page }) => {
  await openQueue(page, '?family=finance&show=facts');
  const keys = [await keyOf(page)];
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  keys.push(await keyOf(page));
  await page.keyboard.press('j');
  keys.push(await keyOf(page));
  await page.keyboard.press('Shift+X');
  await expect(page.getByRole('toolbar')).toContainText('3 chosen');
  const before = await numberOf(page);
  await page.keyboard.press('a');
  await expect(progress(page)).toHaveText(new RegExp(`^${before + 3} of`));
  await expect(page.locator('.toast')).toContainText('Accepted: 3 facts');
  for (const key of keys) expect(await statusOf(page, key)).toBe('confirmed');
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(progress(page)).toHaveText(new RegExp(`^${before} of`));
  for (const key of keys) await expect.poll(() => statusOf(page, key)).toBe('proposed');
});

test('all facts of a filter are decided at once, with their number shown first', async ({ page }) => {
  await openQueue(page, '?family=reform&show=facts');
  await page.getByRole('button', { name: 'Decide on all at once' }).click();
  const accept = page.getByRole('button', { name: /^Accept \d+$/ }).first();
  const count = Number((await accept.innerText()).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await accept.click();
  await expect(page.getByText('Nothing waits here')).toBeVisible();
  await expect(progress(page)).toHaveText(`${count} of ${count} decided`);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(progress(page)).toHaveText(`0 of ${count} decided`);
});

test('what somebody else has decided meanwhile is shown, with a choice', async ({ page, desk }) => {
  await openQueue(page, '?family=project');
  const item = await keyOf(page);
  const [kind, id] = item.split('-');
  const other = await page.request.post('/api/decisions', {
    data: { kind, id: Number(id), verdict: 'reject', seen: null },
    headers: { origin: desk.address },
  });
  expect(other.status()).toBe(200);
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: /has decided on this meanwhile/ });
  await expect(dialog).toContainText('Rejected by Ben Analyst');
  await dialog.getByRole('button', { name: 'Put mine in its place' }).click();
  await expect.poll(() => statusOf(page, item)).toBe('confirmed');
});

test('the queue is narrowed by its filters, its article and its order, and Back undoes it', async ({
  page,
}) => {
  await openQueue(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^Meeting \d/ }).click();
  await expect(page).toHaveURL(/family=meeting/);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/review');
  await page.getByRole('button', { name: 'Change order' }).click();
  await expect(page).toHaveURL(/order=article/);
  await expect(page.locator('.rq__art').first()).toBeVisible();
  await page.locator('.rev__s').getByRole('link', { name: 'This article' }).click();
  await expect(page).toHaveURL(/article=\d+/);
  const answer = await page.request.get(`/api${new URL(page.url()).pathname}${new URL(page.url()).search}`);
  const { open } = (await answer.json()) as ReviewQueue;
  await expect(page.getByRole('button', { name: `All ${open.all}` })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('a proposal is decided with the thumb, and the page fits', async ({ page }) => {
    await page.goto('/review?family=reform');
    await expect(title(page)).toBeVisible();
    expect(await overflow(page)).toBe(0);
    const words = await title(page).innerText();
    const button = page.getByRole('toolbar').getByRole('button', { name: 'Accept' });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect(title(page)).not.toHaveText(words);
    await expect(progress(page)).toHaveText(/^1 of/);
    await expect(page.locator('.toast')).toContainText(words);
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).tap();
    await expect(title(page)).toHaveText(words);
  });
});

test.describe('a reader', () => {
  test.use({ role: 'reader' });
  test('sees neither the queue nor its number', async ({ page }) => {
    const answer = await page.goto('/review');
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only analysts and admins decide');
    await expect(page.locator('.rail__badge')).toHaveCount(0);
    expect((await page.request.get('/api/review')).status()).toBe(403);
  });
});
