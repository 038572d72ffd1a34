import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { batchSchema, decideMany, manySchema, undoMany } from '@/server/review/decide-many';
import { readJson, route } from '@/server/route';
import { readReview } from '@/server/views/read-review';
import { readRequestScope } from '@/server/views/request-filters';

/** The queue of review, page by page: filters as on the timeline, `article`, `series`, `show`, `order`, `cursor`. */
export const GET = route(async (request) => {
  const params = new URL(request.url).searchParams;
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return readReview(openDesk(), actor, readRequestScope(params), params.get('cursor'));
});

/** Accept or reject many at once, as one batch. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return decideMany(openDesk(), actor, await readJson(request, manySchema));
});

/** Take a batch back. */
export const DELETE = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return undoMany(openDesk(), actor, await readJson(request, batchSchema));
});
