import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/**
 * An article of each cluster of near duplicates that names at least two of these entities: there facts may become one,
 * or two, when the entities do.
 */
export function listClusteredNaming(db: Queryable, entityIds: readonly number[]): number[] {
  return prepared<[string], { story: number }>(
    db,
    `WITH asked(id) AS (SELECT value FROM json_each(?)),
       clustered(id, story) AS (
         SELECT id, lead_id FROM articles WHERE lead_id IS NOT NULL
         UNION SELECT lead_id, lead_id FROM articles WHERE lead_id IS NOT NULL
       ),
       named(article, entity) AS (
         SELECT m.article_id, m.entity_id FROM asked JOIN mentions m ON m.entity_id = asked.id
         UNION SELECT e.article_id, p.entity_id FROM asked
           JOIN event_participants p ON p.entity_id = asked.id JOIN events e ON e.id = p.event_id
         UNION SELECT f.article_id, f.subject_entity_id FROM asked JOIN figures f ON f.subject_entity_id = asked.id
       )
     SELECT story FROM named JOIN clustered ON clustered.id = named.article
     GROUP BY story HAVING count(DISTINCT entity) > 1`,
  )
    .all(JSON.stringify(entityIds))
    .map(({ story }) => story);
}
