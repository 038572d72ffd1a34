'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { FactForm } from '@/components/facts/fact-form';
import { Skeleton } from '@/components/ui/skeleton';
import type { FactFields } from '@/core/model/review';
import type { Outcome } from '@/core/review/queue-session';
import { VERDICT_WORDS } from '@/core/views/history';
import type { FactReview, MergeReview, ReviewDetail } from '@/core/views/review';
import { FactDetail } from './fact-detail';
import { MergeCard, type PairChoice } from './merge-card';

const OUTCOME_WORDS: Record<Outcome['verdict'], string> = {
  ...VERDICT_WORDS,
  merge: 'Merged',
  apart: 'Kept apart',
};

/** How an item stands once it is decided, here or by somebody before. */
function Standing({ fact, outcome }: { fact: FactReview; outcome: Outcome | undefined }) {
  if (outcome) {
    return (
      <span className="tag" role="status">
        {OUTCOME_WORDS[outcome.verdict]}
        {outcome.isStored ? '' : ', being stored'}
      </span>
    );
  }
  if (!fact.decision || fact.disagreement) return null;
  return (
    <span className="tag">
      {VERDICT_WORDS[fact.decision.verdict]} by {fact.decision.by}
    </span>
  );
}

function Steps({ kind, onStep }: { kind: string; onStep: (by: 1 | -1) => void }) {
  return (
    <span className="rev__steps">
      <button
        type="button"
        className="btn btn--icon btn--quiet btn--sm"
        aria-label={`Previous ${kind}`}
        onClick={() => onStep(-1)}
      >
        <ChevronLeft className="ic" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="btn btn--icon btn--quiet btn--sm"
        aria-label={`Next ${kind}`}
        onClick={() => onStep(1)}
      >
        <ChevronRight className="ic" aria-hidden="true" />
      </button>
    </span>
  );
}

function OpenMerge({
  merge,
  place,
  outcome,
  onStep,
  onPair,
}: {
  merge: MergeReview;
  place: string | null;
  outcome: Outcome | undefined;
  onStep: (by: 1 | -1) => void;
  onPair: (merge: MergeReview, choice: PairChoice, answer: 'merge' | 'apart') => void;
}) {
  return (
    <>
      <div className="cap rev__place">
        <span>{place}</span>
        <Steps kind="item" onStep={onStep} />
      </div>
      <MergeCard
        key={merge.key}
        suggestion={merge.suggestion}
        intro=""
        isDone={outcome ? OUTCOME_WORDS[outcome.verdict] : null}
        onAnswer={(choice, answer) => onPair(merge, choice, answer)}
        headingId="review-item"
      />
    </>
  );
}

/** The item that is open: a fact with its proof, or two entities that may be one. */
export function OpenItem(props: {
  detail: ReviewDetail | undefined;
  error: Error | null;
  place: string | null;
  outcome: Outcome | undefined;
  problem: string | undefined;
  isEditing: boolean;
  onStep: (by: 1 | -1) => void;
  onRetry: () => void;
  onSave: (correction: FactFields) => void;
  onLeave: () => void;
  onPair: (merge: MergeReview, choice: PairChoice, answer: 'merge' | 'apart') => void;
}) {
  const { detail, error, outcome, problem, onStep } = props;
  if (error && !detail) {
    return (
      <div role="alert">
        <p className="note note--bad">{error.message}</p>
        <p className="rev__retry">
          <button type="button" className="btn" onClick={props.onRetry}>
            Try again
          </button>{' '}
          <button type="button" className="btn" onClick={() => onStep(1)}>
            Go on
          </button>
        </p>
      </div>
    );
  }
  if (!detail) return <Skeleton lines={10} label="Loading the item" />;
  if (detail.kind === 'merge') {
    return (
      <OpenMerge merge={detail} place={props.place} outcome={outcome} onStep={onStep} onPair={props.onPair} />
    );
  }
  const isForm = props.isEditing && (detail.kind === 'event' || detail.kind === 'figure');
  return (
    <>
      {problem && (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
      <FactDetail
        fact={detail}
        place={props.place}
        steps={<Steps kind="fact" onStep={onStep} />}
        standing={<Standing fact={detail} outcome={outcome} />}
        form={
          isForm ? (
            <FactForm
              key={detail.key}
              kind={detail.kind === 'event' ? 'event' : 'figure'}
              fields={detail.fields}
              onSave={props.onSave}
              onCancel={props.onLeave}
              isBusy={false}
            />
          ) : null
        }
      />
    </>
  );
}
