import type Sqlite from 'better-sqlite3';
import { clientOf } from '../client';
import type { Queryable } from '../connection';
import { type EventIndex, emptyIndex, withChanges } from './event-index';
import { listTouched, readIndexedEvents, readVersion } from './read-events';

interface Held {
  index: EventIndex;
  version: number;
}

/** One for each connection, and as long as that is open. */
const held = new WeakMap<Sqlite.Database, Held>();

/**
 * The events that count, as they are stored at this moment: what any program wrote since the last time is read, and only
 * that. Inside a transaction the index is not kept, for what was read in it may be rolled back.
 */
export function currentIndex(db: Queryable): EventIndex {
  const client = clientOf(db);
  const isKept = !client.inTransaction;
  const read = client.transaction((): Held => {
    const version = readVersion(db);
    const known = held.get(client);
    // Fewer versions than were known: this is an older copy of the desk.
    if (!known || known.version > version)
      return { index: withChanges(emptyIndex(), new Set(), readIndexedEvents(db, null)), version };
    if (known.version === version) return known;
    const touched = listTouched(db, known.version);
    return { index: withChanges(known.index, touched, readIndexedEvents(db, known.version)), version };
  });
  const now = read.deferred();
  if (isKept) held.set(client, now);
  return now.index;
}
