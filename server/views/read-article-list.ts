import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { ARTICLE_SORTS, type ArticleListView, type ArticleSort } from '@/core/views/article-list';
import { listArticles } from '@/db/queries/article-list';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { InvalidInputError } from '../errors';
import { formatCursor, parseCursor } from './cursor';

const placeSchema = z.object({
  published: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  id: z.number().int().positive(),
});

/** The order that an API request asks for, read strictly; none is the newest import first. */
export function requireArticleSort(params: URLSearchParams): ArticleSort {
  const asked = params.get('sort') ?? ARTICLE_SORTS[0];
  const sort = ARTICLE_SORTS.find((each) => each === asked);
  if (sort) return sort;
  throw new InvalidInputError(
    'sort',
    `“${asked}” is no order of articles.`,
    `Orders: ${ARTICLE_SORTS.join(', ')}.`,
  );
}

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
