import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

test.use({ deskKind: 'sample', role: 'admin' });
test.describe.configure({ timeout: 60_000 });

const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const toast = (page: Page) => page.locator('.toast');
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openSource(page: Page, name: string) {
  await page.goto('/articles');
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await page.getByRole('searchbox', { name: 'Find a source by name or owner' }).fill(name);
  await page.getByRole('table').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Open the page of a series from the number of one of its meetings. */
async function openSeries(page: Page) {
  await page.goto('/meetings');
  await page.getByRole('link', { name: 'Baogang Group Party Committee, meetings' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Baogang Group Party Committee/ })).toBeVisible();
}

test('a source is graded with a reason, which its history keeps and an undo takes back', async ({ page }) => {
  await openSource(page, 'Baogang Daily');
  const grades = page.getByRole('list', { name: 'Grades, the last first' });
  await expect(grades.getByRole('listitem')).toHaveCount(1);
  await expect(grades).toContainText('Proposed by the desk');

  const form = page.getByRole('form', { name: 'Grade this source' });
  await form.getByRole('button', { name: 'Grade it' }).click();
  await expect(form.getByRole('status')).toContainText('Say why');
  await form.getByLabel('Reliability').selectOption('D');
  await form.getByLabel('Reason').fill('Gives output figures that its parent later corrects.');
  await form.getByRole('button', { name: 'Grade it' }).click();
  await expect(toast(page)).toContainText('Graded D: Baogang Daily');
  await expect(grades.getByRole('listitem')).toHaveCount(2);
  await expect(grades).toContainText('Ada Admin');

  await page.goto('/sources?grade=D');
  await expect(page.getByRole('table').getByRole('link', { name: 'Baogang Daily' })).toBeVisible();
  await page.goBack();
  await grades.getByRole('button', { name: 'Take back the grade D by Ada Admin' }).click();
  await expect(grades.getByRole('listitem')).toHaveCount(1);
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(grades.getByRole('listitem')).toHaveCount(2);
});

test('ownership by year is shown with the reports of those years, and never overlaps', async ({ page }) => {
  await openSource(page, 'Baogang Daily');
  const part = section(page, 'Ownership by year');
  const form = part.getByRole('form');
  await form.getByLabel('Owner').fill('A private fund');
  await form.getByLabel('First year').fill('2001');
  await form.getByLabel('Last year').fill('2004');
  await form.getByRole('button', { name: 'Add these years' }).click();
  await expect(part.getByRole('listitem')).toContainText(['2001–2004']);
  await form.getByLabel('First year').fill('2004');
  await form.getByLabel('Last year').fill('2006');
  await form.getByRole('button', { name: 'Add these years' }).click();
  await expect(form.getByRole('status')).toContainText('share a year');
  await part.getByRole('button', { name: 'Take out 2001–2004' }).click();
  await expect(part.getByRole('listitem')).toHaveCount(0);
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(part.getByRole('listitem')).toHaveCount(1);
});

test('a claim is verified by another article, and says by which wherever it stands', async ({ page }) => {
  await page.goto('/');
  await page.locator('.row__t').first().click();
  const inspector = page.locator('.insp');
  await inspector.getByText('How far to believe it').click();
  const form = inspector.getByRole('form');
  await form.getByLabel('Claim status').selectOption('verified');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('status')).toContainText('Choose the article that verifies it.');
  await form.getByLabel('Verified by').fill('rare earth');
  const found = form.getByRole('list', { name: 'Articles found' }).getByRole('button').first();
  await found.click();
  await form.getByLabel('Credibility').selectOption('2');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(toast(page)).toContainText('Corrected');
  await expect(inspector.locator('.tag--ok')).toBeVisible();
  await inspector.getByRole('link', { name: 'Open in article' }).first().click();
  await expect(page.locator('.facts .tag--ok').getByText('Verified')).toBeVisible();
});

test('a meeting marked as postponed leaves the count, and every reader says so', async ({ page }) => {
  await openSeries(page);
  const meetings = section(page, 'Meetings').getByRole('listitem');
  const first = meetings.first();
  const number = (await first.locator('.meets__n').textContent()) ?? '';
  await first.getByRole('button', { name: new RegExp(`^Correct the ${number}`) }).click();
  await first.getByLabel('Standing', { exact: true }).selectOption('postponed');
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`Postponed, so not counted as held: ${number}`).first()).toBeVisible();
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Postponed, so not counted as held')).toHaveCount(0);
});

test('two series are joined, and taken apart again from the history', async ({ page }) => {
  await openSeries(page);
  const names = section(page, 'Names');
  await expect(names.getByRole('listitem')).toHaveCount(1);
  const form = names.getByRole('form', { name: 'Join another series' });
  await form.getByLabel('The same as').selectOption({ index: 1 });
  await form.getByLabel('Reason').fill('One body under two names.');
  await form.getByRole('button', { name: 'Join it to this one' }).click();
  await expect(names.getByRole('listitem')).toHaveCount(2);
  await page.reload();
  const history = section(page, 'History');
  await expect(history).toContainText('One body under two names.');
  await history.getByRole('button', { name: /^Take back: Joined/ }).click();
  await expect(names.getByRole('listitem')).toHaveCount(1);
  await expect(history).toContainText('taken back by Ada Admin');
});

test.describe('for a reader', () => {
  test.use({ role: 'reader' });
  test('profiles are to be read, without a control that would refuse', async ({ page }) => {
    await openSource(page, 'Baogang Daily');
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Take out' })).toHaveCount(0);
    await openSeries(page);
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Correct/ })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('lists and profiles fit the screen', async ({ page }) => {
    await page.goto('/sources');
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'Reliability' })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await openSeries(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
