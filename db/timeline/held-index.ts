import type Sqlite from 'better-sqlite3';
import { clientOf } from '../client';
import type { Queryable } from '../connection';
import { type EventIndex, emptyIndex, withChanges } from './event-index';
import {
  listTouched,
  type Origins,
  readIndexedEvents,
  readLastEvent,
  readOrigins,
  readOriginsSince,
  readVersion,
} from './read-events';

/** Events that are read in one step: about 50 ms, for which a request may have to wait. */
const STEP = 4000;
const NOTHING: ReadonlySet<number> = new Set();

/** Events read up to an id, as they stood at or after a version; what was written since is read at the end. */
interface Held {
  index: EventIndex;
  version: number;
  /** What is still to be read; null when all is. */
  rest: { after: number; last: number; origins: Origins } | null;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process, and an index takes time and memory. */
const holder = globalThis as typeof globalThis & { lodestoneIndexes?: WeakMap<Sqlite.Database, Held> };

/** One for each connection, and as long as that is open. */
holder.lodestoneIndexes ??= new WeakMap();
const held = holder.lodestoneIndexes;

function begin(db: Queryable): Held {
  const version = readVersion(db);
  return {
    index: emptyIndex(),
    version,
    rest: { after: 0, last: readLastEvent(db), origins: readOrigins(db) },
  };
}

/** One step further. What is written between two steps is touched after the version, and read again at the end. */
function readOn(db: Queryable, { index, version, rest }: Held): Held {
  if (!rest) return { index, version, rest };
  const upTo = rest.after + STEP;
  const fresh = readIndexedEvents(db, { after: rest.after, upTo }, rest.origins);
  return {
    index: withChanges(index, NOTHING, fresh),
    version,
    rest: upTo < rest.last ? { ...rest, after: upTo } : null,
  };
}

function refresh(db: Queryable, known: Held): Held {
  const version = readVersion(db);
  if (known.version === version) return known;
  const { version: since } = known;
  const fresh = readIndexedEvents(db, { since }, readOriginsSince(db, since));
  return { index: withChanges(known.index, listTouched(db, since), fresh), version, rest: null };
}

/**
 * The events that count, as they are stored at this moment: what any program wrote since the last time is read, and only
 * that. Inside a transaction the index is not kept, for what was read in it may be rolled back.
 */
export function currentIndex(db: Queryable): EventIndex {
  const client = clientOf(db);
  const isKept = !client.inTransaction;
  const read = client.transaction((): Held => {
    let known = held.get(client);
    // Fewer versions than were known: this is an older copy of the desk.
    if (!known || known.version > readVersion(db)) known = begin(db);
    while (known.rest) known = readOn(db, known);
    return refresh(db, known);
  });
  const now = read.deferred();
  if (isKept) held.set(client, now);
  return now.index;
}

/**
 * Read some of the events before anybody asks for them; true while some are left. A request that comes in between reads
 * the rest at once.
 */
export function warmIndex(db: Queryable): boolean {
  const client = clientOf(db);
  const known = held.get(client);
  if (known && !known.rest) return false;
  const now = client.transaction(() => (known ? readOn(db, known) : begin(db))).deferred();
  held.set(client, now);
  return now.rest !== null;
}
