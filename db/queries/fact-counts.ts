import { and, count, inArray, ne } from 'drizzle-orm';
import type { Queryable } from '../connection';
import { events, figures } from '../schema/tables';

/** How many events and figures that nobody rejected each of these articles has. */
export function countFacts(
  db: Queryable,
  articleIds: number[],
): (id: number) => { events: number; figures: number } {
  const countOf = (table: typeof events | typeof figures) =>
    new Map(
      articleIds.length === 0
        ? []
        : db
            .select({ id: table.articleId, n: count() })
            .from(table)
            .where(and(inArray(table.articleId, articleIds), ne(table.reviewStatus, 'rejected')))
            .groupBy(table.articleId)
            .all()
            .map((row) => [row.id, row.n] as const),
    );
  const eventCounts = countOf(events);
  const figureCounts = countOf(figures);
  return (id) => ({ events: eventCounts.get(id) ?? 0, figures: figureCounts.get(id) ?? 0 });
}
