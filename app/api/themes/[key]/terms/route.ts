import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { countTerms } from '@/server/themes/count-terms';

/** In how many stored articles each term of a theme is found. */
export const GET = route(async (request, { params }: { params: Promise<{ key: string }> }) =>
  countTerms(openDesk(), await readActor(request.headers), (await params).key),
);
