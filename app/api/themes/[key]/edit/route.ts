import { readActor } from '@/server/auth/actor';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';
import { readThemeEdit } from '@/server/themes/read-theme-edit';

/** A theme as it is edited, with its history. */
export const GET = route(async (request, { params }: { params: Promise<{ key: string }> }) =>
  readThemeEdit(openDesk(), await readActor(request.headers), (await params).key),
);
