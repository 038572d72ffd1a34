import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { undoSeriesChange } from '@/server/series/undo-series-change';

/** Take back what somebody has done to series. */
export const DELETE = route(async (request, { params }: { params: Promise<{ change: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const change = parseId((await params).change);
  if (change === null) throw new InvalidInputError('change', 'The id of a change is a whole number.');
  return undoSeriesChange(openDesk(), actor, change);
});
