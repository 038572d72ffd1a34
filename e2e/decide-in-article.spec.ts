import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';
import { sessionOf } from './support/people';

// Each journey is long, and a desk of its own has to be served for it.
test.describe.configure({ timeout: 90_000 });

const MEETING = 'Baogang Group: 36th Party Committee meeting of 2024';

/** The brief on the 36th meeting, found the way a reader finds it. */
async function openBrief(page: Page) {
  await page.goto(`/search?q=${encodeURIComponent('Three days later')}`);
  await page.getByRole('link', { name: 'Three days later, a 36th meeting' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three days later, a 36th meeting', {
    timeout: 30_000,
  });
}

const factOf = (page: Page, name: string) =>
  page.locator('.facts > .fact').filter({ has: page.getByRole('link', { name, exact: true }) });

/** Put the focus on a fact, and answer with its line. */
async function goTo(page: Page, name: string) {
  const fact = factOf(page, name);
  await fact.getByRole('link', { name, exact: true }).focus();
  return fact;
}

/** Put the focus on the first fact, whatever it is called now. */
async function goToFirst(page: Page) {
  await page.locator('.facts > .fact .fact__t').first().focus();
}

const told = (page: Page) => page.locator('.toast');

test.describe('an analyst on the page of an article', () => {
  test.use({ role: 'analyst' });

  test('accepts, disputes, rejects and takes back by keyboard, and the state is shown', async ({ page }) => {
    await openBrief(page);
    const fact = await goTo(page, MEETING);
    await expect(fact.getByText('Proposed')).toBeVisible();
    await page.keyboard.press('a');
    await expect(told(page)).toContainText(`Accepted: ${MEETING}`);
    await expect(fact.getByText('Proposed')).toHaveCount(0);
    await expect(fact.getByRole('button', { name: /^Accept/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(fact.getByRole('link', { name: MEETING })).toBeFocused();
    await page.keyboard.press('d');
    await expect(fact.getByText('Disputed', { exact: true })).toBeVisible();
    // The toast takes back the last word only.
    await told(page).getByRole('button', { name: 'Undo' }).click();
    await expect(told(page)).toContainText('Taken back');
    await expect(fact.getByText('Disputed', { exact: true })).toHaveCount(0);
    await goTo(page, MEETING);
    await page.keyboard.press('r');
    await expect(factOf(page, MEETING)).toHaveCount(0);
    await page.getByText('1 rejected').click();
    await page.getByRole('button', { name: `Take back the rejection: ${MEETING}` }).click();
    await expect(factOf(page, MEETING)).toHaveCount(1);
    // From the history: accepted is what stands again, and can be taken back there.
    await fact.hover();
    await fact.getByRole('button', { name: /^History/ }).click();
    await expect(fact.locator('.hist > li').first()).toContainText('Taken back by Ben Analyst');
    await fact.getByRole('button', { name: 'Take back', exact: true }).click();
    await expect(fact.getByText('Proposed')).toBeVisible();
    await expect(page.getByText(/Rejected by Ben Analyst: event/)).toBeVisible();
  });

  test('corrects a date to what is known of it, and is told what is wrong first', async ({ page }) => {
    await openBrief(page);
    const fact = await goTo(page, MEETING);
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Edit the event' });
    await expect(form.getByLabel('What happened')).toBeFocused();
    const date = form.getByRole('textbox', { name: 'Date' });
    await date.fill('some day');
    await page.keyboard.press('Enter');
    await expect(form.getByText(/Write the date as/)).toBeVisible();
    await expect(date).toBeFocused();
    await date.fill('2024-12');
    await expect(form.getByText('Dec 2024')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(told(page)).toContainText('Corrected');
    await expect(form).toHaveCount(0);
    await expect(fact.getByText('Dec 2024')).toBeVisible();
    await expect(fact.getByRole('link', { name: MEETING })).toBeFocused();
    await expect(page.getByText(/date: 23 Dec 2024 → Dec 2024/)).toBeVisible();
    await page.keyboard.press('u');
    await expect(fact.getByText('23 Dec 2024')).toBeVisible();
  });

  test('adds a figure from selected words by keyboard alone, and takes it back', async ({ page }) => {
    await openBrief(page);
    await page.keyboard.press('w');
    const words = () => page.evaluate(() => String(document.getSelection()).trim());
    await expect.poll(words).not.toBe('');
    for (let n = 0; n < 120 && (await words()) !== 'Two'; n++) await page.keyboard.press('ArrowRight');
    for (let n = 0; n < 4; n++) await page.keyboard.press('Shift+ArrowRight');
    expect(await words()).toBe('Two sittings within four days');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a fact' });
    await expect(dialog.locator('blockquote')).toHaveText('Two sittings within four days');
    await dialog.getByRole('radio', { name: 'Figure' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('textbox', { name: 'Subject' }).fill('Baogang Group');
    await dialog.getByRole('textbox', { name: 'Value', exact: true }).fill('2');
    await dialog.getByRole('combobox', { name: 'Unit' }).fill('sittings');
    await page.keyboard.press('Enter');
    await expect(told(page)).toContainText('Added: Baogang Group, 2 sittings');
    await expect(dialog).toHaveCount(0);
    const fact = factOf(page, 'Other figure 2 sittings');
    await expect(fact).toBeVisible();
    await expect(fact.getByRole('link', { name: 'Other figure 2 sittings' })).toBeFocused();
    await expect(page.locator('.reader mark.hl--figure').first()).toContainText('Two sittings');
    await page.keyboard.press('u');
    await expect(fact).toHaveCount(0);
    await expect(page.getByText(/Added by Ben Analyst: figure/)).toBeVisible();
  });

  test('is told what somebody else decided meanwhile, and chooses', async ({ page, browser, desk }) => {
    await openBrief(page);
    const other = await browser.newContext({ baseURL: desk.address, storageState: sessionOf('admin') });
    const ada = await other.newPage();
    await openBrief(ada);
    await goTo(ada, MEETING);
    await ada.keyboard.press('e');
    await ada.getByLabel('What happened').fill('As Ada has it');
    await ada.keyboard.press('Enter');
    await expect(told(ada)).toContainText('Corrected');

    await goTo(page, MEETING);
    await page.keyboard.press('e');
    await page.getByLabel('What happened').fill('As Ben has it');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ada Admin has decided on this meanwhile' });
    await expect(dialog.getByRole('row', { name: /Title As Ada has it As Ben has it/ })).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Keep what stands' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(factOf(page, 'As Ada has it')).toBeVisible();

    // The second time Ada is late, and has the last word all the same.
    await goTo(page, 'As Ada has it');
    await page.keyboard.press('e');
    await page.getByLabel('What happened').fill('As Ben has it');
    await page.keyboard.press('Enter');
    await expect(factOf(page, 'As Ben has it')).toBeVisible();
    await goTo(ada, 'As Ada has it');
    await ada.keyboard.press('d');
    await ada.getByRole('button', { name: 'Put mine in its place' }).click();
    await expect(factOf(ada, 'As Ben has it').getByText('Disputed', { exact: true })).toBeVisible();
    // Step by step back to what the machine proposed, whoever said what between.
    const first = ada.locator('.facts > .fact').first();
    await goToFirst(ada);
    await ada.keyboard.press('u');
    await expect(first.getByText('Disputed', { exact: true })).toHaveCount(0);
    await goToFirst(ada);
    await ada.keyboard.press('u');
    await expect(first).toContainText('As Ada has it');
    await goToFirst(ada);
    await ada.keyboard.press('u');
    await expect(first).toContainText(MEETING);
    await other.close();
  });

  test('writes a note, mends it and takes it away', async ({ page }) => {
    await openBrief(page);
    const notes = page.locator('.notes');
    await notes.getByRole('button', { name: 'Write a note' }).click();
    await notes.getByLabel('Your note').fill('Ask about https://news.example/x.');
    await notes.getByRole('button', { name: 'Add the note' }).click();
    await expect(notes.getByRole('link', { name: 'https://news.example/x' })).toBeVisible();
    await notes.getByRole('button', { name: 'Edit your note' }).click();
    await notes.getByLabel('Your note').fill('Nothing to ask.');
    await notes.getByRole('button', { name: 'Save the note' }).click();
    await expect(notes.getByText('Nothing to ask.')).toBeVisible();
    await expect(notes.getByText(/Ben Analyst.*edited/)).toBeVisible();
    await notes.getByRole('button', { name: 'Take away your note' }).click();
    await expect(notes.getByText('Nothing to ask.')).toHaveCount(0);
    await told(page).getByRole('button', { name: 'Undo' }).click();
    await expect(notes.getByText('Nothing to ask.')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ ...PHONE, role: 'analyst' });

  test('a fact that is picked shows its buttons in words, large enough to press', async ({ page }) => {
    await openBrief(page);
    const fact = factOf(page, MEETING);
    await fact.getByRole('link', { name: MEETING }).click();
    const accept = fact.getByRole('button', { name: /^Accept/ });
    await expect(accept).toBeVisible();
    expect((await accept.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await accept.click();
    await expect(told(page)).toContainText('Accepted');
  });
});

test.describe('a reader', () => {
  test.use({ role: 'reader' });

  test('sees no control that decides', async ({ page }) => {
    await openBrief(page);
    await expect(factOf(page, MEETING)).toBeVisible();
    await expect(page.getByRole('button', { name: /^(?:Accept|Reject|Edit|Dispute|Take back)/ })).toHaveCount(
      0,
    );
    await expect(page.getByRole('button', { name: 'Select words' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Write a note' })).toHaveCount(0);
  });
});
