import { expect, PHONE, test } from './support/desk';

/** What a telephone says of itself. */
const PHONE_AGENT =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

test('scripts and styles come packed as the browser can unpack them, and as what they are', async ({
  request,
}) => {
  const page = await (await request.get('/')).text();
  const files = new Set(page.match(/\/_next\/static\/chunks\/[^"\\]+\.(?:js|css)/g));
  expect(files.size).toBeGreaterThan(5);
  for (const file of files) {
    const type = file.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
    const fetch = (accepted: string) => request.get(file, { headers: { 'accept-encoding': accepted } });
    const plain = await fetch('identity');
    expect(plain.headers()['content-encoding']).toBeUndefined();
    for (const [accepted, expected] of [
      ['gzip, deflate, br', 'br'],
      ['gzip, deflate', 'gzip'],
      ['gzip, br;q=0', 'gzip'],
    ] as const) {
      const packed = await fetch(accepted);
      const headers = packed.headers();
      expect(headers['content-encoding'], `${file} for ${accepted}`).toBe(expected);
      expect(headers['content-type']).toBe(type);
      expect(headers.vary).toContain('Accept-Encoding');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      // What arrives is the file itself: the client has unpacked it.
      expect(await packed.text()).toBe(await plain.text());
    }
  }
});

test('a phone is sent what it shows, and has the rest once it stands', async ({
  browser,
  request,
  baseURL,
}) => {
  const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;
  const rows = /<li class="row/g;
  const facets = /<section class="facet"/g;
  const asked = await request.get('/', { headers: { 'user-agent': PHONE_AGENT } });
  const forPhone = await asked.text();
  const forDesk = await (await request.get('/')).text();
  expect(count(forPhone, rows)).toBeGreaterThan(2);
  expect(count(forPhone, rows)).toBeLessThan(count(forDesk, rows));
  expect(count(forDesk, facets)).toBeGreaterThan(count(forPhone, facets));

  const context = await browser.newContext({ ...PHONE, userAgent: PHONE_AGENT, baseURL });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' }).getByRole('checkbox').first()).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  // The end of the list can be reached, though the first answer did not hold it.
  const last = page.locator('[data-event]').last();
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(last).toBeInViewport({ timeout: 200 });
    expect(await page.locator('.row').count()).toBeGreaterThan(count(forPhone, rows));
  }).toPass();
  await context.close();
});
