import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import {
  dropDecision,
  findClusterPlace,
  listClusterMembers,
  listDecisions,
  storeDecision,
} from '@/db/queries/cluster-members';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError, NotFoundError } from '@/server/errors';
import { recluster } from './recluster';

export const clusterDecisionSchema = z.strictObject({
  decision: z.enum(['together', 'apart']),
  other: z.number().int().positive(),
});

/** Where two articles stand after a person's decision. */
export interface DecidedCluster {
  id: number;
  /** All articles of its cluster in the order of storing, itself among them. */
  members: number[];
}

/**
 * A person says that two articles tell one story, or that they do not; the last word holds, and no rerun changes it.
 * Throws NotFoundError when one of them is not there, InvalidInputError for an article and itself.
 */
export function decideCluster(
  desk: Desk,
  actor: Actor,
  id: number,
  { decision, other }: z.infer<typeof clusterDecisionSchema>,
  now = new Date(),
): DecidedCluster {
  requireRight(actor, 'review');
  if (id === other) throw new InvalidInputError('other', 'An article cannot be compared with itself.');
  return desk.db.transaction(
    (tx) => {
      if (!findClusterPlace(tx, id) || !findClusterPlace(tx, other)) throw new NotFoundError('article');
      const before = listClusterMembers(tx, id);
      if (decision === 'together') {
        // Both whole clusters become one story: what kept a member of one from a member of the other is overruled.
        const others = listClusterMembers(tx, other);
        const crossing = before.flatMap((member) => listDecisions(tx, member));
        for (const { a, b } of crossing) {
          const isAcross =
            (before.includes(a) && others.includes(b)) || (before.includes(b) && others.includes(a));
          if (isAcross) dropDecision(tx, a, b);
        }
      }
      const by = actorKey(actor);
      storeDecision(tx, { a: id, b: other, decision, decidedBy: by, decidedAt: now });
      recluster(tx, [id, other]);
      const members = listClusterMembers(tx, id);
      for (const [subject, partner] of [
        [id, other],
        [other, id],
      ] as const) {
        storeAuditEntry(tx, {
          at: now,
          actor: by,
          action: decision === 'together' ? 'put-together' : 'keep-apart',
          subjectKind: 'article',
          subjectId: subject,
          before: { other: partner, together: before.includes(other) },
          after: { other: partner, together: members.includes(other) },
        });
      }
      return { id, members };
    },
    { behavior: 'immediate' },
  );
}
