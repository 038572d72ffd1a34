import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';
import { parseComparison } from '@/server/views/read-theme-comparison';

/** GET /api/themes/compare?theme=KEY[,KEY…]: up to four themes side by side. */
export const GET = readRoute(({ search }) => askFor('theme-comparison', parseComparison(search)));
