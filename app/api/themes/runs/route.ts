import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readLatestThemeRun } from '@/server/themes/theme-runs';

/** The newest run that brings stored articles to the scheme; null when there was none. */
export const GET = route(async (request) => readLatestThemeRun(openDesk(), await readActor(request.headers)));
