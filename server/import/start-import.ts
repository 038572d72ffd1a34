import type { Actor } from '@/core/model/user';
import type { ImportChannel } from '@/core/views/imports';
import type { Queryable } from '@/db/connection';
import { findBatch, moveBatch, storeBatch } from '@/db/queries/import-batch';
import { storeImportFile } from '@/db/queries/import-file';
import { writeApart } from '@/db/store-version';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { ConflictError, InvalidInputError, NotFoundError } from '@/server/errors';
import { seedVocabulary } from './seed-vocabulary';
import { wakeWorker } from './worker/wake';

export interface ImportOptions {
  channel: ImportChannel;
  /** Only propose; nothing is stored before somebody commits the import. */
  preview?: boolean;
  /** Addresses to fetch, for the channel `address`. */
  urls?: string[];
  /** A worker that claims the import from its first moment: the command line works on its own. */
  leaseOwner?: string;
}

/** Milliseconds for which such a claim holds while files are being staged. */
const STAGING_LEASE = 10 * 60 * 1000;

/** Most addresses of one import. */
const MOST_ADDRESSES = 100;

function checkAddress(address: string): string {
  const url = URL.parse?.(address) ?? (URL.canParse(address) ? new URL(address) : null);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InvalidInputError(
      'urls',
      `“${address}” is no web address.`,
      'Write it with https:// or http://.',
    );
  }
  return url.href;
}

/** Begin an import. Returns its id; files are sent to it until `finishSending`. */
export function startImport(desk: Desk, actor: Actor, options: ImportOptions, now = new Date()): number {
  requireRight(actor, 'import');
  const urls = (options.urls ?? []).map(checkAddress);
  if (options.channel === 'address' && (urls.length === 0 || urls.length > MOST_ADDRESSES)) {
    throw new InvalidInputError('urls', `Give between 1 and ${MOST_ADDRESSES} addresses.`);
  }
  seedVocabulary(desk);
  const begin = (tx: Queryable) => {
    const batchId = storeBatch(tx, {
      startedAt: now,
      startedBy: actorKey(actor),
      channel: options.channel,
      preview: options.preview ?? false,
      state: urls.length > 0 ? 'running' : 'receiving',
      leaseOwner: options.leaseOwner ?? null,
      leaseUntil: options.leaseOwner ? new Date(now.getTime() + STAGING_LEASE) : null,
    });
    for (const url of urls) storeImportFile(tx, { batchId, filename: url, url, state: 'staged' });
    return batchId;
  };
  const id = writeApart(desk.db, () => desk.db.transaction(begin, { behavior: 'immediate' }));
  if (urls.length > 0) wakeWorker();
  return id;
}

/** Throws NotFoundError or ConflictError unless the import takes files. */
export function requireReceiving(desk: Desk, batchId: number): void {
  const batch = findBatch(desk.db, batchId);
  if (!batch) throw new NotFoundError('import');
  if (batch.state !== 'receiving')
    throw new ConflictError('This import takes no more files.', 'Start a new one for more files.');
}

/** Say that everything is sent; the work goes on without the sender. Saying it twice changes nothing. */
export function finishSending(desk: Desk, actor: Actor, batchId: number): void {
  requireRight(actor, 'import');
  if (!findBatch(desk.db, batchId)) throw new NotFoundError('import');
  writeApart(desk.db, () => moveBatch(desk.db, batchId, ['receiving'], { state: 'running' }));
  wakeWorker();
}
