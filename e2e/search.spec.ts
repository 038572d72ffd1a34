import type { Locator, Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search everything' });
const hits = (page: Page) => page.locator('.hits > li');
const group = (page: Page, title: string) =>
  page.locator('.q-group').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' });
const find = (page: Page, q: string) => page.goto(`/search?q=${encodeURIComponent(q)}`);

/** The keys work once the page is alive. */
async function openPalette(page: Page, key: string): Promise<void> {
  await expect(async () => {
    if (!(await palette(page).isVisible())) await page.keyboard.press(key);
    await expect(palette(page).getByRole('combobox')).toBeFocused({ timeout: 500 });
  }).toPass();
}

/** As above, by a press: one before the page is alive only focuses the box, or follows the link. */
async function pressForPalette(page: Page, way: Locator): Promise<void> {
  await expect(async () => {
    if (!(await palette(page).isVisible())) await way.click({ timeout: 1000 });
    await expect(palette(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('words find the articles that hold them all, marked, and lead there', async ({ page }) => {
  await find(page, 'party committee meet*');
  await expect(
    page.getByText('Looking for “party”, “committee”, words that begin with “meet”.'),
  ).toBeVisible();
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  const title = await hits(page).first().getByRole('heading').innerText();
  await hits(page).first().locator('h3 a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the words of a snippet lead to their place in the article', async ({ page }) => {
  await find(page, '"party committee"');
  const snippet = hits(page).first().locator('.hits__text a');
  await expect(snippet).toHaveAttribute('href', /^\/articles\/\d+#:~:text=/);
  await snippet.click();
  await expect(page).toHaveURL(/\/articles\/\d+/);
});

test('phrases, exclusions, choices and beginnings of words narrow and widen', async ({ page }) => {
  const countOf = async (q: string) => {
    const response = await page.request.get(`/api/search?q=${encodeURIComponent(q)}`);
    expect(response.status(), q).toBe(200);
    return ((await response.json()) as { counts: { articles: { n: number } } }).counts.articles.n;
  };
  const both = await countOf('party meeting');
  const party = await countOf('party');
  const without = await countOf('party -meeting');
  const either = await countOf('party OR meeting');
  expect(both).toBeGreaterThan(0);
  expect(both + without).toBe(party);
  expect(either).toBeGreaterThanOrEqual(party);
  expect(await countOf('"meeting party committee of"')).toBe(0);
  expect(await countOf('meet*')).toBeGreaterThan(await countOf('meet'));
});

test('filters of all kinds list events, each leading to its quote', async ({ page }) => {
  await find(page, 'entity:Baogang type:meeting');
  await expect(
    page.getByText(/^Looking for the entity Baogang Group.*, events of the type Meeting\.$/),
  ).toBeVisible();
  const event = group(page, 'Events').getByRole('listitem').first();
  await expect(event.getByRole('img', { name: 'Meeting' })).toBeVisible();
  await event.locator('.fhits__title').click();
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=event-\d+$/);
});

test('every operator answers from the sample', async ({ page }) => {
  for (const q of [
    'theme:safety',
    'type:study',
    'after:2025 before:2026',
    'has:figure',
    'has:series',
    'entity:包钢',
  ]) {
    await find(page, q);
    await expect(group(page, 'Articles').getByRole('listitem').first(), q).toBeVisible();
  }
  const [number] = (await (await page.request.get('/api/search/complete?operator=series')).json()) as {
    value: string;
  }[];
  await find(page, `series:${number?.value}`);
  await expect(group(page, 'Events').locator('.chip--series').first()).toBeVisible();
  const [source] = (await (await page.request.get('/api/search/complete?operator=source')).json()) as {
    value: string;
  }[];
  await find(page, `source:"${source?.value}"`);
  await expect(page.getByText(`Looking for the source ${source?.value}.`)).toBeVisible();
  await expect(hits(page).first()).toContainText(source?.value ?? 'none');
});

test('figures are found by metric and subject, entities by their names', async ({ page }) => {
  await find(page, 'revenue');
  await expect(group(page, 'Figures').getByRole('link').first()).toHaveAttribute(
    'href',
    /\?fact=figure-\d+$/,
  );
  await find(page, 'baogang');
  const entity = group(page, 'Entities').getByRole('link').first();
  await expect(entity).toContainText('Baogang');
  await expect(entity).toHaveAttribute('href', /^\/entities\/\d+$/);
});

test('one group of results has an address of its own, and Back goes to all', async ({ page }) => {
  await find(page, 'party');
  await page
    .getByRole('navigation', { name: 'Groups of results' })
    .getByRole('link', { name: /^Events/ })
    .click();
  await expect(page).toHaveURL(/\/search\?q=party&in=events$/);
  await expect(page.locator('.fhits > li').first()).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
  await page.goBack();
  await expect(hits(page).first()).toBeVisible();
});

test('Chinese is found by its characters', async ({ page }) => {
  await find(page, '稀土');
  await expect(hits(page).first().locator('mark').first()).toHaveText('稀土');
  await find(page, '包钢 稀土');
  await expect(hits(page).first().locator('mark').filter({ hasText: '包钢' }).first()).toBeVisible();
  await expect(hits(page).first().locator('mark').filter({ hasText: '稀土' }).first()).toBeVisible();
});

test('a malformed search is underlined at its place, with what was probably meant', async ({ page }) => {
  await find(page, 'steel enity:Baogang');
  const alert = page.getByRole('alert').filter({ hasText: 'enity' });
  await expect(alert.locator('u')).toHaveText('enity:');
  await expect(alert).toContainText('There is no operator “enity:”. Did you mean entity:?');
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  await alert.getByRole('link', { name: 'Search for steel entity:Baogang' }).click();
  await expect(page).toHaveURL('/search?q=steel+entity:Baogang');
  const refused = await page.request.get('/api/search?q=type:meting');
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { field: 'q', remedy: 'Did you mean type:meeting?' } });
});

test('what is typed is never markup nor syntax', async ({ page }) => {
  await find(page, '<b>zebra</b> ^zebra:{ (');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: <b>zebra</b> ^zebra:{ (');
  await expect(page.getByRole('heading', { name: /^Nothing on this desk for/ })).toBeVisible();
  await page.getByRole('link', { name: 'All articles' }).click();
  await expect(page).toHaveURL('/articles');
});

test('a misspelt name is answered with the nearest one', async ({ page }) => {
  await find(page, 'baogagn group');
  await page.locator('.empty').getByRole('link', { name: 'Baogang Group' }).click();
  await expect(group(page, 'Entities').getByRole('link').first()).toContainText('Baogang Group');
});

test('too little to search for is said, and so is nothing asked', async ({ page }) => {
  await find(page, 'a');
  await expect(page.getByRole('alert').filter({ hasText: 'too little' })).toContainText(
    '“a” is too little to search for.',
  );
  await page.goto('/search');
  await expect(page.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible();
  await page.getByRole('link', { name: 'has:figure' }).click();
  await expect(group(page, 'Figures')).toBeVisible();
});

test('operators and their values are completed by keyboard', async ({ page }) => {
  await page.goto('/search');
  await box(page).focus();
  await expect(async () => {
    await box(page).fill('');
    await box(page).pressSequentially('ent');
    await expect(page.getByRole('option', { name: /^entity:/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /^entity:/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('entity:');
  await page.keyboard.type('"baogang g');
  await expect(page.getByRole('option', { name: /^Baogang Group/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('entity:"Baogang Group" ');
  await page.keyboard.type('type:meeting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    '/search?q=entity:"Baogang+Group"+type:meeting'.replaceAll('"', '%22').replaceAll(':', '%3A'),
  );
  await expect(group(page, 'Events')).toBeVisible();
});

test('the palette opens by key, goes to an entity, and gives the focus back', async ({ page }) => {
  await page.goto('/meetings');
  const home = page.getByRole('link', { name: 'Lodestone, home' });
  await home.focus();
  await openPalette(page, '/');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(home).toBeFocused();
  await openPalette(page, 'Control+k');
  await page.keyboard.type('baogang g');
  await expect(palette(page).getByRole('option', { name: /^Baogang Group Organisation/ })).toBeVisible();
  await expect(palette(page).getByRole('option', { name: /^Search for/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Baogang Group');
});

test('the palette searches, goes to places and does what can be done anywhere', async ({ page }) => {
  await page.goto('/');
  await openPalette(page, 'Control+k');
  await page.keyboard.type('rare earth');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=rare\+earth$/);
  await openPalette(page, 'Control+k');
  await palette(page).getByRole('combobox').fill('them');
  await palette(page)
    .getByRole('option', { name: /^Themes/ })
    .click();
  await expect(page).toHaveURL('/themes');
  await openPalette(page, '/');
  await page.keyboard.type('dark');
  await palette(page).getByRole('option', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /^(dark|light)$/);
  await openPalette(page, '/');
  await page.keyboard.type('all keys');
  await palette(page)
    .getByRole('option', { name: /^Show all keys/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('a press on the box of the top bar opens the palette with what stands there', async ({ page }) => {
  await find(page, 'steel');
  await pressForPalette(page, page.getByRole('searchbox', { name: 'Search the desk' }));
  await expect(palette(page).getByRole('combobox')).toHaveValue('steel');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box of the top bar is a form that leads to the results', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search the desk' }).fill('rare earth');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=rare\+earth$/);
    await expect(hits(page).first()).toBeVisible();
  });
});

test('the list of articles turns round by publication and leads to each', async ({ page }) => {
  await page.goto('/articles');
  await page.getByRole('link', { name: 'Last published' }).click();
  await expect(page).toHaveURL('/articles?sort=published');
  await expect(page.getByRole('link', { name: 'Last published' })).toHaveAttribute('aria-current', 'true');
  const link = page.locator('.arts__title > a').first();
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('an order that does not exist is the usual one on the page, and refused by the API', async ({
  page,
}) => {
  await page.goto('/articles?sort=best');
  await expect(page.getByRole('link', { name: 'Last imported' })).toHaveAttribute('aria-current', 'true');
  expect((await page.request.get('/api/articles?sort=best')).status()).toBe(400);
});

test('an address where nothing stands says so and leads on', async ({ page }) => {
  const response = await page.goto('/nowhere');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  await page.getByRole('link', { name: 'Go to the timeline' }).click();
  await expect(page).toHaveURL('/');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the button of the top bar opens the palette over the whole screen', async ({ page }) => {
    await page.goto('/');
    await pressForPalette(page, page.getByRole('link', { name: 'Search', exact: true }));
    const size = await palette(page).boundingBox();
    expect([size?.width, size?.height]).toEqual([390, 844]);
    await palette(page).getByRole('combobox').fill('rare earth');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=rare\+earth$/);
    await expect(hits(page).first()).toBeVisible();
  });
});
