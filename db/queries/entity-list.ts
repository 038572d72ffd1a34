import { type SQL, sql } from 'drizzle-orm';
import { ENTITY_TYPES, type EntityType } from '@/core/model/entity';
import { foldName } from '@/core/text/fold';
import type { EntityListFilters, EntityListRow, EntityListView } from '@/core/views/entity-list';
import type { Queryable } from '../connection';
import { countStories, isCurrent } from '../counted';
import { ofShown, removedNames } from '../resolved';

const PAGE = 60;

/** Where a page ended: the number of articles and the id of its last row. */
export interface EntityPlace {
  articles: number;
  id: number;
}

function matching({ type, q }: EntityListFilters): SQL {
  const fold = foldName(q);
  const conditions = [sql`e.canonical_id IS NULL AND e.review_status <> 'rejected'`];
  if (type) conditions.push(sql`e.type = ${type}`);
  // Words may stand anywhere in a name; the list is short enough to be read through.
  if (fold) {
    conditions.push(
      sql`e.id IN (SELECT coalesce(named.canonical_id, named.id) FROM entity_aliases a JOIN entities named ON named.id = a.entity_id
        WHERE instr(a.fold, ${fold}) > 0 AND a.id NOT IN ${removedNames})`,
    );
  }
  return sql.join(conditions, sql` AND `);
}

interface Row {
  id: number;
  type: EntityType;
  name: string;
  hanName: string | null;
  stateOwned: number | null;
  articles: number;
  events: number;
}

/** One page (60) of the entities, those named in most articles first, and the place where the next begins. */
export function listEntities(
  db: Queryable,
  filters: EntityListFilters,
  place: EntityPlace | null,
): Omit<EntityListView, 'nextCursor'> & { next: EntityPlace | null } {
  const counts = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>;
  const perType = db.all<{ type: EntityType; n: number }>(
    sql`SELECT e.type, count(*) AS n FROM entities e WHERE ${matching({ ...filters, type: null })} GROUP BY e.type`,
  );
  for (const { type, n } of perType) counts[type] = n;
  const stories = (isOf: SQL) => sql`SELECT ${countStories(sql`m.article_id`)} FROM mentions m
    WHERE m.entity_id ${isOf} AND m.review_status <> 'rejected' AND ${isCurrent(sql`m.article_id`)}`;
  const hanName = (isOf: SQL) => sql`SELECT alias FROM entity_aliases a
    WHERE a.entity_id ${isOf} AND a.script = 'Hans' AND a.alias <> listed.name AND a.id NOT IN ${removedNames}
    ORDER BY a.entity_id <> listed.id, a.id LIMIT 1`;
  const events = (isOf: SQL) => sql`SELECT count(DISTINCT p.event_id) FROM event_participants p
    JOIN events v ON v.id = p.event_id WHERE p.entity_id ${isOf} AND v.counted AND v.review_status <> 'rejected'`;
  // What is merged is listed as one, with the names and articles of all its parts.
  const found = db.all<Row>(sql`
    WITH listed AS (
      SELECT e.id, e.type, e.name, e.state_owned AS stateOwned, ${ofShown(sql`e.id`, stories)} AS articles
      FROM entities e WHERE ${matching(filters)}
    )
    SELECT listed.*, ${ofShown(sql`listed.id`, hanName)} AS hanName, ${ofShown(sql`listed.id`, events)} AS events
    FROM listed
    WHERE ${place ? sql`(articles < ${place.articles} OR (articles = ${place.articles} AND id > ${place.id}))` : sql`1`}
    ORDER BY articles DESC, id LIMIT ${PAGE + 1}`);
  const rows = found
    .slice(0, PAGE)
    .map(
      (row): EntityListRow => ({ ...row, stateOwned: row.stateOwned === null ? null : row.stateOwned === 1 }),
    );
  const last = rows.at(-1);
  const total = filters.type
    ? counts[filters.type]
    : ENTITY_TYPES.reduce((sum, type) => sum + counts[type], 0);
  return {
    counts,
    total,
    rows,
    next: found.length > PAGE && last ? { articles: last.articles, id: last.id } : null,
  };
}
