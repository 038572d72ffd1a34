import { requireSession } from '@/server/auth/session';
import { endOtherSessions, readSessions } from '@/server/auth/sessions';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';

/** Where one is signed in. */
export const GET = route(async (request) => readSessions(openDesk(), await requireSession(request)));

/** Sign out everywhere else. */
export const DELETE = route(async (request) => endOtherSessions(openDesk(), await requireSession(request)));
