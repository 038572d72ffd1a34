import type { Worker } from 'node:worker_threads';
import { startThreadByTsx } from '@/server/operations/thread-by-tsx';
import type { AnalysisData } from './messages';
import { MEMORY } from './start-thread';

/** As `startAnalysisThread`, where TypeScript runs as it stands: on the command line. */
export const startAnalysisThreadByTsx = (data: AnalysisData): Worker =>
  startThreadByTsx(new URL('./analysis.worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
