import type { Page } from '@playwright/test';
import { PHONE, expect as plainExpect, test } from './support/desk';
import { emptyUploads, readByOlderExtractor } from './support/stored-archive';

test.use({ deskKind: 'sample', role: 'admin' });
test.describe.configure({ timeout: 60_000 });

/** Work at the desk goes on in its own time: its first report waits until the worker has loaded what it needs. */
const expect = plainExpect.configure({ timeout: 20_000 });

const AUTUMN = 'Mengda Rare Earth counts its autumn';
const TRAINING = 'Training week at the Wuhai coke works';

const REPORTS = {
  'autumn.txt': `Title: ${AUTUMN}
URL: https://news.example/mengda-autumn
Published: 2025-11-03
Source: Example Metals

Mengda Rare Earth Group held the 21st meeting of its Party Committee this year in Baotou on October 14, 2025. The meeting studied safety at the smelter and set four tasks for the winter.

Revenue in the first nine months of 2025 came to 4.2 billion yuan, up 12.5% on the year, the company said. On October 28, 2025 the group signed a cooperation agreement with Jianlong Steel in Tangshan.
`,
  'training.txt': `Title: ${TRAINING}
URL: https://news.example/wuhai-training
Published: 2025-09-19
Source: Example Metals

Wuhai Coking Group held a three-day training course for 120 managers in Ordos from September 15 to 17, 2025. The chairman Zhao Lin spoke about reform and told the branches to deepen it.

Net profit in the first half of 2025 was 310 million yuan, according to the company's interim report.
`,
};

const panel = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Reading the archive again' }) });
const item = (page: Page, title: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Import the reports in the browser; a desk that has them already says so. */
async function importReports(page: Page) {
  await page.goto('/import');
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(
    Object.entries(REPORTS).map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  );
  await expect(page.getByRole('status').filter({ hasText: /^Import finished\./ })).toBeVisible();
}

/** Open an article from a search for its title, and find the fact in it that these words name. */
async function openFact(page: Page, title: string, words: string) {
  await page.goto(`/search?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).first().click();
  return page.locator('.facts > li').filter({ hasText: words }).first();
}

test('an archive that an older extractor read is read again by keyboard alone, and what was decided stays', async ({
  page,
  desk,
}) => {
  await importReports(page);
  readByOlderExtractor(desk, [AUTUMN, TRAINING]);
  const meeting = await openFact(page, AUTUMN, '21st Party Committee meeting');
  await expect(meeting).toContainText('Proposed');
  const [kind, id] = ((await meeting.getAttribute('data-fact')) ?? '').split('-');
  const decided = await page.request.post('/api/decisions', {
    data: { kind, id: Number(id), verdict: 'confirm', seen: null },
    headers: { origin: desk.address },
  });
  expect(decided.status()).toBe(200);

  await page.goto('/import');
  await expect(panel(page)).toContainText(/An older extractor has read 2 of \d+ articles\./);
  const opener = panel(page).getByRole('button', { name: 'Read the archive again' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Leave it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText(
    /Tried on all 2 articles: \d+ added, \d+ changed, 0 removed, 1 decision kept\./,
  );
  await expect(panel(page)).toContainText('Nothing is stored yet. Proposals will change; 1 decision stays.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(item(page, TRAINING)).toContainText('310 million yuan');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(panel(page).getByRole('button', { name: 'Read 2 articles again' })).toBeFocused();
  await page.keyboard.press('Enter');

  const ended = panel(page).getByRole('status').filter({ hasText: 'by Ada Admin: 2 articles,' });
  await expect(ended).toContainText(/\d+ added, \d+ changed, 0 removed, 1 decision kept\.$/);
  await expect(ended).toBeFocused();
  const course = item(page, TRAINING).getByRole('listitem').filter({ hasText: 'Changed' });
  await expect(course).toContainText('date: 2025');
  await expect(course).toContainText('15–17 Sep 2025');
  await expect(course.locator('mark')).toContainText('three-day training course');
  const profit = item(page, TRAINING)
    .getByRole('listitem')
    .filter({ hasText: 'Net profit in the first half' });
  await expect(profit).toContainText('Added');
  const kept = item(page, AUTUMN).getByRole('listitem').filter({ hasText: 'Stays as decided' });
  await expect(kept).toContainText('Confirmed');
  await expect(kept).toContainText('date: 14 Oct 2025, not 2025');
  await expect(panel(page)).toContainText(/All \d+ articles were read by the extractor of this version\./);

  await item(page, AUTUMN).getByRole('link', { name: AUTUMN }).click();
  const after = page.locator('.facts > li').filter({ hasText: '21st Party Committee meeting' }).first();
  await expect(after).toContainText('Confirmed');
  await expect(after).toHaveAttribute('data-fact', `${kind}-${id}`);
  await expect(after).toContainText('2025 · year only');
  const signing = page.locator('.facts > li').filter({ hasText: 'cooperation agreement' }).first();
  await expect(signing).toContainText('28 Oct 2025');
});

test('an article whose file has gone stays as it was, and the run says why', async ({ page, desk }) => {
  await importReports(page);
  readByOlderExtractor(desk, [TRAINING]);
  emptyUploads(desk, [TRAINING]);
  await page.goto('/import');
  await panel(page).getByRole('button', { name: 'Read the archive again' }).click();
  await expect(panel(page)).toContainText('1 could not be read');
  await panel(page).getByRole('button', { name: 'Read 1 article again' }).click();
  await expect(panel(page).getByRole('status').filter({ hasText: 'Ada Admin' })).toContainText(
    '1 could not be read',
  );
  await expect(item(page, TRAINING)).toContainText(/Not read.*empty/);
  await item(page, TRAINING).getByRole('link', { name: TRAINING }).click();
  await expect(page.locator('.facts > li').filter({ hasText: 'training course' }).first()).toContainText(
    '2025 · year only',
  );
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('the preview and its list of changes fit the screen', async ({ page, desk }) => {
    await importReports(page);
    readByOlderExtractor(desk, [AUTUMN]);
    await page.goto('/import');
    await panel(page).getByRole('button', { name: 'Read the archive again' }).click();
    await panel(page).getByText('See what would change in them').click();
    await expect(item(page, AUTUMN)).toContainText('4.2 billion yuan');
    expect(await overflow(page)).toBe(0);
  });
});

test.describe('an analyst', () => {
  test.use({ role: 'analyst' });
  test('neither sees the panel nor has an answer from its API', async ({ page, desk }) => {
    const answer = await page.goto('/import');
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only admins import reports');
    await expect(panel(page)).toHaveCount(0);
    for (const path of ['', '/preview?scope=all', '/1', '/1/items']) {
      expect((await page.request.get(`/api/rereads${path}`)).status(), path).toBe(403);
    }
    const headers = { origin: desk.address };
    for (const path of ['', '/1/cancel']) {
      const refused = await page.request.post(`/api/rereads${path}`, { data: { scope: 'all' }, headers });
      expect(refused.status(), path).toBe(403);
    }
  });
});
