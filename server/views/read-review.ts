import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import { listDoubtfulEvents } from '@/core/review/doubtful-events';
import { type QueueEntry, type QueuePart, queueKey, takePage } from '@/core/review/queue';
import type { QueueScope } from '@/core/review/queue-scope';
import type { ReviewQueue } from '@/core/views/review';
import type { Queryable } from '@/db/connection';
import { listQueueItems } from '@/db/queries/review-items';
import { countDecidedFacts, listOpenFacts, listOpenMerges } from '@/db/queries/review-queue';
import { findScopeNames } from '@/db/queries/review-scope';
import { listSightings } from '@/db/queries/review-sightings';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { formatCursor, parseCursor } from './cursor';

const PAGE = 60;
const PAIRS = 20;

/** A place is a row of numbers; the order that it belongs to goes with it, for it means nothing in another. */
const cursorSchema = z.object({
  order: z.enum(['use', 'article']),
  at: z.string().regex(/^-?[\d.e-]+(,-?[\d.e-]+){3}$/),
});

/** Everything that waits in a scope, each with why it stands where it does. */
export function listQueue(db: Queryable, scope: QueueScope): { facts: QueueEntry[]; merges: QueueEntry[] } {
  const facts = listOpenFacts(db, scope);
  const counted = new Set(facts.flatMap(({ seriesId }) => seriesId ?? []));
  const doubtful = listDoubtfulEvents(listSightings(db, counted));
  for (const fact of facts) {
    if (fact.kind === 'event' && fact.reason === 'series' && doubtful.has(fact.id)) fact.reason = 'conflict';
  }
  return { facts, merges: listOpenMerges(db, scope) };
}

const PARTS: Record<QueuePart, (queue: ReturnType<typeof listQueue>) => QueueEntry[]> = {
  all: ({ facts, merges }) => [...facts, ...merges],
  facts: ({ facts }) => facts,
  merges: ({ merges }) => merges,
};

/** The entries of the part of a queue that a scope shows. */
export const listPart = (db: Queryable, scope: QueueScope): QueueEntry[] =>
  PARTS[scope.part](listQueue(db, scope));

/**
 * What waits for a person under these filters, what matters most first; `cursor` is the `nextCursor` of the page before,
 * or null for the first. Throws InvalidInputError for a cursor that the desk did not give.
 */
export function readReview(desk: Desk, actor: Actor, scope: QueueScope, cursor: string | null): ReviewQueue {
  requireRight(actor, 'review');
  const { db } = desk;
  const place = cursor === null ? null : parseCursor(cursorSchema, cursor);
  const after = place?.order === scope.order ? place.at.split(',').map(Number) : null;
  const queue = listQueue(db, scope);
  const page = takePage(PARTS[scope.part](queue), scope.order, after, PAGE);
  const [facts, merges] = [queue.facts.length, queue.merges.length];
  return {
    items: listQueueItems(db, page.entries),
    nextCursor: page.next && formatCursor({ order: scope.order, at: page.next.join(',') }),
    pairs: takePage(queue.merges, 'use', null, PAIRS).entries.map(queueKey),
    open: { all: facts + merges, facts, merges },
    decided: scope.part === 'merges' ? 0 : countDecidedFacts(db, scope),
    ...findScopeNames(db, scope),
  };
}
