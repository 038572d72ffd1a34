import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readFeeds, subscribeFeed, subscriptionSchema } from '@/server/feeds/manage-feeds';
import { readJson, route } from '@/server/route';

/** Every feed of the desk. */
export const GET = route(async (request) => readFeeds(openDesk(), await readActor(request.headers)));

/** Subscribe to a feed. Answers with it. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  const subscription = await readJson(request, subscriptionSchema);
  return Response.json(await subscribeFeed(openDesk(), actor, subscription), { status: 201 });
});
