import type { Actor } from '@/core/model/user';
import { findDecision } from '@/db/queries/decision-record';
import { findAlias } from '@/db/queries/entity-alias';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { decideWithin, undoWithin } from '@/server/review/decide';
import type { ChangedAlias } from './add-alias';
import { getEntity, getShownEntity } from './settle';

/**
 * Say that an entity does not go by a name: it is shown no more, and imports do not read it as this entity's. A name that a
 * person had added goes. Throws NotFoundError, InvalidInputError for the name that it is headed with.
 */
export function removeAlias(
  desk: Desk,
  actor: Actor,
  id: number,
  aliasId: number,
  at = new Date(),
): ChangedAlias {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const entity = getShownEntity(tx, id);
      const alias = findAlias(tx, aliasId);
      const owner = alias && getEntity(tx, alias.entityId);
      if (!owner || (owner.canonicalId ?? owner.id) !== entity.id) throw new NotFoundError('name');
      if (alias.alias === entity.name) {
        throw new InvalidInputError('alias', 'It is headed with this name. Give it another one first.');
      }
      const decision = findDecision(tx, 'alias', aliasId);
      const seen = decision?.revision ?? null;
      if (decision?.verdict === 'add') {
        undoWithin(tx, actor, { kind: 'alias', id: aliasId, seen }, at);
        return { aliasId, entityId: entity.id, revision: null };
      }
      if (decision?.verdict === 'reject') throw new ConflictError('This name has been removed already.');
      const reject = { kind: 'alias', id: aliasId, verdict: 'reject', seen } as const;
      const { revision } = decideWithin(tx, actor, reject, { at });
      return { aliasId, entityId: entity.id, revision };
    },
    { behavior: 'immediate' },
  );
}
