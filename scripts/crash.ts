// `npm run crash -- [documents] [kills] [seed]`: the crash test of tests/crash-import.ts at full length.
import { crashImport } from '@/tests/crash-import';

const [documents = 1000, kills = 100, seed = 1] = process.argv.slice(2).map(Number);
const begun = Date.now();
const report = await crashImport({ documents, kills, seed });
const { faults, ...figures } = report;
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${JSON.stringify(figures)} in ${Math.round((Date.now() - begun) / 1000)} s\n`);
const isWhole = faults.length === 0 && figures.articles === documents && figures.items === documents;
process.stdout.write(
  isWhole ? 'Each document is there once, and the file is whole.\n' : 'The import is not whole.\n',
);
process.exitCode = isWhole && figures.twice === 0 ? 0 : 1;
