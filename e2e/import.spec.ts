import { expect, PHONE, test } from './support/desk';

test.use({ deskKind: 'empty', role: 'admin' });

const REPORT = `Title: Baogang Group committee turns to its mills
URL: https://news.example/mills
Published: 2025-08-22
Source: Example Metals

Baogang Group, the state-owned steel maker in Baotou, held the ninth meeting of its Party Committee this year on August 21, 2025.
The meeting heard a report on safety in the rolling mills and set three tasks for the rest of the year, the company said in a statement.
`;

const textFile = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

test('an uploaded report becomes an article, and its event stands on the timeline with its date', async ({
  page,
}) => {
  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles([textFile('mills.txt', REPORT)]);
  const row = page.getByRole('listitem').filter({ hasText: 'mills.txt' });
  await expect(row).toContainText('New');
  await expect(row).toContainText(/\d+ facts?/);
  await expect(
    page.getByRole('status').filter({ hasText: 'Import finished. 1 file: 1 new.' }),
  ).toBeAttached();
  await expect(page.getByRole('table').getByRole('row').filter({ hasText: '1 file' })).toBeVisible();

  await row.getByRole('link', { name: 'Baogang Group committee turns to its mills' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Baogang Group committee turns to its mills',
  );

  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('21 Aug 2025');
});

test('the same report a second time is found to be here, and nothing is added', async ({ page }) => {
  await page.goto('/import');
  const input = page.locator('input[type=file]');
  await input.setInputFiles([textFile('first.txt', REPORT.replaceAll('mills', 'foundries'))]);
  await expect(page.getByRole('listitem').filter({ hasText: 'first.txt' })).toContainText('New');
  await input.setInputFiles([textFile('second.txt', REPORT.replaceAll('mills', 'foundries'))]);
  const row = page.getByRole('listitem').filter({ hasText: 'second.txt' });
  await expect(row).toContainText('Already here');
  await expect(row.getByRole('link')).toHaveText('Baogang Group committee turns to its foundries');
});

test('a file that is no report is rejected with the reason and what to do, and the others go in', async ({
  page,
}) => {
  await page.goto('/import');
  await page
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n') },
      textFile('empty.txt', ''),
      textFile('quarries.txt', REPORT.replaceAll('mills', 'quarries')),
    ]);
  const pdf = page.getByRole('listitem').filter({ hasText: 'scan.pdf' });
  await expect(pdf).toContainText('Rejected');
  await expect(pdf).toContainText(/PDF.*(save|copy)/i);
  await expect(page.getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText(/empty/i);
  await expect(page.getByRole('listitem').filter({ hasText: 'quarries.txt' })).toContainText('New');

  await page.getByRole('row').filter({ hasText: '3 files' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Import of');
  await expect(page.getByRole('row').filter({ hasText: 'scan.pdf' })).toContainText('Rejected');
});

test('a file that the network lost is sent again on request', async ({ page }) => {
  await page.goto('/import');
  await page.route('**/files?name=*', (route) => route.abort('connectionreset'), { times: 1 });
  await page
    .locator('input[type=file]')
    .setInputFiles([textFile('kilns.txt', REPORT.replaceAll('mills', 'kilns'))]);
  const row = page.getByRole('listitem').filter({ hasText: 'kilns.txt' });
  await expect(row).toContainText('Not sent');
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(row).toContainText('New');
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

test.describe('on a phone', () => {
  test.use(PHONE);
  test('the page fits the screen and takes a file', async ({ page }) => {
    await page.goto('/import');
    await page
      .locator('input[type=file]')
      .setInputFiles([textFile('smelters.txt', REPORT.replaceAll('mills', 'smelters'))]);
    await expect(page.getByRole('listitem').filter({ hasText: 'smelters.txt' })).toContainText('New');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
