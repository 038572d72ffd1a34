import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { makeReport } from '@/bench/reports';
import { checkDatabase } from '@/db/backup';
import { openDatabase } from '@/db/connection';
import { contentOf, writeFirstRelease } from '@/db/testing-upgrade';
import { importAll } from '@/server/import/testing';
import { chance, faultsOf, runAndKill } from './crash-import';

export interface KillReport {
  /** Kills that met the work. */
  kills: number;
  /** Things that were acknowledged before a kill. */
  acknowledged: number;
  /** What was not as it should be afterwards. */
  faults: string[];
}

interface Plan {
  kills: number;
  seed: number;
}

async function inFolder(work: (folder: string) => Promise<KillReport>): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-kill-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeDesk(data: string, reports: number): Promise<string> {
  const path = join(data, 'lodestone.db');
  const db = openDatabase(path);
  await importAll(
    { db, path, staging: join(data, 'staging') },
    Array.from({ length: reports }, (_, n) => makeReport(n)).map(({ filename, bytes }) => ({
      filename,
      content: bytes,
    })),
  );
  db.$client.close();
  return path;
}

/** People’s decisions: each that was acknowledged stands after the kill, with who made it. */
export const killReview = ({ kills, seed }: Plan): Promise<KillReport> =>
  inFolder(async (folder) => {
    const random = chance(seed);
    const data = join(folder, 'desk');
    const path = await makeDesk(data, 12 + 6 * kills);
    const report: KillReport = { kills: 0, acknowledged: 0, faults: [] };
    const told: string[] = [];
    for (let round = 0; round < kills; round++) {
      const moment = { lines: 1 + Math.floor(random() * 8), microseconds: Math.floor(random() * 8_000) };
      const end = await runAndKill('fault-worker.ts', data, ['review'], moment);
      if (end.wasKilled) report.kills += 1;
      told.push(...end.told);
      report.faults.push(...faultsOf(path));
    }
    report.acknowledged = told.length;
    const db = new Sqlite(path, { readonly: true });
    const isDecided = db.prepare("SELECT 1 FROM events WHERE id = ? AND review_status = 'confirmed'");
    const isKept = db.prepare("SELECT 1 FROM decisions WHERE kind = 'event' AND fact_id = ?");
    for (const id of told) {
      if (!isDecided.get(id)) report.faults.push(`the decision on event ${id} is lost`);
      if (!isKept.get(id)) report.faults.push(`who decided on event ${id} is lost`);
    }
    db.close();
    return report;
  });

/** Upgrades of the schema: the desk is the old or the new one, whole, with all its content, and can be upgraded. */
export const killUpgrade = ({ kills, seed }: Plan): Promise<KillReport> =>
  inFolder(async (folder) => {
    const random = chance(seed);
    const first = join(folder, 'first.db');
    writeFirstRelease(first, folder);
    const content = JSON.stringify(contentOf(first));
    const report: KillReport = { kills: 0, acknowledged: 0, faults: [] };
    for (let round = 0; round < kills; round++) {
      const data = join(folder, `desk-${round}`);
      const path = join(data, 'lodestone.db');
      mkdirSync(data);
      cpSync(first, path);
      const moment = { lines: 1, microseconds: Math.floor(random() * 120_000) };
      const end = await runAndKill('fault-worker.ts', data, ['upgrade'], moment);
      if (end.wasKilled) report.kills += 1;
      if (end.told.includes('done')) report.acknowledged += 1;
      report.faults.push(...faultsOf(path));
      openDatabase(path).$client.close();
      report.faults.push(...faultsOf(path));
      if (JSON.stringify(contentOf(path)) !== content) report.faults.push(`round ${round}: content was lost`);
      const kept = `${path}.before-upgrade`;
      if (!existsSync(kept)) report.faults.push(`round ${round}: no copy was kept`);
      else if (JSON.stringify(contentOf(kept)) !== content)
        report.faults.push(`round ${round}: the copy differs`);
    }
    return report;
  });

/** Backups: the desk is untouched, and whatever bears the name of a backup is whole. */
export const killBackup = ({ kills, seed }: Plan): Promise<KillReport> =>
  inFolder(async (folder) => {
    const random = chance(seed);
    const data = join(folder, 'desk');
    const reports = 12;
    const path = await makeDesk(data, reports);
    const report: KillReport = { kills: 0, acknowledged: 0, faults: [] };
    for (let round = 0; round < kills; round++) {
      const out = join(folder, `out-${round}`);
      const moment = { lines: 1 + Math.floor(random() * 6), microseconds: Math.floor(random() * 30_000) };
      const end = await runAndKill('fault-worker.ts', data, ['backup', out], moment);
      if (end.wasKilled) report.kills += 1;
      const named = end.told.filter((line) => line !== 'begun');
      report.acknowledged += named.length;
      report.faults.push(...faultsOf(path));
      const there = existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.db')) : [];
      for (const name of named) if (!there.includes(name)) report.faults.push(`backup ${name} is lost`);
      for (const name of there) {
        const { faults, brokenReferences, counts } = checkDatabase(join(out, name));
        if (faults.length + brokenReferences > 0 || counts.articles !== reports) {
          report.faults.push(`round ${round}: backup ${name} is not whole`);
        }
      }
    }
    return report;
  });
