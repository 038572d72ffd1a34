import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { openDesk } from '@/server/context';
import { DeskError } from '@/server/errors';
import { chooseRates } from '@/server/figures/choose-rates';
import { exportRates } from '@/server/figures/read-rates';
import { replaceRates } from '@/server/figures/replace-rates';
import { localActor } from './local-actor';

/** With the remedy behind the message, for a person at a terminal. */
function telling<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof DeskError && error.remedy) throw new Error(`${error.message} ${error.remedy}`);
    throw error;
  }
}

/** `lodestone rates import`, `lodestone rates export` and `lodestone rates shipped` */
export function ratesCommand(): Command {
  const command = new Command('rates').description('The exchange rates that values are converted by');
  command
    .command('import')
    .description('Put a table in the place of the one that holds: currency,period,per_dollar')
    .argument('<file>')
    .option('--name <name>', 'whose rates they are, if the file does not say')
    .option('--published <day>', 'when they were published, YYYY-MM-DD')
    .option('--url <url>', 'where')
    .action((file: string, options: { name?: string; published?: string; url?: string }) => {
      const csv = readFileSync(file, 'utf8');
      const { name, rates } = telling(() => replaceRates(openDesk(), localActor(), { csv, ...options }));
      process.stdout.write(
        `${rates.toLocaleString('en-GB')} rates of “${name}” hold from now on. The table before is kept.\n`,
      );
    });
  command
    .command('export')
    .description('Write the table that holds now to a file')
    .argument('<file>')
    .action((file: string) => {
      writeFileSync(file, exportRates(openDesk(), localActor()));
      process.stdout.write(`The exchange rates that hold now are written to ${file}.\n`);
    });
  command
    .command('shipped')
    .description('Go back to the table that comes with the desk')
    .action(() => {
      chooseRates(openDesk(), localActor(), null);
      process.stdout.write('The exchange rates that come with the desk hold again.\n');
    });
  return command;
}
