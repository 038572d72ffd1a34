import type { Actor, Role } from '@/core/model/user';

/**
 * Everything that a person can ask of the desk. `review`: decide on what the machine proposes. `download`: have the raw
 * bytes of an upload. `save`: keep views of one's own. `manage-settings`: change what holds for everybody, such as the rates of
 * exchange. `back-up`: copy the whole desk, accounts and all. `keep-account`: one's own password, sessions and tokens.
 * `read-audit`: see who did what when.
 */
export const ACTIONS = [
  'read',
  'save',
  'keep-account',
  'review',
  'download',
  'import',
  'manage-settings',
  'back-up',
  'manage-users',
  'read-audit',
] as const;
export type Action = (typeof ACTIONS)[number];

function allow(...actions: Action[]): Record<Action, boolean> {
  return Object.fromEntries(ACTIONS.map((action) => [action, actions.includes(action)])) as Record<
    Action,
    boolean
  >;
}

/** The one table of rights: role by action. The command line on the server is trusted as the owner of the file. */
export const RIGHTS: Record<Role | 'visitor' | 'local', Record<Action, boolean>> = {
  admin: allow(...ACTIONS),
  analyst: allow('read', 'save', 'keep-account', 'review', 'download'),
  reader: allow('read', 'save', 'keep-account'),
  // Visitors read only where the desk is open to them (see `readingIsOpen`): by default on the loopback address.
  visitor: allow(),
  // Views belong to an account, which the command line is not.
  local: { ...allow(...ACTIONS), save: false, 'keep-account': false },
};

/** May this actor do this? `readingIsOpen` lets visitors read. A token may what its scopes and its owner's role both allow. */
export function can(actor: Actor, action: Action, readingIsOpen: boolean): boolean {
  const row = actor.kind === 'user' ? actor.role : actor.kind;
  if (row === 'visitor' && action === 'read') return readingIsOpen;
  if (actor.kind === 'user' && actor.scopes && !actor.scopes.some((scope) => scope === action)) return false;
  return RIGHTS[row][action];
}
