import { parseTimeUnit } from '@/core/views/timeline-chart';
import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { readRequestFilters } from '@/server/views/request-filters';

/** The whole view, or with `cursor` only how its list goes on. */
export const GET = readRoute(({ search }) => {
  const filters = readRequestFilters(search);
  const cursor = search.get('cursor');
  return cursor === null
    ? askFor('timeline', filters, parseTimeUnit(search.get('unit')))
    : askFor('timeline-rows', filters, cursor);
});
