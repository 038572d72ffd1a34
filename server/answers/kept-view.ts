import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { keptAnswer } from './kept-answers';
import { nameless, rightsOf } from './rights';

/**
 * What a page begins with: a view that hangs on nothing but the page's address, what is stored, the day, and what the reader may
 * do, kept as the answers of reading routes are. Who asks has been looked at before. `address` tells it from every other view;
 * the read gets somebody with the rights of who asks and nothing else of them. It comes as JSON gives it, as from a route.
 */
export async function keptView<View>(
  desk: Desk,
  actor: Actor,
  address: string,
  read: (actor: Actor) => View,
): Promise<View> {
  const { body } = await keptAnswer(desk, `${rightsOf(actor)}\n${address}`, () => read(nameless(actor)));
  return JSON.parse(body.toString()) as View;
}
