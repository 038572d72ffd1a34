import { clientOf } from '@/db/client';
import { storeVersion } from '@/db/store-version';
import type { Desk } from '@/server/context';

/** Bytes of all that is kept at once, and of one answer that is worth keeping. */
const MOST_BYTES = 48 * 2 ** 20;
const MOST_OF_ONE = 8 * 2 ** 20;

/** An answer as bytes, and packed once somebody has asked for that. */
export interface KeptAnswer {
  body: Buffer<ArrayBuffer>;
  packed: Promise<Buffer<ArrayBuffer>> | null;
}

/** What was answered since the store was last written. The longest unasked comes first. */
interface Shelf {
  moment: string;
  answers: Map<string, KeptAnswer>;
  bytes: number;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneAnswers?: WeakMap<Desk['db'], Shelf> };
holder.lodestoneAnswers ??= new WeakMap();
const shelves = holder.lodestoneAnswers;

/** Until when an answer holds: the next write of any process, and the end of the day, for charts reach to today. */
const momentOf = (db: Desk['db'], now: Date) => `${now.toISOString().slice(0, 10)} ${storeVersion(db)}`;

function shelfOf(db: Desk['db'], moment: string): Shelf {
  const known = shelves.get(db);
  if (known?.moment === moment) return known;
  const empty = { moment, answers: new Map(), bytes: 0 };
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
 * The answer under this key as bytes: read anew after every write to the store, else the one that was given before. The store is
 * asked for its version before anything is read, so that what is written meanwhile makes an answer old at once. Inside a
 * transaction nothing is kept, for it may be rolled back. What throws is not kept.
 */
export async function keptAnswer(
  desk: Desk,
  key: string,
  read: () => unknown,
  now = new Date(),
): Promise<KeptAnswer> {
  const { db } = desk;
  const isKept = !clientOf(db).inTransaction;
  const moment = momentOf(db, now);
  const known = isKept ? take(shelfOf(db, moment), key) : undefined;
  if (known) return known;
  const answer: KeptAnswer = { body: Buffer.from(JSON.stringify((await read()) ?? null)), packed: null };
  const shelf = shelves.get(db);
  // Somebody may have found a newer moment while this was read.
  if (isKept && shelf?.moment === moment) put(shelf, key, answer);
  return answer;
}
