import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** A fact of an article that people have rejected, with the words that were its proof. */
export interface RejectedRow {
  kind: 'event' | 'figure' | 'mention' | 'theme';
  id: number;
  /** Row of the entity for a mention, else null. */
  entityId: number | null;
  label: string;
  start: number;
  end: number;
  quote: string;
}

const select = (kind: string, table: string, label: string, join = '', entityId = 'NULL') =>
  `SELECT '${kind}' AS kind, f.id AS id, ${entityId} AS entityId, ${label} AS label, v.start, v."end", v.quote
   FROM ${table} f JOIN evidence v ON v.id = f.evidence_id ${join}
   WHERE f.article_id = @article AND f.review_status = 'rejected'`;

const SOURCE = [
  select('event', 'events', 'f.title'),
  select('figure', 'figures', "f.subject || ': ' || f.as_written"),
  select('mention', 'mentions', 'e.name', 'JOIN entities e ON e.id = f.entity_id', 'f.entity_id'),
  select('theme', 'tags', 't.label', 'JOIN themes t ON t.id = f.theme_id'),
].join(' UNION ALL ');

/** What people have rejected of an article, in the order of its text. */
export function listRejectedFacts(db: Queryable, articleId: number): RejectedRow[] {
  return prepared<[{ article: number }], RejectedRow>(db, `${SOURCE} ORDER BY start, kind, id`).all({
    article: articleId,
  });
}
