import { readRoute } from '@/server/answers/read-route';
import { readSearchCompletions } from '@/server/views/read-search';

/** GET /api/search/complete?q=…: things of the desk whose names begin so; with `operator` what it takes. */
export const GET = readRoute(({ desk, actor, search }) => readSearchCompletions(desk, actor, search));
