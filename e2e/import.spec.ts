import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from '@playwright/test';
import yazl from 'yazl';
import { PHONE, expect as plainExpect, test } from './support/desk';

test.use({ deskKind: 'sample', role: 'admin' });
test.describe.configure({ timeout: 60_000 });

/** Work at the desk goes on in its own time: its first report waits until the worker has loaded what it needs. */
const expect = plainExpect.configure({ timeout: 20_000 });

/** A report about something of its own, so that no other test has it in the desk already. */
const reportOn = (subject: string) => `Title: Baogang Group committee turns to its ${subject}
URL: https://news.example/${subject}
Published: 2025-08-22
Source: Example Metals

Baogang Group, the state-owned steel maker in Baotou, held the ninth meeting of its Party Committee this year on August 21, 2025.
The meeting heard a report on safety in the ${subject} and set three tasks for the rest of the year, the company said in a statement.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Board meets in Ganzhou</title></head><body>
<nav><a href="/">Home</a> <a href="/about">About us</a></nav>
<article><h1>Board meets in Ganzhou</h1>
<p>China Rare Earth Group held its third board meeting of the year in Ganzhou on 2 June 2024, the company said. The board approved an investment of 300 million yuan in a separation plant.</p>
<p>The directors also heard a report on training for managers and told them to deepen reform in every branch.</p>
</article></body></html>`;

const NOTE = `# Quarry near Bayan Obo begins trial production

Northern Rare Earth said on 3 March 2025 that its quarry near Bayan Obo had begun trial production. Revenue reached 1.2 billion yuan in the first quarter of 2025, the company said in its report to the exchange.
`;

const TABLE = `number,headline,body,day,remark
1,Inspection at the coke ovens,"Ansteel Group held a safety inspection of its coke ovens in Anshan on 6 May 2024, the company said. Managers were asked to mend nine faults before the end of June.",2024-05-06,North gate round
2,Inspection at the pellet plant,"Ansteel Group held a safety inspection of its pellet plant in Anshan on 8 May 2024, the company said. Workers of two shifts were trained on the new alarm and its signals.",2024-05-08,South gate round
`;

const textFile = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

async function zipOf(name: string, files: [path: string, content: string][]) {
  const zip = new yazl.ZipFile();
  for (const [path, content] of files) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return { name, mimeType: 'application/zip', buffer: await buffer(zip.outputStream) };
}

const PLACES = [
  'blast furnace',
  'coke oven',
  'pellet plant',
  'sinter line',
  'magnet hall',
  'rail yard',
  'quarry',
];
const TOWNS = [
  'Baotou',
  'Anshan',
  'Tangshan',
  'Wuhan',
  'Ganzhou',
  'Benxi',
  'Panzhihua',
  'Maanshan',
  'Taiyuan',
];
const DEEDS = [
  'repaired',
  'inspected',
  'widened',
  'closed for a week',
  'handed to a new crew',
  'fitted with alarms',
];
const ENDS = [
  'before winter',
  'at its own cost',
  'after long talks',
  'under two contracts',
  'without a stop',
];

/** Short reports with little in common, so that none passes for another. */
const reports = (count: number, subject: string) =>
  Array.from({ length: count }, (_, i): [string, string] => {
    const of = (words: string[], by: number) => words[Math.floor(i / by + i * by) % words.length];
    const sentences = [3, 5, 7, 11].map(
      (by) =>
        `On ${1 + ((i * by) % 28)} March 2025 the ${of(PLACES, by)} number ${i * by} in ${of(TOWNS, by)} was ${of(DEEDS, by)} ${of(ENDS, by)}.`,
    );
    return [
      `${i}.txt`,
      `Title: ${subject} ${i}\n\n${subject} gave out notice ${i}. ${sentences.join(' ')}\n`,
    ];
  });

const fileInput = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');
const folderInput = (page: Page) => page.locator('input[webkitdirectory]');
const item = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** What the desk holds, as its lists say: "132 events", "21 articles". */
async function holdings(page: Page): Promise<{ events: string; articles: string }> {
  await page.goto('/');
  await expect(page.locator('.tl__count')).toHaveText(/events?$/);
  const events = await page.locator('.tl__count').innerText();
  await page.goto('/articles');
  const articles = page.locator('.pagehead').getByRole('status');
  await expect(articles).toHaveText(/articles?$/);
  return { events, articles: await articles.innerText() };
}

/** Fill a folder on the disk, for a dialog that takes folders. */
function writeFolder(folder: string, files: Record<string, string>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Undo in its two steps. */
async function undo(within: Page | Locator, button: string | RegExp) {
  await within.getByRole('button', { name: button }).click();
  const page = 'page' in within ? within.page() : within;
  await page.getByRole('button', { name: /^Take back \d+ articles?/ }).click();
}

test('a mixed folder is looked at, stored and taken back, and the desk is as it was', async ({
  page,
}, testInfo) => {
  const before = await holdings(page);
  const folder = writeFolder(testInfo.outputPath('clippings'), {
    'mills.txt': reportOn('mills'),
    'copy of mills.txt': reportOn('mills'),
    'quarry.md': NOTE,
    'saved/board.html': PAGE,
    'export.csv': TABLE,
    'saved/scan.pdf': '%PDF-1.7\n%âãÏÓ\n',
    'empty.txt': '',
    '.DS_Store': 'litter',
  });
  await page.goto('/import');
  await folderInput(page).setInputFiles(folder);
  await expect(page.getByText('Tables are shown before they are stored')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Look before storing' })).toBeChecked();
  await expect(status(page, '6 reports are ready to look at. Nothing is stored yet.')).toBeVisible();
  expect(await holdings(page)).toEqual(before);

  // Found again from the list of imports: the page may be left.
  await page.goto('/import');
  await row(page, '7 files').getByRole('link', { name: 'Look' }).click();
  await page.getByRole('button', { name: 'Store 6 reports' }).click();
  await expect(row(page, 'clippings/mills.txt')).toContainText('Already here');
  await expect(row(page, 'clippings/copy of mills.txt')).toContainText('New');
  await expect(row(page, 'clippings/quarry.md')).toContainText(/New.*\d+ facts?/);
  await expect(row(page, 'clippings/saved/board.html').getByRole('link')).toHaveText(
    'Board meets in Ganzhou',
  );
  await expect(row(page, 'clippings/export.csv, row 2')).toContainText('New');
  await expect(row(page, 'clippings/empty.txt')).toContainText(/Rejected.*empty/);
  await expect(row(page, 'clippings/saved/scan.pdf')).toContainText(/Rejected.*PDF/);

  await page.getByRole('link', { name: 'Rejected 2' }).click();
  await expect(page).toHaveURL(/\?outcome=rejected$/);
  await expect(row(page, 'clippings/')).toHaveCount(2);
  await page.reload();
  await expect(row(page, 'clippings/')).toHaveCount(2);

  const stored = await holdings(page);
  expect(stored).not.toEqual(before);
  await page.goto('/import');
  await row(page, '7 files').getByRole('link').click();
  await undo(page, 'Undo import');
  await expect(page.getByText('Taken back by Ada Admin')).toBeVisible();
  await expect(row(page, 'clippings/quarry.md')).toContainText('Taken back');
  expect(await holdings(page)).toEqual(before);
});

test('a ZIP is watched on its way in, and taken back from the list of imports', async ({ page }) => {
  test.slow();
  const before = await holdings(page);
  await page.goto('/import');
  const notices = reports(300, 'Jianlong Steel');
  const archive = await zipOf('clips.zip', [
    ...notices,
    ['again/0.txt', notices[0]![1]],
    ['broken.docx', 'PK, but no archive'],
  ]);
  await fileInput(page).setInputFiles([archive]);
  await expect(page.getByText(/^[\d,]+ of 302(, .+)?$/)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('max', '302');
  // The work goes on at the desk while its other pages are looked at.
  await page.getByRole('link', { name: 'Articles' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
  await page.goBack();
  await expect(
    status(page, /^Import finished\. 300 new, 1 already here, 1 rejected; [\d,]+ facts\.$/),
  ).toBeVisible({ timeout: 60_000 });
  await expect(item(page, 'clips.zip/broken.docx')).toContainText('Rejected');
  await page.getByRole('link', { name: 'All 302 reports of this import' }).click();
  await expect(page.getByText('100 of 302 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByText('200 of 302 shown')).toBeVisible();

  await page.goto('/import');
  await undo(row(page, 'clips.zip'), 'Undo');
  await expect(row(page, 'clips.zip')).toContainText('Taken back by Ada Admin', { timeout: 60_000 });
  expect(await holdings(page)).toEqual(before);
});

test('a report is left out of a preview by keyboard, and only the other one is stored', async ({ page }) => {
  await page.goto('/import');
  await page.getByRole('checkbox', { name: 'Look before storing' }).check();
  await fileInput(page).setInputFiles([
    textFile('kept.txt', reportOn('sinter plant')),
    textFile('left.txt', reportOn('slag heap')),
  ]);
  await page.getByRole('link', { name: 'Look at the reports' }).click();
  const preview = page.getByRole('region', { name: 'What this report would bring' });
  await expect(preview.getByRole('heading')).toHaveText('Baogang Group committee turns to its sinter plant');
  await expect(preview).toContainText('Published 22 Aug 2025');
  const meeting = preview.getByRole('listitem').filter({ hasText: '21 Aug 2025' });
  await expect(meeting.first()).toContainText('E1');
  await expect(meeting.first().locator('mark')).not.toBeEmpty();

  await page.keyboard.press('j');
  await expect(preview.getByRole('heading')).toHaveText('Baogang Group committee turns to its slag heap');
  await expect(page).toHaveURL(/\?report=\d+$/);
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox', { name: /slag heap$/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Store 1 report' }).click();
  await expect(row(page, 'kept.txt')).toContainText('New');
  await expect(row(page, 'left.txt')).toContainText('Left out');
  await page.goto('/articles');
  await expect(page.getByRole('link', { name: /its sinter plant$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /its slag heap$/ })).toHaveCount(0);
});

test('the columns of a table are read as a person says, and a preview can be discarded', async ({ page }) => {
  await page.goto('/import');
  await fileInput(page).setInputFiles([
    {
      name: 'rounds.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(TABLE.replaceAll('Ansteel', 'Benxi Steel')),
    },
  ]);
  await page.getByRole('link', { name: 'Look at the reports' }).click();
  const choices = page.getByRole('list').filter({ has: page.getByRole('checkbox') });
  await expect(choices.getByRole('button', { name: 'Inspection at the coke ovens' })).toBeVisible();
  await expect(page.getByLabel('headline is read as')).toHaveValue('title');
  await expect(page.getByLabel('body is read as')).toHaveValue('text');

  await page.getByLabel('remark is read as').selectOption('Title');
  await expect(page.getByLabel('headline is read as')).toHaveValue('');
  await page.getByRole('button', { name: 'Read the table this way' }).click();
  await expect(choices.getByRole('button', { name: 'North gate round' })).toBeVisible();
  await expect(choices.getByRole('button', { name: 'Inspection at the coke ovens' })).toHaveCount(0);

  await page.getByLabel('body is read as').selectOption('–');
  await expect(page.getByRole('button', { name: 'Read the table this way' })).toBeDisabled();
  await expect(page.getByText('Choose the column that holds the text')).toBeVisible();

  await page.getByRole('button', { name: 'Discard import' }).click();
  await page.getByRole('button', { name: 'Discard 2 reports' }).click();
  await expect(page.locator('.pagehead')).toContainText('Cancelled');
  await page.goto('/articles');
  await expect(page.getByRole('link', { name: 'North gate round' })).toHaveCount(0);
});

test('an address in a private network is refused with the reason, a wrong one before it is sent', async ({
  page,
  desk,
}) => {
  await page.goto('/import');
  await page.getByRole('tab', { name: 'Address' }).click();
  const addresses = page.getByRole('textbox', { name: 'Web addresses, one a line' });
  await addresses.fill('news.example/a');
  await page.getByRole('button', { name: 'Fetch and import' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: '“news.example/a” is no web address' }),
  ).toBeVisible();
  await addresses.fill(`${desk.address}/articles`);
  await page.getByRole('button', { name: 'Fetch and import' }).click();
  await expect(item(page, desk.address)).toContainText(/Rejected.*private network/);
  await expect(item(page, desk.address)).toContainText('LODESTONE_FETCH_HOSTS');
});

test('an import is cancelled, and what was not read by then stays out', async ({ page }) => {
  test.slow();
  await page.goto('/import');
  await fileInput(page).setInputFiles([await zipOf('too-many.zip', reports(2000, 'Shougang Group'))]);
  await expect(page.getByText(/of 2,000/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status(page, /^Import cancelled\..*\d+ cancelled/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'too-many.zip' }).first().click();
  await expect(page.locator('.pagehead')).toContainText('Cancelled');
  await undo(page, 'Undo import');
  await expect(page.getByText('Taken back by Ada Admin')).toBeVisible({ timeout: 30_000 });
});

test('what was rejected can be tried again, and says again what is wrong', async ({ page }) => {
  await page.goto('/import');
  await fileInput(page).setInputFiles([textFile('blank.txt', '')]);
  await expect(item(page, 'blank.txt')).toContainText(/Rejected.*empty/);
  await page.getByRole('link', { name: 'blank.txt' }).first().click();
  const retried = page.waitForResponse(/\/retry$/);
  await page.getByRole('button', { name: 'Try 1 report again' }).click();
  expect((await retried).status()).toBe(200);
  await expect(row(page, 'blank.txt')).toContainText(/Rejected.*empty/);
});

test('a file is dropped, and what is no file is declined with a way out', async ({ page }) => {
  await page.goto('/import');
  const zone = page.getByRole('group', { name: 'Files' });
  const drop = (text: string, name: string | null) =>
    zone.evaluate(
      (element, [words, filename]) => {
        const dataTransfer = new DataTransfer();
        if (filename) dataTransfer.items.add(new File([words], filename, { type: 'text/plain' }));
        else dataTransfer.items.add(words, 'text/plain');
        for (const type of ['dragover', 'drop'])
          element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      [text, name] as const,
    );
  await drop('a sentence', null);
  await expect(zone.getByRole('alert')).toContainText('Only files and folders can be dropped here');
  await drop(reportOn('conveyors'), 'conveyors.txt');
  await expect(item(page, 'conveyors.txt')).toContainText('New');
  await expect(zone.getByRole('alert')).toHaveCount(0);
});

test('a file that the network lost is sent again on request', async ({ page }) => {
  await page.goto('/import');
  await page.route('**/files?name=*', (route) => route.abort('connectionreset'), { times: 1 });
  await fileInput(page).setInputFiles([textFile('kilns.txt', reportOn('kilns'))]);
  await expect(item(page, 'kilns.txt')).toContainText('Not sent');
  await expect(page.getByText('Nothing of it is in the desk.')).toBeVisible();
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(item(page, 'kilns.txt')).toContainText('New');
});

test('the window warns while files are being sent, and no longer', async ({ page }) => {
  await page.goto('/import');
  // A file that stays on its way until the test lets it go.
  let allow = () => {};
  const isAllowed = new Promise<void>((resolve) => {
    allow = resolve;
  });
  await page.route('**/files?name=*', async (route) => {
    await isAllowed;
    await route.continue();
  });
  await fileInput(page).setInputFiles([textFile('hoppers.txt', reportOn('hoppers'))]);
  await expect(page.getByText('Keep this window open until all files are sent.')).toBeVisible();
  const warned = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  allow();
  await expect(item(page, 'hoppers.txt')).toContainText('New');
  await page.reload();
  await expect(row(page, 'hoppers.txt')).toContainText('Done');
});

test('a report can be pasted by keyboard alone, and what is missing is said first', async ({ page }) => {
  await page.goto('/import');
  await page.getByRole('tab', { name: 'Files' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Paste text' })).toBeFocused();
  await page.getByRole('button', { name: 'Import the text' }).press('Enter');
  await expect(page.getByText('Paste the text of the report.')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill(
      'Northern Rare Earth said on 3 March 2025 that its magnet plant in Baotou had begun trial production in its first hall.',
    );
  await page.getByRole('textbox', { name: 'Headline' }).fill('Magnet plant begins trial production');
  await page.getByRole('button', { name: 'Import the text' }).press('Enter');
  await expect(page.getByRole('listitem').getByRole('link')).toHaveText(
    'Magnet plant begins trial production',
  );
});

test('an import that is not there says so', async ({ page }) => {
  const answer = await page.goto('/import/999999');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such import');
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('the pages fit the screen, take a file and show its facts', async ({ page }) => {
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.goto('/import');
    await page.getByRole('checkbox', { name: 'Look before storing' }).check();
    await fileInput(page).setInputFiles([textFile('smelters.txt', reportOn('smelters'))]);
    await expect(item(page, 'smelters.txt')).toContainText('Ready');
    expect(await overflow()).toBe(0);
    await page.getByRole('link', { name: 'Look at the report' }).click();
    await expect(page.getByRole('region', { name: 'What this report would bring' })).toContainText(
      '21 Aug 2025',
    );
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Store 1 report' }).click();
    await expect(row(page, 'smelters.txt')).toContainText('New');
    expect(await overflow()).toBe(0);
  });
});

test.describe('a visitor', () => {
  test.use({ role: null });
  test('is sent to sign in by an import’s page, and refused by the API', async ({ page, request, desk }) => {
    await page.goto('/import/1?outcome=new');
    await expect(page).toHaveURL(`/sign-in?return=${encodeURIComponent('/import/1?outcome=new')}`);
    const headers = { origin: desk.address };
    const begun = await request.post('/api/imports', { data: { channel: 'form' }, headers });
    expect(begun.status()).toBe(401);
    expect((await request.get('/api/imports/1')).status()).toBe(401);
    expect((await request.get('/api/imports/1/progress')).status()).toBe(401);
  });
});

test.describe('an analyst', () => {
  test.use({ role: 'analyst' });
  test('is told that only admins import, and can neither send, look nor undo', async ({ page, desk }) => {
    const answer = await page.goto('/import/1');
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only admins import reports');
    const headers = { origin: desk.address };
    for (const verb of ['finish', 'cancel', 'commit', 'undo', 'retry']) {
      const refused = await page.request.post(`/api/imports/1/${verb}`, { data: {}, headers });
      expect(refused.status(), verb).toBe(403);
    }
    const sent = await page.request.put('/api/imports/1/files?name=a.txt', { data: 'words', headers });
    expect(sent.status()).toBe(403);
    expect((await page.request.get('/api/imports/1/items/1')).status()).toBe(403);
  });
});
