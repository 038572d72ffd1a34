import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on the page as it stands, one line a place: the rule, the element and what to do. WCAG 2.2 A and AA
 * and the rules of good practice, all of which apply.
 */
export async function findAccessFaults(page: Page, rules?: string[]): Promise<string[]> {
  // In the page's own world, as axe wants it; a strict content security policy does not stop the debugger.
  await page.evaluate(AXE);
  const results = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) });
  }, rules);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** What of a page another theme can spoil: the rest of it is the same. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What axe finds in light and dark, wide and narrow: each fault with where it was. */
export async function findAllFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await findAccessFaults(page, colorScheme === 'dark' ? OF_COLOUR : undefined);
      faults.push(...found.map((fault) => `${colorScheme} ${size.width}: ${fault}`));
    }
  }
  return faults;
}
