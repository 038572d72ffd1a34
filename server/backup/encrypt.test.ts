import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkDatabase } from '@/db/backup';
import { openDatabase } from '@/db/connection';
import type { Desk } from '@/server/context';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { backUpDesk } from './back-up-desk';
import { backUpWhenDue, openBackupRounds } from './back-up-when-due';
import { BackupError } from './backup-error';
import { decryptFile, encryptFile, isEncrypted } from './encrypt';
import { backupName } from './keep-backups';
import { restoreDesk } from './restore-desk';

const PASSPHRASE = 'four words of steel';

// Each test writes a desk to the disk, which takes its time where much else runs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-sealed-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('a file encrypted with a passphrase', () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
  let sealed: string;
  beforeEach(async () => {
    writeFileSync(join(folder, 'plain'), bytes);
    sealed = join(folder, 'sealed');
    await encryptFile(join(folder, 'plain'), sealed, PASSPHRASE, 10);
  });

  it('holds nothing in the clear, is for its owner alone, and comes back as it was', async () => {
    expect([isEncrypted(sealed), isEncrypted(join(folder, 'plain'))]).toEqual([true, false]);
    expect(readFileSync(sealed).includes(bytes.subarray(0, 64))).toBe(false);
    expect(statSync(sealed).mode & 0o077).toBe(0);
    await decryptFile(sealed, join(folder, 'again'), PASSPHRASE);
    expect(readFileSync(join(folder, 'again')).equals(bytes)).toBe(true);
  });

  it('is what any program for the format of age reads', async () => {
    const other = new Decrypter();
    other.addPassphrase(PASSPHRASE);
    expect(Buffer.from(await other.decrypt(readFileSync(sealed))).equals(bytes)).toBe(true);
  });

  it('does not open with another passphrase, and nothing is written', async () => {
    await expect(decryptFile(sealed, join(folder, 'again'), 'another passphrase')).rejects.toThrow(
      /does not open with this passphrase/,
    );
    expect(readdirSync(folder).sort()).toEqual(['plain', 'sealed']);
  });

  it.each([
    ['cut off', () => truncateSync(sealed, 100_000)],
    [
      'changed',
      () => {
        const changed = readFileSync(sealed);
        changed[150_000] = (changed[150_000] ?? 0) ^ 1;
        writeFileSync(sealed, changed);
      },
    ],
  ])('that was %s is called damaged', async (_, spoil) => {
    spoil();
    await expect(decryptFile(sealed, join(folder, 'again'), PASSPHRASE)).rejects.toThrow(/damaged/);
  });
});

describe('an encrypted backup of a desk', () => {
  let desk: Desk;
  beforeEach(async () => {
    const path = join(folder, 'data', 'lodestone.db');
    desk = { db: openDatabase(path), path, staging: join(folder, 'data', 'staging') };
    await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
  });
  afterEach(() => desk.db.$client.close());

  it('is restored with its passphrase, and with no other', async () => {
    const file = join(folder, 'out', 'desk.db.age');
    const { check } = await backUpDesk(desk, OWNER, file, {
      passphrase: PASSPHRASE,
      workFactor: 10,
    });
    expect(check.counts.articles).toBe(1);
    expect(readdirSync(join(folder, 'out'))).toEqual(['desk.db.age']);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('backing'))).toEqual([]);
    const path = join(folder, 'other', 'lodestone.db');
    const given = (passphrase: string) => ({ passphrase: async () => passphrase });
    await expect(restoreDesk(file, path, given('quite another one'))).rejects.toThrow(BackupError);
    await expect(restoreDesk(file, path)).rejects.toThrow(/is encrypted, and no passphrase/);
    expect(readdirSync(join(folder, 'other'))).toEqual([]);
    await restoreDesk(file, path, given(PASSPHRASE));
    expect(checkDatabase(path).counts.articles).toBe(1);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('takes away the open copy that a process left which was ended outright', async () => {
    // No process has this number: it is beyond what systems give out.
    const left = `${desk.path}.backing-up-99999999`;
    writeFileSync(left, 'left');
    await backUpDesk(desk, OWNER, join(folder, 'desk.db.age'), {
      passphrase: PASSPHRASE,
      workFactor: 10,
    });
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('backing'))).toEqual([]);
  });
});

describe('the backups that a served desk makes by itself', () => {
  const HOUR = 3_600_000;
  const at = (hour: number) => new Date(Date.UTC(2025, 8, 2, hour));
  let desk: Desk;
  let out: string;
  beforeEach(() => {
    out = join(folder, 'backups');
    const path = join(folder, 'data', 'lodestone.db');
    desk = { db: openDatabase(path), path, staging: join(folder, 'data', 'staging') };
  });
  afterEach(() => desk.db.$client.close());
  const settings = (over = {}) => ({ folder: out, every: 6 * HOUR, keep: 2, passphrase: null, ...over });

  it('are made when they are due, are whole, and the oldest go', async () => {
    const rounds = openBackupRounds(settings());
    const tried: boolean[] = [];
    for (const hour of [0, 1, 5, 6, 11, 12]) tried.push(await backUpWhenDue(desk, rounds, at(hour)));
    expect(tried).toEqual([true, false, false, true, false, true]);
    expect(readdirSync(out)).toEqual([backupName(at(6)), backupName(at(12))]);
    expect(checkDatabase(join(out, backupName(at(12)))).faults).toEqual([]);
    expect(rounds.state).toEqual({ lastSuccess: at(12).getTime(), failures: 0 });
  });

  it('are not made anew because the desk was started again', async () => {
    await backUpWhenDue(desk, openBackupRounds(settings()), at(0));
    const again = openBackupRounds(settings());
    expect(again.state.lastSuccess).toBe(at(0).getTime());
    expect(await backUpWhenDue(desk, again, at(5))).toBe(false);
    expect(await backUpWhenDue(desk, again, at(6))).toBe(true);
  });

  it('that fail are counted and tried again, and the older ones stay', async () => {
    const rounds = openBackupRounds(settings());
    await backUpWhenDue(desk, rounds, at(0));
    const { folder: _, ...rest } = rounds.settings;
    writeFileSync(join(folder, 'file'), '');
    rounds.settings = { ...rest, folder: join(folder, 'file', 'backups') };
    expect(await backUpWhenDue(desk, rounds, at(6))).toBe(true);
    expect(rounds.state).toEqual({ lastSuccess: at(0).getTime(), failures: 1 });
    expect(readdirSync(out)).toEqual([backupName(at(0))]);
    expect(await backUpWhenDue(desk, rounds, new Date(at(6).getTime() + 60_000))).toBe(false);
    rounds.settings = settings();
    expect(await backUpWhenDue(desk, rounds, at(7))).toBe(true);
    expect(rounds.state).toEqual({ lastSuccess: at(7).getTime(), failures: 0 });
  });

  it('are encrypted where the settings hold a passphrase, and counted among the others', async () => {
    const rounds = openBackupRounds(settings({ passphrase: PASSPHRASE, keep: 1 }));
    await backUpWhenDue(desk, rounds, at(0));
    expect(readdirSync(out)).toEqual([backupName(at(0), true)]);
    expect(isEncrypted(join(out, backupName(at(0), true)))).toBe(true);
    expect(openBackupRounds(settings()).state.lastSuccess).toBe(at(0).getTime());
  });

  it('are not made where no folder is named', async () => {
    const rounds = openBackupRounds(settings({ folder: null }));
    expect(await backUpWhenDue(desk, rounds, at(0))).toBe(false);
  });
});
