import { z } from 'zod';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { parseInput } from '@/server/parse-input';
import { readJson, route } from '@/server/route';
import { exportScheme } from '@/server/themes/export-scheme';
import { importScheme } from '@/server/themes/import-scheme';

/** The scheme of themes as SKOS in JSON-LD. */
export const GET = route(async (request) => {
  const scheme = exportScheme(openDesk(), await readActor(request.headers));
  return new Response(`${JSON.stringify(scheme, null, 2)}\n`, {
    headers: {
      'content-type': 'application/ld+json; charset=utf-8',
      'content-disposition': 'attachment; filename="themes.jsonld"',
    },
  });
});

const querySchema = z.strictObject({ replaces: z.enum(['true', 'false']).default('false') });

/** Take over a scheme from SKOS in JSON-LD; `?replaces=true` takes the desk's other themes out. */
export const POST = route(async (request) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'review');
  const query = parseInput(querySchema, Object.fromEntries(new URL(request.url).searchParams));
  const document = await readJson(request, z.unknown());
  const imported = importScheme(openDesk(), actor, document, { replaces: query.replaces === 'true' });
  return Response.json(imported, { status: 201 });
});
