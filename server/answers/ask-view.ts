import type { Actor } from '@/core/model/user';
import { clientOf } from '@/db/client';
import { actorKey } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { type KeptAnswer, keptAnswer, type ReadBody } from './kept-answers';
import { nameless, rightsOf } from './rights';
import { threadsOf } from './threads/reading-threads';
import { keyOf, readViewText, type ViewCall, type ViewName, type ViewOf } from './views';

async function readBody(desk: Desk, actor: Actor, call: ViewCall): Promise<ReadBody> {
  // What a transaction has written is seen by its own connection alone.
  const threads = clientOf(desk.db).inTransaction ? null : threadsOf(desk);
  const read = await threads?.read(call, actor);
  if (read) return read;
  const begun = performance.now();
  const body = Buffer.from(readViewText(desk, actor, call));
  return { body, took: performance.now() - begun };
}

/**
 * A view as it was answered since anything was written, or read anew, by a thread where the desk is served. Who asks has been looked
 * at before; the read gets somebody with the rights of who asks and nothing else of them.
 */
export function askView(desk: Desk, actor: Actor, call: ViewCall): Promise<KeptAnswer> {
  const reader = nameless(actor);
  const key = `${rightsOf(actor)}\n${keyOf(call)}`;
  return keptAnswer(desk, key, () => readBody(desk, reader, call), { who: actorKey(actor) });
}

/** What a page begins with: a view as its route would give it, as JSON gives it. */
export async function keptView<Name extends ViewName>(
  desk: Desk,
  actor: Actor,
  call: ViewCall<Name>,
): Promise<ViewOf<Name>> {
  const { body } = await askView(desk, actor, call);
  return JSON.parse(body.toString()) as ViewOf<Name>;
}
