import type { FactKind, ReviewStatus } from '@/core/model/review';
import type { FactReview, OrphanDecision, RejectedFact } from '@/core/views/article';
import type { Queryable } from '@/db/connection';
import { findDecidableFact } from '@/db/queries/decided-fact';
import { listArticleDecisions } from '@/db/queries/decision-record';
import { listOrphanDecisions } from '@/db/queries/orphan-decisions';
import { findPersonName } from '@/db/queries/person-name';
import { listRejectedFacts } from '@/db/queries/rejected-facts';

const LAYERS = { event: 'event', figure: 'figure', mention: 'entity', theme: 'theme' } as const;

/** A function that tells how people stand to the facts of an article; what can be corrected only for who may. */
export function reviewsOf(
  db: Queryable,
  articleId: number,
  canReview: boolean,
): (kind: FactKind, id: number, status: ReviewStatus) => FactReview {
  const decisions = new Map(
    listArticleDecisions(db, articleId).map((each) => [`${each.kind} ${each.factId}`, each]),
  );
  const names = new Map<string, string>();
  const nameOf = (actor: string) => {
    const name = names.get(actor) ?? findPersonName(db, actor);
    names.set(actor, name);
    return name;
  };
  return (kind, id, status) => {
    const decision = decisions.get(`${kind} ${id}`);
    return {
      kind,
      id,
      status,
      decision: decision
        ? {
            revision: decision.revision,
            verdict: decision.verdict,
            by: nameOf(decision.decidedBy),
            at: decision.decidedAt.toISOString(),
          }
        : null,
      disagreement: decision?.disagreement ?? null,
      fields: canReview ? (findDecidableFact(db, kind, id)?.fields ?? {}) : {},
    };
  };
}

/** What people have rejected of an article; an entity once, with all its rejected mentions. */
export function rejectedOf(
  db: Queryable,
  articleId: number,
  review: ReturnType<typeof reviewsOf>,
): RejectedFact[] {
  const facts = new Map<string, RejectedFact>();
  for (const { kind, id, entityId, label, start, end, quote } of listRejectedFacts(db, articleId)) {
    const key = entityId === null ? `rejected-${kind}-${id}` : `rejected-entity-${entityId}`;
    const known = facts.get(key);
    if (known) known.reviews.push(review(kind, id, 'rejected'));
    else {
      facts.set(key, {
        key,
        layer: LAYERS[kind],
        label,
        quote: { start, end, quote },
        reviews: [review(kind, id, 'rejected')],
      });
    }
  }
  return [...facts.values()];
}

/** What people decided on the versions before, on words that this one lacks. */
export function orphansOf(db: Queryable, articleId: number): OrphanDecision[] {
  return listOrphanDecisions(db, articleId).map(({ factId, decidedBy, decidedAt, ...orphan }) => ({
    ...orphan,
    id: factId,
    by: findPersonName(db, decidedBy),
    at: new Date(decidedAt).toISOString(),
  }));
}
