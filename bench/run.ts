import { formatExtract, measureExtract } from './extract';
import { formatImport, measureImport } from './import';

/** Rounds over the sample, for the machine's noise. */
const ROUNDS = 20;

/** `npm run bench -- [reports]`. The machine's noise counts: compare ratios, not seconds. */
const reports = Number(process.argv[2] ?? 200);
if (!Number.isInteger(reports) || reports < 1)
  throw new Error('Give a whole number of reports, such as 200.');
process.stdout.write(`${formatExtract(measureExtract(ROUNDS))}\n`);
process.stdout.write(`${formatImport(measureImport(reports))}\n`);
