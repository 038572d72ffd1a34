import type { ClaimArticle } from '@/core/views/refs';
import { prepared } from '@/db/client';
import type { Queryable } from '@/db/connection';

/** Makes references to the articles that verify or contradict statements, for many at once. */
export function readClaimArticles(
  db: Queryable,
  ids: (number | null)[],
): (id: number | null) => ClaimArticle | null {
  const named = [...new Set(ids)].filter((id) => id !== null);
  const rows =
    named.length === 0
      ? []
      : prepared<[string], ClaimArticle>(
          db,
          'SELECT id, title FROM articles WHERE id IN (SELECT value FROM json_each(?))',
        ).all(JSON.stringify(named));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => (id === null ? null : (byId.get(id) ?? null));
}
