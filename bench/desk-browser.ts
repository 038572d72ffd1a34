import { type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '@/playwright.config';

/** Milliseconds of scrolling, and pixels of each frame: about three screens a second. */
const SCROLLED = 6000;
const STEP = 45;
/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 20_000;
/** Events that are read by going down the list again and again, to see what that leaves in memory. */
const READ = 6000;

export interface BrowserFigures {
  /** Milliseconds from the click to the frame in which the answer stands, by what was changed. */
  changes: { name: string; milliseconds: number }[];
  scrolling: { framesPerSecond: number; longestFrame: number; rowsDrawn: number };
  /** After a collection: of the page as it opened, after all changes, and when so many events were scrolled through. */
  memory: { opened: PageMemory; changed: PageMemory; read: PageMemory; events: number };
  /** Marks in the chart at most, and how many pixels wide it is. */
  marks: { drawn: number; pixels: number };
}

/** MB of JavaScript, and how many nodes its documents hold. */
export interface PageMemory {
  heap: number;
  nodes: number;
}

/** Something in the page: a choice of a facet by its place, a button by its words, or a key. */
type Act = { facet: string; at: number } | { button: string; at?: number } | { key: string };

const CHANGES: { name: string; acts: Act[] }[] = [
  { name: 'type', acts: [0, 1, 2, 3].map((at) => ({ facet: 'Event types', at })) },
  { name: 'theme', acts: [0, 1, 3, 5].map((at) => ({ facet: 'Themes', at })) },
  { name: 'entity', acts: [0, 1, 2, 4].map((at) => ({ facet: 'Entities', at })) },
  { name: 'source', acts: [0, 1, 2, 4].map((at) => ({ facet: 'Sources', at })) },
  { name: 'review status', acts: [0, 1, 3].map((at) => ({ facet: 'Review status', at })) },
  { name: 'date precision', acts: [0, 1, 3].map((at) => ({ facet: 'Date precision', at })) },
  { name: 'period', acts: Array.from({ length: 6 }, () => ({ key: '[' })) },
  { name: 'order', acts: [{ button: 'Newest first' }] },
  {
    name: 'several together',
    acts: [
      { facet: 'Event types', at: 1 },
      { facet: 'Themes', at: 0 },
      { key: '[' },
      { facet: 'Sources', at: 0 },
      { button: 'Newest first' },
    ],
  },
];

/**
 * In the page: do it, and wait until the list answers and a frame with the answer has been painted. The list is busy from
 * the change of the address until the answer stands.
 */
function actAndWait([act, patience]: readonly [Act, number]): Promise<number> {
  const list = document.querySelector('.tl__list');
  const find = (): (() => void) => {
    if ('key' in act) {
      return () => window.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true }));
    }
    if ('button' in act) {
      const found = [...document.querySelectorAll('button')].find((each) =>
        each.textContent?.includes(act.button),
      );
      if (!found) throw new Error(`There is no button “${act.button}”.`);
      return () => found.click();
    }
    const facet = [...document.querySelectorAll('.facet')].find((each) =>
      each.querySelector('h3')?.textContent?.startsWith(act.facet),
    );
    const choice = facet?.querySelectorAll('input[type=checkbox]')[act.at];
    if (!(choice instanceof HTMLElement)) throw new Error(`${act.facet} has no choice ${act.at}.`);
    return () => choice.click();
  };
  if (!list) throw new Error('There is no list.');
  return new Promise((done, fail) => {
    let begun = 0;
    let wasBusy = false;
    const giveUp = setTimeout(() => fail(new Error(`No answer to ${JSON.stringify(act)}.`)), patience);
    const watch = new MutationObserver(() => {
      if (list.getAttribute('aria-busy') === 'true') wasBusy = true;
      else if (wasBusy) {
        watch.disconnect();
        clearTimeout(giveUp);
        // A task that a frame begins runs after that frame was painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - begun);
          port2.postMessage(null);
        });
      }
    });
    watch.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    const run = find();
    begun = performance.now();
    run();
  });
}

/** In the page: scroll down frame by frame. Returns the time between frames, and how many rows stood in the page at most. */
async function scrollDown([milliseconds, step]: readonly [number, number]) {
  const frames: number[] = [];
  let rowsDrawn = 0;
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const begun = await frame();
  for (let last = begun; last - begun < milliseconds; ) {
    window.scrollBy(0, step);
    const now = await frame();
    frames.push(now - last);
    last = now;
    const rows = document.querySelectorAll<HTMLElement>('[data-event]');
    rowsDrawn = Math.max(rowsDrawn, rows.length);
  }
  return { frames, rowsDrawn };
}

/** In the page: go to its end, wait until more is read, and so on. Returns how many events were read. */
async function readDown([wanted, patience]: readonly [number, number]): Promise<number> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const begun = performance.now();
  const countRead = () =>
    Number(document.querySelector('.more-row .cap')?.textContent?.match(/\d+/)?.[0] ?? 0);
  let read = countRead();
  for (let last = begun; read < wanted && performance.now() - last < patience; ) {
    window.scrollTo(0, document.body.scrollHeight);
    await frame();
    const now = countRead();
    if (now > read) last = performance.now();
    read = now;
  }
  return read;
}

async function memoryOf(session: CDPSession): Promise<PageMemory> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metricOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: metricOf('JSHeapUsedSize') / 1e6, nodes: metricOf('Nodes') };
}

async function countMarks(page: Page): Promise<BrowserFigures['marks']> {
  return page.evaluate(() => {
    const charts = [...document.querySelectorAll('.tl__top svg')].sort(
      (a, b) => b.clientWidth - a.clientWidth,
    );
    const chart = charts[0];
    return {
      drawn: chart?.querySelectorAll('rect, path, line, circle').length ?? 0,
      pixels: chart?.clientWidth ?? 0,
    };
  });
}

async function openTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.tl__list [data-event]').first().waitFor();
  // React has taken over the page when all its scripts are there and nothing is left to do.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
}

/** Drive a served desk as a person does, and measure what that person waits for. */
export async function measureInBrowser(address: string): Promise<BrowserFigures> {
  const executablePath = process.env.LODESTONE_CHROMIUM || undefined;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What runs in the page comes from tsx, which names each function by a helper that the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named;');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // Once beforehand: the server's and the browser's first steps are not what is measured.
    await openTimeline(page, address);
    await page.evaluate(actAndWait, [{ facet: 'Date precision', at: 2 } as Act, PATIENCE] as const);
    await openTimeline(page, address);
    const opened = await memoryOf(session);
    let marks = await countMarks(page);
    const changes: BrowserFigures['changes'] = [];
    for (const { name, acts } of CHANGES) {
      await openTimeline(page, address);
      for (const act of acts) {
        const milliseconds = await page.evaluate(actAndWait, [act, PATIENCE] as const);
        changes.push({ name, milliseconds });
        const now = await countMarks(page);
        if (now.drawn > marks.drawn) marks = now;
      }
    }
    const changed = await memoryOf(session);
    await openTimeline(page, address);
    const { frames, rowsDrawn } = await page.evaluate(scrollDown, [SCROLLED, STEP] as const);
    const total = frames.reduce((sum, each) => sum + each, 0);
    const scrolling = {
      framesPerSecond: (frames.length * 1000) / total,
      longestFrame: Math.max(...frames),
      rowsDrawn,
    };
    const events = await page.evaluate(readDown, [READ, PATIENCE] as const);
    const memory = { opened, changed, read: await memoryOf(session), events };
    return { changes, scrolling, memory, marks };
  } finally {
    await browser.close();
  }
}
