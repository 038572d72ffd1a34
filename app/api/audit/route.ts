import { readActor } from '@/server/auth/actor';
import { parseAuditQuestion, readAudit } from '@/server/auth/read-audit';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';

/** The audit log, the newest first: `who`, `action`, `subject`, `from`, `to`, and `before` for the next page. */
export const GET = route(async (request) => {
  const actor = await readActor(request.headers);
  requireRight(actor, 'read-audit');
  return readAudit(openDesk(), actor, parseAuditQuestion(new URL(request.url).searchParams));
});
