import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { clusterDecisionSchema, decideCluster } from '@/server/import/decide-cluster';
import { readJson, route } from '@/server/route';

/** POST /api/articles/ID/cluster: say that this article and another tell one story, or that they do not. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const id = parseId((await params).id);
  if (id === null) throw new InvalidInputError('id', 'An article’s id is a whole number.');
  return decideCluster(openDesk(), actor, id, await readJson(request, clusterDecisionSchema));
});
