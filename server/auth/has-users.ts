import { countUsers } from '@/db/queries/account-user';
import type { Desk } from '@/server/context';

/** True once anybody can sign in. Open to all: the sign-in page says what to do while nobody can. */
export function hasUsers(desk: Desk): boolean {
  return countUsers(desk.db) > 0;
}
