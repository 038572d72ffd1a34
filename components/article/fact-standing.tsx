import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ClaimStatusLine } from '@/components/ui/claim-status';
import { Grade } from '@/components/ui/grade';
import type { ArticleView, EventFact, FigureFact } from '@/core/views/article';
import { useDecider } from './decider';
import { describeFact } from './describe-fact';

// It opens only when it is asked for, and comes then.
const ClaimForm = dynamic(() => import('@/components/source/claim-form').then((module) => module.ClaimForm));

type Asserted = EventFact | FigureFact;

/** Whose word it is and how far it can be believed: a claim is not a fact. `onChange` is null for who decides nothing. */
export function Standing({
  fact,
  reliability,
  isOpen,
  onChange,
}: {
  fact: Asserted;
  reliability: ArticleView['source']['reliability'];
  isOpen: boolean;
  onChange: (() => void) | null;
}) {
  return (
    <span>
      <ClaimStatusLine status={fact.claimStatus} speaker={fact.speaker} article={fact.claimArticle} />{' '}
      <Grade reliability={reliability} credibility={fact.credibility} />
      {onChange && (
        <>
          {' '}
          <button
            type="button"
            className="linkish noprint"
            aria-expanded={isOpen}
            aria-label={`Believe it? How far, for “${describeFact(fact)}”`}
            onClick={onChange}
          >
            Believe it?
          </button>
        </>
      )}
    </span>
  );
}

/** The form for the claim of a fact, opened from its standing; nothing for who decides nothing here. */
export function useClaim(fact: Asserted) {
  const [isOpen, setOpen] = useState(false);
  const { articleId } = useDecider();
  const [review] = fact.reviews;
  const canReview = review !== undefined && Object.keys(review.fields).length > 0;
  const open = canReview && isOpen;
  return {
    isOpen: open,
    onChange: canReview ? () => setOpen(!isOpen) : null,
    form: open ? (
      <div className="fact__open">
        <ClaimForm
          key={review.decision?.revision ?? 0}
          label={describeFact(fact)}
          review={review}
          articleId={articleId}
          article={fact.claimArticle}
          onDone={() => setOpen(false)}
        />
      </div>
    ) : null,
  };
}
