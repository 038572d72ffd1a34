import { basename } from 'node:path';
import { type Prediction, toPrediction } from '@/core/contract/prediction';
import { readReport } from '@/ingest/read-file';
import { analyseReport } from '@/server/import/analyse-report';

/** What a golden folder keeps of a report: all that was found, without the text itself. */
export type GoldenReport = Omit<Prediction, 'cleanText' | 'boilerplate' | 'repaired'>;

/** Read the input of a golden folder to what is expected of it. */
export async function readGolden(bytes: Uint8Array, filename: string): Promise<GoldenReport> {
  const { clean, extraction } = analyseReport(await readReport(bytes, basename(filename)));
  const { cleanText, boilerplate, repaired, ...kept } = toPrediction(clean, extraction);
  return kept;
}

/** The form in which it is kept: stable, one fact after another, easy to read in a diff. */
export const formatGolden = (report: GoldenReport): string => `${JSON.stringify(report, null, 2)}\n`;
