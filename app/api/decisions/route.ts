import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { decide, decisionSchema, undoDecision, undoSchema } from '@/server/review/decide';
import { readJson, route } from '@/server/route';

/** Confirm, reject, dispute or correct a fact. Answers with how it stands; 409 with `standing` when somebody else decided meanwhile. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return decide(openDesk(), actor, await readJson(request, decisionSchema));
});

/** Take the last decision on a fact back; the body names the fact and the revision seen. */
export const DELETE = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return undoDecision(openDesk(), actor, await readJson(request, undoSchema));
});
