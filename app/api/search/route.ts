import { readRoute } from '@/server/answers/read-route';
import { readSearchStrictly } from '@/server/views/read-search';

/** GET /api/search?q=…: the first of each group of results; with `in` one group, with `cursor` further on in it. */
export const GET = readRoute(({ desk, actor, search }) => readSearchStrictly(desk, actor, search));
