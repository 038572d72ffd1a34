import { parseId } from '@/core/views/id';
import { requireSession } from '@/server/auth/session';
import { withdrawToken } from '@/server/auth/tokens';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { route } from '@/server/route';

/** Withdraw one of one’s own tokens. Answers with the others. */
export const DELETE = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { actor } = await requireSession(request);
  const id = parseId((await params).id);
  if (id === null) throw new NotFoundError('token');
  return withdrawToken(openDesk(), actor, id);
});
