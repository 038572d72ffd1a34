import { openAuth } from '@/server/auth/auth';
import { requireOwnOrigin } from '@/server/auth/origin';
import { readSettings } from '@/server/env';
import { NotFoundError } from '@/server/errors';
import { route } from '@/server/route';

/** All of the sign-in library that the desk offers over HTTP; its other endpoints answer as if they were not there. */
const OFFERED = new Set(['GET get-session', 'POST sign-out']);

const handle = route(async (request, { params }: { params: Promise<{ all: string[] }> }) => {
  if (request.method !== 'GET') requireOwnOrigin(request, readSettings());
  const { all } = await params;
  if (!OFFERED.has(`${request.method} ${all.join('/')}`)) throw new NotFoundError('address');
  return openAuth().handler(request);
});

export { handle as GET, handle as POST };
