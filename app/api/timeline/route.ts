import { parseTimeUnit } from '@/core/views/timeline-chart';
import { readRoute } from '@/server/answers/read-route';
import { readTimeline, readTimelinePage } from '@/server/views/read-timeline';
import { readRequestFilters } from '@/server/views/request-filters';

/** The whole view, or with `cursor` only how its list goes on. */
export const GET = readRoute(({ desk, actor, search }) => {
  const filters = readRequestFilters(search);
  const cursor = search.get('cursor');
  return cursor === null
    ? readTimeline(desk, actor, filters, parseTimeUnit(search.get('unit')))
    : readTimelinePage(desk, actor, filters, cursor);
});
