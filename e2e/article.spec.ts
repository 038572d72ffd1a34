import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMMAND_LINE } from '@/scripts/setup/desk.mjs';
import { run } from '@/scripts/setup/run.mjs';
import { expect, type OwnDesk, PHONE, test } from './support/desk';
import { ownEnvironment } from './support/served-desk';

/** The brief on the 37th meeting, found the way a reader finds it. */
async function openBrief(page: Page) {
  await page.goto(`/search?q=${encodeURIComponent('37th expanded')}`);
  await page.locator('.hits > li h3 a').first().click();
  await expect(page.locator('.reader')).toBeVisible();
}

/** The sample gives 931 million for the same profit, and 13 May for the same meeting. */
const QUARRELSOME = {
  'summer.txt': `Title: A good summer for magnet makers
URL: https://metals.example/summer
Published: 2025-09-02
Source: Example Metals

Northern Rare Earth had a good summer. Net profit in the first half of 2025 was 9.31 billion yuan, the company said.

Analysts had expected less after a slow spring.
`,
  'tools.txt': `Title: Baogang committee looks at its tools
URL: https://metals.example/tools
Published: 2025-05-30
Source: Example Metals

On May 21, 2025, the Party Committee of Baogang Group held its 15th meeting of 2025. Managers of the steel works reported on new software.
`,
};

/** Reading reports in on the command line takes its time where much else runs. */
const IMPORTING = 90_000;

/** Import the reports that disagree with the sample, as an admin does on the server. */
async function importQuarrels({ folder }: OwnDesk) {
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  for (const [name, text] of Object.entries(QUARRELSOME)) writeFileSync(join(reports, name), text);
  const { env } = await ownEnvironment(folder);
  const { status, output } = await run(process.execPath, [...COMMAND_LINE, 'import', reports], { env });
  if (status !== 0) throw new Error(`lodestone import ended with ${status}:\n${output}`);
}

/** Open an article by a search that finds it first. */
async function openFound(page: Page, words: string) {
  await page.goto(`/search?q=${encodeURIComponent(words)}`);
  await page.locator('.hits > li h3 a').first().click();
  await expect(page.locator('.reader')).toBeVisible();
}

test('the meetings chart names its finding, and its table has the same numbers', async ({ page }) => {
  await openBrief(page);
  const chart = page.locator('#meetings');
  await expect(chart.getByRole('heading')).toHaveText(/^The desk has \d+ of the year’s 37 meetings$/);
  await expect(chart.locator('svg.recharts-surface').first()).toBeVisible();
  await expect(chart).toContainText('Expected 3.1 a month, from “37th of 2024”');
  await chart.getByText('Show as table').click();
  const year = chart.getByTestId('meeting-table').getByRole('row').filter({ hasText: '2024, year only' });
  await expect(year.getByRole('cell').nth(1)).toHaveText('37 in the period');
  await expect(year).toContainText('37th of 2024 (this article)');
});

test('the figures chart draws what is stated and what it implies, and its table proves both', async ({
  page,
}) => {
  await openBrief(page);
  const chart = page.locator('#figures');
  await expect(chart.getByText('9.9', { exact: true })).toBeVisible();
  await expect(chart.getByText('10.13', { exact: true })).toBeVisible();
  await chart.getByText('Show as table').click();
  const rows = chart.getByTestId('figure-table').getByRole('row');
  const revenue = rows.filter({ hasText: 'Revenue' }).filter({ hasText: 'this article' });
  await expect(revenue.first().getByRole('cell').nth(0)).toHaveText('2023');
  await expect(revenue.first().getByRole('cell').nth(1)).toHaveText('$9.9bn');
  await expect(revenue.first().getByRole('cell').nth(2)).toHaveText('−2.23%');
  await expect(revenue.nth(1)).toContainText('$10.13bn');
  await expect(revenue.nth(1)).toContainText('implied');
  const profit = rows.filter({ hasText: 'Profit' }).filter({ hasText: 'this article' });
  await expect(profit.first().getByRole('cell').nth(1)).toHaveText('$72.5m');
});

test('a fact and its highlight light up together, and the address names the picked fact', async ({
  page,
}) => {
  await openBrief(page);
  const fact = page.locator('.facts > li').first();
  const key = await fact.getAttribute('data-fact');
  const marks = page.locator(`.reader mark[data-fact="${key}"]`);
  await fact.hover();
  await expect(marks.first()).toHaveClass(/is-on/);
  await page.locator('h1').hover();
  await expect(marks.first()).not.toHaveClass(/is-on/);
  await fact.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`fact=${key}`));
  await expect(marks.first()).toHaveClass(/is-on/);
  await page.reload();
  await expect(fact).toHaveClass(/is-on/);
});

test('a layer is switched off in the address, and Back switches it on again', async ({ page }) => {
  await openBrief(page);
  await page.getByRole('button', { name: /^Figures/ }).click();
  await expect(page).toHaveURL(/layers=event,entity,theme/);
  await expect(page.locator('.reader')).toHaveClass(/off-figure/);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Figures/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.reader')).not.toHaveClass(/off-figure/);
});

test('the chart says which meetings are not stored, between which days they lie, and its table all of it', async ({
  page,
}) => {
  await openFound(page, 'Artificial intelligence reaches');
  const chart = page.locator('#meetings');
  const year = chart.locator('.coverage > li').filter({ hasText: 'Party Committee, meetings, 2025' });
  await expect(year).toContainText('4 of 18');
  await expect(year).toContainText('3–5 (9 Jan – 26 Feb 2025)');
  await expect(year).toContainText('7–14 (26 Feb – 13 May 2025)');
  await expect(year).toContainText('Cadence: every 9.0 days, 3.4 a month, fitted to 4 dates.');
  await chart.getByText('Show as table').click();
  const row = chart.getByTestId('coverage-table').getByRole('row').filter({ hasText: 'meetings, 2025' });
  await expect(row.first()).toContainText('16–17: 2 not stored, 13 May – 9 Jun 2025');
});

test('a figure that another report gives ten times larger is flagged at the figure, with both quotes', async ({
  page,
  desk,
}) => {
  test.setTimeout(IMPORTING);
  await importQuarrels(desk);
  await openFound(page, 'good summer magnet makers');
  const fact = page.locator('.facts > li').filter({ hasText: 'Profit CNY 9.31bn' });
  const flag = fact.getByTestId('figure-check').filter({ hasText: 'Likely slip' });
  await expect(flag).toContainText('10× the CNY 931m in “Northern Rare Earth’s first half');
  await expect(flag.locator('q').first()).toBeHidden();
  await flag.locator('summary').click();
  await expect(flag).toContainText('Net profit in the first half of 2025 was 9.31 billion yuan');
  await expect(flag).toContainText('Net profit attributable to shareholders reached RMB 931 million');
  // The value stays as the text gives it: a slip is flagged, not mended.
  await expect(fact.getByRole('link').first()).toHaveText('Profit CNY 9.31bn');
  await flag.getByRole('link', { name: /Northern Rare Earth’s first half/ }).click();
  await expect(page).toHaveURL(/fact=figure-\d+/);
  const other = page.locator('.facts > li.is-on').getByTestId('figure-check').first();
  await expect(other).toContainText('a tenth of the CNY 9.31bn in “A good summer for magnet makers”');
});

test('two dates for one meeting are named on the page of the organisation, with a link to each report', async ({
  page,
  desk,
}) => {
  test.setTimeout(IMPORTING);
  await importQuarrels(desk);
  await openFound(page, 'Baogang committee looks at its tools');
  await page.locator('.facts').getByRole('link', { name: 'Baogang Group', exact: true }).click();
  const conflict = page.locator('#ordinals .coverage__conflict').first();
  await expect(conflict).toContainText('Two dates for the 15th.');
  await expect(conflict.getByRole('link')).toHaveText([
    'Artificial intelligence reaches Baogang’s top table',
    'Baogang committee looks at its tools',
  ]);
  await conflict.getByRole('link').last().click();
  await expect(page.locator('.facts > li.is-on')).toContainText('15th Party Committee meeting of 2025');
});

test('the charts are switched to another organisation of the article, in the address', async ({ page }) => {
  await openFound(page, 'state firms compare notes at Baogang');
  const choice = page.getByLabel('Charts of');
  await expect(choice.locator('option').first()).toHaveText('Baogang Group (main organisation)');
  const other = await choice.locator('option').nth(1).innerText();
  await choice.selectOption({ label: other });
  await expect(page).toHaveURL(/[?&]organisation=\d+/);
  await expect(page.locator('.art__side')).toContainText(`${other}, meetings and study sessions`);
  await page.reload();
  await expect(choice.locator('option:checked')).toHaveText(other);
  await expect(page.locator('.art__side')).toContainText(`${other}, meetings and study sessions`);
  await page.goBack();
  await expect(page).not.toHaveURL(/organisation=/);
  await expect(choice.locator('option:checked')).toHaveText('Baogang Group (main organisation)');
});

test('on paper the text comes first, and facts and charts begin on page two, always light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openBrief(page);
  await expect(page.locator('#figures svg.recharts-surface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.layers')).toBeHidden();
  await expect(page.locator('.rail')).toBeHidden();
  await expect(page.locator('.charts-of')).toBeHidden();
  const look = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector('.reader p') as Element).color,
    facts: getComputedStyle(document.querySelector('.art__side') as Element).breakBefore,
  }));
  expect(look.paper).toBe('rgb(255, 255, 255)');
  expect(look.ink).toMatch(/^rgb\((\d|[1-3]\d), /);
  expect(look.facts).toBe('page');
});

test('an article that is not there says so and leads on', async ({ page }) => {
  const response = await page.goto('/articles/987654');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such article on this desk' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the article fits the screen, text first', async ({ page }) => {
    await openBrief(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expect(page.locator('#meetings .coverage > li').first()).toBeVisible();
    // The drawing comes when it is near.
    await page.locator('#meetings').scrollIntoViewIfNeeded();
    await expect(page.locator('#meetings svg.recharts-surface').first()).toBeVisible();
  });
});
