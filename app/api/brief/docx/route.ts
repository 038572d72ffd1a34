import { readActor } from '@/server/auth/actor';
import { baseUrl, requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { docxOrderSchema, makeBriefDocx } from '@/server/brief/make-brief-docx';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

/** A brief as a Word document. Writes nothing; a POST because an introduction is too long for an address. */
export const POST = route(async (request) => {
  const settings = readSettings();
  requireOwnOrigin(request, settings);
  const actor = await readActor(request.headers);
  requireRight(actor, 'read');
  return makeBriefDocx(openDesk(), actor, await readJson(request, docxOrderSchema), baseUrl(settings));
});
