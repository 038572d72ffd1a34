import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readFigures, readMoreFigures, readRequestFigureFilters } from '@/server/views/read-figures';

/**
 * GET /api/figures: the figures under filters, with their charts; `view=compare` sets subjects side by side. With a cursor
 * the next page of the table alone.
 */
export const GET = route(async (request) => {
  const params = new URL(request.url).searchParams;
  const filters = readRequestFigureFilters(params);
  const cursor = params.get('cursor');
  const actor = await readActor(request.headers);
  return cursor
    ? readMoreFigures(openDesk(), actor, filters, cursor)
    : readFigures(openDesk(), actor, filters, params.get('view') === 'compare');
});
