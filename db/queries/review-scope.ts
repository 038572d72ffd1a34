import { SERIES_KIND_LABELS, type SeriesKind } from '@/core/model/event';
import type { QueueScope } from '@/core/review/queue-scope';
import type { QueueLeft, ReviewQueue } from '@/core/views/review';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** The article and series that a queue is narrowed to, by name; null where there is none such. */
export function findScopeNames(
  db: Queryable,
  { article, series }: QueueScope,
): Pick<ReviewQueue, 'article' | 'series'> {
  const title =
    article === null
      ? undefined
      : prepared<[number], { id: number; title: string }>(
          db,
          'SELECT id, title FROM articles WHERE id = ?',
        ).get(article);
  const body =
    series === null
      ? undefined
      : prepared<[number], { id: number; body: string; kind: SeriesKind }>(
          db,
          'SELECT id, body, kind FROM series WHERE id = ?',
        ).get(series);
  return {
    article: title ?? null,
    series: body ? { id: body.id, name: `${body.body}, ${SERIES_KIND_LABELS[body.kind]}` } : null,
  };
}

const OPEN = `review_status = 'proposed'`;
const IN_ARTICLE = `SELECT
  (SELECT count(*) FROM events WHERE article_id = :id AND ${OPEN} AND counted = 1)
  + (SELECT count(*) FROM figures WHERE article_id = :id AND ${OPEN} AND counted = 1)
  + (SELECT count(*) FROM tags t JOIN articles a ON a.id = t.article_id JOIN themes h ON h.id = t.theme_id
     WHERE t.article_id = :id AND t.${OPEN} AND a.lead_id IS NULL AND a.replaced_by_id IS NULL AND h.retired = 0) AS n`;
const IN_SERIES = `SELECT count(*) AS n FROM events WHERE ${OPEN} AND counted = 1
  AND series_id IN (SELECT id FROM series WHERE id = :id OR canonical_id = :id)`;
const MEMBERS = 'SELECT id FROM entities WHERE id = :id OR canonical_id = :id';
const OF_ENTITY = `SELECT
  (SELECT count(DISTINCT p.event_id) FROM event_participants p JOIN events e ON e.id = p.event_id
   WHERE p.entity_id IN (${MEMBERS}) AND e.${OPEN} AND e.counted = 1)
  + (SELECT count(*) FROM figures WHERE subject_entity_id IN (${MEMBERS}) AND ${OPEN} AND counted = 1)
  + (SELECT count(*) FROM articles a JOIN tags t ON t.article_id = a.id JOIN themes h ON h.id = t.theme_id
     WHERE a.main_entity_id IN (${MEMBERS}) AND t.${OPEN} AND a.lead_id IS NULL AND a.replaced_by_id IS NULL
       AND h.retired = 0) AS n`;

const countOf = (db: Queryable, source: string, id: number): number =>
  prepared<[{ id: number }], { n: number }>(db, source).get({ id })?.n ?? 0;

/** What is left to decide beside a fact: in its article, its series, and of whom it is about. */
export function listLeft(
  db: Queryable,
  of: {
    articleId: number;
    series: { id: number; name: string } | null;
    entity: { id: number; name: string } | null;
  },
): QueueLeft[] {
  const left: QueueLeft[] = [
    {
      query: `article=${of.articleId}&order=article`,
      label: 'This article',
      open: countOf(db, IN_ARTICLE, of.articleId),
    },
  ];
  if (of.series) {
    const { id, name } = of.series;
    left.push({ query: `series=${id}`, label: name, open: countOf(db, IN_SERIES, id) });
  }
  if (of.entity) {
    const { id, name } = of.entity;
    left.push({ query: `entity=${id}&show=facts`, label: name, open: countOf(db, OF_ENTITY, id) });
  }
  return left;
}
