import { readRoute } from '@/server/answers/read-route';
import { readTheme } from '@/server/views/read-theme';

/** GET /api/themes/KEY: one theme with its events, entities and articles. */
export const GET = readRoute<{ key: string }>(({ desk, actor, params }) =>
  readTheme(desk, actor, params.key),
);
