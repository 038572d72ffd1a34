import { requireSession } from '@/server/auth/session';
import { endSession } from '@/server/auth/sessions';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';

/** End one of one’s own sessions. Answers with the others. */
export const DELETE = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const session = await requireSession(request);
  return endSession(openDesk(), session, (await params).id);
});
