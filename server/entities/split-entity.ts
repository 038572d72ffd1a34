import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { membersWith, type Resolution, replay } from '@/core/resolution/replay';
import type { Queryable } from '@/db/connection';
import { listNamedEntities } from '@/db/queries/entity-assignments';
import { listStandingChanges } from '@/db/queries/entity-change';
import { type EntityRow, storeDividedEntity } from '@/db/queries/entity-row';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError } from '@/server/errors';
import { reasonSchema } from './merge-entities';
import { getEntity, getShownEntity, makeChange, type SettledChange } from './settle';

const idsSchema = z.array(z.number().int().positive()).min(1);

export const splitSchema = z.union([
  /** Members that stand for themselves again, together; the first is what they are shown as. */
  z.strictObject({ members: idsSchema.max(100), reason: reasonSchema }),
  /** Articles in which the name means something else, and what that is called. */
  z.strictObject({
    articles: idsSchema.max(10_000),
    name: z.string().trim().min(1).max(300),
    reason: reasonSchema,
  }),
]);
export type SplitOrder = z.infer<typeof splitSchema>;

function checkMembers(tx: Queryable, shown: EntityRow, members: number[], resolution: Resolution): void {
  const group = membersWith(resolution, shown.id);
  const stranger = members.find((id) => !group.includes(id));
  if (stranger !== undefined) {
    throw new ConflictError(`“${getEntity(tx, stranger).name}” is not part of “${shown.name}”.`);
  }
  if (group.every((id) => members.includes(id))) {
    throw new InvalidInputError('members', 'Leave at least one of its parts where it is.');
  }
}

/** For each entity that these articles name for this one: another, made for it. Throws InvalidInputError when there is none. */
function makeMoves(
  tx: Queryable,
  shown: EntityRow,
  { articles, name, resolution }: { articles: number[]; name: string; resolution: Resolution },
): { entity: number; to: number }[] {
  const group = membersWith(resolution, shown.id);
  const named = new Set(articles.flatMap((article) => listNamedEntities(tx, article)));
  const moved = group.filter((id) => named.has(id));
  if (moved.length === 0) {
    throw new InvalidInputError('articles', `None of these articles names “${shown.name}”.`);
  }
  return moved.map((entity) => ({ entity, to: storeDividedEntity(tx, getEntity(tx, entity), name) }));
}

/**
 * Split an entity: let merged parts stand for themselves again, or let what some articles say of it be said of another,
 * which is made for it and keeps those articles' facts also when they are read again. Answers with the entity that came
 * out. Throws NotFoundError, InvalidInputError, ConflictError.
 */
export function splitEntity(
  desk: Desk,
  actor: Actor,
  id: number,
  order: SplitOrder,
  at = new Date(),
): SettledChange {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const shown = getShownEntity(tx, id);
      const resolution = replay(listStandingChanges(tx));
      const reason = order.reason || null;
      if ('members' in order) {
        const members = [...new Set(order.members)];
        checkMembers(tx, shown, members, resolution);
        return makeChange(tx, actor, { kind: 'split', members }, { reason, at, subjects: members });
      }
      const { name } = order;
      const articles = [...new Set(order.articles)].sort((a, b) => a - b);
      const moves = makeMoves(tx, shown, { articles, name, resolution });
      return makeChange(
        tx,
        actor,
        { kind: 'split-articles', name, moves, articles },
        { reason, at, subjects: moves.flatMap(({ entity, to }) => [to, entity]) },
      );
    },
    { behavior: 'immediate' },
  );
}
