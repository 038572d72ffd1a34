// `npm run crash -- [documents] [kills] [seed]`: the crash tests of tests/ at full length. An import is killed so often;
// reviewing, an upgrade and a backup a third as often each.
import { crashImport } from '@/tests/crash-import';
import { killBackup, killReview, killUpgrade } from '@/tests/kill-while';

const [documents = 1000, kills = 100, seed = 1] = process.argv.slice(2).map(Number);
for (const each of [documents, kills, seed])
  if (!Number.isInteger(each) || each < 1)
    throw new Error('npm run crash -- [documents] [kills] [seed]: each is a whole number from 1.');

/** One line for what was done, and one for each fault. */
function tell(what: string, begun: number, faults: string[], figures: object): void {
  for (const fault of faults) process.stdout.write(`${what}: ${fault}\n`);
  const seconds = Math.round((Date.now() - begun) / 1000);
  process.stdout.write(`${what}: ${JSON.stringify(figures)} in ${seconds} s\n`);
}

async function killImport(): Promise<boolean> {
  const begun = Date.now();
  const { faults, ...figures } = await crashImport({ documents, kills, seed });
  tell('import', begun, faults, figures);
  const { articles, items, twice } = figures;
  return faults.length === 0 && articles === documents && items === documents && twice === 0;
}

let isWhole = await killImport();
for (const [what, work] of Object.entries({ review: killReview, upgrade: killUpgrade, backup: killBackup })) {
  const begun = Date.now();
  const { faults, ...figures } = await work({ kills: Math.ceil(kills / 3), seed });
  tell(what, begun, faults, figures);
  isWhole &&= faults.length === 0;
}
process.stdout.write(
  isWhole ? 'Nothing that was acknowledged is lost, and every file is whole.\n' : 'Something is not whole.\n',
);
process.exitCode = isWhole ? 0 : 1;
