import { z } from 'zod';
import { SCRIPTS, scriptOf } from '@/core/model/entity';
import type { Actor } from '@/core/model/user';
import { findDecision, storeDecisionRow } from '@/db/queries/decision-record';
import { findAliasByName, languageOf, storePersonAlias } from '@/db/queries/entity-alias';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError } from '@/server/errors';
import { decideWithin } from '@/server/review/decide';
import { getShownEntity } from './settle';

export const aliasSchema = z.strictObject({
  alias: z.string().trim().min(2, 'A name has at least two signs.').max(300),
  /** ISO 15924; by the signs of the name where it is not given. */
  script: z.enum(SCRIPTS).optional(),
  /** BCP 47; by the script where it is not given. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write the language as in en or zh-Hans.')
    .max(35)
    .optional(),
});
export type AliasOrder = z.infer<typeof aliasSchema>;

/** A name of an entity after a person's word on it. */
export interface ChangedAlias {
  aliasId: number;
  entityId: number;
  /** What the next decision on it must have seen; null when it is gone, or nobody stands behind it. */
  revision: number | null;
}

/**
 * Say that an entity goes by a name: the next import and each rereading know it. A name that was found is confirmed by
 * it, one that was removed stands again. Throws NotFoundError, and ConflictError where it is so already.
 */
export function addAlias(
  desk: Desk,
  actor: Actor,
  id: number,
  order: AliasOrder,
  at = new Date(),
): ChangedAlias {
  requireRight(actor, 'review');
  return desk.db.transaction(
    (tx) => {
      const entity = getShownEntity(tx, id);
      const alias = order.alias.replace(/\s+/g, ' ');
      const known = findAliasByName(tx, entity.id, alias);
      if (known) {
        const decision = findDecision(tx, 'alias', known.id);
        if (decision && decision.verdict !== 'reject') {
          throw new ConflictError(`“${entity.name}” goes by “${alias}” already.`);
        }
        const seen = decision?.revision ?? null;
        const confirm = { kind: 'alias', id: known.id, verdict: 'confirm', seen } as const;
        const { revision } = decideWithin(tx, actor, confirm, { at });
        return { aliasId: known.id, entityId: entity.id, revision };
      }
      const script = order.script ?? scriptOf(alias);
      const language = order.language ?? languageOf(script);
      const aliasId = storePersonAlias(tx, entity.id, { alias, script, language });
      const by = actorKey(actor);
      const revision = storeAuditEntry(tx, {
        at,
        actor: by,
        action: 'add-alias',
        subjectKind: 'entity',
        subjectId: entity.id,
        before: { factId: aliasId, decision: null, fields: {} },
        after: { factId: aliasId, verdict: 'add', fields: { alias }, script, language },
      });
      storeDecisionRow(tx, {
        kind: 'alias',
        factId: aliasId,
        articleId: null,
        proposed: { alias },
        verdict: 'add',
        added: true,
        correction: null,
        disagreement: null,
        revision,
        batch: null,
        decidedBy: by,
        decidedAt: at,
      });
      return { aliasId, entityId: entity.id, revision };
    },
    { behavior: 'immediate' },
  );
}
