import type { EventFamily } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import { publicationYear } from '@/core/model/source-history';
import type { DatePrecision } from '@/core/time/edtf';
import { prepared } from '../client';
import type { Queryable } from '../connection';
import type { IndexedEvent } from './event-index';

type EventColumns = [
  id: number,
  article: number,
  family: EventFamily,
  status: ReviewStatus,
  edtf: string | null,
  lower: string | null,
  upper: string | null,
  precision: DatePrecision,
];
type ArticleColumns = [
  id: number,
  publisher: number | null,
  outlet: number | null,
  lower: string | null,
  upper: string | null,
];
/** Two row ids in one number, which is read five times faster than a row of two: `event * PAIRED + other`. */
const PAIRED = 2 ** 24;

const TOUCHED = '(SELECT event_id FROM touched_events WHERE version > ?)';

/** The version of the last write to any event; 0 on a desk to which none was written. */
export function readVersion(db: Queryable): number {
  const last = prepared<[], { version: number | null }>(
    db,
    'SELECT max(version) AS version FROM touched_events',
  ).get();
  return last?.version ?? 0;
}

/** Ids of the events that were written after a version, whether they are there still or not. */
export function listTouched(db: Queryable, since: number): Set<number> {
  const rows = prepared<[number], [number]>(db, `SELECT event_id FROM touched_events WHERE version > ?`)
    .raw()
    .all(since);
  return new Set((rows as unknown as [number][]).map(([id]) => id));
}

function readRows<Row extends unknown[]>(
  db: Queryable,
  since: number | null,
  { select, touched, order }: { select: string; touched: string; order: string },
) {
  const bound = since === null ? [] : [since];
  const source = `${select} ${since === null ? '' : touched} ORDER BY ${order}`;
  return prepared<number[], unknown>(db, source)
    .raw()
    .all(...bound) as Row[];
}

/** Pairs of an event and another id, sorted; walked in step with the events they give each one's list, without repeats. */
function listsOf(pairs: number[]): (event: number) => number[] {
  let at = 0;
  return (event) => {
    const list: number[] = [];
    const [from, to] = [event * PAIRED, (event + 1) * PAIRED];
    while (at < pairs.length && pairs[at]! < from) at++;
    for (; at < pairs.length && pairs[at]! < to; at++) {
      const id = pairs[at]! - from;
      if (list.at(-1) !== id) list.push(id);
    }
    return list;
  };
}

function readPairs(db: Queryable, since: number | null, table: string, column: string): number[] {
  const touched = since === null ? '' : `WHERE event_id IN ${TOUCHED}`;
  const source = `SELECT event_id * ${PAIRED} + ${column} FROM ${table} ${touched} ORDER BY event_id, ${column}`;
  return prepared<number[], unknown>(db, source)
    .pluck()
    .all(...(since === null ? [] : [since])) as number[];
}

/**
 * All events that count as the timeline wants them, or of those that were written after the version `since`. Sources come
 * from an index that holds them (`articles_publisher`): an article's own row lies behind its text.
 */
export function readIndexedEvents(db: Queryable, since: number | null): IndexedEvent[] {
  const events = readRows<EventColumns>(db, since, {
    select: `SELECT id, article_id, family, review_status, date, date_lower, date_upper, date_precision FROM events
      WHERE counted = 1`,
    touched: `AND id IN ${TOUCHED}`,
    order: 'id',
  });
  const entitiesOf = listsOf(readPairs(db, since, 'event_participants', 'entity_id'));
  const themesOf = listsOf(readPairs(db, since, 'event_themes', 'theme_id'));
  const articles = readRows<ArticleColumns>(db, since, {
    select: `SELECT id, publisher_id, original_outlet_id, published_lower, published_upper FROM articles
      ${since === null ? 'INDEXED BY articles_publisher' : ''}`,
    touched: `WHERE id IN (SELECT article_id FROM events WHERE id IN ${TOUCHED})`,
    order: since === null ? 'publisher_id' : 'id',
  });
  const originOf = new Map(
    articles.map(([id, publisher, outlet, lower, upper]) => [
      id,
      { publisher, outlet, year: publicationYear(lower, upper) },
    ]),
  );
  return events.map(([id, article, family, status, edtf, lower, upper, precision]) => ({
    id,
    family,
    status,
    date: { edtf, lower, upper, precision },
    origin: originOf.get(article)!,
    themes: themesOf(id),
    entities: entitiesOf(id),
  }));
}
