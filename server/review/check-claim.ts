import type { FactFields } from '@/core/model/review';
import type { Queryable } from '@/db/connection';
import { type DecidableFact, hasArticle } from '@/db/queries/decided-fact';
import { InvalidInputError } from '@/server/errors';

/** A statement is verified or contradicted by another report, which a reader can open. */
const needsArticle = (status: unknown): boolean => status === 'verified' || status === 'contradicted';

/**
 * Check what a decision makes of a claim (`to`: the fields as they will stand): verified and contradicted name the article that does it, which is on the
 * desk and not the fact's own; a claim and a report name none. What stays as it stands is not asked again, for that
 * article may have been deleted since. Throws InvalidInputError.
 */
export function checkClaim(db: Queryable, fact: DecidableFact, to: FactFields): void {
  if (fact.kind !== 'event' && fact.kind !== 'figure') return;
  const { claimStatus, claimArticleId } = to;
  if (claimStatus === fact.fields.claimStatus && claimArticleId === fact.fields.claimArticleId) return;
  if (!needsArticle(claimStatus)) {
    if (claimArticleId === null) return;
    throw new InvalidInputError('claimArticleId', 'Only what is verified or contradicted names an article.');
  }
  if (typeof claimArticleId !== 'number') {
    throw new InvalidInputError(
      'claimArticleId',
      `Name the article that ${claimStatus === 'verified' ? 'verifies' : 'contradicts'} it.`,
    );
  }
  if (claimArticleId === fact.articleId) {
    throw new InvalidInputError('claimArticleId', 'An article cannot verify or contradict itself.');
  }
  if (!hasArticle(db, claimArticleId)) {
    throw new InvalidInputError('claimArticleId', 'There is no such article on this desk.');
  }
}

/** Only a meeting can be postponed or extraordinary. Throws InvalidInputError. */
export function checkStanding(fact: DecidableFact, to: FactFields): void {
  if (fact.kind !== 'event') return;
  const { standing, type, ordinal } = to;
  if (standing === 'held' || standing === fact.fields.standing) return;
  if (ordinal === null && type !== 'meeting' && type !== 'study_session') {
    throw new InvalidInputError('standing', 'Only a meeting can be postponed or extraordinary.');
  }
}
