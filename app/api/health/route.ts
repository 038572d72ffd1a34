import { route } from '@/server/route';

/** Liveness: this process answers. Asks nothing of the database, so that a full disk does not have it restarted. */
export const GET = route(() => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } }));
