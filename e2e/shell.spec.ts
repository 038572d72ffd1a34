import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';
import { PEOPLE, sessionOf } from './support/people';

const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const viewsButton = (page: Page) => page.getByRole('button', { name: /^Saved views/ });
const views = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const datesButton = (page: Page) => page.getByRole('button', { name: /^Dates/ });

/** The keys work once the page is alive. */
async function openKeys(page: Page) {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(keys(page)).toBeVisible({ timeout: 200 });
  }).toPass();
}

/** Save the page that is open under a name, with the keyboard alone. */
async function saveView(page: Page, name: string, choices: RegExp[] = []) {
  await viewsButton(page).focus();
  await page.keyboard.press('Enter');
  await views(page).getByRole('button', { name: 'Save this view' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await page.keyboard.type(name);
  for (const choice of choices) {
    await dialog.getByRole('checkbox', { name: choice }).focus();
    await page.keyboard.press('Space');
  }
  await dialog.getByLabel('Name').focus();
  await page.keyboard.press('Enter');
}

test.describe('the list of keys', () => {
  test('opens under ?, names the keys of the page first, and gives the focus back', async ({ page }) => {
    await page.goto('/');
    const link = page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', {
      name: 'Themes',
    });
    await link.focus();
    await openKeys(page);
    await expect(keys(page).getByRole('heading', { level: 3 }).first()).toHaveText('Timeline');
    await expect(keys(page).getByRole('region', { name: 'Review' })).toContainText('Reject');
    await page.keyboard.press('Escape');
    await expect(keys(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('says how to switch single keys off; then they do nothing, and Escape still closes', async ({
    page,
  }) => {
    await page.goto('/');
    await openKeys(page);
    await keys(page).getByRole('link', { name: 'Switch them off' }).click();
    await expect(page).toHaveURL('/settings#keys');
    await page.getByRole('radio', { name: 'Off' }).check();
    await page.goto('/');
    await page.locator('[data-event] .row__open').first().click();
    await expect(page).toHaveURL(/event=\d+/);
    const opened = page.url();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(keys(page)).toHaveCount(0);
    expect(page.url()).toBe(opened);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
  });
});

test('the settings keep the appearance for the next page', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/help');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
});

test.describe('the dates of the top bar', () => {
  test('narrow the timeline in its address, beside the other filters, and Back undoes it', async ({
    page,
  }) => {
    await page.goto('/?family=meeting');
    await datesButton(page).click();
    const panel = page.getByRole('dialog', { name: 'Dates' });
    await panel.getByLabel('First month').fill('2025-05');
    await panel.getByLabel('Last month').fill('2025-02');
    await panel.getByRole('button', { name: 'Show this period' }).click();
    await expect(panel.getByRole('alert')).toHaveText('The period ends before it begins.');
    await panel.getByLabel('Last month').fill('2025-08');
    await panel.getByRole('button', { name: 'Show this period' }).click();
    await expect(page).toHaveURL('/?family=meeting&from=2025-05&to=2025-08');
    await expect(datesButton(page)).toHaveText('May – Aug 2025');
    await expect(datesButton(page)).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL('/?family=meeting');
    await expect(datesButton(page)).toHaveText('All dates');
  });

  test('are not offered where nothing answers to them', async ({ page }) => {
    await page.goto('/help');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(datesButton(page)).toHaveCount(0);
  });
});

test.describe('saved views', () => {
  test.use({ role: 'analyst' });

  test('are saved, found again and renamed by keyboard, know that they were changed, and can be undone', async ({
    page,
  }) => {
    await page.goto('/?theme=governance');
    await saveView(page, 'Board matters', [/^Pin it/]);
    await expect(viewsButton(page)).toHaveText('Board matters');
    await expect(page.getByRole('status').filter({ hasText: 'saved' })).toBeVisible();

    await page.goto('/meetings');
    await viewsButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(views(page).getByRole('region', { name: 'Pinned' })).toContainText('Board matters');
    await views(page).getByRole('link', { name: 'Board matters' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?theme=governance');

    await page
      .getByRole('complementary', { name: 'Filters' })
      .getByRole('checkbox', { name: /^Meeting \d/ })
      .focus();
    await page.keyboard.press('Space');
    await expect(viewsButton(page)).toHaveText('Board matters, changed');
    await viewsButton(page).click();
    await views(page)
      .getByRole('button', { name: /^Update/ })
      .click();
    await expect(viewsButton(page)).toHaveText('Board matters');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(viewsButton(page)).toHaveText('Board matters, changed');

    await viewsButton(page).click();
    await views(page).getByRole('button', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await dialog.getByLabel('Name').fill('board matters');
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(
      'You have a view called “Board matters” already. Choose another name, or rename that view.',
    );
  });

  test('can open the desk, and the rail still leads to the whole timeline', async ({ page }) => {
    await page.goto('/?theme=innovation&from=2025-01');
    await saveView(page, 'New things', [/^Open the desk/]);
    await expect(viewsButton(page)).toHaveText('New things');
    await page.goto('/');
    await expect(page).toHaveURL('/?from=2025-01&theme=innovation');
    await page
      .getByRole('navigation', { name: 'Main', exact: true })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await expect(page).toHaveURL('/');
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'The whole timeline' }).check();
    await expect(page.getByRole('status').filter({ hasText: 'whole timeline again' })).toBeVisible();
    await page.goto('/');
    await expect(page).toHaveURL('/');
  });

  test('are seen by others once they are shared, and their address opens for anybody', async ({
    page,
    browser,
    desk,
  }) => {
    await page.goto('/meetings?kind=study');
    await saveView(page, 'Study groups', [/^Share it/]);
    await expect(viewsButton(page)).toHaveText('Study groups');
    const other = await browser.newContext({ baseURL: desk.address, storageState: sessionOf('reader') });
    const theirs = await other.newPage();
    await theirs.goto('/');
    await viewsButton(theirs).click();
    const shared = views(theirs).getByRole('region', { name: 'Shared by others' });
    await expect(shared.getByRole('link')).toContainText(PEOPLE.analyst.name);
    await shared.getByRole('link', { name: /Study groups/ }).click();
    await expect(theirs).toHaveURL('/meetings?kind=study');
    await expect(viewsButton(theirs)).toHaveText('Study groups');
    await viewsButton(theirs).click();
    await expect(views(theirs).getByRole('button', { name: 'Rename' })).toHaveCount(0);
    await other.close();
  });
});

test.describe('a desk out of reach', () => {
  test('is said, with what was read still there, and the page goes on by itself', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await expect(page.locator('[data-event]').first()).toBeVisible();
    const notice = page.getByText('No connection to the desk.');
    // The page listens once it is alive.
    await expect(async () => {
      await context.setOffline(false);
      await context.setOffline(true);
      await expect(notice).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.locator('[data-event]').first()).toBeVisible();
    await context.setOffline(false);
    await expect(notice).toHaveCount(0);
  });
});

test.describe('a session that is over', () => {
  test.use({ role: 'admin' });
  test('is said where it shows, and signing in comes back to the view', async ({ page, context }) => {
    await page.goto('/review?order=article');
    await expect(page.getByRole('toolbar', { name: 'Review actions' })).toBeVisible();
    await context.clearCookies();
    const gone = page.getByRole('dialog', { name: 'You were signed out' });
    await expect(async () => {
      await page.keyboard.press('d');
      await expect(gone).toBeVisible({ timeout: 500 });
    }).toPass();
    await gone.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail address').fill(PEOPLE.admin.email);
    await page.getByLabel('Password').fill(PEOPLE.admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/review\?order=article/);
  });
});

test('the page of states is not there in production', async ({ page }) => {
  const answer = await page.goto('/gallery');
  expect(answer?.status()).toBe(404);
});

test('a failed read keeps the filters, and Try again reads it', async ({ page }) => {
  await page.goto('/');
  await page.route('**/api/timeline?*', (request) =>
    request.fulfill({ status: 500, json: { error: { message: 'The disk is full.' } } }),
  );
  const governance = page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^Governance \d/ });
  await governance.click();
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full.' })).toBeVisible();
  await expect(page).toHaveURL('/?theme=governance');
  await page.unroute('**/api/timeline?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full.' })).toHaveCount(0);
  await expect(governance).toBeChecked();
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('every place is in the tab bar or under More, and the dates and views are in the top bar', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'More' }).click();
    const bar = page.getByRole('navigation', { name: 'Main, phone' });
    for (const place of ['Articles', 'Themes', 'Figures', 'Import', 'Help', 'Settings']) {
      await expect(bar.getByRole('link', { name: place })).toBeVisible();
    }
    await bar.getByRole('link', { name: 'Help' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
    await page.goto('/');
    await datesButton(page).click();
    await page.getByRole('button', { name: /^Last year/ }).click();
    await expect(page).toHaveURL(/from=\d{4}-01&to=\d{4}-12$/);
  });
});

test('a page that is opened from another looks as it does when it is opened by itself', async ({ page }) => {
  const order = ['/', '/meetings', '/figures', '/themes'];
  const words = ['Timeline', 'Meetings', 'Figures', 'Themes'];
  /** Where everything that a page draws stands, and what the words look like. */
  const look = async () => {
    await page.waitForLoadState('networkidle');
    return page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('h1, h2, th, td, button, figure, p')].map((one) => {
        const { x, width } = one.getBoundingClientRect();
        const { fontSize, color, display } = getComputedStyle(one);
        return `${one.tagName} ${Math.round(x)} ${Math.round(width)} ${fontSize} ${color} ${display}`;
      }),
    );
  };
  const alone: string[][] = [];
  for (const address of order) {
    await page.goto(address);
    alone.push(await look());
  }
  await page.goto('/help');
  const nav = page.getByRole('navigation', { name: 'Main', exact: true });
  // Each way leaves the sheets of the pages before in the document.
  for (const way of [
    [0, 1, 2, 3],
    [3, 1, 0, 2],
  ]) {
    for (const at of way) {
      await nav.getByRole('link', { name: words[at] ?? '', exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${order[at]}$`));
      await expect(async () => expect(await look()).toEqual(alone[at])).toPass();
    }
  }
});
