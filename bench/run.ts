import { formatImport, measureImport } from './import';

/** `npm run bench -- [reports]`. The machine's noise counts: compare ratios, not seconds. */
const reports = Number(process.argv[2] ?? 200);
if (!Number.isInteger(reports) || reports < 1)
  throw new Error('Give a whole number of reports, such as 200.');
process.stdout.write(`${formatImport(measureImport(reports))}\n`);
