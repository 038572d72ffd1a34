// `npm run fuzz -- [inputs] [seed]`: spoil a file of every format in thousands of ways and read each as an import would.
// Fails when one crashes, takes longer than its time, or makes memory grow without end.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { listBases } from '@/tests/fuzz/bases';
import type { FuzzNews, FuzzWork } from '@/tests/fuzz/fuzz.worker';

/** Milliseconds that one input may take; the largest base takes some hundred. */
const LIMIT = 10_000;
/** Megabytes of objects that a worker may hold. */
const MEMORY = 1024;

const [inputs = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const bases = await listBases();
const perBase = Math.ceil(inputs / bases.length);
const folder = join(tmpdir(), 'lodestone-fuzz');
const slowest = new Map<string, number>();
let ran = 0;
let reports = 0;
let peak = 0;
const faults: string[] = [];

function note(filename: string, message: string, base64?: string): void {
  const where = join(folder, `${faults.length + 1}-${filename}`);
  if (base64 !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(where, Buffer.from(base64, 'base64'));
  }
  faults.push(`${filename}: ${message}${base64 === undefined ? '' : `\n  kept as ${where}`}`);
}

/** Run a worker until it is done or dies; returns where the next one goes on, or null. */
function runWorker(from: FuzzWork['from']): Promise<FuzzWork['from'] | null> {
  return new Promise((done) => {
    const work: FuzzWork = { perBase, seed, from };
    const worker = new Worker(new URL('../tests/fuzz/start-worker.mjs', import.meta.url), {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    let at: Extract<FuzzNews, { kind: 'began' }> | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDone = false;
    worker.on('message', (news: FuzzNews) => {
      clearTimeout(timer);
      if (news.kind === 'began') {
        at = news;
        timer = setTimeout(() => {
          note(news.filename, `input ${news.input} took longer than ${LIMIT / 1000} s`);
          void worker.terminate();
        }, LIMIT);
        return;
      }
      isDone = news.kind === 'done';
      if (isDone) return;
      ran += 1;
      if (news.kind === 'failed') return note(news.filename, news.message, news.base64);
      if (news.kind !== 'ended' || !at) return;
      reports += news.reports;
      peak = Math.max(peak, news.memory);
      slowest.set(at.filename, Math.max(slowest.get(at.filename) ?? 0, news.milliseconds));
      at = null;
    });
    worker.on('error', (error) => note(at?.filename ?? 'worker', `the worker died: ${error.message}`));
    worker.on('exit', () => {
      clearTimeout(timer);
      done(isDone || !at ? null : { base: at.base, input: at.input + 1 });
    });
  });
}

const begun = Date.now();
let from: FuzzWork['from'] | null = { base: 0, input: 0 };
while (from) from = await runWorker(from);
for (const [filename, milliseconds] of slowest) {
  process.stdout.write(`${filename.padEnd(40)} slowest ${milliseconds.toFixed(0)} ms\n`);
}
for (const fault of faults) process.stdout.write(`FAULT ${fault}\n`);
process.stdout.write(
  `${ran} inputs over ${bases.length} files in ${Math.round((Date.now() - begun) / 1000)} s: ${reports} reports read, ${faults.length} faults, peak ${(peak / 1024 / 1024).toFixed(0)} MB\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
