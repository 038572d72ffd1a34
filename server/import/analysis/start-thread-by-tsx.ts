import { Worker } from 'node:worker_threads';
import type { AnalysisData } from './messages';
import { MEMORY } from './start-thread';

/**
 * As `startAnalysisThread`, where TypeScript runs as it stands: on the command line. A thread does not take over the loader of
 * its parent in Node 20, and a bundler must not look for a program here.
 */
export function startAnalysisThreadByTsx(data: AnalysisData): Worker {
  const program = new URL('./analysis.worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program}'); })`;
  return new Worker(load, {
    eval: true,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}
