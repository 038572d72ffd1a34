import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { chooseRates, chosenRatesSchema } from '@/server/figures/choose-rates';
import { readRates } from '@/server/figures/read-rates';
import { rateOrderSchema, replaceRates } from '@/server/figures/replace-rates';
import { readJson, route } from '@/server/route';

/** GET /api/figures/rates: the exchange rates that hold now, and the tables before. */
export const GET = route(async (request) => readRates(openDesk(), await readActor(request.headers)));

/** Put a table in the place of the one that holds; the body carries the file as text. */
export const PUT = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'manage-settings');
  return replaceRates(openDesk(), actor, await readJson(request, rateOrderSchema));
});

/** Let a former table hold again; null is the one that comes with the desk. */
export const PATCH = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'manage-settings');
  const { table } = await readJson(request, chosenRatesSchema);
  return chooseRates(openDesk(), actor, table);
});
