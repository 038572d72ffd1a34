import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { parseComparison, readThemeComparison } from '@/server/views/read-theme-comparison';

/** GET /api/themes/compare?theme=KEY[,KEY…]: up to four themes side by side. */
export const GET = route(async (request) => {
  const keys = parseComparison(new URL(request.url).searchParams);
  return readThemeComparison(openDesk(), await readActor(request.headers), keys);
});
