import type { Reliability } from '@/core/model/source';
import { foldName } from '@/core/text/fold';
import type { Queryable } from '@/db/connection';
import { rowInsert, rowSelect } from '@/db/rows';
import { sources } from '@/db/schema/tables';

/** What is known of an outlet beforehand. */
export interface SourceProfile {
  name: string;
  owner: string | null;
  stateOwned: boolean;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  reliability: Reliability;
  reliabilityReason: string | null;
}

export type StoredSource = typeof sources.$inferSelect;

const insertSource = rowInsert(sources);
const listByFold = rowSelect<[string, string], typeof sources>(
  sources,
  // The name that reports use goes before the one that a person gave to another outlet.
  'WHERE fold = ? OR renamed_fold = ? ORDER BY renamed_fold IS NOT NULL LIMIT 1',
);

/** The outlet that goes by this name, be it the one that reports use or the one that a person has given it; or null. */
export function findStoredSource(db: Queryable, name: string): StoredSource | null {
  const fold = foldName(name);
  return listByFold(db, fold, fold)[0] ?? null;
}

/**
 * Find the outlet again by its folded name, or by the one that a person has given it, or store it. A stored one is left as
 * it is: people may have said of it what they know.
 */
export function storeSource(db: Queryable, profile: SourceProfile): StoredSource {
  const fold = foldName(profile.name);
  return (
    findStoredSource(db, profile.name) ?? {
      ...profile,
      fold,
      renamedFold: null,
      id: insertSource(db, { ...profile, fold }),
    }
  );
}
