import { z } from 'zod';
import { parseReturnPath } from '@/core/access/return-path';
import type { SignOnProblem } from '@/core/access/sign-on-problem';
import { SIGN_ON_PROVIDER } from '@/db/queries/sign-on-account';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { readSettings } from '@/server/env';
import { ConflictError, DeskError, NotFoundError, TooManyTriesError } from '@/server/errors';
import { readLog } from '@/server/operations/log';
import { BY_SIGN_ON } from './admit-person';
import { CLIENT_ADDRESS } from './client-address';
import { baseUrl } from './origin';
import { countTry, forgetTries } from './rate-limits';
import { unavailable } from './sign-on-discovery';
import { type Landing, landings, openSignOn } from './sign-on-provider';

/** Milliseconds that the provider has in all for changing a code into a person. */
const LANDING_PATIENCE_MS = 20_000;

export const signOnOrderSchema = z.strictObject({ return: z.string().max(8000) });

/**
 * What the button names, and whether people come in whom no admin has added; null where there is no single sign-on. Open to all:
 * the sign-in page shows it.
 */
export function readSignOnWay(): { name: string; isOpen: boolean } | null {
  const { signOn } = readSettings();
  return signOn && { name: signOn.name, isOpen: signOn.newPeople !== null };
}

/**
 * Begin a single sign-on: answers with the provider’s address to go to, as `{ url }`, and the cookie by which this browser is
 * known when it comes back. Throws NotFoundError where none is set, TooManyTriesError, ConflictError under another address
 * than the provider sends people back to, and a DeskError of the kind "unavailable".
 */
export async function beginSignOn(
  headers: Headers,
  order: z.infer<typeof signOnOrderSchema>,
): Promise<Response> {
  const base = requireSignOn();
  const origin = headers.get('origin');
  if (origin !== null && origin !== base) {
    throw new ConflictError('This way in leads back to another address.', `Open the desk under ${base}.`);
  }
  await countTry('sign-on', headers.get(CLIENT_ADDRESS) ?? '');
  const auth = await openSignOn();
  const path = parseReturnPath(order.return);
  const begun = await auth.api.signInSocial({
    body: {
      provider: SIGN_ON_PROVIDER,
      callbackURL: `${base}${path}`,
      errorCallbackURL: `${base}/sign-in?return=${encodeURIComponent(path)}`,
      disableRedirect: true,
    },
    headers,
    returnHeaders: true,
  });
  return Response.json({ url: begun.response.url }, { headers: cookiesFrom(begun.headers) });
}

/**
 * Somebody comes back from the provider. Always answers with the way to a page of the desk: where they wanted to go, with the
 * cookie of a new session, or the sign-in page with the code of what went wrong (core/access/sign-on-problem.ts). Throws
 * NotFoundError where no single sign-on is set.
 */
export async function finishSignOn(desk: Desk, request: Request, now = new Date()): Promise<Response> {
  const base = requireSignOn();
  const address = request.headers.get(CLIENT_ADDRESS) ?? '';
  const landing: Landing = {};
  let response: Response;
  try {
    await countTry('sign-on', address);
    const auth = await openSignOn();
    response = await withPatience(
      landings.run(landing, () =>
        auth.api.callbackOAuth({
          params: { id: SIGN_ON_PROVIDER },
          query: Object.fromEntries(new URL(request.url).searchParams),
          headers: request.headers,
          method: 'GET',
          asResponse: true,
        }),
      ),
    );
  } catch (error) {
    if (error instanceof TooManyTriesError) return toSignIn('too-many', '/');
    if (error instanceof DeskError && error.kind === 'unavailable') return toSignIn('unavailable', '/');
    readLog().error({ err: error }, 'A single sign-on failed');
    return toSignIn('unproven', '/');
  }
  const { pathname, search, hash, searchParams } = new URL(response.headers.get('location') ?? '/', base);
  const cookies = cookiesFrom(response.headers);
  const isIn = cookies.some(([, cookie]) => /session_token=[^;]/.test(cookie));
  if (!landing.user || !isIn) {
    const code = searchParams.get('error');
    readLog().warn({ code, refused: landing.refused ?? null }, 'A single sign-on was refused');
    const back = pathname === '/sign-in' ? parseReturnPath(searchParams.get('return')) : '/';
    return toSignIn(landing.refused ?? toProblem(code), back, cookies);
  }
  await forgetTries('sign-on', address);
  storeAuditEntry(desk.db, {
    at: now,
    actor: landing.user.id,
    action: 'sign-in',
    subjectKind: 'user',
    subjectId: landing.user.id,
    after: { by: BY_SIGN_ON },
  });
  return redirectTo(parseReturnPath(pathname + search + hash), cookies);
}

/** Address under which the provider knows the desk. Throws NotFoundError where no single sign-on is set. */
function requireSignOn(): string {
  const settings = readSettings();
  if (!settings.signOn) throw new NotFoundError('address');
  return baseUrl(settings);
}

/** The problem behind a code of the library, or of the provider (RFC 6749, section 4.1.2.1), which it hands on. */
function toProblem(code: string | null): SignOnProblem {
  if (code === 'access_denied') return 'denied';
  if (code === 'temporarily_unavailable' || code === 'server_error') return 'unavailable';
  return code?.startsWith('state_') || code === 'nonce_binding_missing' ? 'stale' : 'unproven';
}

type Cookies = [string, string][];

/** The cookies alone, as headers: what else the library answers holds the session’s secret. */
const cookiesFrom = (headers: Headers): Cookies =>
  headers.getSetCookie().map((cookie) => ['set-cookie', cookie]);

function toSignIn(problem: SignOnProblem, back: string, cookies: Cookies = []): Response {
  const query = new URLSearchParams({ problem, ...(back === '/' ? {} : { return: back }) });
  return redirectTo(`/sign-in?${query}`, cookies);
}

/** 303, for the address that was asked holds a code that must not be asked with again. */
function redirectTo(path: string, cookies: Cookies): Response {
  const headers: Cookies = [['location', path], ['cache-control', 'no-store'], ...cookies];
  return new Response(null, { status: 303, headers });
}

/** What `work` gives, or the error of a provider that is not there once patience is at its end. */
async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable()), LANDING_PATIENCE_MS);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
