// `npm run golden:add -- NAME REPORT`: keep a report as a golden case of extraction.
// `npm run golden:add -- --renew [NAME…]`: write anew what is expected, after a rule has changed on purpose.
// What is written is what the rules say today. Read it against the report before you commit it: that is the point.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { formatGolden, readGolden } from './golden-report';

const GOLDEN = resolve(import.meta.dirname, '../extraction/golden');

async function writeExpected(name: string): Promise<void> {
  const folder = join(GOLDEN, name);
  const input = join(folder, 'input.txt');
  const expected = join(folder, 'expected.json');
  writeFileSync(expected, formatGolden(await readGolden(readFileSync(input), input)));
  process.stdout.write(
    `Wrote ${relative(process.cwd(), expected)}. Check it against input.txt before you commit it.\n`,
  );
}

async function add(name: string, report: string): Promise<void> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`“${name}” is no name for a golden folder: use small letters, digits and hyphens.`);
  }
  const folder = join(GOLDEN, name);
  if (existsSync(folder))
    throw new Error(`There is a golden case ${name} already. Choose another name, or --renew it.`);
  if (!existsSync(report)) throw new Error(`There is no file ${report}.`);
  await readGolden(readFileSync(report), report);
  mkdirSync(folder, { recursive: true });
  copyFileSync(report, join(folder, 'input.txt'));
  await writeExpected(name);
}

const [first, ...rest] = process.argv.slice(2);
try {
  if (first === '--renew') {
    for (const name of rest.length > 0 ? rest : readdirSync(GOLDEN).sort()) await writeExpected(name);
  } else if (first && rest.length === 1) {
    await add(first, rest[0]!);
  } else {
    throw new Error('Usage: npm run golden:add -- NAME REPORT, or --renew [NAME…]');
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
