import { z } from 'zod';
import { findUserByEmail } from '@/db/queries/account-user';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { writeApart } from '@/db/store-version';
import type { Desk } from '@/server/context';
import { DeskError, ForbiddenError } from '@/server/errors';
import { type Auth, openAuth } from './auth';
import { CLIENT_ADDRESS } from './client-address';
import { PASSWORD_LENGTH } from './password';
import { countTry, forgetTries, forgiveTry } from './rate-limits';

/** Whatever else is sent along, a role for instance, is not looked at. */
export const signInSchema = z.object({
  email: z.string().trim().toLowerCase().max(320),
  password: z.string().max(PASSWORD_LENGTH.max),
});

const MISMATCH = new DeskError('sign-in-needed', 'E-mail address and password do not match.');

/**
 * Sign in with e-mail address and password. Answers with the cookie of a new session, whatever cookie came in. Throws
 * TooManyTriesError, a DeskError of the kind "sign-in-needed" that does not tell whether there is such an account, and
 * ForbiddenError for one that was deactivated (said only to who knows its password).
 */
export async function signIn(
  desk: Desk,
  { email, password }: z.infer<typeof signInSchema>,
  headers: Headers,
  { auth = openAuth(), now = new Date() }: { auth?: Auth; now?: Date } = {},
): Promise<Response> {
  const address = headers.get(CLIENT_ADDRESS) ?? '';
  const pair = `${email} ${address}`;
  // Counted before the password is looked at, so that tries side by side count as well.
  await countTry('sign-in', pair);
  await countTry('sign-in-address', address);
  await countTry('sign-in-account', email);
  const response = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
  if (response.ok) {
    await forgetTries('sign-in', pair);
    await forgiveTry('sign-in-address', address);
    await forgiveTry('sign-in-account', email);
    const user = findUserByEmail(desk.db, email);
    if (user) {
      const entry = {
        at: now,
        actor: user.id,
        action: 'sign-in',
        subjectKind: 'user',
        subjectId: user.id,
      };
      writeApart(desk.db, () => storeAuditEntry(desk.db, entry));
    }
    // The cookie alone: what the library writes beside it holds the session’s secret, which no script needs to see.
    const cookies = response.headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]);
    return Response.json({}, { headers: cookies });
  }
  if (response.status === 403) {
    throw new ForbiddenError('This account is switched off.', 'Ask an admin of this desk.');
  }
  if (response.status >= 500) throw new Error(`The sign-in library answered ${response.status}.`);
  throw MISMATCH;
}
