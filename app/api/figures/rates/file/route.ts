import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { exportRates } from '@/server/figures/read-rates';
import { route } from '@/server/route';

/** GET /api/figures/rates/file: the table that holds now, as a file that can be edited and put in again. */
export const GET = route(async (request) => {
  const csv = exportRates(openDesk(), await readActor(request.headers));
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="exchange-rates.csv"',
      'cache-control': 'no-store',
    },
  });
});
