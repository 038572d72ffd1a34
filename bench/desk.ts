import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/connection';
import { serveFolder } from '@/e2e/support/served-desk';
import { ensureBuild } from '@/scripts/setup/build.mjs';
import { createLog } from '@/scripts/setup/log.mjs';
import { readDist } from '@/scripts/setup/settings.mjs';
import type { Desk } from '@/server/context';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { type BrowserFigures, measureInBrowser, type PageMemory } from './desk-browser';
import { type ReadFigures, timeFirstRead, timeReads } from './desk-reads';
import { fillDesk } from './desk-store';
import { formatSpread, type Time } from './timing';

export interface DeskFigures {
  events: number;
  articles: number;
  first: Time;
  reads: ReadFigures[];
  browser: BrowserFigures;
  /** MB that the serving process holds at the end; null where the system does not tell. */
  serverMemory: number | null;
}

/** MB of memory of the largest process below this one, where the system lists processes as files. */
function largestChild(): number | null {
  const parents = new Map<number, { parent: number; memory: number }>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const fieldOf = (field: string) =>
        Number(status.match(new RegExp(`^${field}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
      parents.set(Number(name), { parent: fieldOf('PPid'), memory: fieldOf('VmRSS') / 1024 });
    }
  } catch {
    // Not on this system, or a process ended meanwhile.
    if (parents.size === 0) return null;
  }
  const ours = [...parents].filter(([pid]) => pid !== process.pid && descends(pid, parents));
  return Math.max(0, ...ours.map(([, { memory }]) => memory));
}

function descends(pid: number, parents: Map<number, { parent: number }>): boolean {
  for (let at = pid; at > 1; at = parents.get(at)?.parent ?? 0) if (at === process.pid) return true;
  return false;
}

/** A desk of so many events: what its pages take on the server, and what a person waits for in Chromium on the production build. */
export async function measureDesk(events: number): Promise<DeskFigures> {
  const dist = readDist(process.env);
  await ensureBuild(createLog(process.stderr), dist);
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  mkdirSync(join(folder, 'staging'));
  const path = join(folder, 'lodestone.db');
  try {
    const desk: Desk = { db: openDatabase(path), path, staging: join(folder, 'staging') };
    seedVocabulary(desk);
    const articles = fillDesk(desk.db, events);
    const first = timeFirstRead(desk);
    const reads = timeReads(desk);
    desk.db.$client.close();
    const served = await serveFolder(folder);
    try {
      const browser = await measureInBrowser(served.address);
      return { events, articles, first, reads, browser, serverMemory: largestChild() };
    } finally {
      await served.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const atShare = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

function formatChanges(changes: BrowserFigures['changes']): string[] {
  const line = (name: string, times: number[]) => {
    const sorted = times.toSorted((a, b) => a - b);
    const [p50, p95] = [atShare(sorted, 0.5), atShare(sorted, 0.95)];
    return `  ${name.padEnd(28)} ${p50.toFixed(0)} ms, at the 95th percentile ${p95.toFixed(0)} ms (${times.length})`;
  };
  const names = [...new Set(changes.map(({ name }) => name))];
  const timesOf = (wanted: string) =>
    changes.filter(({ name }) => name === wanted).map(({ milliseconds }) => milliseconds);
  const all = changes.map(({ milliseconds }) => milliseconds);
  return [...names.map((name) => line(name, timesOf(name))), line('all changes', all)];
}

const formatMemory = ({ heap, nodes }: PageMemory) =>
  `${heap.toFixed(1)} MB, ${nodes.toLocaleString('en-GB')} nodes`;

export function formatDesk({ events, articles, first, reads, browser, serverMemory }: DeskFigures): string {
  const { scrolling, memory, marks } = browser;
  const whole = (n: number) => n.toLocaleString('en-GB');
  return [
    `Desk: ${whole(events)} events in ${whole(articles)} articles`,
    ' On the server',
    `  ${'first look after a start'.padEnd(28)} ${first.clock.toFixed(0)} ms (processor ${first.processor.toFixed(0)} ms)`,
    ...reads.map(
      ({ name, time, bytes }) =>
        `  ${name.padEnd(28)} ${formatSpread(time)}, ${(bytes / 1000).toFixed(0)} kB`,
    ),
    ' In the browser, from the click to the painted answer',
    ...formatChanges(browser.changes),
    ' Scrolling',
    `  ${scrolling.framesPerSecond.toFixed(1)} frames a second, the longest ${scrolling.longestFrame.toFixed(0)} ms; at most ${scrolling.rowsDrawn} rows drawn at once`,
    ' Memory',
    `  page as it opened ${formatMemory(memory.opened)}`,
    `  after all changes ${formatMemory(memory.changed)}`,
    `  ${whole(memory.events)} events scrolled through ${formatMemory(memory.read)}`,
    `  server ${serverMemory === null ? 'not known' : `${serverMemory.toFixed(0)} MB`}`,
    ' Chart',
    `  at most ${marks.drawn} marks on ${marks.pixels} pixels`,
  ].join('\n');
}
