import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseSourceFilters } from '@/server/views/read-sources';

/** GET /api/sources: the publishers and original outlets of the desk with their grades. */
export const GET = readRoute(({ search }) => askFor('sources', parseSourceFilters(search)));
