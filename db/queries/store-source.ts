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
const listByFold = rowSelect<[string], typeof sources>(sources, 'WHERE fold = ?');

/** Find the outlet again by its folded name, or store it. A stored one is left as it is: people may have graded it. */
export function storeSource(db: Queryable, profile: SourceProfile): StoredSource {
  const fold = foldName(profile.name);
  const [known] = listByFold(db, fold);
  return known ?? { ...profile, fold, id: insertSource(db, { ...profile, fold }) };
}
