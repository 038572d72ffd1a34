import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PHONE, expect as plainExpect, test } from './support/desk';

test.use({ deskKind: 'sample', role: 'analyst' });
test.describe.configure({ timeout: 90_000 });

/** The articles follow at the desk's own pace: the first one waits until the worker has loaded what it needs. */
const expect = plainExpect.configure({ timeout: 20_000 });

const preview = (page: Page) => page.getByRole('region', { name: 'What the change does' });
const gain = (page: Page) => preview(page).locator('.pvt__gain');
const followed = (page: Page) => page.getByText(/^The articles have followed:/);
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many events of a theme the timeline's own facet counts. */
async function countOnTimeline(page: Page, key: string, label: string): Promise<number> {
  await page.goto(`/?theme=${key}`);
  const choice = page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: new RegExp(`^${label} \\d`) });
  await expect(choice).toBeChecked();
  return Number(/(\d+)$/.exec((await choice.locator('xpath=..').innerText()).trim())?.[1]);
}

async function edit(page: Page, key: string) {
  await page.goto(`/themes/${key}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Edit / })).toBeFocused();
}

async function addTerm(page: Page, term: string, weight: string) {
  await page.getByRole('textbox', { name: 'Weight', exact: true }).fill(weight);
  await page.getByLabel('New word or phrase').fill(term);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('New word or phrase')).toBeFocused();
}

test('a word added to a theme is looked at first, applied, followed by the timeline, and taken back', async ({
  page,
}) => {
  const before = await countOnTimeline(page, 'safety', 'Safety');
  await edit(page, 'safety');
  await addTerm(page, 'meeting', '3');
  await expect(gain(page)).toHaveText(/^\+\d+ articles/);
  await expect(
    preview(page)
      .getByText(/By “meeting” 0 →/)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Apply' }).press('Enter');
  const toast = page.getByText('Safety is changed. The articles follow.');
  await expect(toast).toBeVisible();
  await expect(followed(page)).toBeVisible();
  await page.getByText('See which').click();
  await expect(page.locator('.rr__item').first()).toContainText('Safety');
  const after = await countOnTimeline(page, 'safety', 'Safety');
  expect(after).toBeGreaterThan(before);

  // Long after the toast: from the history, with another change standing.
  await edit(page, 'safety');
  await page.getByLabel('Label').fill('Safety at work');
  await expect(preview(page)).toContainText('no article follows');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safety at work');
  await page.getByRole('button', { name: 'Undo: “meeting” added' }).click();
  await expect(page.locator('.thist__row--undone')).toContainText('“meeting” added');
  await expect(followed(page)).toBeVisible();
  expect(await countOnTimeline(page, 'safety', 'Safety at work')).toBe(before);

  await edit(page, 'safety');
  await page.getByRole('button', { name: /^Undo: Label/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safety');
});

test('a theme is made, taken out, and put back by the toast', async ({ page }) => {
  await page.goto('/themes');
  await page.getByRole('button', { name: 'New theme', exact: true }).click();
  await page.getByLabel('Label').fill('Sittings');
  await addTerm(page, 'meeting', '4');
  await expect(gain(page)).toHaveText(/^\+\d+ articles/);
  await page.getByRole('button', { name: 'Add the theme' }).click();
  await expect(page.getByText('Sittings is a theme now. The articles follow.')).toBeVisible();
  await expect(followed(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'New theme', exact: true })).toBeFocused();

  await edit(page, 'sittings');
  await page.getByRole('button', { name: 'Take out of the scheme' }).click();
  await expect(page.getByText(/was taken out of the scheme/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();

  await page.goto('/themes');
  await page.getByRole('button', { name: /^Undo: New theme/ }).click();
  await expect(page.locator('.themes').getByRole('link', { name: 'Sittings' })).toHaveCount(0);
});

test('a word that speaks against, a wrong weight, and a word that is there already', async ({ page }) => {
  await edit(page, 'party-building');
  await addTerm(page, 'meeting', '-5');
  await expect(gain(page)).toHaveText(/−\d+/);
  await addTerm(page, 'works', '7');
  await expect(page.getByText('A weight is a number from −5 to 5.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Word of works' }).fill('meeting');
  await page.getByRole('textbox', { name: 'Weight of meeting' }).first().fill('1');
  await expect(page.getByText('“meeting” stands twice.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
});

test('the scheme leaves as SKOS, and its own file changes nothing', async ({ page }, info) => {
  await page.goto('/themes');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export', exact: true }).click(),
  ]);
  const path = info.outputPath('themes.jsonld');
  await download.saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('skos:ConceptScheme');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel('SKOS vocabulary in JSON-LD').setInputFiles(path);
  await page.getByRole('region', { name: 'Import a scheme' }).getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('The desk has this scheme already.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Import a scheme' })).toBeHidden();

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel('SKOS vocabulary in JSON-LD').setInputFiles({
    name: 'wrong.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from('{"@id":"urn:x:ore","@type":"skos:Concept"}'),
  });
  await page.getByRole('region', { name: 'Import a scheme' }).getByRole('button', { name: 'Import' }).click();
  await expect(
    page.getByText('The concept “urn:x:ore” has no skos:prefLabel. Give it one, best in English.'),
  ).toBeVisible();
});

test.describe('for a reader', () => {
  test.use({ role: 'reader' });
  test('the scheme is to be read only', async ({ page }) => {
    await page.goto('/themes/safety');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safety');
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
    await page.goto('/themes');
    await expect(page.getByRole('button', { name: 'New theme', exact: true })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('a theme is edited without the page growing wider than the screen', async ({ page }) => {
    await edit(page, 'safety');
    await addTerm(page, 'meeting', '3');
    await expect(gain(page)).toBeVisible();
    expect(await overflow(page)).toBe(0);
    await page.goto('/themes');
    await page.getByRole('button', { name: 'New theme', exact: true }).click();
    expect(await overflow(page)).toBe(0);
  });
});
