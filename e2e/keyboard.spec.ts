import type { Locator, Page } from '@playwright/test';
import { expect, PHONE, test } from './support/desk';

/** More stops than any page of the sample has; whoever needs more has lost the way. */
const MOST_STOPS = 220;

/**
 * How the focus stands, seen from an element: whether it has it, and what is wrong with it, or null. It has to be
 * somewhere, in sight, and drawn as an outline of the element itself, of what is drawn for it, or of the box around it.
 */
function lookAtFocus(target: Element | null): {
  isThere: boolean;
  isAnywhere: boolean;
  fault: string | null;
} {
  const at = document.activeElement;
  if (!at || at === document.body)
    return { isThere: false, isAnywhere: false, fault: 'Nothing has the focus.' };
  const name = `${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''} “${at.textContent?.trim().slice(0, 40)}”`;
  const isDrawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const boxes = [at, at.parentElement, at.parentElement?.parentElement].filter((each) => each != null);
  const styles = [
    ...boxes.map((each) => getComputedStyle(each)),
    getComputedStyle(at, '::before'),
    getComputedStyle(at, '::after'),
  ];
  // In a drawing an outline has no corners to follow: a ring is drawn there.
  const ring = at instanceof SVGElement ? at.querySelector('.net__hit') : null;
  const isRinged = ring !== null && !['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(ring).stroke);
  const { top, bottom, left, right } = at.getBoundingClientRect();
  const isInSight = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
  const fault = !(isRinged || styles.some(isDrawn))
    ? `The focus is not drawn on ${name}.`
    : isInSight
      ? null
      : `The focus is out of sight on ${name}.`;
  return { isThere: at === target, isAnywhere: true, fault };
}

const focusFault = async (page: Page) => (await page.evaluate(lookAtFocus, null)).fault;

/** Go by Tab until this has the focus; at every stop on the way the focus is seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    // One look for all of it: the journey has some hundreds of stops.
    const { isThere, isAnywhere, fault } = await target.evaluate(lookAtFocus);
    // Past the last stop the browser's own frame comes, and then the page from its start.
    if (isAnywhere && fault !== null) throw new Error(fault);
    if (isThere) return;
  }
  throw new Error(`${target} is not reached by Tab.`);
}

/** Keys and presses work once the page is alive. */
async function openByKey(page: Page, key: string, dialog: Locator): Promise<void> {
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press(key);
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
}

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' });
const rail = (page: Page) => page.getByRole('navigation', { name: 'Main', exact: true });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Selected event' });

test('the whole way by keyboard: from the skip link to a quote, an entity, a chart’s table and the settings', async ({
  page,
}) => {
  // Some hundreds of stops.
  test.slow();
  await page.goto('/');
  await expect(page.locator('[data-event]').first()).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  const meetings = page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^Meeting \d/ });
  await tabTo(page, meetings);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?family=meeting');
  await expect(meetings).toBeFocused();

  const row = page.locator('[data-event] .row__open').first();
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=\d+/);
  await expect(inspector(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?family=meeting');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  const opened = page.url();
  await tabTo(page, inspector(page).getByRole('link', { name: /^Open in article O/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/\d+\?fact=event-\d+$/);

  await expect(page.locator('.facts .fact__t').first()).toBeVisible();
  const fact = page.locator('.facts .fact__t[href*="fact="]').first();
  await tabTo(page, fact);
  await page.keyboard.press('Enter');
  const key = await page.locator('.facts > li').first().getAttribute('data-fact');
  await expect(page).toHaveURL(new RegExp(`fact=${key}$`));
  await expect(page.locator(`.reader mark[data-fact="${key}"]`).first()).toHaveClass(/is-on/);
  await expect(async () => {
    if (page.url() !== opened) await page.goBack();
    await expect(page).toHaveURL(opened, { timeout: 2000 });
  }).toPass();
  await expect(inspector(page)).toBeVisible();

  await tabTo(page, inspector(page).locator('a[href^="/entities/"]').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/\d+$/);
  const summary = page.locator('figure summary').first();
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(page.locator('figure table').first()).toBeVisible();
  await expect(summary).toBeFocused();

  await openByKey(page, 'Control+k', palette(page));
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(summary).toBeFocused();
  await openByKey(page, 'Control+k', palette(page));
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('themes');
  await expect(palette(page).getByRole('option', { name: /^Themes Place/ })).toBeVisible();
  for (let step = 0; step < 10; step++) {
    const chosen = palette(page).getByRole('option', { selected: true });
    if (/^Themes/.test(await chosen.innerText())) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/themes');

  await tabTo(page, page.locator('main a[href^="/themes/"]').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/themes\/[\w-]+$/);
  await tabTo(page, rail(page).getByRole('link', { name: 'Settings' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/settings');
  await tabTo(page, page.getByRole('group', { name: 'Appearance' }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
});

test('what opens takes the focus and gives it back', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  const themes = rail(page).getByRole('link', { name: 'Themes' });
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await themes.focus();
  await openByKey(page, '?', keys);
  await expect(keys.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(themes).toBeFocused();
  for (const name of [/^Dates/, /^Keep as a file/]) {
    const button = page.getByRole('button', { name });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('[popover] :focus')).toHaveCount(1);
    await page.keyboard.press('Tab');
    expect(await focusFault(page)).toBeNull();
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(button).toBeFocused();
  }
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the sheet of filters holds the focus and gives it back', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: /^Filters/ });
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await expect(async () => {
      if (!(await sheet.isVisible())) {
        await button.focus();
        await page.keyboard.press('Enter');
      }
      await expect(sheet).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(sheet.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(sheet.locator(':focus')).toHaveCount(1);
    expect(await focusFault(page)).toBeNull();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

/** Pages with something that could move. */
const MOVING = ['/', '/figures', '/entities/1', '/articles/1', '/meetings', '/review', '/search?q=steel'];

test('nothing moves where people ask for less motion', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of MOVING) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await openByKey(page, 'Control+k', palette(page));
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        // A frame of a display at 60 Hz.
        .filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 1000 / 60)
        .map((each) =>
          each.effect instanceof KeyframeEffect ? each.effect.target?.className : String(each),
        ),
    );
    expect(moving, path).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
  }
});

/** Pages with charts. */
const CHARTS = [
  '/',
  '/figures',
  '/figures?view=compare',
  '/entities/1',
  '/articles/1',
  '/series/1',
  '/meetings',
  '/sources/1',
  '/themes/party-building',
  '/themes/compare?theme=party-building,governance',
];

test('every chart has its numbers as a table, or in words beside each mark', async ({ page }) => {
  test.slow();
  let charts = 0;
  for (const path of CHARTS) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const figures = page.locator('main figure');
    charts += await figures.count();
    for (const [index, figure] of (await figures.all()).entries()) {
      // Some tables are drawn only once they are asked for.
      for (const summary of await figure.getByText('Show as table').all()) await summary.click();
      const told = figure.locator('table, .nofig, .figcmp__val');
      await expect(told, `${path}, chart ${index + 1}`).not.toHaveCount(0);
      await figure.scrollIntoViewIfNeeded();
    }
    await expect(page.locator('main .recharts-surface:not(figure *)'), path).toHaveCount(0);
  }
  expect(charts).toBeGreaterThan(8);
});
