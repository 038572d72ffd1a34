import { type Actor, roleSchema } from '@/core/model/user';
import { type Auth, openAuth } from './auth';

/** Who makes this request: the person of its session cookie, or a visitor. */
export async function readActor(headers: Headers, auth?: Auth): Promise<Actor> {
  if (!headers.get('cookie')) return { kind: 'visitor' };
  const session = await (auth ?? openAuth()).api.getSession({ headers });
  if (!session) return { kind: 'visitor' };
  const { id, name, email, role } = session.user;
  return { kind: 'user', id, name, email, role: roleSchema.parse(role) };
}
