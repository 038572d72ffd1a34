import { readRoute } from '@/server/answers/read-route';
import { parseComparison, readThemeComparison } from '@/server/views/read-theme-comparison';

/** GET /api/themes/compare?theme=KEY[,KEY…]: up to four themes side by side. */
export const GET = readRoute(({ desk, actor, search }) =>
  readThemeComparison(desk, actor, parseComparison(search)),
);
