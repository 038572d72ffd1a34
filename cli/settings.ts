import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readSettings } from '@/server/env';
import { listUnknown } from '@/server/settings/read-values';
import { listStanding, settingsTable, withSettingsTable } from '@/server/settings/settings-table';

interface SettingsOptions {
  markdown?: true;
  into?: string;
}

function printStanding(): void {
  const standing = listStanding(process.env);
  const width = Math.max(...standing.map(({ name }) => name.length));
  for (const { name, value, from } of standing) {
    process.stdout.write(`${name.padEnd(width)}  ${value}${from === 'default' ? '' : `  (${from})`}\n`);
  }
  for (const name of listUnknown(process.env)) {
    process.stderr.write(`${name} is set, but there is no such setting.\n`);
  }
  // Last, so that what cannot be used is seen beside everything else.
  readSettings();
}

/** `lodestone settings`: how the settings stand, checked; or their reference for the documents. */
export function settingsCommand(): Command {
  return new Command('settings')
    .description('Show every setting as it stands, and check them all')
    .option('--markdown', 'print the reference of all settings instead')
    .option('--into <document>', 'write that reference between the marks of a document')
    .action(({ markdown, into }: SettingsOptions) => {
      if (into) writeFileSync(into, withSettingsTable(readFileSync(into, 'utf8')));
      else if (markdown) process.stdout.write(`${settingsTable()}\n`);
      else printStanding();
    });
}
