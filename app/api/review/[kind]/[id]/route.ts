import { parseQueueKey } from '@/core/review/queue';
import { readActor } from '@/server/auth/actor';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { route } from '@/server/route';
import { readReviewDetail } from '@/server/views/read-review-detail';

interface Context {
  params: Promise<{ kind: string; id: string }>;
}

/** One item of the queue opened. */
export const GET = route(async (request, { params }: Context) => {
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const { kind, id } = await params;
  const item = parseQueueKey(`${kind}-${id}`);
  if (!item) throw new NotFoundError('item');
  return readReviewDetail(openDesk(), actor, item.kind, item.id);
});
