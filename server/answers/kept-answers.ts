import { clientOf } from '@/db/client';
import { type StoreVersion, storeVersion, type WorkUnderWay } from '@/db/store-version';
import type { Desk } from '@/server/context';

/** Bytes of all that is kept at once, and of one answer that is worth keeping. */
const MOST_BYTES = 48 * 2 ** 20;
const MOST_OF_ONE = 8 * 2 ** 20;

/**
 * An answer holds against the commits of an import, of which there are several a second, for so many times of what reading it took,
 * and at most for so many milliseconds: all readers together cost the desk a part of its time, and never all.
 */
const HOLDS_FOR = 50;
const HOLDS_AT_MOST = 15_000;
/** Milliseconds from which reading is long. What takes less is read anew when an import ends, for everybody. */
const LONG = 100;
/**
 * Milliseconds that a reader waits for what an import has brought, where an answer of before is there: a read of a large desk may
 * take seconds, and they would rather have the answer.
 */
const PATIENCE = 300;

/** An answer as bytes, and packed once somebody has asked for that. */
export interface KeptAnswer {
  body: Buffer<ArrayBuffer>;
  packed: Promise<Buffer<ArrayBuffer>> | null;
  /** What others had written, and how many imports had ended, when it was begun to be read. */
  others: number;
  ends: number;
  /** Milliseconds of reading it, and until when it holds against what an import has written since. */
  took: number;
  until: number;
}

/** An answer that is being read. */
interface Pending {
  others: number;
  ends: number;
  answer: Promise<KeptAnswer>;
}

/** What was answered since this server has last written. The longest unasked comes first. */
interface Shelf {
  moment: string;
  underWay: WorkUnderWay[];
  /** How many imports have ended since, and for who had begun them how many until the last of theirs. */
  ends: number;
  endsOf: Map<string, number>;
  /** What others had written when an import was last seen under way, or to have ended: all of that may be an import's. */
  imported: number;
  answers: Map<string, KeptAnswer>;
  pending: Map<string, Pending>;
  bytes: number;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneAnswers?: WeakMap<Desk['db'], Shelf> };
holder.lodestoneAnswers ??= new WeakMap();
const shelves = holder.lodestoneAnswers;

/** Until when answers hold at all: the next write of this server, and the end of the day. */
const momentOf = ({ own }: StoreVersion, now: Date) => `${now.toISOString().slice(0, 10)} ${own}`;

const emptyShelf = (moment: string, underWay: WorkUnderWay[]): Shelf => ({
  moment,
  underWay,
  ends: 0,
  endsOf: new Map(),
  imported: Number.NaN,
  answers: new Map(),
  pending: new Map(),
  bytes: 0,
});

/** The shelf of this moment, with what has become of imports since somebody last looked. */
function shelfOf(db: Desk['db'], { underWay, others }: StoreVersion, moment: string): Shelf {
  const known = shelves.get(db);
  const shelf = known?.moment === moment ? known : emptyShelf(moment, underWay);
  shelves.set(db, shelf);
  if (underWay.length > 0 || shelf.underWay.length > 0) shelf.imported = others;
  for (const { work, by } of shelf.underWay) {
    if (underWay.some((each) => each.work === work)) continue;
    shelf.ends++;
    shelf.endsOf.set(by, shelf.ends);
  }
  shelf.underWay = underWay;
  return shelf;
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

/** A view as JSON, and the milliseconds that it took to read, without what it waited for its turn. */
export interface ReadBody {
  body: Buffer<ArrayBuffer>;
  took: number;
}
type Read = () => Promise<ReadBody>;

async function readAnswer(read: Read, others: number, ends: number): Promise<KeptAnswer> {
  const { body, took } = await read();
  const until = performance.now() + Math.min(HOLDS_AT_MOST, HOLDS_FOR * took);
  return { body, packed: null, others, ends, took, until };
}

/** Read for the shelf, or wait with whoever reads the same already, if that is `enough` for who asks. */
function readFor(
  db: Desk['db'],
  shelf: Shelf,
  key: string,
  others: number,
  enough: (begun: Pending) => boolean,
  read: Read,
): Promise<KeptAnswer> {
  const begun = shelf.pending.get(key);
  if (begun && enough(begun)) return begun.answer;
  const { ends } = shelf;
  const pending: Pending = { others, ends, answer: readAnswer(read, others, ends) };
  shelf.pending.set(key, pending);
  const end = (answer?: KeptAnswer) => {
    // Else somebody has begun to read a newer one.
    if (shelf.pending.get(key) !== pending) return;
    shelf.pending.delete(key);
    // Somebody may have found a newer moment while this was read.
    if (answer && shelf === shelves.get(db)) put(shelf, key, answer);
  };
  pending.answer.then(end, () => end());
  return pending.answer;
}

/** What comes first: the answer that is being read, or the one of before when patience ends. */
async function within(answer: Promise<KeptAnswer>, known: KeptAnswer): Promise<KeptAnswer> {
  let limit: NodeJS.Timeout | undefined;
  const patience = new Promise<KeptAnswer>((done) => {
    limit = setTimeout(() => done(known), PATIENCE);
  });
  try {
    return await Promise.race([answer, patience]);
  } finally {
    clearTimeout(limit);
  }
}

/**
 * The answer under this key as bytes: read anew after every write to the store, else the one that was given before. Only what an
 * import brings may wait: while it runs, and, where reading takes long, when it has ended (`HOLDS_FOR`, `PATIENCE`); not for `who`
 * has begun it, who sees all of it when it has ended. What a person writes shows at once. The store is asked for its version
 * before anything is read, so that what is written meanwhile makes an answer old at once. Inside a transaction nothing is kept,
 * for it may be rolled back. What throws is not kept.
 */
export async function keptAnswer(
  desk: Desk,
  key: string,
  read: Read,
  { who, now = new Date() }: { who: string; now?: Date },
): Promise<KeptAnswer> {
  const { db } = desk;
  const version = storeVersion(db);
  const { others } = version;
  if (clientOf(db).inTransaction) return readAnswer(read, others, 0);
  const shelf = shelfOf(db, version, momentOf(version, now));
  const known = take(shelf, key);
  if (known?.others === others) return known;
  const isImporting = version.underWay.length > 0;
  const ownEnds = shelf.endsOf.get(who) ?? 0;
  /** Whether all that was written since is an import's, and none of it one that this reader waits for. */
  const mayLag = (before: { ends: number }) => shelf.imported === others && before.ends >= ownEnds;
  const holds = (answer: KeptAnswer) =>
    performance.now() < answer.until && (answer.ends === shelf.ends ? isImporting : answer.took >= LONG);
  if (known && mayLag(known) && holds(known)) return known;
  const answer = readFor(
    db,
    shelf,
    key,
    others,
    (begun) =>
      begun.others === others ||
      (mayLag(begun) && (known !== undefined || (isImporting && begun.ends === shelf.ends))),
    read,
  );
  return known && mayLag(known) ? within(answer, known) : answer;
}
