import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { type EntityFields, entityFieldsSchema } from '@/core/resolution/change';
import { replay } from '@/core/resolution/replay';
import type { Queryable } from '@/db/connection';
import { listStandingChanges } from '@/db/queries/entity-change';
import { type EntityRow, listKeysAbove } from '@/db/queries/entity-row';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { reasonSchema } from './merge-entities';
import { getShownEntity, makeChange, type SettledChange } from './settle';

const otherSchema = z.number().int().positive().nullable().optional();

export const editSchema = z.strictObject({
  ...entityFieldsSchema.omit({ parentKey: true, listedKey: true }).shape,
  /** Entity that it belongs to; null for none. */
  parent: otherSchema,
  /** Company through which it is listed. */
  listed: otherSchema,
  reason: reasonSchema,
});
export type EditOrder = z.infer<typeof editSchema>;

/** The key of another entity that this one names. Throws InvalidInputError for itself, or for one below it. */
function keyOf(
  tx: Queryable,
  entity: EntityRow,
  field: 'parent' | 'listed',
  id: number | null | undefined,
): string | null | undefined {
  if (id === undefined || id === null) return id;
  const other = getShownEntity(tx, id);
  if (other.id === entity.id) {
    throw new InvalidInputError(field, 'An entity cannot belong to itself, nor be listed as itself.');
  }
  if (field === 'parent' && listKeysAbove(tx, other.key).includes(entity.key)) {
    throw new InvalidInputError(field, `“${other.name}” stands below “${entity.name}” already.`);
  }
  return other.key;
}

/** Of the order what is not so already. A form sends every field that it shows. */
function changedFields(tx: Queryable, entity: EntityRow, order: EditOrder): EntityFields {
  const { parent, listed, reason: _, identifiers, ...plain } = order;
  const parentKey = keyOf(tx, entity, 'parent', parent);
  const listedKey = keyOf(tx, entity, 'listed', listed);
  const wanted: EntityFields = {
    ...plain,
    ...(parentKey === undefined ? {} : { parentKey }),
    ...(listedKey === undefined ? {} : { listedKey }),
  };
  const given = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && entity[field as keyof typeof entity] !== value,
  );
  const former = replay(listStandingChanges(tx)).fields.get(entity.id)?.identifiers ?? [];
  const inWords = (list: NonNullable<EntityFields['identifiers']>) =>
    list.map(({ scheme, value }) => `${scheme} ${value}`).sort();
  const isSame = !identifiers || inWords(identifiers).join('\n') === inWords(former).join('\n');
  return { ...Object.fromEntries(given), ...(isSame ? {} : { identifiers }) };
}

/**
 * Set what an entity is called and what it is; the machine's own words are kept, and stand again when it is taken back.
 * Only what is given and not so already changes. Throws NotFoundError, InvalidInputError, ConflictError.
 */
export function editEntity(
  desk: Desk,
  actor: Actor,
  id: number,
  order: EditOrder,
  at = new Date(),
): SettledChange {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const entity = getShownEntity(tx, id);
      const fields = changedFields(tx, entity, order);
      if (Object.keys(fields).length === 0) {
        throw new ConflictError(`“${entity.name}” is like that already.`, 'Change a field, then save.');
      }
      const twice = fields.identifiers?.find(
        ({ scheme, value }, index, all) =>
          all.findIndex((each) => each.scheme === scheme && each.value === value) !== index,
      );
      if (twice) throw new InvalidInputError('identifiers', `${twice.value} stands there twice.`);
      return makeChange(
        tx,
        actor,
        { kind: 'edit', entity: entity.id, fields },
        { reason: order.reason || null, at, subjects: [entity.id] },
      );
    },
    { behavior: 'immediate' },
  );
}
