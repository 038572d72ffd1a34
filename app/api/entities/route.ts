import { readRoute } from '@/server/answers/read-route';
import { parseEntityListFilters, readEntities } from '@/server/views/read-entities';

/** GET /api/entities: one page of the entities, by type and name. */
export const GET = readRoute(({ desk, actor, search }) =>
  readEntities(desk, actor, parseEntityListFilters(search), search.get('cursor')),
);
