import { parseTimeUnit } from '@/core/views/timeline-chart';
import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readTimeline, readTimelinePage } from '@/server/views/read-timeline';
import { readRequestFilters } from '@/server/views/request-filters';

/** The whole view, or with `cursor` only how its list goes on. */
export const GET = route(async (request) => {
  const params = new URL(request.url).searchParams;
  const actor = await readActor(request.headers);
  const filters = readRequestFilters(params);
  const cursor = params.get('cursor');
  return cursor === null
    ? readTimeline(openDesk(), actor, filters, parseTimeUnit(params.get('unit')))
    : readTimelinePage(openDesk(), actor, filters, cursor);
});
