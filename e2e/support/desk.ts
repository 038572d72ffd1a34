import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { Role } from '@/core/model/user';
import { setUpDatabase } from '@/scripts/setup/desk.mjs';
import { preparedDesk, sessionOf } from './people';
import { ownEnvironment, serveFolder } from './served-desk';
import { type Site, serveSite } from './site';

export { expect } from '@playwright/test';

/**
 * `sample` and `empty` are prepared desks with one person for each role; `new` is what a first start leaves: the
 * sample, nobody who can sign in, and a one-time link.
 */
export type DeskKind = 'sample' | 'empty' | 'new';

export interface OwnDesk {
  /** Such as http://127.0.0.1:41234. */
  address: string;
  /** Its data folder, which goes when the worker ends. */
  folder: string;
  /** Path of the one-time link, on a new desk only. */
  firstAdminPath: string | null;
}

/** A small screen, for `test.use(PHONE)`. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What a test gets: a desk of its worker's own, and a browser in which a person of the given role is signed in. */
interface TestOptions {
  /** `test.use({ role: 'analyst' })`; null for a visitor. */
  role: Role | null;
}

interface WorkerOptions {
  /** `test.use({ deskKind: 'empty' })` */
  deskKind: DeskKind;
  desk: OwnDesk;
  /** A web site that the desk may fetch from. */
  site: Site;
}

/**
 * The page's buttons answer: React has taken up the markup that the server sent, where a press before is lost. It keeps
 * what it knows of an element under a key of that element.
 */
async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps$')),
    ),
  );
}

/** What goes wrong in a page, as it comes: a picture of a page that has failed does not tell why. */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ stack, message }) => said.push(stack ?? message));
  page.on('console', (line) => line.type() === 'error' && said.push(line.text()));
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText;
    // Whoever leaves a page gives up what it was still asking for.
    if (error !== 'net::ERR_ABORTED') said.push(`${request.url()}: ${error}`);
  });
  return said;
}

export const test = base.extend<TestOptions, WorkerOptions>({
  role: [null, { option: true }],
  deskKind: ['sample', { option: true, scope: 'worker' }],
  site: [
    // The runner wants to see what a fixture builds on, and this one builds on nothing of ours.
    async ({ playwright: _ }, use) => {
      const { stop, ...site } = await serveSite();
      await use(site);
      await stop();
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ deskKind, site }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `lodestone-${deskKind}-`));
      try {
        let firstAdminPath: string | null = null;
        if (deskKind === 'new') {
          const news = await setUpDatabase((await ownEnvironment(folder)).env);
          firstAdminPath = news.match(/https?:\/\/[^/\s]+(\/\S+)/)?.[1] ?? null;
        } else {
          cpSync(preparedDesk(deskKind), folder, { recursive: true });
        }
        const { address, stop } = await serveFolder(folder, { LODESTONE_FETCH_HOSTS: site.host });
        await use({ address, folder, firstAdminPath });
        await stop();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ desk }, use) => use(desk.address),
  // Going somewhere and loading anew end when the page can be used, as a person's eye would wait for it.
  page: async ({ page, javaScriptEnabled }, use, info) => {
    const said = listenTo(page);
    const { goto, reload } = page;
    if (javaScriptEnabled !== false) {
      page.goto = async (...to) => {
        const answer = await goto.apply(page, to);
        await untilAlive(page);
        return answer;
      };
      page.reload = async (...how) => {
        const answer = await reload.apply(page, how);
        await untilAlive(page);
        return answer;
      };
    }
    await use(page);
    if (info.status !== info.expectedStatus && said.length > 0)
      await info.attach('what the page said', { body: said.join('\n'), contentType: 'text/plain' });
  },
  storageState: async ({ role }, use) => use(role ? sessionOf(role) : undefined),
});
