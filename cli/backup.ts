import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { DatabaseCheck } from '@/db/backup';
import { backUpDesk } from '@/server/backup/back-up-desk';
import { keepBackups } from '@/server/backup/keep-backups';
import { restoreDesk } from '@/server/backup/restore-desk';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { localActor } from './local-actor';
import { readPassphrase } from './passphrase';

function parseKeep(text: string): number {
  const keep = Number(text);
  if (!Number.isInteger(keep) || keep < 1) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return keep;
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;

function contentsOf({ counts }: DatabaseCheck): string {
  const { articles, events, figures, entities, decisions } = counts;
  return `${articles} articles, ${events} events, ${figures} figures, ${entities} entities, ${decisions} decisions`;
}

interface BackupOptions {
  folder?: true;
  keep: number;
  force?: true;
  encrypt?: true;
  passphraseFile?: string;
}

async function backUp(to: string, options: BackupOptions): Promise<void> {
  const { folder, keep, force, encrypt, passphraseFile } = options;
  const target = resolve(to);
  const passphrase = encrypt || passphraseFile ? await readPassphrase(passphraseFile, true) : null;
  const desk = openDesk();
  if (!folder) {
    const { bytes, check } = await backUpDesk(desk, localActor(), target, {
      replace: force,
      passphrase,
    });
    process.stdout.write(`${target}: ${megabytes(bytes)}, whole. ${contentsOf(check)}.\n`);
    return;
  }
  const { file, bytes, check, removed } = await keepBackups(desk, localActor(), target, {
    keep,
    passphrase,
  });
  process.stdout.write(`${file}: ${megabytes(bytes)}, whole. ${contentsOf(check)}.\n`);
  for (const name of removed) process.stdout.write(`Removed ${join(target, name)}\n`);
}

/** `lodestone backup FILE`, or `lodestone backup --folder DIR --keep N` for a timer. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the desk, running or not, into one file, and look over the copy')
    .argument('<file>', 'file to write, or with --folder the folder of dated backups')
    .option('--folder', 'write a file named by the time into this folder, and remove the oldest')
    .option('--keep <n>', 'with --folder: how many backups stay', parseKeep, 7)
    .option('--force', 'replace a file that is there')
    .option('--encrypt', 'encrypt it with a passphrase, in the format of age')
    .option(
      '--passphrase-file <file>',
      'file that holds the passphrase; else the settings, else you are asked',
    )
    .action(backUp);
}

/** `lodestone restore FILE` */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Put a backup in the place of the desk; a desk that is there is kept beside it')
    .argument('<file>', 'backup to restore')
    .option('--force', 'also where there is a desk already')
    .option('--passphrase-file <file>', 'for an encrypted one: file that holds the passphrase')
    .action(async (file: string, { force, passphraseFile }: { force?: true; passphraseFile?: string }) => {
      const path = join(resolve(readSettings().dataFolder), 'lodestone.db');
      const { kept, check } = await restoreDesk(resolve(file), path, {
        force,
        passphrase: () => readPassphrase(passphraseFile, false),
      });
      process.stdout.write(`Restored ${path}: ${contentsOf(check)}.\n`);
      if (kept) process.stdout.write(`The desk that was there is kept as ${kept}\n`);
    });
}
