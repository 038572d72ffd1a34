import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT_SETTINGS } from '@/scripts/setup/settings.mjs';
import { listUnknown, readValues } from './read-values';
import { listStanding, settingsTable, withSettingsTable } from './settings-table';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fileWith = (text: string) => {
  const path = join(folder, 'given');
  writeFileSync(path, text);
  return path;
};

describe('a setting that cannot be used', () => {
  it.each([
    [{ PORT: 'seventy' }, 'PORT: given “seventy”; allowed is a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT: given “70000”; allowed is a whole number from 1 to 65535.'],
    [{ LODESTONE_MAX_TEXT: '1.5' }, 'LODESTONE_MAX_TEXT: given “1.5”; allowed is a whole number, 1 or more.'],
    [
      { LODESTONE_LOG_LEVEL: 'loud' },
      'LODESTONE_LOG_LEVEL: given “loud”; allowed is one of `debug`, `info`, `warn`, `error`, `silent`.',
    ],
    [
      { LODESTONE_URL: 'ftp://x' },
      'LODESTONE_URL: given “ftp://x”; allowed is an address that begins with http:// or https://.',
    ],
  ])('is told with its name, what was given and what is allowed: %o', (env, words) => {
    expect(() => readValues(env)).toThrow(words);
  });

  it('is told without its value when it is secret', () => {
    expect(() => readValues({ LODESTONE_SECRET: 'hush-hush' })).toThrow(
      /LODESTONE_SECRET: given 9 characters; allowed is at least 32/,
    );
    expect(() => readValues({ LODESTONE_SECRET: 'hush-hush' })).not.toThrow(/hush/);
  });

  it('is told together with all the others', () => {
    expect(() => readValues({ PORT: '0', LODESTONE_BACKUP_KEEP: '-1' })).toThrow(
      /PORT[\s\S]*LODESTONE_BACKUP_KEEP/,
    );
  });
});

describe('a secret', () => {
  it('may come from a file, without its last line end', () => {
    const file = fileWith(`${'s'.repeat(40)}\n`);
    expect(readValues({ LODESTONE_SECRET_FILE: file }).LODESTONE_SECRET).toBe('s'.repeat(40));
    expect(readValues({ LODESTONE_METRICS_TOKEN_FILE: file }).LODESTONE_METRICS_TOKEN).toHaveLength(40);
  });

  it('is asked for when its file is missing or too short', () => {
    expect(() => readValues({ LODESTONE_SECRET_FILE: join(folder, 'none') })).toThrow(
      /LODESTONE_SECRET_FILE: its file cannot be read/,
    );
    expect(() => readValues({ LODESTONE_SECRET_FILE: fileWith('short') })).toThrow(
      /LODESTONE_SECRET_FILE: given 5 characters/,
    );
  });

  it('is not given twice', () => {
    const env = { LODESTONE_SECRET: 's'.repeat(40), LODESTONE_SECRET_FILE: fileWith('t'.repeat(40)) };
    expect(() => readValues(env)).toThrow(/both set/);
  });

  it('is not shown in the list of how things stand', () => {
    const standing = listStanding({ LODESTONE_SECRET: 's'.repeat(40), PORT: '3001' });
    expect(standing).toContainEqual({ name: 'LODESTONE_SECRET', value: '(not shown)', from: 'environment' });
    expect(standing).toContainEqual({ name: 'PORT', value: '3001', from: 'environment' });
    expect(standing).toContainEqual({ name: 'HOST', value: '127.0.0.1', from: 'default' });
  });
});

describe('a name that no setting has', () => {
  it('is found, and those of the scripts are known', () => {
    const scripts = Object.fromEntries(SCRIPT_SETTINGS.map(({ name }) => [name, 'x']));
    const env = { LODESTONE_MAX_UPLOD_MB: '1', LODESTONE_DATA: 'x', LODESTONE_SECRET_FILE: 'x', ...scripts };
    expect(listUnknown(env)).toEqual(['LODESTONE_MAX_UPLOD_MB']);
  });
});

describe('the reference of settings', () => {
  it('in docs/operations.md is the one of the code (`npm run lodestone -- settings --into docs/operations.md`)', () => {
    const document = readFileSync('docs/operations.md', 'utf8');
    expect(document).toBe(withSettingsTable(document));
  });

  it('says of a secret that a file may hold it', () => {
    expect(settingsTable()).toMatch(/`LODESTONE_METRICS_TOKEN`.*`LODESTONE_METRICS_TOKEN_FILE` names a file/);
  });

  it('is not put where there is no place for it', () => {
    expect(() => withSettingsTable('# Running a desk')).toThrow(/no place/);
  });
});
