import { readFileSync } from 'node:fs';
import { Command } from 'commander';

/** What brings each command, by the name that a person types; in the order of the help. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  setup: async () => (await import('./setup')).setupCommand(),
  import: async () => (await import('./import')).importCommand(),
  jobs: async () => (await import('./import')).jobsCommand(),
  undo: async () => (await import('./import')).undoCommand(),
  extract: async () => (await import('./extract')).extractCommand(),
  themes: async () => (await import('./themes')).themesCommand(),
  rates: async () => (await import('./rates')).ratesCommand(),
  user: async () => (await import('./user')).userCommand(),
  backup: async () => (await import('./backup')).backupCommand(),
  restore: async () => (await import('./backup')).restoreCommand(),
  settings: async () => (await import('./settings')).settingsCommand(),
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/**
 * The command line, with the one command that is asked for by name, else with all of them: reading the code of all
 * takes several times as long as most commands run.
 */
export async function makeProgram(asked?: string): Promise<Command> {
  const program = new Command('lodestone')
    .description('A self-hosted intelligence desk: web reports in, dated and quoted facts out.')
    .version(version)
    .showHelpAfterError();
  const one = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  const wanted = one ? [one] : Object.values(COMMANDS);
  for (const command of await Promise.all(wanted.map((bring) => bring()))) program.addCommand(command);
  return program;
}
