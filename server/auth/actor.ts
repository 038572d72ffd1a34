import type { Actor } from '@/core/model/user';
import { openDesk } from '@/server/context';
import { bearerOf } from './bearer';
import { readSession } from './session';
import { readTokenActor } from './token-actor';

/**
 * Who makes this request to the API: the owner of its token, else the person of its session cookie, else a visitor. A request
 * with a token is never taken for somebody else’s by a cookie beside it. Throws SignInNeededError for a token that is not good.
 */
export async function readActor(headers: Headers): Promise<Actor> {
  const token = bearerOf(headers);
  if (token !== null) return readTokenActor(openDesk(), token, headers);
  return readPageActor(headers);
}

/** Who asks for a page: the person of the session cookie, or a visitor. Tokens open no pages. */
export async function readPageActor(headers: Headers): Promise<Actor> {
  return (await readSession(headers))?.actor ?? { kind: 'visitor' };
}
