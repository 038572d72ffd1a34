import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareDataFolder } from './data-folder.mjs';

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
