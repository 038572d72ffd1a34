import { parseArgs } from 'node:util';
import { formatDesk, measureDesk } from './desk';
import { formatExtract, measureExtract } from './extract';
import { formatImport, measureImport } from './import';
import { formatReview, measureReview } from './review';
import { measureServe } from './serve';
import { formatServe } from './serve-format';
import { readServeOptions, SERVE_FLAGS } from './serve-options';

/**
 * What can be measured: `npm run bench -- [extract|import|review|desk] [how many]`, and `npm run bench -- serve` with its flags.
 * The machine's noise counts: compare ratios.
 */
const NAMES = ['extract', 'import', 'review', 'desk', 'serve'] as const;
/** Rounds over the sample, for the machine's noise. */
const ROUNDS = 20;
/** Made-up reports to import, proposals to review and events of a desk, unless told how many. */
const REPORTS = 1000;
const PROPOSALS = 20_000;
const EVENTS = 100_000;

const { values, positionals } = parseArgs({ options: SERVE_FLAGS, allowPositionals: true });
const [first, ...rest] = positionals;
const name = NAMES.find((each) => each === first) ?? null;
const given = name === null ? first : rest[0];
const count = given === undefined ? null : Number(given);
if (count !== null && (!Number.isInteger(count) || count < 1)) {
  throw new Error(`“${given}” is neither ${NAMES.join(' nor ')} nor a whole number, such as 1000.`);
}
const tell = (text: string) => process.stdout.write(`${text}\n`);
if (name === null || name === 'extract') tell(formatExtract(await measureExtract(ROUNDS)));
if (name === null || name === 'import') tell(formatImport(await measureImport(count ?? REPORTS)));
if (name === null || name === 'review') tell(formatReview(await measureReview(count ?? PROPOSALS)));
if (name === 'desk') tell(formatDesk(await measureDesk(count ?? EVENTS)));
if (name === 'serve') {
  const figures = await measureServe(readServeOptions(values));
  tell(formatServe(figures));
  if (figures.errors.length > 0) process.exitCode = 1;
}
