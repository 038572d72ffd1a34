import { readRoute } from '@/server/answers/read-route';
import { askFor } from '@/server/answers/views';

/** GET /api/themes: the vocabulary with counts. */
export const GET = readRoute(() => askFor('themes'));
