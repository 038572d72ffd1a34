import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readThemes } from '@/server/views/read-themes';

/** GET /api/themes: the vocabulary with counts. */
export const GET = route(async (request) => readThemes(openDesk(), await readActor(request.headers)));
