import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { feedChangeSchema, removeFeed, updateFeed } from '@/server/feeds/manage-feeds';
import { readJson, route } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** Change a feed's schedule, pause it or let it go on. Answers with the feed. */
export const PATCH = route(async (request, { params }: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const change = await readJson(request, feedChangeSchema);
  return updateFeed(openDesk(), actor, Number((await params).id), change);
});

/** Stop following a feed; its articles stay. */
export const DELETE = route(async (request, { params }: Context) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  removeFeed(openDesk(), actor, Number((await params).id));
  return {};
});
