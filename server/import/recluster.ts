import { formClusters, type PairDecision } from '@/core/cluster/form-clusters';
import { matchFacts, rateSameEvent, rateSameFigure } from '@/core/cluster/same-fact';
import type { Queryable } from '@/db/connection';
import {
  listComparableEvents,
  listComparableFigures,
  type Marked,
  markFact,
} from '@/db/queries/cluster-facts';
import {
  closeVersions,
  findClusterPlace,
  listClusterMembers,
  listDecisions,
  storeLead,
} from '@/db/queries/cluster-members';
import { findDuplicates, listLaterCandidates } from './find-duplicates';

const NONE: ReadonlySet<number> = new Set();

function writeMarks<Fact extends { id: number }>(
  db: Queryable,
  table: 'events' | 'figures',
  facts: Marked<Fact>[],
  sameAs: (id: number) => number | null,
  isReplaced: boolean,
): void {
  for (const fact of facts) {
    const sameAsId = isReplaced ? null : sameAs(fact.id);
    const counted = !isReplaced && sameAsId === null;
    if (fact.sameAsId === sameAsId && fact.counted === Number(counted)) continue;
    markFact(db, table, fact.id, { sameAsId, counted });
  }
}

/** Mark the facts of one cluster (or of an article alone), given in the order of storing. */
function recountCluster(db: Queryable, members: number[]): void {
  const events = members.map((id) => listComparableEvents(db, id));
  const sameEvent = matchFacts(events, rateSameEvent);
  writeMarks(db, 'events', events.flat(), (id) => sameEvent.get(id) ?? null, false);
  const figures = members.map((id) => listComparableFigures(db, id));
  const sameFigure = matchFacts(figures, rateSameFigure);
  writeMarks(db, 'figures', figures.flat(), (id) => sameFigure.get(id) ?? null, false);
}

function uncountArticle(db: Queryable, articleId: number): void {
  writeMarks(db, 'events', listComparableEvents(db, articleId), () => null, true);
  writeMarks(db, 'figures', listComparableFigures(db, articleId), () => null, true);
}

/**
 * Derive from the state of things which facts count: in a cluster the first telling of each, of a replaced version
 * none. To be called with the articles whose versions, clusters or reviews changed; their whole clusters are marked.
 * Those in `gone` are as if they had never been there.
 */
export function recount(db: Queryable, articleIds: Iterable<number>, gone = NONE): void {
  const done = new Set<number>();
  for (const id of articleIds) {
    if (done.has(id) || gone.has(id)) continue;
    const place = findClusterPlace(db, id);
    if (!place) continue;
    if (place.replacedById !== null) {
      uncountArticle(db, id);
      done.add(id);
      continue;
    }
    const members = listClusterMembers(db, id).filter((each) => !gone.has(each));
    recountCluster(db, members);
    for (const member of members) done.add(member);
  }
}

/** Clusters that hang together with some articles: their own, and those that a person's decision ties to one of theirs. */
function reach(
  db: Queryable,
  from: Iterable<number>,
  into: Set<number>,
  decisions: Map<string, PairDecision>,
): void {
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (into.has(id)) continue;
    for (const member of [id, ...listClusterMembers(db, id)]) {
      if (into.has(member)) continue;
      into.add(member);
      for (const decision of listDecisions(db, member)) {
        decisions.set(`${decision.a} ${decision.b}`, decision);
        open.push(decision.a, decision.b);
      }
    }
  }
}

/**
 * Form anew the clusters of some articles and of all that hang together with them, and mark their facts. The result
 * is the same as if every article of the desk were stored again in its order, without those in `gone`.
 */
export function recluster(db: Queryable, articleIds: Iterable<number>, gone = NONE): void {
  const reached = new Set<number>();
  const decisions = new Map<string, PairDecision>();
  const matches = new Map<number, number[]>();
  const takesPart = (id: number) => !gone.has(id) && findClusterPlace(db, id)?.replacedById === null;
  reach(db, articleIds, reached, decisions);
  // A match may lie in a cluster not reached yet, whose members matter then.
  for (const id of reached) {
    const found = takesPart(id) ? [...findDuplicates(db, id, gone)] : [];
    matches.set(id, found);
    reach(db, found, reached, decisions);
  }
  const leads = formClusters([...reached].filter(takesPart), (id) => matches.get(id) ?? [], [
    ...decisions.values(),
  ]);
  const remaining = [...reached].filter((id) => !gone.has(id));
  for (const id of remaining) {
    const lead = leads.get(id) ?? null;
    if (findClusterPlace(db, id)?.leadId !== lead) storeLead(db, id, lead);
  }
  recount(db, remaining, gone);
}

/**
 * Take articles out of their clusters before they are deleted (undo of an import): the others are led and counted as if
 * these had never been there, and versions whose place they took stand again. Runs inside the caller's transaction.
 */
export function removeFromClusters(db: Queryable, articleIds: number[]): void {
  const gone = new Set(articleIds);
  const touched = articleIds.flatMap((id) => listClusterMembers(db, id));
  const standing = closeVersions(db, gone);
  const later = standing.flatMap((id) => listLaterCandidates(db, id));
  recluster(db, [...touched, ...standing, ...later], gone);
}
