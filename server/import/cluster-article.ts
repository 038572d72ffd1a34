import type { Queryable } from '@/db/connection';
import { copyDecisions, findClusterPlace, listClusterMembers, storeLead } from '@/db/queries/cluster-members';
import { listArticleTexts, storeFingerprint } from '@/db/queries/duplicate-candidates';
import { bandsOf } from '@/ingest/similar/fingerprint';
import { newSentences } from '@/ingest/similar/new-sentences';
import { findDuplicates } from './find-duplicates';
import { recluster, recount } from './recluster';

/** Members of a cluster that a new one's sentences are looked up in. */
const TEXTS_COMPARED = 20;

/** Where a stored article stands among those before it. */
export interface ClusteredArticle {
  /** The article that it repeats most nearly; null when it tells a story of its own. */
  nearId: number | null;
  /** Share (0 to 1) of its sentences that neither its cluster nor its former version has; null when it has neither. */
  newShare: number | null;
}

function shareOfNew(db: Queryable, articleId: number, others: number[]): number {
  const [own, ...texts] = listArticleTexts(db, [articleId, ...others.slice(0, TEXTS_COMPARED)]);
  return own === undefined ? 0 : newSentences(own, texts).share;
}

/**
 * Give the article that was stored last its place among the near duplicates: its fingerprint (made outside the
 * transaction by `fingerprint`) is stored, it joins the cluster of the article that it repeats most nearly, and its
 * facts that are told there already count no more. `formerId` names the article whose place it has just taken as a new
 * version (`replaced_by_id` is set): that one leaves its cluster, what people said of it goes over to the new one.
 * Runs inside the caller's transaction, after the article's facts are stored.
 */
export function clusterArticle(
  tx: Queryable,
  articleId: number,
  { fingerprint, formerId = null }: { fingerprint: Uint8Array; formerId?: number | null },
): ClusteredArticle {
  storeFingerprint(tx, articleId, fingerprint, bandsOf(fingerprint));
  if (formerId !== null) {
    copyDecisions(tx, formerId, articleId);
    recluster(tx, [formerId, articleId]);
    const others = listClusterMembers(tx, articleId).filter((id) => id !== articleId);
    const [nearest] = findDuplicates(tx, articleId);
    const nearId = nearest !== undefined && others.includes(nearest) ? nearest : (others[0] ?? null);
    return { nearId, newShare: shareOfNew(tx, articleId, [formerId, ...others]) };
  }
  // Nobody has said anything of a new article yet, and none comes after it: the first match decides.
  const [nearId] = findDuplicates(tx, articleId);
  if (nearId === undefined) return { nearId: null, newShare: null };
  storeLead(tx, articleId, findClusterPlace(tx, nearId)?.leadId ?? nearId);
  recount(tx, [articleId]);
  const others = listClusterMembers(tx, articleId).filter((id) => id !== articleId && id !== nearId);
  return { nearId, newShare: shareOfNew(tx, articleId, [nearId, ...others]) };
}
