import type { ComparableEvent, ComparableFigure } from '@/core/cluster/same-fact';
import { prepared } from '../client';
import type { Queryable } from '../connection';
import { shownAsText } from '../resolved';

/** A fact with its mark as it is stored. */
export type Marked<Fact> = Fact & { sameAsId: number | null; counted: number };

type EventRow = Marked<Omit<ComparableEvent, 'session' | 'participants'>> & {
  kind: string | null;
  ordinal: number | null;
  year: number | null;
};

/** The events of an article as their likes in its cluster are found by. */
export function listComparableEvents(db: Queryable, articleId: number): Marked<ComparableEvent>[] {
  const rows = prepared<[number], EventRow>(
    db,
    `SELECT e.id, e.type, e.family, e.title, e.date_lower AS lower, e.date_upper AS upper, s.kind, e.ordinal,
       e.series_year AS year, e.review_status AS reviewStatus, e.same_as_id AS sameAsId, e.counted
     FROM events e LEFT JOIN series s ON s.id = e.series_id WHERE e.article_id = ? ORDER BY e.id`,
  ).all(articleId);
  const links = prepared<[number], { eventId: number; entityId: number }>(
    db,
    `SELECT DISTINCT p.event_id AS eventId, ${shownAsText('p.entity_id')} AS entityId FROM event_participants p
     JOIN events e ON e.id = p.event_id WHERE e.article_id = ? AND p.role <> 'place'`,
  ).all(articleId);
  return rows.map(({ kind, ordinal, year, ...event }) => ({
    ...event,
    session: kind !== null && ordinal !== null ? { kind, ordinal, year } : null,
    participants: links.flatMap((link) => (link.eventId === event.id ? [link.entityId] : [])),
  }));
}

/** The figures of an article as their likes in its cluster are found by. */
export function listComparableFigures(db: Queryable, articleId: number): Marked<ComparableFigure>[] {
  return prepared<[number], Marked<ComparableFigure>>(
    db,
    `SELECT id, metric, ${shownAsText('subject_entity_id')} AS subjectId, subject, unit, period, value, value_max AS valueMax,
       review_status AS reviewStatus, same_as_id AS sameAsId, counted
     FROM figures WHERE article_id = ? ORDER BY id`,
  ).all(articleId);
}

/** Say which earlier fact one repeats (null: none), and whether it counts. */
export function markFact(
  db: Queryable,
  table: 'events' | 'figures',
  id: number,
  { sameAsId, counted }: { sameAsId: number | null; counted: boolean },
): void {
  prepared<[number | null, number, number], never>(
    db,
    `UPDATE ${table} SET same_as_id = ?, counted = ? WHERE id = ?`,
  ).run(sameAsId, counted ? 1 : 0, id);
}

/** How many events and figures of an article count in an earlier one; those that a person rejected are left out. */
export function countRepeated(db: Queryable, articleId: number): number {
  const row = prepared<[number, number], { n: number }>(
    db,
    `SELECT (SELECT count(*) FROM events WHERE article_id = ? AND same_as_id IS NOT NULL AND review_status <> 'rejected')
      + (SELECT count(*) FROM figures WHERE article_id = ? AND same_as_id IS NOT NULL AND review_status <> 'rejected') AS n`,
  ).get(articleId, articleId);
  return row?.n ?? 0;
}
