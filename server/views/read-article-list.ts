import { z } from 'zod';
import { type ArticleFilters, describeArticles, parseArticleFilters } from '@/core/filters/article-filters';
import type { Actor } from '@/core/model/user';
import type { ArticleListView } from '@/core/views/article-list';
import { listArticles } from '@/db/queries/article-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { formatCursor, parseCursor } from './cursor';
import { readStrictly } from './request-filters';

const placeSchema = z.object({
  published: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  id: z.number().int().positive(),
});

/** The filters of an API request, read strictly: a wrong one is refused with its name. */
export const readRequestArticleFilters = (params: URLSearchParams): ArticleFilters =>
  readStrictly(() => parseArticleFilters(params));

/** One page of the articles; `cursor` is the `nextCursor` of the page before, or null for the first. */
export function readArticleList(
  desk: Desk,
  actor: Actor,
  filters: ArticleFilters,
  cursor: string | null,
): ArticleListView {
  requireRight(actor, 'read');
  const { next, ...page } = listArticles(
    desk.db,
    filters,
    cursor === null ? null : parseCursor(placeSchema, cursor),
  );
  const nextCursor = next ? formatCursor({ ...next }) : null;
  return { ...page, sentence: describeArticles(filters), nextCursor };
}
