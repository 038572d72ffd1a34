import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { pollFeedNow } from '@/server/feeds/poll-feed';
import { route } from '@/server/route';

/** Poll a feed at once. Answers with what came of it. */
export const POST = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  return pollFeedNow(openDesk(), actor, Number((await params).id));
});
