import type { Actor } from '@/core/model/user';
import { findStartAddress } from '@/db/queries/saved-view';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';

/**
 * Where the desk opens for this person: the address of the start view, or null for the plain timeline. A start view that
 * is the plain timeline itself gives null too, or the way there would go round in a circle.
 */
export function findStartView({ db }: Desk, actor: Actor): string | null {
  requireRight(actor, 'read');
  if (actor.kind !== 'user') return null;
  const address = findStartAddress(db, actor.id);
  return address === '/' ? null : address;
}
