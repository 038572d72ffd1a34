import { parseId } from '@/core/views/id';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { InvalidInputError } from '@/server/errors';

/** GET /api/articles/12/charts?organisation=3: the charts beside an article, for an organisation that it names. */
export const GET = readRoute<{ id: string }>(({ search, params }) => {
  const organisation = parseId(search.get('organisation') ?? '');
  if (organisation === null) {
    throw new InvalidInputError('organisation', 'Name the organisation by its number.');
  }
  return askFor('article-charts', Number(params.id), organisation);
});
