import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import Sqlite from 'better-sqlite3';
import { ZipFile } from 'yazl';
import { makeReport } from '@/bench/reports';

const ROOT = resolve(import.meta.dirname, '..');

export interface CrashPlan {
  documents: number;
  kills: number;
  /** For the choice of moments; the same seed chooses the same ones as far as the machine allows. */
  seed: number;
}

export interface CrashReport {
  /** Kills that met a running import. */
  kills: number;
  articles: number;
  items: number;
  /** Reports that are there more than once, and faults that SQLite found after any kill. */
  twice: number;
  faults: string[];
}

/**
 * Steps between two kills, at most: two for each report, some in a commit. Few enough that a hundred kills meet an import
 * of a thousand reports, many enough that it gets on.
 */
const MOST_STEPS = 36;

/** A small generator of chance (mulberry32), so that a run can be repeated. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An archive with single reports, an archive in it, and a feed in it: every way in which a file becomes items. */
async function writeArchive(path: string, documents: number): Promise<void> {
  const inner = new ZipFile();
  const outer = new ZipFile();
  const entries: object[] = [];
  for (let n = 0; n < documents; n++) {
    const { filename, bytes } = makeReport(n);
    if (n % 10 === 8) inner.addBuffer(Buffer.from(bytes), filename);
    else if (n % 10 === 9) {
      const [head = '', ...body] = new TextDecoder().decode(bytes).split('\n\n');
      const title = /^Title: (.*)$/m.exec(head)?.[1];
      entries.push({ id: `n${n}`, title, content_text: body.join('\n\n') });
    } else outer.addBuffer(Buffer.from(bytes), filename);
  }
  inner.end();
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Example Wire', items: entries };
  outer.addBuffer(await buffer(inner.outputStream as Readable), 'inner.zip');
  outer.addBuffer(Buffer.from(JSON.stringify(feed)), 'wire.json');
  outer.end();
  await pipeline(outer.outputStream as Readable, createWriteStream(path));
}

/** Faults that SQLite finds in the file, and what the full-text index lacks. */
export function faultsOf(path: string): string[] {
  const db = new Sqlite(path);
  try {
    const whole = db.pragma('integrity_check', { simple: true });
    const broken = db.pragma('foreign_key_check') as unknown[];
    const faults = whole === 'ok' ? [] : [`integrity_check: ${whole}`];
    if (broken.length > 0) faults.push(`foreign_key_check: ${broken.length} broken references`);
    db.exec("INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)");
    return faults;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    db.close();
  }
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => child.once('close', (code) => done(code)));

/** Run a worker of these tests; kill it at the moment that `killAfter` chooses (steps told, then microseconds). */
export async function runAndKill(
  worker: string,
  data: string,
  args: string[],
  killAfter: { lines: number; microseconds: number } | null,
): Promise<{ wasKilled: boolean; code: number | null; told: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tests/${worker}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, LODESTONE_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let lines = 0;
  let output = '';
  let wasKilled = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    lines += text.split('\n').length - 1;
    if (!killAfter || wasKilled || lines < killAfter.lines) return;
    // Waiting part of a report's time after a step reaches every moment in between.
    const until = process.hrtime.bigint() + BigInt(killAfter.microseconds) * 1000n;
    while (process.hrtime.bigint() < until);
    wasKilled = child.kill('SIGKILL');
  });
  child.stderr.resume();
  const code = await ended(child);
  // What stands behind the last line end was cut off by the kill.
  return { wasKilled, code, told: output.split('\n').slice(0, -1) };
}

/**
 * Import an archive while the process is killed outright again and again, each time at another moment, and go on with
 * what is left. After each kill the file is opened and checked. Returns what was found.
 */
export async function crashImport({ documents, kills, seed }: CrashPlan): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-crash-'));
  const data = join(folder, 'desk');
  const archive = join(folder, 'clippings.zip');
  const database = join(data, 'lodestone.db');
  const random = chance(seed);
  const report: CrashReport = { kills: 0, articles: 0, items: 0, twice: 0, faults: [] };
  try {
    await writeArchive(archive, documents);
    for (let round = 0; round <= kills; round++) {
      const args = round === 0 ? [archive] : [];
      const isLast = round === kills;
      const moment = {
        lines: 1 + Math.floor(random() * MOST_STEPS),
        microseconds: Math.floor(random() * 25_000),
      };
      const { wasKilled, code } = await runAndKill('crash-worker.ts', data, args, isLast ? null : moment);
      if (wasKilled) report.kills += 1;
      else if (code !== 0) report.faults.push(`round ${round}: the worker ended with ${code}`);
      report.faults.push(...faultsOf(database).map((fault) => `round ${round}: ${fault}`));
    }
    const db = new Sqlite(database);
    const number = (sql: string) => db.prepare(sql).pluck().get() as number;
    report.articles = number('SELECT count(*) FROM articles');
    report.items = number("SELECT count(*) FROM import_items WHERE outcome = 'new'");
    report.twice = number(
      'SELECT count(*) FROM (SELECT 1 FROM articles GROUP BY title, text HAVING count(*) > 1)',
    );
    db.close();
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
