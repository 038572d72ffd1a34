import { sql } from 'drizzle-orm';
import type { Reliability } from '@/core/model/source';
import { articles } from './schema/tables';

const year = sql`CASE WHEN substr(${articles.publishedLower}, 1, 4) = substr(${articles.publishedUpper}, 1, 4)
  THEN CAST(substr(${articles.publishedLower}, 1, 4) AS INTEGER) END`;
const speaking = sql`coalesce(${articles.originalOutletId}, ${articles.publisherId})`;

/**
 * The grade that `articles` are shown with, in the words of `readSourceRefs`: that of the outlet whose words are
 * relayed, else the publisher's; as people gave it for the year of publication, else the present one; F where neither
 * is known.
 */
export const shownReliability = sql<Reliability>`coalesce(
  (SELECT g.reliability FROM source_grades g WHERE g.source_id = ${speaking} AND ${year} IS NOT NULL
    AND (g.from_year IS NULL OR g.from_year <= ${year})
    ORDER BY coalesce(g.from_year, -1) DESC, g.id DESC LIMIT 1),
  (SELECT s.reliability FROM sources s WHERE s.id = ${speaking}),
  'F')`;
