import type { Actor } from '@/core/model/user';
import { listUserRows, type UserRow } from '@/db/queries/account-user';
import type { Desk } from '@/server/context';
import { requireRight } from './require';

/** Everybody who can sign in, by name. */
export function listUsers(desk: Desk, actor: Actor): UserRow[] {
  requireRight(actor, 'manage-users');
  return listUserRows(desk.db);
}
