import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { readSettings } from '@/server/env';

const SHORTEST = 12;

/** Ask at the terminal, without showing what is typed. */
async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

/**
 * The passphrase of a backup: from the file that was named, else from the settings, else asked at the terminal (twice for a new
 * one). Throws an Error where none can be had, or a new one is short or typed in two ways.
 */
export async function readPassphrase(file: string | undefined, isNew: boolean): Promise<string> {
  const given = file ? readFileSync(file, 'utf8').replace(/\r?\n$/, '') : readSettings().backup.passphrase;
  const words = given ?? (await askFor(isNew));
  if (isNew && words.length < SHORTEST) {
    throw new Error(`A passphrase needs at least ${SHORTEST} characters; this one has ${words.length}.`);
  }
  return words;
}

async function askFor(isNew: boolean): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Error(
      'A passphrase is needed. Name a file that holds it with --passphrase-file, or set LODESTONE_BACKUP_PASSPHRASE.',
    );
  }
  const words = await ask('Passphrase: ');
  if (isNew && (await ask('Once more: ')) !== words) throw new Error('The two were not the same.');
  return words;
}
