import { listWithoutFingerprint, storeFingerprint } from '@/db/queries/duplicate-candidates';
import { bandsOf, fingerprint } from '@/ingest/similar/fingerprint';
import type { Desk } from '@/server/context';
import { listLaterCandidates } from './find-duplicates';
import { recluster } from './recluster';

/**
 * Make the fingerprints of articles that an earlier version stored (at most `limit`, oldest first) and give them their
 * places among the near duplicates, as if they had had them from the start. Returns how many there were; 0 says that
 * none is left.
 */
export function fingerprintMissing(desk: Desk, limit: number): number {
  const made = listWithoutFingerprint(desk.db, limit).map(({ id, text }) => ({
    id,
    bytes: fingerprint(text),
  }));
  for (const { id, bytes } of made) {
    desk.db.transaction(
      (tx) => {
        storeFingerprint(tx, id, bytes, bandsOf(bytes));
        recluster(tx, [id, ...listLaterCandidates(tx, id)]);
      },
      { behavior: 'immediate' },
    );
  }
  return made.length;
}
