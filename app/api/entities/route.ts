import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseEntityListFilters } from '@/server/views/read-entities';

/** GET /api/entities: one page of the entities, by type and name. */
export const GET = readRoute(({ search }) =>
  askFor('entities', parseEntityListFilters(search), search.get('cursor')),
);
