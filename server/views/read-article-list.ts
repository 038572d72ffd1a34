import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { ArticleListView, ArticleSort } from '@/core/views/article-list';
import { listArticles } from '@/db/queries/article-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { formatCursor, parseCursor } from './cursor';

const placeSchema = z.object({
  published: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  id: z.number().int().positive(),
});

/** One page of the articles; `cursor` is the `nextCursor` of the page before, or null for the first. */
export function readArticleList(
  desk: Desk,
  actor: Actor,
  sort: ArticleSort,
  cursor: string | null,
): ArticleListView {
  requireRight(actor, 'read');
  const { next, ...page } = listArticles(
    desk.db,
    sort,
    cursor === null ? null : parseCursor(placeSchema, cursor),
  );
  const nextCursor = next ? formatCursor({ ...next }) : null;
  return { ...page, nextCursor };
}
