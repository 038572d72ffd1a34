import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT_SETTINGS } from '@/scripts/setup/settings.mjs';
import { listUnknown, readValues } from './read-values';
import { listStanding, settingsTable, withSettingsTable } from './settings-table';
import { readSignOn } from './sign-on';

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

describe('single sign-on', () => {
  const ISSUER = { LODESTONE_OIDC_ISSUER: 'https://login.example.org/realms/desk' };
  const WHOLE = {
    ...ISSUER,
    LODESTONE_OIDC_CLIENT_ID: 'desk',
    LODESTONE_OIDC_CLIENT_SECRET: 'secret-of-the-desk',
  };
  const signOnOf = (env: Record<string, string>) => readSignOn(readValues(env));

  it('is not there unless it is set', () => {
    expect(signOnOf({})).toBeNull();
    expect(signOnOf({ LODESTONE_OIDC_NEW_PEOPLE: 'refused', LODESTONE_OIDC_ISSUER: '' })).toBeNull();
  });

  it('needs three settings, and lets in by default only whom an admin has added', () => {
    expect(signOnOf(WHOLE)).toEqual({
      issuer: 'https://login.example.org/realms/desk',
      clientId: 'desk',
      clientSecret: 'secret-of-the-desk',
      name: 'single sign-on',
      scopes: ['openid', 'email', 'profile'],
      verifiedClaim: 'email_verified',
      domains: null,
      newPeople: null,
      roles: null,
    });
  });

  it('takes its secret from a file, and the address of the discovery document for the issuer', () => {
    const { LODESTONE_OIDC_CLIENT_SECRET: given, ...rest } = WHOLE;
    const issuer = `${ISSUER.LODESTONE_OIDC_ISSUER}/.well-known/openid-configuration`;
    const file = fileWith(`${given}\n`);
    const env = { ...rest, LODESTONE_OIDC_ISSUER: issuer, LODESTONE_OIDC_CLIENT_SECRET_FILE: file };
    expect(signOnOf(env)).toEqual(signOnOf(WHOLE));
  });

  it('reads its lists', () => {
    const env = {
      ...WHOLE,
      LODESTONE_OIDC_DOMAINS: 'Desk.example, b.example',
      LODESTONE_OIDC_ROLE_CLAIM: 'groups',
      LODESTONE_OIDC_ADMIN_VALUES: 'Desk admins',
      LODESTONE_OIDC_ANALYST_VALUES: 'a, b',
    };
    expect(signOnOf(env)).toMatchObject({
      domains: ['desk.example', 'b.example'],
      roles: { claim: 'groups', admin: ['Desk admins'], analyst: ['a', 'b'] },
    });
  });

  it.each([
    [
      ISSUER,
      /CLIENT_ID, LODESTONE_OIDC_CLIENT_SECRET: missing, and single sign-on is set by LODESTONE_OIDC_ISSUER/,
    ],
    [
      { LODESTONE_OIDC_NEW_PEOPLE: 'reader' },
      /LODESTONE_OIDC_ISSUER,[\s\S]* missing, and single sign-on is set by LODESTONE_OIDC_NEW_PEOPLE/,
    ],
    [{ LODESTONE_OIDC_CLIENT_SECRET: 'eight letters' }, /ISSUER, LODESTONE_OIDC_CLIENT_ID: missing/],
    [{ ...WHOLE, HOST: '0.0.0.0' }, /LODESTONE_URL: missing, and single sign-on is set\. Set the address/],
    [{ ...WHOLE, LODESTONE_OIDC_ISSUER: 'http://login.example.org' }, /give the provider’s https:/],
    [{ ...WHOLE, LODESTONE_OIDC_ISSUER: 'https://login.example.org/?a=b' }, /give the bare address/],
    [
      { ...WHOLE, LODESTONE_OIDC_ISSUER: 'login' },
      /LODESTONE_OIDC_ISSUER: given “login”; allowed is an address/,
    ],
    [{ ...WHOLE, LODESTONE_OIDC_NEW_PEOPLE: 'admin' }, /NEW_PEOPLE: given “admin”; allowed is one of/],
    [
      { ...WHOLE, LODESTONE_OIDC_SCOPES: 'openid profile' },
      /SCOPES: given “openid profile”; allowed is scopes/,
    ],
    [{ ...WHOLE, LODESTONE_OIDC_DOMAINS: '@desk.example' }, /DOMAINS: given “@desk.example”/],
    [
      { ...WHOLE, LODESTONE_OIDC_ROLE_CLAIM: 'groups' },
      /ADMIN_VALUES, LODESTONE_OIDC_ANALYST_VALUES: missing/,
    ],
    [{ ...WHOLE, LODESTONE_OIDC_ADMIN_VALUES: 'a' }, /LODESTONE_OIDC_ROLE_CLAIM: missing/],
  ])('is refused where it is set by halves or unsafely: %o', (env, words) => {
    expect(() => readValues(env)).toThrow(words);
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
