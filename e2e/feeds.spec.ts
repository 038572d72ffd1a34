import { expect, test } from './support/desk';

test.use({ role: 'admin', deskKind: 'empty' });

const item = (n: number, text: string) =>
  `<item><title>Kiln ${n} restarts</title><link>https://wire.example/kiln-${n}</link><guid isPermaLink="false">kiln-${n}</guid><pubDate>Tue, 0${n} Apr 2025 08:00:00 +0800</pubDate><description>${text}</description></item>`;
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Furnace Wire</title><link>https://wire.example/</link>${items.join('')}</channel></rss>`;
const FIRST =
  'Lianshan Steel Group restarted its first kiln in Baotou on April 1, 2025, after nine weeks of repair, and named a crew of forty.';
const SECOND =
  'Tongnan Rare Earth opened a laboratory for magnets in Ganzhou on April 2, 2025; the mayor of the town and two deputies came.';

test('a feed is followed: its entries come in, new ones later, changed ones as versions', async ({
  page,
  site,
}) => {
  site.pages.set('/wire.xml', { mediaType: 'application/rss+xml', body: feed(item(1, FIRST)) });
  await page.goto('/import/feeds');
  await page.getByLabel('Address of the feed, or of the site').fill(`http://${site.host}/wire.xml`);
  await page.getByRole('button', { name: 'Follow this feed' }).click();
  const row = page.getByRole('row', { name: /Furnace Wire/ });
  await expect(row).toContainText('Healthy', { timeout: 20_000 });
  await expect(row.getByRole('cell').nth(4)).toHaveText('1', { timeout: 20_000 });

  site.pages.set('/wire.xml', {
    mediaType: 'application/rss+xml',
    body: feed(item(1, `${FIRST} The group corrected the size of the crew later.`), item(2, SECOND)),
  });
  await row.getByRole('button', { name: /Poll now/ }).click();
  await expect(row.getByRole('cell').nth(4)).toHaveText('2', { timeout: 20_000 });
  await page.goto('/articles');
  await expect(page.getByRole('link', { name: 'Kiln 2 restarts' })).toBeVisible();
  await page.getByRole('link', { name: 'Kiln 1 restarts' }).first().click();
  await expect(page.getByText('The group corrected the size of the crew later.')).toBeVisible();
});

test('what is no feed, and what stands in a private network, is refused with a reason', async ({
  page,
  site,
}) => {
  site.pages.set('/page', { mediaType: 'text/html', body: '<html><body><p>No feed here.</p></body></html>' });
  await page.goto('/import/feeds');
  const address = page.getByLabel('Address of the feed, or of the site');
  await address.fill(`http://${site.host}/page`);
  await page.getByRole('button', { name: 'Follow this feed' }).click();
  await expect(page.getByText(/no feed/i).first()).toBeVisible();
  await address.fill('http://192.168.1.1/feed.xml');
  await page.getByRole('button', { name: 'Follow this feed' }).click();
  await expect(page.getByText(/private/i).first()).toBeVisible();
  await expect(
    page
      .getByRole('heading', { name: 'No feeds yet' })
      .or(page.getByRole('row', { name: /Furnace/ }))
      .first(),
  ).toBeVisible();
});
