import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readReadiness } from '@/server/operations/health';
import { route } from '@/server/route';

/** Readiness: 200 when the desk can do its work, else 503; the body tells what is amiss. */
export const GET = route(() => {
  const { isReady, checks, backups } = readReadiness(openDesk, readSettings());
  return Response.json(
    { status: isReady ? 'ready' : 'not-ready', checks, backups },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
});
