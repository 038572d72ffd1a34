import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { FilterError } from '@/core/filters/codec';
import type { Verdict } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import { isFactKind, QUEUE_KINDS, type QueueEntry } from '@/core/review/queue';
import { parseQueueScope } from '@/core/review/queue-scope';
import { type Queryable, withForeignKeysResting } from '@/db/connection';
import { listBatchDecisions, listRevisions } from '@/db/queries/review-batch';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { listPart } from '@/server/views/read-review';
import { decideWithin, factRefSchema, undoWithin } from './decide';

/** So many facts are decided on together at most: a person answers for each of them. */
export const MOST_TOGETHER = 1000;

const kindSchema = z.enum(QUEUE_KINDS).exclude(['merge']);
const seenSchema = z.number().int().positive().nullable();

/** Facts by name, or all that a scope lets through, whose number the person has seen. */
export const manySchema = z.union([
  z.strictObject({
    verdict: z.enum(['confirm', 'reject', 'dispute']),
    facts: z
      .array(z.strictObject({ ...factRefSchema.shape, kind: kindSchema, seen: seenSchema }))
      .min(1)
      .max(MOST_TOGETHER),
  }),
  z.strictObject({
    verdict: z.enum(['confirm', 'reject']),
    /** The query of the queue’s address. */
    scope: z.string().max(2000),
    expected: z.number().int().positive().max(MOST_TOGETHER),
  }),
]);
export type ManyOrder = z.infer<typeof manySchema>;

export const batchSchema = z.strictObject({ batch: z.uuid() });

/** What was decided together, by the name that takes it back. */
export interface DecidedMany {
  batch: string;
  verdict: Verdict;
  facts: { kind: QueueEntry['kind']; id: number; revision: number | null }[];
}

type Order = Extract<ManyOrder, { facts: unknown }>['facts'][number];

/** The facts that a scope lets through now. Throws ConflictError when they are not as many as the person has seen. */
function listScoped(db: Queryable, query: string, expected: number): Order[] {
  const entries = readScope(db, query).flatMap(({ kind, id }) => (isFactKind(kind) ? [{ kind, id }] : []));
  if (entries.length !== expected) {
    throw new ConflictError(
      `${entries.length.toLocaleString('en-GB')} wait here now, not ${expected.toLocaleString('en-GB')}.`,
      'Look at the new number and decide again.',
    );
  }
  const revisions = listRevisions(db, entries);
  return entries.map((entry) => ({ ...entry, seen: revisions.get(`${entry.kind}-${entry.id}`) ?? null }));
}

function readScope(db: Queryable, query: string): QueueEntry[] {
  try {
    return listPart(db, { ...parseQueueScope(new URLSearchParams(query)), part: 'facts' });
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    throw new InvalidInputError('scope', error.message, 'Leave it out or correct it.');
  }
}

/**
 * Accept or reject many facts at once: in one transaction, as one batch, which is taken back as one. Nothing is written
 * when any of them has been decided on meanwhile (DecidedMeanwhileError), has gone (NotFoundError), or when a scope holds
 * another number than the person saw (ConflictError).
 */
export function decideMany(desk: Desk, actor: Actor, order: ManyOrder, now = new Date()): DecidedMany {
  requireRight(actor, 'review');
  const { verdict } = order;
  const batch = randomUUID();
  return desk.db.transaction(
    (tx) => {
      const orders = 'facts' in order ? order.facts : listScoped(tx, order.scope, order.expected);
      const facts = orders.map((one) => {
        const { kind, id, revision } = decideWithin(tx, actor, { ...one, verdict }, { at: now, batch });
        return { kind: kind as QueueEntry['kind'], id, revision };
      });
      return { batch, verdict, facts };
    },
    { behavior: 'immediate' },
  );
}

/**
 * Take back what was decided together and still stands as it was decided then; what somebody has decided anew since stays
 * as it is. Throws NotFoundError when nothing of it stands.
 */
export function undoMany(
  desk: Desk,
  actor: Actor,
  { batch }: z.infer<typeof batchSchema>,
  now = new Date(),
): { undone: number } {
  requireRight(actor, 'review');
  return withForeignKeysResting(desk.db, (tx) => {
    const decisions = listBatchDecisions(tx, batch);
    if (decisions.length === 0) throw new NotFoundError('set of decisions');
    for (const { kind, id, revision } of decisions) undoWithin(tx, actor, { kind, id, seen: revision }, now);
    return { undone: decisions.length };
  });
}
