import type { Actor } from '@/core/model/user';

/** Somebody who may do the same, without a name: what is read for them is the same for all who may. */
export function nameless(actor: Actor): Actor {
  if (actor.kind === 'user') return { ...actor, id: '', name: '', email: '' };
  return actor.kind === 'local' ? { kind: 'local', name: '' } : actor;
}

/** What an actor may do, as a word; the same for two who may do the same. */
export const rightsOf = (actor: Actor): string =>
  actor.kind === 'user'
    ? `${actor.role} ${actor.scopes ? actor.scopes.toSorted().join(' ') : 'all'}`
    : actor.kind;
