import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readArticle } from '@/server/views/read-article';

/** GET /api/articles/ID: one article with its evidence, facts and charts. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An article’s id is a whole number.');
  return readArticle(openDesk(), await readActor(request.headers), id);
});
