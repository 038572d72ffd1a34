import { sql } from 'drizzle-orm';
import type { Reliability } from '@/core/model/source';
import type { Queryable } from '../connection';
import { sources } from '../schema/tables';
import type { Counts, EventScan } from '../timeline/scan-events';
import { isStateOwned } from './source-ref';

const ENTITIES_OFFERED = 60;

/** Counts by row id as a table of SQL: `counted(id, n)` without what counts nothing. */
function countedTable(counts: Counts, least = 1) {
  const rows: [number, number][] = [];
  for (let id = 0; id < counts.length; id++) if (counts[id]! >= least) rows.push([id, counts[id]!]);
  return sql`(SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS n
    FROM json_each(${JSON.stringify(rows)}))`;
}

/** Every theme of the scheme with its count, the most frequent first. */
export function countByTheme(db: Queryable, { themes }: EventScan) {
  return db.all<{ key: string; label: string; n: number }>(sql`
    SELECT t.key, t.label, coalesce(c.n, 0) AS n FROM themes t LEFT JOIN ${countedTable(themes)} c ON c.id = t.id
    ORDER BY n DESC, t.label`);
}

interface EntityCount {
  id: number;
  name: string;
  n: number;
}

/** The count of the entity in this place when all are put in order of their counts; 1 where there are fewer. */
function countInPlace(counts: Counts, place: number): number {
  const sorted = counts.filter((n) => n > 0).sort();
  return sorted[sorted.length - place] ?? 1;
}

function readMostFrequent(db: Queryable, counts: Counts, looked: number): EntityCount[] {
  const least = countInPlace(counts, looked);
  const rows = db.all<EntityCount>(sql`
    SELECT e.id, e.name, c.n FROM ${countedTable(counts, least)} c JOIN entities e ON e.id = c.id
    WHERE e.review_status <> 'rejected' ORDER BY c.n DESC, e.name LIMIT ${ENTITIES_OFFERED}`);
  // So many of the most frequent may have been rejected that the next ones have to be looked at.
  return rows.length < ENTITIES_OFFERED && least > 1 ? readMostFrequent(db, counts, looked * 4) : rows;
}

/**
 * The entities that take part most often (at most 60), and those that are chosen even where they count nothing now. Each as
 * it is shown; what is merged counts an event once.
 */
export function countByEntity(db: Queryable, { entities, filters }: EventScan): EntityCount[] {
  const rows = readMostFrequent(db, entities, ENTITIES_OFFERED * 2);
  const missing = filters.entities.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length === 0) return rows;
  // An old address may name what has been merged since: it is called, and counts, as what it is shown as.
  const chosen = db
    .all<{ id: number; name: string; shown: number }>(
      sql`SELECT e.id, s.name, s.id AS shown FROM entities e JOIN entities s ON s.id = coalesce(e.canonical_id, e.id)
        WHERE e.id IN (SELECT value FROM json_each(${JSON.stringify(missing)}))`,
    )
    .map(({ shown, ...row }) => ({ ...row, n: entities[shown] ?? 0 }));
  return [...chosen, ...rows];
}

/** Publishers and original outlets with the events that came through them; an event counts for both of its own. */
export function countBySource(db: Queryable, scan: EventScan) {
  const rows = db.all<{
    id: number;
    name: string;
    reliability: Reliability;
    stateOwned: number;
    n: number;
  }>(sql`
    SELECT ${sources.id} AS id, ${sources.name} AS name, ${sources.reliability} AS reliability,
      ${isStateOwned(new Date().getUTCFullYear())} AS stateOwned, c.n
    FROM ${sources} JOIN ${countedTable(scan.sources)} c ON c.id = ${sources.id} ORDER BY c.n DESC, ${sources.name}`);
  return rows.map(({ stateOwned, ...row }) => ({ ...row, stateOwned: Boolean(stateOwned) }));
}
