import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Document, NO_HEADER } from '@/core/model/document';
import { openDatabase } from '@/db/connection';
import { rowInsert } from '@/db/rows';
import { entities } from '@/db/schema/tables';
import type { Desk } from '@/server/context';
import type { PreparedReport } from '../store-report';
import { reportOf } from '../testing';
import { AnalysisThread } from './analysis-thread';
import { type Analyst, analystHere } from './analyst';
import type { FromAnalysis, ToAnalysis } from './messages';
import { startAnalysisThreadByTsx } from './start-thread-by-tsx';

/** Milliseconds for a thread to load its modules on a busy machine. */
const PATIENCE = 60_000;
/** Documents that are read here before the thread is begun. */
const HERE = 256;

const documentOf = (filename: string, body = 'Baogang Group met on 9 June 2025.'): Document => ({
  ...NO_HEADER,
  filename,
  mediaType: 'text/plain',
  body,
});

/** A thread that only notes what it is asked, and answers when it is told to. */
class Puppet {
  readonly asked: { id: number; document: Document }[] = [];
  hasEnded = false;
  private readonly listeners = new Map<string, (value: unknown) => void>();

  readonly worker = {
    on: (event: string, listener: (value: unknown) => void) => this.listeners.set(event, listener),
    postMessage: (message: ToAnalysis) => {
      if (message === 'stop') this.end();
      else this.asked.push(message);
    },
    terminate: () => this.end(),
  } as unknown as Worker;

  say = (message: FromAnalysis) => this.listeners.get('message')?.(message);
  answer = (n: number) =>
    this.say({
      kind: 'report',
      id: this.asked[n]!.id,
      report: reportNamed(this.asked[n]!.document.filename),
    });
  end = () => {
    this.hasEnded = true;
    this.listeners.get('exit')?.(0);
  };
}

const reportNamed = (name: string) => ({ document: documentOf(name) }) as PreparedReport;
const nameOf = (report: PreparedReport) => report.document.filename;

/** A thread of puppets in front of an analyst here that names what it has read. */
async function makeThread() {
  const puppets: Puppet[] = [];
  const readHere: string[] = [];
  const here: Analyst = {
    ahead: 1,
    analyse: async ({ filename }) => {
      readHere.push(filename);
      return reportNamed(filename);
    },
  };
  const thread = new AnalysisThread({
    here,
    makeThread: () => {
      const puppet = new Puppet();
      puppets.push(puppet);
      return puppet.worker;
    },
    longest: 20_000,
  });
  for (let n = 0; n < HERE; n++) await thread.analyse(documentOf(`first ${n}`));
  readHere.length = 0;
  return { thread, puppets, readHere };
}

describe('a thread that reads reports', () => {
  it('is begun behind some hundred documents, and takes over when it has loaded', async () => {
    const { thread, puppets, readHere } = await makeThread();
    expect(puppets).toHaveLength(1);
    await thread.analyse(documentOf('meanwhile'));
    expect(readHere).toEqual(['meanwhile']);
    expect(thread.ahead).toBe(1);
    puppets[0]!.say({ kind: 'ready' });
    expect(thread.ahead).toBeGreaterThan(1);
    const reading = ['a', 'b'].map((name) => thread.analyse(documentOf(name)));
    expect(puppets[0]!.asked.map(({ document }) => document.filename)).toEqual(['a', 'b']);
    puppets[0]!.answer(0);
    puppets[0]!.answer(1);
    expect((await Promise.all(reading)).map(nameOf)).toEqual(['a', 'b']);
    expect(readHere).toEqual(['meanwhile']);
    thread.stop();
    expect(puppets[0]!.hasEnded).toBe(true);
    expect(puppets).toHaveLength(1);
  });

  it('gives up the document at which it ended, and another one reads the rest', async () => {
    const { thread, puppets } = await makeThread();
    puppets[0]!.say({ kind: 'ready' });
    const reading = ['a', 'b', 'c'].map((name) => thread.analyse(documentOf(name)));
    puppets[0]!.answer(0);
    puppets[0]!.end();
    await expect(reading[1]).rejects.toMatchObject({ filename: 'b', reason: /ended the worker/ });
    expect(puppets).toHaveLength(2);
    expect(puppets[1]!.asked).toEqual([]);
    puppets[1]!.say({ kind: 'ready' });
    expect(puppets[1]!.asked.map(({ document }) => document.filename)).toEqual(['c']);
    puppets[1]!.answer(0);
    expect(nameOf(await reading[2]!)).toBe('c');
    thread.stop();
  });

  it('is ended when one document takes too long, and says so of that one', async () => {
    vi.useFakeTimers();
    try {
      const { thread, puppets } = await makeThread();
      puppets[0]!.say({ kind: 'ready' });
      const reading = thread.analyse(documentOf('endless'));
      const refused = expect(reading).rejects.toMatchObject({
        filename: 'endless',
        reason: /longer than 20 seconds \(LODESTONE_MAX_SECONDS\)/,
      });
      vi.advanceTimersByTime(19_000);
      expect(puppets[0]!.hasEnded).toBe(false);
      vi.advanceTimersByTime(2_000);
      expect(puppets[0]!.hasEnded).toBe(true);
      await refused;
      thread.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves everything to be read here when it cannot be loaded', async () => {
    const { thread, puppets, readHere } = await makeThread();
    puppets[0]!.end();
    await thread.analyse(documentOf('a'));
    expect(readHere).toEqual(['a']);
    expect(puppets).toHaveLength(1);
  });
});

describe('the program of the thread', () => {
  let folder: string;
  let desk: Desk;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lodestone-analysis-'));
    const path = join(folder, 'lodestone.db');
    desk = { db: openDatabase(path), path, staging: folder };
  });
  afterEach(() => {
    desk.db.$client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'reads as it is read here, with the names that people have confirmed, and tells what is no report',
    async () => {
      rowInsert(entities)(desk.db, {
        key: 'organization:wistful-kiln',
        type: 'organization',
        name: 'Wistful Kiln',
        reviewStatus: 'confirmed',
      });
      const here = analystHere(desk, 10_000);
      const idle: Analyst = { ahead: 1, analyse: async ({ filename }) => reportNamed(filename) };
      const data = { path: desk.path, longest: 10_000 };
      const thread = new AnalysisThread({
        here: idle,
        makeThread: () => startAnalysisThreadByTsx(data),
        longest: PATIENCE,
      });
      for (let n = 0; n < HERE; n++) await thread.analyse(documentOf(`first ${n}`));
      await vi.waitFor(() => expect(thread.ahead).toBeGreaterThan(1), { timeout: PATIENCE, interval: 5 });
      const documents = Array.from({ length: 12 }, (_, n) =>
        documentOf(`${n}.txt`, reportOf(n, { extra: 'Wistful Kiln signed a contract with Baogang Group.' })),
      );
      const long = documentOf('long.txt', 'A word and another. '.repeat(1_000));
      const refused = expect(thread.analyse(long)).rejects.toMatchObject({
        name: 'UnreadableDocumentError',
        filename: 'long.txt',
        reason: /LODESTONE_MAX_TEXT/,
      });
      const read = await Promise.all(documents.map((document) => thread.analyse(document)));
      await refused;
      expect(read).toEqual(await Promise.all(documents.map((document) => here.analyse(document))));
      expect(read[0]!.extraction.entities.map(({ key }) => key)).toContain('organization:wistful-kiln');
      thread.stop();
    },
    PATIENCE,
  );
});
