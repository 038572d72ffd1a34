import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { spoiled } from '@/ingest/formats/testing/mutate';
import { listBases } from './bases';
import { readAnything } from './read-anything';

/** What the fuzz runner asks a worker for: how many inputs for each base, and from which seed on. */
export interface FuzzWork {
  perBase: number;
  seed: number;
  /** Bases before this one, and inputs of it before that one, are done. */
  from: { base: number; input: number };
}

export type FuzzNews =
  | { kind: 'began'; base: number; input: number; filename: string }
  | { kind: 'ended'; milliseconds: number; reports: number; memory: number }
  | { kind: 'failed'; filename: string; base64: string; message: string }
  | { kind: 'done' };

const tell = (news: FuzzNews) => parentPort?.postMessage(news);
const { perBase, seed, from } = workerData as FuzzWork;

for (const [base, { filename, bytes }] of (await listBases()).entries()) {
  if (base < from.base) continue;
  // One input in ten is noise under the file's name.
  const anything = fc.oneof(
    { arbitrary: spoiled(bytes), weight: 9 },
    { arbitrary: fc.uint8Array({ maxLength: 4000 }), weight: 1 },
  );
  const inputs = fc.sample(anything, { numRuns: perBase, seed: seed + base });
  for (const [input, spoilt] of inputs.entries()) {
    if (base === from.base && input < from.input) continue;
    tell({ kind: 'began', base, input, filename });
    const begun = performance.now();
    try {
      const reports = await readAnything(spoilt, filename);
      tell({
        kind: 'ended',
        milliseconds: performance.now() - begun,
        reports,
        memory: process.memoryUsage().rss,
      });
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell({ kind: 'failed', filename, base64: Buffer.from(spoilt).toString('base64'), message });
    }
  }
}
tell({ kind: 'done' });
