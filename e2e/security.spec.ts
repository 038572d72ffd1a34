import { COMMON_HEADERS } from '@/core/access/security-headers';
import { expect, test } from './support/desk';

/** Words that run as a script where a page takes them for HTML; each sets `pwned`. */
const SCRIPT = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';

test.use({ role: 'admin' });

const PAGES = [
  '/',
  '/articles',
  '/articles/1',
  '/entities',
  '/entities/1',
  '/themes',
  '/themes/safety',
  '/themes/compare',
  '/meetings',
  '/figures',
  '/figures/rates',
  '/review',
  '/import',
  '/import/feeds',
  '/sources',
  '/sources/1',
  '/series/1',
  '/search?q=steel',
  '/brief?article=1',
  '/help',
  '/settings',
  '/settings/account',
  '/settings/tokens',
  '/settings/people',
  '/settings/audit',
  '/nowhere',
];

test('no page breaks its content security policy, and each has a nonce of its own', async ({ page }) => {
  test.slow();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(`${page.url()}: ${message.text()}`);
  });
  const nonces = new Set<string>();
  for (const path of PAGES) {
    const answer = await page.goto(path);
    const policy = (await answer!.allHeaders())['content-security-policy'] ?? '';
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none');
    // The frame is there and alive: its scripts were let through.
    await expect(page.getByRole('button', { name: /^Account/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(broken).toEqual([]);
  expect(nonces.size).toBe(PAGES.length);
});

test('a script that somebody slips into a page does not run', async ({ page }) => {
  await page.goto('/');
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), SCRIPT);
  await page.evaluate(() => {
    const script = document.createElement('a');
    script.setAttribute('onclick', 'window.pwned=1');
    document.body.append(script);
    script.click();
  });
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('every answer carries the usual headers: pages, data, files and what is not there', async ({ page }) => {
  for (const path of ['/', '/api/timeline', '/icon.svg', '/api/nowhere', '/nowhere']) {
    const headers = (await page.request.get(path)).headers();
    for (const [name, value] of Object.entries(COMMON_HEADERS))
      expect(headers[name], `${path} ${name}`).toBe(value);
    expect(headers['x-powered-by']).toBeUndefined();
  }
  expect((await page.request.get('/api/timeline')).headers()['content-security-policy']).toContain('sandbox');
});

test('the desk is not shown in another page’s frame', async ({ page, desk, site }) => {
  site.pages.set('/frame', {
    mediaType: 'text/html',
    body: `<iframe src="${desk.address}/"></iframe>`,
  });
  await page.goto(`http://${site.host}/frame`);
  await expect.poll(() => page.frames()[1]?.url() ?? '').toMatch(/^chrome-error:/);
});

test('script in words that people type or ask for is shown as words', async ({ page, desk }) => {
  test.slow();
  const headers = { origin: desk.address };
  const name = `A ${SCRIPT}`.slice(0, 80);
  await page.request.post('/api/account/tokens', { data: { name, scopes: ['read'], days: 1 }, headers });
  await page.request.post('/api/entities/1/aliases', {
    data: { alias: `<b onclick=pwned=1>${SCRIPT}` },
    headers,
  });
  await page.request.post('/api/notes', { data: { kind: 'article', id: 1, text: SCRIPT }, headers });
  await page.request.post('/api/views', { data: { name, address: '/?theme=reform' }, headers });
  for (const path of [
    '/settings/tokens',
    '/settings/audit',
    '/entities/1',
    '/articles/1',
    `/search?q=${encodeURIComponent(SCRIPT)}`,
    `/sign-in?return=${encodeURIComponent(`javascript:${SCRIPT}`)}`,
    `/settings/audit?subject=${encodeURIComponent(SCRIPT)}`,
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'pwned' in window), path).toBe(false);
    expect(await page.locator('img[src="x"]').count(), path).toBe(0);
  }
});

test('an imported page’s scripts are words at most: in title, author, text and file name', async ({
  page,
  desk,
}) => {
  test.slow();
  const headers = { origin: desk.address };
  const begun = await page.request.post('/api/imports', { data: { channel: 'form' }, headers });
  const { id } = (await begun.json()) as { id: number };
  const html = `<html><head><title>Steel &lt;script&gt;window.pwned=1&lt;/script&gt; news</title>
    <meta name="author" content='"><img src=x onerror=window.pwned=1>'></head><body><article>
    <h1>Steel ${SCRIPT} news</h1><p>On 3 March 2025 the board met ${SCRIPT} and approved a plan.</p>
    <p>&lt;img src=x onerror=window.pwned=1&gt; stood in the minutes of the group, which makes steel
    in three works and sent them to its shareholders in the same week.</p></article></body></html>`;
  const file = encodeURIComponent('"><img src=x onerror=window.pwned=1>.html');
  await page.request.put(`/api/imports/${id}/files?name=${file}`, { data: Buffer.from(html), headers });
  await page.request.post(`/api/imports/${id}/finish`, { data: {}, headers });
  await expect
    .poll(async () => (await page.request.get('/api/articles')).text(), { timeout: 30_000 })
    .toContain('news');
  const { rows } = (await (await page.request.get('/api/articles')).json()) as { rows: { id: number }[] };
  for (const path of [
    `/import/${id}`,
    '/articles',
    `/articles/${rows[0]!.id}`,
    '/review',
    '/settings/audit',
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'pwned' in window), path).toBe(false);
    expect(await page.locator('img[src="x"]').count(), path).toBe(0);
  }
});

test.describe('an invitation', () => {
  test('is made, followed once in another browser, and dead then', async ({ page, browser, desk }) => {
    await page.goto('/settings/people');
    await page.getByLabel('E-mail address').fill('gwen@desk.test');
    await page.locator('select[name=role]').selectOption('analyst');
    await page.getByRole('button', { name: 'Make link' }).click();
    const link = await page.getByLabel(/^Link for gwen/).inputValue();
    await expect(page.getByRole('cell', { name: 'gwen@desk.test', exact: true })).toBeVisible();
    const other = await browser.newContext({ baseURL: desk.address });
    const guest = await other.newPage();
    await guest.goto(link);
    await guest.getByLabel('Your name').fill('Gwen Guest');
    await guest.getByLabel('Password').fill('ten letters or so');
    await guest.getByRole('button', { name: 'Join the desk' }).click();
    await expect(guest.getByRole('button', { name: 'Account: Gwen Guest, analyst' })).toBeVisible();
    await guest.goto(link);
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText('This invitation is not good any more');
    await page.reload();
    await page.getByRole('button', { name: 'Deactivate: Gwen Guest' }).click();
    await expect(page.getByRole('button', { name: 'Reactivate: Gwen Guest' })).toBeVisible();
    await guest.goto('/settings/account');
    await expect(guest).toHaveURL(/\/sign-in/);
    await other.close();
  });
});
