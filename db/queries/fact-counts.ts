import { and, count, inArray, type SQL } from 'drizzle-orm';
import type { Queryable } from '../connection';
import { countedEvents, countedFigures } from '../counted';
import { events, figures } from '../schema/tables';

/** How many events and figures of each of these articles count: it tells them first, and nobody rejected them. */
export function countFacts(
  db: Queryable,
  articleIds: number[],
): (id: number) => { events: number; figures: number } {
  const countOf = (table: typeof events | typeof figures, counted: SQL) =>
    new Map(
      articleIds.length === 0
        ? []
        : db
            .select({ id: table.articleId, n: count() })
            .from(table)
            .where(and(inArray(table.articleId, articleIds), counted))
            .groupBy(table.articleId)
            .all()
            .map((row) => [row.id, row.n] as const),
    );
  const eventCounts = countOf(events, countedEvents);
  const figureCounts = countOf(figures, countedFigures);
  return (id) => ({ events: eventCounts.get(id) ?? 0, figures: figureCounts.get(id) ?? 0 });
}
