import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareDataFolder, readGivenSecret } from './data-folder.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes the folder, for its owner alone', () => {
  const made = prepareDataFolder({ LODESTONE_DATA: join(folder, 'new/desk') });
  expect(made).toBe(join(folder, 'new/desk'));
  if (process.platform !== 'win32') expect(statSync(made).mode & 0o077).toBe(0);
});

it('says which folder cannot be used, and which setting names another', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => prepareDataFolder({ LODESTONE_DATA: join(folder, 'file/desk') })).toThrow(
    /cannot be used: ENOTDIR/,
  );
});

it('takes the secret from the environment, else from the file that it names, else from nowhere', () => {
  const file = join(folder, 'given');
  writeFileSync(file, 'kept in a file, read without its last line end\n');
  expect(readGivenSecret({ LODESTONE_SECRET: 'said outright', LODESTONE_SECRET_FILE: file })).toBe(
    'said outright',
  );
  expect(readGivenSecret({ LODESTONE_SECRET_FILE: file })).toBe(
    'kept in a file, read without its last line end',
  );
  expect(readGivenSecret({})).toBeUndefined();
});

it('refuses a secret file that is not there', () => {
  expect(() => readGivenSecret({ LODESTONE_SECRET_FILE: join(folder, 'none') })).toThrow(
    'LODESTONE_SECRET_FILE cannot be read',
  );
});
