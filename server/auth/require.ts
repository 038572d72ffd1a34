import { type Action, can } from '@/core/access/can';
import type { Actor } from '@/core/model/user';
import { readSettings } from '@/server/env';
import { ForbiddenError, SignInNeededError } from '@/server/errors';

const REFUSALS: Record<Action, string> = {
  read: 'Your role does not allow you to read this desk.',
  save: 'Only people with an account of this desk keep views of their own.',
  'keep-account': 'Only people who have signed in change an account, and only their own.',
  review: 'Only analysts and admins decide on what was found.',
  download: 'Only analysts and admins may have the raw uploads.',
  import: 'Only admins import reports into this desk.',
  'manage-settings': 'Only admins change what holds for everybody at this desk.',
  'back-up': 'Only admins copy this desk.',
  'manage-users': 'Only admins manage the people of this desk.',
  'read-audit': 'Only admins see who did what.',
};

/** True when visitors may read: on the loopback address only, unless the settings say otherwise. */
export function isReadingOpen(): boolean {
  return readSettings().isReadingOpen;
}

/**
 * Each use case begins with this line. Throws SignInNeededError for a visitor and ForbiddenError for a signed-in
 * person whose role does not carry the action.
 */
export function requireRight(actor: Actor, action: Action): void {
  if (can(actor, action, isReadingOpen())) return;
  if (actor.kind === 'visitor') throw new SignInNeededError();
  if (
    actor.kind === 'user' &&
    actor.scopes &&
    can({ ...actor, scopes: undefined }, action, isReadingOpen())
  ) {
    throw new ForbiddenError('This token is not good for that.', 'Make one with the scope that it needs.');
  }
  throw new ForbiddenError(REFUSALS[action]);
}

/** How an actor is written into the audit log and the columns that name one: a user's id, or "local:NAME". */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'user') return actor.id;
  return actor.kind === 'local' ? `local:${actor.name}` : 'visitor';
}
