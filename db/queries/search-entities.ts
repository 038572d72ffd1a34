import { sql } from 'drizzle-orm';
import type { EntityType } from '@/core/model/entity';
import { foldName } from '@/core/text/fold';
import type { EntityRef } from '@/core/views/refs';
import type { Queryable } from '../connection';
import { membersOf, removedNames } from '../resolved';

const SHOWN = 6;

/**
 * Entities one of whose names begins with the words (folded), most mentioned first; never those that everybody
 * rejected. The end of the range is the words followed by the last code point, so that the index on `fold` serves.
 */
export function findEntitiesByName(db: Queryable, q: string): (EntityRef & { articles: number })[] {
  const fold = foldName(q);
  if (fold.length < 2) return [];
  return db.all<{ id: number; type: EntityType; name: string; articles: number }>(sql`
    SELECT e.id, e.type, e.name,
      (SELECT count(DISTINCT m.article_id) FROM mentions m WHERE m.entity_id IN ${membersOf(sql`e.id`)}) AS articles
    FROM entities e
    WHERE e.review_status <> 'rejected' AND e.id IN (
      SELECT coalesce(named.canonical_id, named.id) FROM entity_aliases a JOIN entities named ON named.id = a.entity_id
      WHERE a.fold >= ${fold} AND a.fold < ${`${fold}\u{10FFFF}`} AND a.id NOT IN ${removedNames}
    )
    ORDER BY articles DESC, e.name LIMIT ${SHOWN}`);
}
