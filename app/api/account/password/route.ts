import { changePassword, passwordChangeSchema } from '@/server/auth/change-password';
import { requireSession } from '@/server/auth/session';
import { openDesk } from '@/server/context';
import { readJson, route } from '@/server/route';

/** Change one’s own password: `{ current, password }`. Answers with how many other sessions ended by it. */
export const POST = route(async (request) => {
  const session = await requireSession(request);
  return changePassword(openDesk(), session, await readJson(request, passwordChangeSchema));
});
