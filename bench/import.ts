import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ZipFile } from 'yazl';
import type { Actor } from '@/core/model/user';
import { openDatabase, withSavepointsInMemory } from '@/db/connection';
import type { Desk } from '@/server/context';
import { startAnalysisThreadByTsx } from '@/server/import/analysis/start-thread-by-tsx';
import { makeOwner, type RunOptions, runImports } from '@/server/import/run-imports';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { stageLocalFile } from '@/server/import/stage-local';
import { finishSending, startImport } from '@/server/import/start-import';
import { type ImportSteps, timeSteps } from './import-steps';
import { measureInsert } from './insert';
import { makeReport } from './reports';
import { measureTokeniser, type TextRate, type TokeniserFigures } from './tokeniser';

const ACTOR: Actor = { kind: 'local', name: 'bench' };
/** Reports that are read before the clock starts, so that compiling the program is not counted. */
const WARM_UP = 100;
/** Texts for what is compared with: enough for a rate. */
const COMPARED = 1000;
/** Memory is told after the first so many reports and at the end. */
const EARLY = 1000;
/** Reports between two looks at the memory. */
const SAMPLED = 25;

export interface ImportFigures {
  reports: number;
  facts: number;
  whole: TextRate;
  /** Most megabytes that the process held while it imported the first 1,000 reports, and all of them. */
  earlyPeak: number;
  peak: number;
  /** Bytes of objects in use after a collection, when the first 1,000 reports were imported and all of them. */
  earlyKept: number;
  kept: number;
  tokeniser: TokeniserFigures;
  insert: TextRate;
  steps: ImportSteps;
  /**
   * The first reports once more, into another desk, by one thread: by then the program is compiled, as for the steps.
   */
  alone: TextRate;
}

function openFolder(folder: string): Desk {
  const path = join(folder, 'lodestone.db');
  return { db: openDatabase(path), path, staging: join(folder, 'staging') };
}

/** An archive of reports, written without holding them. */
async function writeArchive(path: string, first: number, count: number): Promise<void> {
  const zip = new ZipFile();
  for (let n = first; n < first + count; n++) {
    zip.addReadStreamLazy(`report-${n}.txt`, {}, (give) => {
      give(null, Readable.from([Buffer.from(makeReport(n).bytes)]));
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

type Run = Pick<ImportFigures, 'facts' | 'whole' | 'earlyPeak' | 'peak' | 'earlyKept' | 'kept'>;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is left when nothing waits to be collected: how much the engine lets lie before is its own choice. */
function measureKept(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Import an archive as a person would, into a desk on disk. Without `makeThread` one thread reads and stores. */
async function importArchive(
  desk: Desk,
  path: string,
  reports: number,
  makeThread?: RunOptions['makeThread'],
): Promise<Run> {
  const owner = makeOwner();
  let [done, facts, earlyPeak, peak, earlyKept] = [0, 0, 0, 0, 0];
  const [begun, processor] = [performance.now(), process.cpuUsage()];
  const id = startImport(desk, ACTOR, { channel: 'command-line', leaseOwner: owner });
  stageLocalFile(desk, ACTOR, id, path, 'reports.zip');
  finishSending(desk, ACTOR, id);
  await runImports(desk, {
    owner,
    makeThread,
    tell: (event) => {
      if (event.kind !== 'item') return;
      if (event.outcome !== 'new') throw new Error(`${event.filename} was not stored: ${event.reason}`);
      facts += event.facts;
      if (++done === Math.min(EARLY, reports)) earlyKept = measureKept();
      if (done % SAMPLED !== 0) return;
      peak = Math.max(peak, process.memoryUsage.rss());
      if (done <= EARLY) earlyPeak = peak;
    },
  });
  const { user, system } = process.cpuUsage(processor);
  const whole = {
    perSecond: (1000 * reports) / (performance.now() - begun),
    processorMs: (user + system) / 1000 / reports,
  };
  if (done !== reports) throw new Error(`Only ${done} of ${reports} reports were imported.`);
  return { facts, whole, earlyPeak, peak, earlyKept, kept: measureKept() };
}

/**
 * Import made-up reports from an archive into a fresh desk on disk, end to end, and measure in the same run what the
 * tokeniser alone and SQLite alone reach on the same texts.
 */
export async function measureImport(reports: number): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  const open = (name: string) => openFolder(join(folder, name));
  const desks = { first: open('desk'), second: open('steps'), third: open('again') };
  const archive = join(folder, 'reports.zip');
  try {
    await writeArchive(archive, reports, WARM_UP);
    await importArchive(desks.second, archive, WARM_UP);
    await writeArchive(archive, 0, reports);
    const run = await importArchive(desks.first, archive, reports, startAnalysisThreadByTsx);
    const compared = Math.min(reports, COMPARED);
    await writeArchive(archive, 0, compared);
    const { whole: alone } = await importArchive(desks.third, archive, compared);
    seedVocabulary(desks.second);
    const decoder = new TextDecoder();
    const texts = Array.from({ length: compared }, (_, n) => decoder.decode(makeReport(n).bytes));
    return {
      reports,
      ...run,
      tokeniser: measureTokeniser(texts, texts.slice(0, WARM_UP)),
      insert: measureInsert(folder, texts),
      steps: await withSavepointsInMemory(desks.second.db, () => timeSteps(desks.second, 0, compared)),
      alone,
    };
  } finally {
    for (const { db } of Object.values(desks)) db.$client.close();
    rmSync(folder, { recursive: true });
  }
}

const perSecond = (rate: TextRate) => `${rate.perSecond.toFixed(0)}/s`;
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** How much of another rate is reached: by the clock, and by processor time, which other programs disturb less. */
function ratioOf(rate: TextRate, other: TextRate): string {
  const byClock = rate.perSecond / other.perSecond;
  const byProcessor = other.processorMs / rate.processorMs;
  return `${byClock.toFixed(2)} (by processor time ${byProcessor.toFixed(2)})`;
}

/** The figures as lines to print. */
export function formatImport(figures: ImportFigures): string {
  const { reports, facts, whole, tokeniser, insert, steps, alone } = figures;
  const each = 1000 / whole.perSecond;
  const known = [...steps.values()].reduce((sum, ms) => sum + ms, 0);
  const shares = [...steps].map(([name, ms]) => `${name} ${ms.toFixed(2)}`);
  return [
    `import: ${reports} made-up reports of 3 kB with ${facts} facts, from one ZIP, one thread that stores and one that reads, on disk`,
    `  ${perSecond(whole)} end to end, ${each.toFixed(2)} ms a report, ${whole.processorMs.toFixed(2)} ms of processor time`,
    `  by one thread, once it is compiled: ${perSecond(alone)}, ${alone.processorMs.toFixed(2)} ms of processor time: ${shares.join(', ')}; archive, items and audit ${Math.max(0, alone.processorMs - known).toFixed(2)}`,
    `  the tokeniser alone: ${perSecond(tokeniser.whole)} with all it does, ${perSecond(tokeniser.sentences)} sentences only`,
    `  import : tokeniser = ${ratioOf(whole, tokeniser.whole)}; by one thread ${ratioOf(alone, tokeniser.whole)}`,
    `  SQLite alone: ${perSecond(insert)}; import : insert = ${ratioOf(whole, insert)}`,
    `  memory at most ${megabytes(figures.earlyPeak)} in the first ${Math.min(reports, EARLY)} reports, ${megabytes(figures.peak)} in all; of it in use after a collection ${megabytes(figures.earlyKept)} and ${megabytes(figures.kept)}`,
  ].join('\n');
}
