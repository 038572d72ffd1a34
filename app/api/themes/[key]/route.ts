import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readTheme } from '@/server/views/read-theme';

/** GET /api/themes/KEY: one theme with its events, entities and articles. */
export const GET = route(async (request, { params }: { params: Promise<{ key: string }> }) =>
  readTheme(openDesk(), await readActor(request.headers), (await params).key),
);
