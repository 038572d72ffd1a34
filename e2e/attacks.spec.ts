import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './support/desk';
import { preparedDesk } from './support/people';
import { serveFolder } from './support/served-desk';

/** Words that run as a script where a page takes them for HTML; each sets `pwned`. */
const SCRIPT = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const asHtml = (words: string) => words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test.use({ role: 'admin' });
// Serving a desk takes its time where much else runs.
test.describe.configure({ timeout: 120_000 });

/** A desk of this file’s own: what is done to it here is in nobody’s way. */
let folder: string;
let desk: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async ({ site }) => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-attacks-'));
  cpSync(preparedDesk('sample'), folder, { recursive: true });
  desk = await serveFolder(folder, { LODESTONE_FETCH_HOSTS: site.host, LODESTONE_SLOW_SECONDS: '1' });
});
test.afterAll(async () => {
  await desk?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Send something as the desk’s own page would; whatever is refused fails the test. */
async function send(
  request: APIRequestContext,
  method: 'POST' | 'PATCH',
  path: string,
  data: object,
): Promise<unknown> {
  const headers = { origin: desk.address };
  const answer = await request.fetch(desk.address + path, { method, data, headers });
  expect(answer.ok(), `${path} answers ${answer.status()}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** On this page the words stand as words, and nothing of them has run or become an element. */
async function showsAsWords(page: Page, path: string, words: string) {
  await page.goto(desk.address + path);
  await expect(page.locator('body'), path).toContainText(words);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'pwned' in window), path).toBe(false);
  expect(await page.locator('img[src="x"]').count(), path).toBe(0);
}

test('script in the name of an outlet and of its owner is shown as words', async ({ page }) => {
  const [name, owner] = [`Outlet ${SCRIPT}`, `Owner ${SCRIPT}`];
  await send(page.request, 'PATCH', '/api/sources/1', { name, owner });
  await showsAsWords(page, '/sources', name);
  await showsAsWords(page, '/sources/1', owner);
  await showsAsWords(page, '/settings/audit', 'Outlet');
});

test('script in a theme’s label, definition and words is shown as words', async ({ page }) => {
  const edit = {
    label: `Safety ${SCRIPT}`,
    definition: `Meaning ${SCRIPT}`,
    terms: [{ term: `word ${SCRIPT}`, weight: 1, language: 'en' }],
  };
  await send(page.request, 'POST', '/api/themes/changes', { change: { kind: 'edit', key: 'safety', edit } });
  await showsAsWords(page, '/themes', edit.label);
  await showsAsWords(page, '/themes/safety', edit.definition);
  await showsAsWords(page, '/?theme=safety', edit.label);
});

test('script in another name of an entity, in a note and in a view’s name is shown as words', async ({
  page,
}) => {
  const [alias, text, name] = [`Alias ${SCRIPT}`, `Note ${SCRIPT}`, `View ${SCRIPT}`.slice(0, 80)];
  await send(page.request, 'POST', '/api/entities/1/aliases', { alias });
  await send(page.request, 'POST', '/api/notes', { kind: 'article', id: 1, text });
  await send(page.request, 'POST', '/api/views', { name, address: '/?theme=safety' });
  await showsAsWords(page, '/entities/1', alias);
  await showsAsWords(page, '/articles/1', text);
  await page.goto(`${desk.address}/`);
  await page.getByRole('button', { name: /^Saved views/ }).click();
  await expect(page.getByRole('dialog', { name: 'Saved views' })).toContainText(name);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('script in the name of a person who is invited is shown as words', async ({ page, playwright }) => {
  const email = 'mallory@desk.test';
  const { link } = (await send(page.request, 'POST', '/api/people/invitations', {
    email,
    role: 'reader',
  })) as { link: string };
  const name = `Mallory ${SCRIPT}`.slice(0, 60);
  const guest = await playwright.request.newContext();
  const token = link.split('/invitation/')[1];
  await send(guest, 'POST', '/api/auth/invitation', { token, name, password: 'ten letters or so' });
  await guest.dispose();
  await showsAsWords(page, '/settings/people', name);
  await showsAsWords(page, '/settings/audit', 'mallory@desk.test');
});

test('script in a feed’s title and in its entries is words at most, and their addresses are no links', async ({
  page,
  site,
}) => {
  const words = asHtml(asHtml(SCRIPT));
  site.pages.set('/script.xml', {
    mediaType: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Hostile Wire ${words}</title>
      <link>javascript:window.pwned=1</link><item><title>Hostile kiln ${words}</title>
      <link>javascript:window.pwned=1</link><guid>javascript:window.pwned=1</guid>
      <pubDate>Tue, 01 Apr 2025 08:00:00 +0800</pubDate><description>Lianshan Steel Group restarted its kiln in
      Baotou on 1 April 2025, ${words} after nine weeks of repair, and named a crew of forty.</description></item></channel></rss>`,
  });
  const order = { url: `http://${site.host}/script.xml`, fetchesPages: false };
  await send(page.request, 'POST', '/api/feeds', order);
  await showsAsWords(page, '/import/feeds', 'Hostile Wire');
  const articles = async () => (await page.request.get(`${desk.address}/api/articles`)).text();
  await expect.poll(articles, { timeout: 30_000 }).toContain('Hostile kiln');
  const { rows } = JSON.parse(await articles()) as { rows: { id: number; title: string }[] };
  const { id } = rows.find(({ title }) => title.startsWith('Hostile kiln'))!;
  await showsAsWords(page, '/articles', 'Hostile kiln');
  await showsAsWords(page, `/articles/${id}`, 'Hostile kiln');
  expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
});

test('script in what is asked for is shown as words, and leads nowhere', async ({ page }) => {
  const asked = encodeURIComponent(SCRIPT);
  await showsAsWords(page, `/search?q=${asked}`, SCRIPT);
  for (const path of [
    `/?theme=${asked}&from=${asked}`,
    `/articles?q=${asked}`,
    `/sources?q=${asked}`,
    `/figures?metric=${asked}`,
    `/brief?event=${asked}`,
    `/themes/${asked}`,
    `/import/${asked}`,
    `/sign-in?return=${encodeURIComponent('javascript:window.pwned=1')}`,
  ]) {
    await page.goto(desk.address + path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'pwned' in window), path).toBe(false);
    expect(await page.locator('img[src="x"], a[href^="javascript" i]').count(), path).toBe(0);
  }
});

/** Write these words to the desk over a connection of their own; all that comes back until it is closed. */
function sendRaw(words: string): Promise<string> {
  const { hostname, port } = new URL(desk.address);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  // Who is cut off in the middle of sending may be told so by a reset.
  socket.on('error', () => {});
  socket.write(words);
  return new Promise((done) => socket.once('close', () => done(heard)));
}

test('a body that does not come is answered with 408, and its connection closed, also where it was refused before', async ({
  page,
}) => {
  const { host } = new URL(desk.address);
  for (const [route, status] of [
    ['POST /api/auth/sign-in/email', 408],
    ['POST /', 408],
    ['PUT /api/imports/1/files?name=a.txt', 401],
  ]) {
    const head = `${route} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${desk.address}\r\nContent-Type: application/json\r\nContent-Length: 500`;
    expect(await sendRaw(`${head}\r\n\r\n{"a`), `${route}`).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  }
  // It answers others as ever.
  expect((await page.request.get(`${desk.address}/api/health`)).status()).toBe(200);
});

test('no path leads out of the files that the desk serves', async () => {
  const { host } = new URL(desk.address);
  for (const path of [
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/_next/static/../../../package.json',
    '/_next/static/..%2f..%2f..%2fpackage.json',
    '/_next/image?url=%2F..%2Fpackage.json&w=64&q=75',
    '/api/articles/..%2f..%2f..%2fpackage.json/upload',
    '/api/export/..%2f..%2fpackage.json',
    '//etc/passwd',
    '/icon.svg/../../package.json',
  ]) {
    const said = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(said, path).toMatch(/^HTTP\/1\.1 (?:30[1278]|4\d\d) /);
    expect(said, path).not.toMatch(/"devDependencies"|root:x:/);
    expect(/^location: *(.*)$/im.exec(said)?.[1] ?? '/', path).toMatch(/^\/(?![/\\])/);
  }
});
