import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { decide, decisionSchema, factRefSchema, undoDecision } from '@/server/review/decide';
import { readJson, route } from '@/server/route';

/** Confirm, reject, dispute or correct a fact. Answers with how it stands. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return decide(openDesk(), actor, await readJson(request, decisionSchema));
});

/** Take a decision back; the body names the fact. */
export const DELETE = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  return undoDecision(openDesk(), actor, await readJson(request, factRefSchema));
});
