import { clientOf } from '@/db/client';
import { type StoreVersion, storeVersion } from '@/db/store-version';
import type { Desk } from '@/server/context';

/** Bytes of all that is kept at once, and of one answer that is worth keeping. */
const MOST_BYTES = 48 * 2 ** 20;
const MOST_OF_ONE = 8 * 2 ** 20;

/**
 * While an import runs, which commits several times a second, an answer holds against its commits for so many times of what
 * reading it took, and at most for so many milliseconds: all readers together cost the desk a part of its time, and never all.
 */
const HOLDS_FOR = 50;
const HOLDS_AT_MOST = 15_000;

/** An answer as bytes, and packed once somebody has asked for that. */
export interface KeptAnswer {
  body: Buffer<ArrayBuffer>;
  packed: Promise<Buffer<ArrayBuffer>> | null;
  /** What others had written when it was read, and until when it holds against what an import has written since, in ms. */
  others: number;
  until: number;
}

/** What was answered since this server has last written, and no import has ended. The longest unasked comes first. */
interface Shelf {
  moment: string;
  underWay: string[];
  answers: Map<string, KeptAnswer>;
  bytes: number;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneAnswers?: WeakMap<Desk['db'], Shelf> };
holder.lodestoneAnswers ??= new WeakMap();
const shelves = holder.lodestoneAnswers;

/** Until when answers hold at all, but for the end of an import: the next write of this server, and the end of the day. */
const momentOf = ({ own }: StoreVersion, now: Date) => `${now.toISOString().slice(0, 10)} ${own}`;

function shelfOf(db: Desk['db'], { underWay }: StoreVersion, moment: string): Shelf {
  const known = shelves.get(db);
  if (known?.moment === moment && known.underWay.every((each) => underWay.includes(each))) {
    known.underWay = underWay;
    return known;
  }
  const empty = { moment, underWay, answers: new Map(), bytes: 0 };
  shelves.set(db, empty);
  return empty;
}

/** What is asked for goes to the end, where it stays longest. */
function take({ answers }: Shelf, key: string): KeptAnswer | undefined {
  const known = answers.get(key);
  if (known && answers.delete(key)) answers.set(key, known);
  return known;
}

function put(shelf: Shelf, key: string, answer: KeptAnswer): void {
  const { length } = answer.body;
  if (length > MOST_OF_ONE) return;
  shelf.bytes += length - (shelf.answers.get(key)?.body.length ?? 0);
  shelf.answers.delete(key);
  shelf.answers.set(key, answer);
  for (const [oldest, { body }] of shelf.answers) {
    if (shelf.bytes <= MOST_BYTES) break;
    shelf.answers.delete(oldest);
    shelf.bytes -= body.length;
  }
}

/**
 * The answer under this key as bytes: read anew after every write to the store, else the one that was given before. Only what an
 * import brings while it runs may wait for some seconds (`HOLDS_FOR`); what a person writes shows at once, and so does all of an
 * import when it ends. The store is asked for its version before anything is read, so that what is written meanwhile makes an
 * answer old at once. Inside a transaction nothing is kept, for it may be rolled back. What throws is not kept.
 */
export async function keptAnswer(
  desk: Desk,
  key: string,
  read: () => unknown,
  now = new Date(),
): Promise<KeptAnswer> {
  const { db } = desk;
  const isKept = !clientOf(db).inTransaction;
  const version = storeVersion(db);
  const moment = momentOf(version, now);
  const shelf = isKept ? shelfOf(db, version, moment) : null;
  const known = shelf && take(shelf, key);
  const mayHold = version.underWay.length > 0;
  if (known && (known.others === version.others || (mayHold && performance.now() < known.until)))
    return known;
  const begun = performance.now();
  const body = Buffer.from(JSON.stringify((await read()) ?? null));
  const ended = performance.now();
  const until = ended + Math.min(HOLDS_AT_MOST, HOLDS_FOR * (ended - begun));
  const answer: KeptAnswer = { body, packed: null, others: version.others, until };
  // Somebody may have found a newer moment while this was read.
  if (shelf && shelf === shelves.get(db)) put(shelf, key, answer);
  return answer;
}
