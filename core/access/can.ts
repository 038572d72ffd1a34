import type { Actor, Role } from '@/core/model/user';

/**
 * Everything that a person can ask of the desk. `review`: decide on what the machine proposes. `download`: have the raw
 * bytes of an upload. `back-up`: copy the whole desk, accounts and all.
 */
export const ACTIONS = ['read', 'review', 'download', 'import', 'back-up', 'manage-users'] as const;
export type Action = (typeof ACTIONS)[number];

/** The one table of rights: role by action. The command line on the server is trusted as the owner of the file. */
export const RIGHTS: Record<Role | 'visitor' | 'local', Record<Action, boolean>> = {
  admin: { read: true, review: true, download: true, import: true, 'back-up': true, 'manage-users': true },
  analyst: {
    read: true,
    review: true,
    download: true,
    import: false,
    'back-up': false,
    'manage-users': false,
  },
  reader: {
    read: true,
    review: false,
    download: false,
    import: false,
    'back-up': false,
    'manage-users': false,
  },
  // Visitors read only where the desk is open to them (see `readingIsOpen`): by default on the loopback address.
  visitor: {
    read: false,
    review: false,
    download: false,
    import: false,
    'back-up': false,
    'manage-users': false,
  },
  local: { read: true, review: true, download: true, import: true, 'back-up': true, 'manage-users': true },
};

/** May this actor do this? `readingIsOpen` lets visitors read. */
export function can(actor: Actor, action: Action, readingIsOpen: boolean): boolean {
  const row = actor.kind === 'user' ? actor.role : actor.kind;
  if (row === 'visitor' && action === 'read') return readingIsOpen;
  return RIGHTS[row][action];
}
