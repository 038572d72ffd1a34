import { type Actor, roleSchema } from '@/core/model/user';
import { readSettings } from '@/server/env';
import { ForbiddenError, SignInNeededError } from '@/server/errors';
import { type Auth, openAuth } from './auth';
import { bearerOf } from './bearer';
import { requireOwnOrigin } from './origin';

export interface Session {
  actor: Extract<Actor, { kind: 'user' }>;
  /** Number of the session, which is no secret: its cookie holds another. */
  id: string;
}

/** The session of a request’s cookie, or null. */
export async function readSession(headers: Headers, auth?: Auth): Promise<Session | null> {
  if (!headers.get('cookie')) return null;
  const found = await (auth ?? openAuth()).api.getSession({ headers });
  if (!found) return null;
  const { id, name, email, role } = found.user;
  return { actor: { kind: 'user', id, name, email, role: roleSchema.parse(role) }, id: found.session.id };
}

/**
 * The session of whoever changes or looks at their own account: a person at a page of the desk, never a token. Throws
 * ForbiddenError, SignInNeededError.
 */
export async function requireSession(request: Request): Promise<Session> {
  if (bearerOf(request.headers) !== null) {
    throw new ForbiddenError('Tokens are not good for accounts.', 'Sign in at the desk itself.');
  }
  if (request.method !== 'GET') requireOwnOrigin(request, readSettings());
  const session = await readSession(request.headers);
  if (!session) throw new SignInNeededError();
  return session;
}
