import { openAuth } from '@/server/auth/auth';
import { requireOwnOrigin } from '@/server/auth/origin';
import { readSettings } from '@/server/env';
import { NotFoundError } from '@/server/errors';
import { route } from '@/server/route';

/**
 * Signing out is all of the sign-in library that the desk offers over HTTP; its other endpoints answer as if they were not there.
 * Among them is get-session, which would hand the secret of the session’s cookie to scripts.
 */
export const POST = route(async (request, { params }: { params: Promise<{ all: string[] }> }) => {
  requireOwnOrigin(request, readSettings());
  const { all } = await params;
  if (all.join('/') !== 'sign-out') throw new NotFoundError('address');
  return openAuth().handler(request);
});
