import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/connection';
import { analyseReport } from '@/server/import/analyse-report';
import { finishBatch, importReport, startBatch } from '@/server/import/import-reports';
import { makeReport } from './reports';

const ACTOR = { kind: 'local', name: 'bench' } as const;
/** Reports that are read before the clock starts, so that compiling the program is not counted. */
const WARM_UP = 20;

export interface ImportFigures {
  reports: number;
  facts: number;
  /** Milliseconds for one report from bytes to committed rows, and of these for reading and finding facts. */
  perReport: number;
  analysis: number;
  reportsPerSecond: number;
  /** Time in the store for one unit of time in the analysis. */
  storeToAnalysis: number;
}

/** Import made-up reports into a fresh desk on disk, one transaction each, and tell where the time goes. */
export function measureImport(reports: number): ImportFigures {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  const path = join(folder, 'lodestone.db');
  const desk = { db: openDatabase(path), path };
  try {
    for (let n = 0; n < WARM_UP; n++) {
      const { bytes, filename } = makeReport(reports + n);
      analyseReport(bytes, filename);
    }
    const batch = startBatch(desk, ACTOR, 'command-line');
    let analysis = 0;
    let facts = 0;
    const parts = {
      analyse: (...args: Parameters<typeof analyseReport>) => {
        const begun = performance.now();
        const report = analyseReport(...args);
        analysis += performance.now() - begun;
        return report;
      },
      now: () => new Date(),
    };
    const begun = performance.now();
    for (let n = 0; n < reports; n++) {
      const result = importReport(desk, ACTOR, batch, makeReport(n), parts);
      if (result.outcome !== 'new') throw new Error(`Report ${n} was not stored: ${JSON.stringify(result)}`);
      facts += result.facts;
    }
    const whole = performance.now() - begun;
    finishBatch(desk, ACTOR, batch);
    return {
      reports,
      facts,
      perReport: whole / reports,
      analysis: analysis / reports,
      reportsPerSecond: (1000 * reports) / whole,
      storeToAnalysis: (whole - analysis) / analysis,
    };
  } finally {
    desk.db.$client.close();
    rmSync(folder, { recursive: true });
  }
}

/** The figures as lines to print. */
export function formatImport(figures: ImportFigures): string {
  return [
    `import: ${figures.reports} reports with ${figures.facts} facts, one transaction each, file on disk`,
    `  ${figures.reportsPerSecond.toFixed(1)} reports/s, ${figures.perReport.toFixed(1)} ms each, of which ${figures.analysis.toFixed(1)} ms reading and finding facts`,
    `  store : analysis = ${figures.storeToAnalysis.toFixed(2)} : 1`,
  ].join('\n');
}
