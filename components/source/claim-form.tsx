'use client';

import { type FormEvent, useId, useState } from 'react';
import { useDecisions } from '@/components/facts/use-decisions';
import {
  CLAIM_STATUS_LABELS,
  CLAIM_STATUSES,
  type ClaimStatus,
  CREDIBILITY_WORDS,
  type Credibility,
} from '@/core/model/source';
import { wholeCorrection } from '@/core/review/whole-correction';
import type { FactReview } from '@/core/views/article';
import type { ClaimArticle } from '@/core/views/refs';
import { ArticleChoice } from './article-choice';

const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const satisfies readonly Credibility[];

const needsArticle = (status: ClaimStatus) => status === 'verified' || status === 'contradicted';

/**
 * How far an event or figure is to be believed, apart from its source: its credibility, and whether another article
 * verifies or contradicts it. Saved as a correction; what was corrected before stays.
 */
export function ClaimForm({
  label,
  review,
  articleId,
  article,
  onDone,
}: {
  /** What the fact is called in the message afterwards. */
  label: string;
  /** How the fact stands, as the person has seen it. */
  review: FactReview;
  /** The fact's own article, which cannot settle it. */
  articleId: number;
  /** The article that verifies or contradicts it now. */
  article: ClaimArticle | null;
  /** After it was stored, or given up. */
  onDone?: () => void;
}) {
  const id = useId();
  const { decide, isBusy, dialog } = useDecisions();
  const { fields, kind } = review;
  const [status, setStatus] = useState<ClaimStatus>((fields.claimStatus ?? 'claim') as ClaimStatus);
  const [credibility, setCredibility] = useState((fields.credibility ?? 6) as Credibility);
  const [settledBy, setSettledBy] = useState(article);
  const [problem, setProblem] = useState<string | null>(null);
  if (kind !== 'event' && kind !== 'figure') return null;

  // The article that had settled it may be gone; then the status can stay without one.
  const isAsBefore = status === fields.claimStatus && settledBy === null && fields.claimArticleId === null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (needsArticle(status) && settledBy === null && !isAsBefore) {
      setProblem(`Choose the article that ${status === 'verified' ? 'verifies' : 'contradicts'} it.`);
      return;
    }
    const claimArticleId = needsArticle(status) ? (settledBy?.id ?? null) : null;
    const correction = wholeCorrection(kind, fields, { claimStatus: status, claimArticleId, credibility });
    if (await decide({ label, reviews: [review] }, 'correct', correction)) onDone?.();
  };
  return (
    <form className="claimf" onSubmit={save} noValidate aria-label={`How far to believe “${label}”`}>
      <div className="claimf__two">
        <div className="field">
          <label htmlFor={`${id}-status`}>Claim status</label>
          <select
            id={`${id}-status`}
            className="inp"
            value={status}
            onChange={(event) => {
              setStatus(event.target.value as ClaimStatus);
              setProblem(null);
            }}
          >
            {CLAIM_STATUSES.map((each) => (
              <option key={each} value={each}>
                {CLAIM_STATUS_LABELS[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-credibility`}>Credibility</label>
          <select
            id={`${id}-credibility`}
            className="inp"
            value={credibility}
            onChange={(event) => setCredibility(Number(event.target.value) as Credibility)}
          >
            {CREDIBILITIES.map((each) => (
              <option key={each} value={each}>
                {each} · {CREDIBILITY_WORDS[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {needsArticle(status) && (
        <ArticleChoice
          label={status === 'verified' ? 'Verified by' : 'Contradicted by'}
          except={articleId}
          chosen={settledBy}
          problem={problem}
          onChoose={(chosen) => {
            setSettledBy(chosen);
            setProblem(null);
          }}
        />
      )}
      <div className="claimf__acts">
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          Save
        </button>
        {onDone && (
          <button type="button" className="btn" onClick={onDone}>
            Leave it
          </button>
        )}
      </div>
      {dialog}
    </form>
  );
}
