import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { InvalidInputError } from '@/server/errors';

/** GET /api/articles/ID: one article with its evidence, facts and charts. */
export const GET = readRoute<{ id: string }>(({ params }) => {
  const id = parseId(params.id);
  if (id === null) throw new InvalidInputError('id', 'An article’s id is a whole number.');
  return askFor('article', id);
});
