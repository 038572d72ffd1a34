import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/connection';
import { ownEnvironment, serveFolder } from '@/e2e/support/served-desk';
import { ensureBuild } from '@/scripts/setup/build.mjs';
import { createLog } from '@/scripts/setup/log.mjs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { readDist } from '@/scripts/setup/settings.mjs';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { fillDesk } from './desk-store';
import { type Latencies, latenciesOf, medianOf } from './percentiles';
import { listAsked, TRIVIAL } from './serve-addresses';
import { addAdmin, type Imported, ImportingAdmin } from './serve-admin';
import { Helper } from './serve-helpers';
import { keepAnswer } from './serve-keep';
import type { Answered, Asked, Loaded } from './serve-messages';
import { type LoopDelay, readLoopDelay } from './serve-metrics';
import type { ServeOptions } from './serve-options';

/** An address asked alone by all readers at once, and what the two yardsticks did just before and after it. */
export interface AloneFigures {
  asked: Pick<Asked, 'name' | 'kind'>;
  /** Bytes of one answer, as packed as it comes. */
  bytes: number;
  /** Requests a second: of the address, of the trivial route, of a bare server that gives the same bytes. */
  rate: number;
  trivial: number;
  bare: number;
  latencies: Latencies;
}

export interface ServeFigures {
  options: ServeOptions;
  alone: AloneFigures[];
  /** All JSON routes together as readers mix them. */
  mixed: AloneFigures;
  held: {
    rate: number;
    kinds: { kind: 'json' | 'page'; latencies: Latencies }[];
    imported: Imported;
    /** The longest of each address. */
    longest: { name: string; kind: Asked['kind']; longest: number }[];
    delay: LoopDelay | null;
  };
  errors: string[];
}

const isGood = ({ status }: Answered) => status === 200 || status === 304;
const rateOf = ({ answered, seconds }: Loaded) => answered.filter(isGood).length / seconds;

/** What did not answer well, once each with its count. */
function errorsOf({ answered }: Loaded, asked: Asked[]): string[] {
  const counts = new Map<string, number>();
  for (const answer of answered.filter((each) => !isGood(each))) {
    const what = `${asked[answer.at]?.path} answered ${answer.status || 'nothing'}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, n]) => `${what}, ${n} ${n === 1 ? 'time' : 'times'}`);
}

class Measuring {
  readonly errors: string[] = [];

  constructor(
    private readonly address: string,
    private readonly bare: string,
    private readonly loader: Helper,
    private readonly options: ServeOptions,
  ) {}

  async load(asked: Asked[], seconds: number, { address = this.address, rest = 0 } = {}): Promise<Loaded> {
    const { readers } = this.options;
    const loaded = await this.loader.load({ address, asked, readers, seconds, rest });
    this.errors.push(...errorsOf(loaded, asked));
    return loaded;
  }

  /** The trivial route stands on both sides, so that a machine that becomes slower meanwhile is not held against the address. */
  async alone(asked: Asked[], called: AloneFigures['asked'], seconds: number): Promise<AloneFigures> {
    await this.load(asked, Math.min(1, seconds));
    const before = await this.load([TRIVIAL], seconds / 2);
    const loaded = await this.load(asked, seconds);
    const after = await this.load([TRIVIAL], seconds / 2);
    const bare = await this.load(asked, seconds / 2, { address: this.bare });
    return {
      asked: called,
      bytes: loaded.bytes / Math.max(1, loaded.answered.length),
      rate: rateOf(loaded),
      trivial: medianOf([rateOf(before), rateOf(after)]),
      bare: rateOf(bare),
      latencies: latenciesOf(loaded.answered.map(({ milliseconds }) => milliseconds)),
    };
  }

  /** Readers at their pace, and an admin who imports all the while. */
  async hold(asked: Asked[], admin: ImportingAdmin): Promise<ServeFigures['held']> {
    const { seconds, rest } = this.options;
    const ending = new AbortController();
    await readLoopDelay(this.address);
    const importing = admin.importUntil(ending.signal);
    const loaded = await this.load(asked, seconds, { rest });
    const delay = await readLoopDelay(this.address);
    ending.abort();
    const imported = await importing;
    this.errors.push(...imported.errors);
    const timesOf = (matches: (each: Asked) => boolean) =>
      loaded.answered.filter(({ at }) => matches(asked[at]!)).map(({ milliseconds }) => milliseconds);
    return {
      rate: rateOf(loaded),
      kinds: (['json', 'page'] as const).map((kind) => ({
        kind,
        latencies: latenciesOf(timesOf((each) => each.kind === kind)),
      })),
      imported,
      longest: asked.map((each) => ({
        name: each.name,
        kind: each.kind,
        longest: latenciesOf(timesOf((other) => other === each)).longest,
      })),
      delay,
    };
  }
}

async function makeReady(asBuilt: boolean): Promise<void> {
  const dist = readDist(process.env);
  if (!asBuilt) await ensureBuild(createLog(process.stderr), dist);
  else if (!existsSync(join(ROOT, dist, 'BUILD_ID'))) throw new Error(`There is no build in ${dist}.`);
}

/**
 * A served desk under load: each address asked alone by all readers at once, beside a trivial route and a bare server, and then
 * readers at their pace while an admin imports. Who asks is a process of its own.
 */
export async function measureServe(options: ServeOptions): Promise<ServeFigures> {
  await makeReady(options.asBuilt);
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  const helpers: Helper[] = [];
  const startHelper = async () => {
    const helper = await Helper.start();
    helpers.push(helper);
    return helper;
  };
  try {
    mkdirSync(join(folder, 'staging'));
    const path = join(folder, 'lodestone.db');
    const db = openDatabase(path);
    seedVocabulary({ db, path, staging: join(folder, 'staging') });
    fillDesk(db, options.articles * 5);
    db.$client.close();
    const person = await addAdmin((await ownEnvironment(folder)).env);
    // What is logged of each import would stand between the lines of the table.
    const desk = await serveFolder(folder, { LODESTONE_LOG_LEVEL: 'warn' });
    try {
      const { address } = desk;
      const asked = await listAsked(address);
      const admin = new ImportingAdmin(address);
      await admin.signIn(person);
      const answers = await Promise.all([TRIVIAL, ...asked].map((each) => keepAnswer(address, each.path)));
      const bare = await (await startHelper()).answer(answers);
      const measuring = new Measuring(address, bare, await startHelper(), options);
      // Compiles what is asked for often, on both sides.
      await measuring.load([TRIVIAL, ...asked], options.each);
      const alone: AloneFigures[] = [];
      for (const each of asked) alone.push(await measuring.alone([each], each, options.each));
      const routes = asked.filter(({ kind }) => kind === 'json');
      const called = { name: 'all of them, mixed', kind: 'json' as const };
      const mixed = await measuring.alone(routes, called, options.each * 3);
      const held = await measuring.hold(asked, admin);
      return { options, alone, mixed, held, errors: measuring.errors };
    } finally {
      await desk.stop();
    }
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}
