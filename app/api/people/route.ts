import { readActor } from '@/server/auth/actor';
import { readPeople } from '@/server/auth/people';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';

/** Everybody who has an account, and the invitations that nobody has followed yet. */
export const GET = route(async (request) => readPeople(openDesk(), await readActor(request.headers)));
