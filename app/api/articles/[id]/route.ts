import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { InvalidInputError } from '@/server/errors';
import { readArticle } from '@/server/views/read-article';

/** GET /api/articles/ID: one article with its evidence, facts and charts. */
export const GET = readRoute<{ id: string }>(({ desk, actor, params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An article’s id is a whole number.');
  return readArticle(desk, actor, id);
});
