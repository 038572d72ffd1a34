import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { DeskError } from '@/server/errors';
import { toStorageError } from '@/server/storage-error';
import { backupCommand, restoreCommand } from './backup';
import { extractCommand } from './extract';
import { importCommand, jobsCommand, undoCommand } from './import';
import { ratesCommand } from './rates';
import { settingsCommand } from './settings';
import { setupCommand } from './setup';
import { themesCommand } from './themes';
import { userCommand } from './user';

const COMMANDS = [
  setupCommand,
  importCommand,
  jobsCommand,
  undoCommand,
  extractCommand,
  themesCommand,
  ratesCommand,
  userCommand,
  backupCommand,
  restoreCommand,
  settingsCommand,
];

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('lodestone')
  .description('A self-hosted intelligence desk: web reports in, dated and quoted facts out.')
  .version(version)
  .showHelpAfterError();
for (const command of COMMANDS) program.addCommand(command());

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (thrown) {
  const error = toStorageError(thrown) ?? thrown;
  const remedy = error instanceof DeskError && error.remedy ? ` ${error.remedy}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${remedy}\n`);
  process.exitCode = 1;
}
