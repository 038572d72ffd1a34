import { Worker } from 'node:worker_threads';
import type { AnalysisData } from './messages';

/** Megabytes of JavaScript objects that reading one report may take. */
export const MEMORY = 1_536;

/** A thread that reads documents to reports. */
export const startAnalysisThread = (data: AnalysisData): Worker =>
  new Worker(new URL('./analysis.worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
