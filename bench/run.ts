import { formatExtract, measureExtract } from './extract';
import { formatImport, measureImport } from './import';

/** What can be measured: `npm run bench -- [extract|import] [reports]`. The machine's noise counts: compare ratios. */
const NAMES = ['extract', 'import'];
/** Rounds over the sample, for the machine's noise. */
const ROUNDS = 20;
/** Made-up reports to import, unless told how many. */
const REPORTS = 1000;

const [first, ...rest] = process.argv.slice(2);
const name = first !== undefined && NAMES.includes(first) ? first : null;
const given = name === null ? first : rest[0];
const reports = Number(given ?? REPORTS);
if (!Number.isInteger(reports) || reports < 1) {
  throw new Error(
    `“${given}” is neither ${NAMES.join(' nor ')} nor a whole number of reports, such as 1000.`,
  );
}
if (name !== 'import') process.stdout.write(`${formatExtract(await measureExtract(ROUNDS))}\n`);
if (name !== 'extract') process.stdout.write(`${formatImport(await measureImport(reports))}\n`);
