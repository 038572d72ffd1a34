import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { RereadView } from '@/core/views/rereads';
import {
  countArchive,
  findReread,
  listOpenRereads,
  moveReread,
  storeReread,
} from '@/db/queries/reread-record';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { findStoredTitle } from '@/db/queries/stored-facts';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, NotFoundError } from '@/server/errors';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { wakeWorker } from '@/server/import/worker/wake';
import { readReread } from './read-rereads';

/** What is read again: what an older extractor read, everything, or one article. */
export const rereadOrderSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('older') }),
  z.strictObject({ scope: z.literal('all') }),
  z.strictObject({ scope: z.literal('article'), articleId: z.number().int().positive() }),
]);
export type RereadOrder = z.infer<typeof rereadOrderSchema>;

/** Milliseconds for which the claim of a command line holds before it begins to work. */
const FIRST_LEASE = 15_000;

/**
 * Begin to read stored articles again with the extractor as it is now; the worker does it. `leaseOwner` keeps the run
 * for a process that works on it itself. Throws ConflictError while a run is under way.
 */
export function extractAgain(
  desk: Desk,
  actor: Actor,
  order: RereadOrder,
  { now = new Date(), leaseOwner }: { now?: Date; leaseOwner?: string } = {},
): RereadView {
  requireRight(actor, 'import');
  const articleId = order.scope === 'article' ? order.articleId : null;
  if (articleId !== null && findStoredTitle(desk.db, articleId) === null) throw new NotFoundError('article');
  seedVocabulary(desk);
  const id = desk.db.transaction(
    (tx) => {
      // A change of the scheme is applied before or behind: the worker takes one run after the other.
      if (listOpenRereads(tx).some(({ scope }) => scope !== 'themes')) {
        throw new ConflictError(
          'The archive is being read again already.',
          'Wait until it is done, or cancel it. One that was broken off goes on by `lodestone jobs`.',
        );
      }
      const { articles, newest, older } = countArchive(tx, EXTRACTOR_VERSION);
      const runId = storeReread(tx, {
        scope: order.scope,
        articleId,
        extractorVersion: EXTRACTOR_VERSION,
        untilArticle: newest,
        total: order.scope === 'article' ? 1 : order.scope === 'older' ? older : articles,
        startedAt: now,
        startedBy: actorKey(actor),
        leaseOwner: leaseOwner ?? null,
        leaseUntil: leaseOwner ? new Date(now.getTime() + FIRST_LEASE) : null,
      });
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'reread-archive',
        subjectKind: 'reread',
        subjectId: runId,
        after: { ...order, extractorVersion: EXTRACTOR_VERSION },
      });
      return runId;
    },
    { behavior: 'immediate' },
  );
  wakeWorker();
  return readReread(desk, actor, id);
}

/** Stop reading again: what was read stays read. Throws ConflictError when the run is over. */
export function cancelReread(desk: Desk, actor: Actor, id: number, now = new Date()): RereadView {
  requireRight(actor, 'import');
  if (!Number.isSafeInteger(id) || !findReread(desk.db, id)) throw new NotFoundError('run over the archive');
  if (!moveReread(desk.db, id, ['running'], { state: 'cancelling' })) {
    throw new ConflictError('This run is over.');
  }
  storeAuditEntry(desk.db, {
    at: now,
    actor: actorKey(actor),
    action: 'cancel-reread',
    subjectKind: 'reread',
    subjectId: id,
  });
  wakeWorker();
  return readReread(desk, actor, id);
}
