import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { type Action, can } from '@/core/access/can';
import type { Actor } from '@/core/model/user';
import { readPageActor } from './actor';
import { isReadingOpen } from './require';

/**
 * The first line of a page: who asks, when they may. A visitor is sent to the sign-in page and comes back to
 * `path`; a signed-in person without the right gets the nearest forbidden.tsx with status 403. A courtesy: the use
 * cases below check for themselves.
 */
export async function guardPage(action: Action, path: string): Promise<Actor> {
  const actor = await readPageActor(await headers());
  if (can(actor, action, isReadingOpen())) return actor;
  if (actor.kind === 'visitor') redirect(`/sign-in?return=${encodeURIComponent(path)}`);
  forbidden();
}
