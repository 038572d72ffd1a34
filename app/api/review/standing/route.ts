import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readReviewStanding } from '@/server/views/read-review-standing';

/** How much waits, and what whoever asks has decided last. */
export const GET = route(async (request) => readReviewStanding(openDesk(), await readActor(request.headers)));
