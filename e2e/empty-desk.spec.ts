import { findAllFaults } from './support/axe';
import { expect, test } from './support/desk';

test.use({ deskKind: 'empty' });

test('an empty timeline says what to do first', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Nothing on the timeline yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Import articles' })).toHaveAttribute('href', '/import');
});

test('an empty list of articles and a search say that there is nothing yet', async ({ page }) => {
  await page.goto('/articles');
  await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
  await page.goto('/search?q=steel');
  await expect(page.getByRole('heading', { name: 'Nothing on this desk for “steel”' })).toBeVisible();
  await expect(page.getByText('No report is stored yet.')).toBeVisible();
});

test('the page of figures says what to do', async ({ page }) => {
  await page.goto('/figures');
  await expect(page.getByRole('heading', { name: 'No figures yet' })).toBeVisible();
});

for (const [name, address] of [
  ['timeline', '/'],
  ['figures', '/figures'],
] as const) {
  test(`axe finds nothing on an empty page of ${name}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await findAllFaults(page)).toEqual([]);
  });
}
