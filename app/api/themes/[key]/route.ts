import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';

/** GET /api/themes/KEY: one theme with its events, entities and articles. */
export const GET = readRoute<{ key: string }>(({ params }) => askFor('theme', params.key));
