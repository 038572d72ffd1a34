import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { readArticleCharts } from '@/server/views/read-article-charts';

/** GET /api/articles/12/charts?organisation=3: the charts beside an article, for an organisation that it names. */
export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await readActor(request.headers);
  requireRight(actor, 'read');
  const organisation = parseId(new URL(request.url).searchParams.get('organisation') ?? '');
  if (organisation === null) {
    throw new InvalidInputError('organisation', 'Name the organisation by its number.');
  }
  return readArticleCharts(openDesk(), actor, Number((await params).id), organisation);
});
