import { readRoute } from '@/server/answers/read-route';
import { readThemes } from '@/server/views/read-themes';

/** GET /api/themes: the vocabulary with counts. */
export const GET = readRoute(({ desk, actor }) => readThemes(desk, actor));
