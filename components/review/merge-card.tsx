'use client';

import { ArrowLeft, ArrowLeftRight } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { HanText } from '@/components/ui/han-text';
import type { EntityType } from '@/core/model/entity';
import { likenessLabel } from '@/core/resolution/likeness';
import type { MergeSide, MergeSuggestionView } from '@/core/views/merge-suggestion';
import { ConfidenceBar } from './confidence-bar';
import { inArticle } from './in-article';

const SAME: Partial<Record<EntityType, string>> = {
  organization: 'Same organisation?',
  person: 'Same person?',
  place: 'Same place?',
};

const counted = (n: number, one: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;

function Side({ side, word, className }: { side: MergeSide; word: string; className?: string }) {
  return (
    <div className={className}>
      <span className="tag">{word}</span>
      <Link className="mergecard__name" href={`/entities/${side.entity.id}`}>
        <HanText>{side.entity.name}</HanText>
      </Link>
      <div className="cap">
        {counted(side.articles, 'article')}, {counted(side.facts, 'fact')}
      </div>
    </div>
  );
}

export interface PairChoice {
  keep: MergeSide;
  fold: MergeSide;
}

/** Two entities that may be one: which to keep, what speaks for it and against, and the two answers. */
export function MergeCard({
  suggestion,
  intro,
  isDone,
  hasKeys = true,
  onAnswer,
  headingId,
}: {
  suggestion: MergeSuggestionView;
  /** Where it stands in the queue. */
  intro: string;
  isDone: string | null;
  /** The page answers M and N. */
  hasKeys?: boolean;
  onAnswer: (choice: PairChoice, answer: 'merge' | 'apart') => void;
  headingId?: string;
}) {
  const [isSwapped, setSwapped] = useState(false);
  const { likeness, reasons, passage } = suggestion;
  const [keep, fold] = isSwapped ? [suggestion.fold, suggestion.keep] : [suggestion.keep, suggestion.fold];
  const answer = (word: 'merge' | 'apart') => onAnswer({ keep, fold }, word);
  return (
    <section className="pair">
      <div className="pair__h">
        <h2 className="h4" {...(headingId ? { id: headingId, tabIndex: -1 } : {})}>
          {SAME[keep.entity.type] ?? 'The same?'}
        </h2>
        <ConfidenceBar label="Likeness" value={likeness} />
      </div>
      <p className="cap">
        {intro} Merging moves {counted(fold.facts, 'fact')} and keeps the spelling as an alias.
      </p>
      <div className="mergecard">
        <Side side={keep} word="Keep" className="keep" />
        <ArrowLeft className="ic" aria-hidden="true" />
        <Side side={fold} word="Fold in" />
      </div>
      {reasons.length > 0 && (
        <table className="tbl small pair__why">
          <tbody>
            {reasons.map((reason) => (
              <tr key={`${reason.kind} ${reason.words}`}>
                <th scope="row" className="muted">
                  {likenessLabel(reason)}
                </th>
                <td>
                  <HanText>{reason.words}</HanText>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {passage && (
        <p className="ev pair__ev">
          <Link
            href={inArticle(passage.articleId, `entity-${suggestion.fold.entity.id}`)}
            title={passage.articleTitle}
          >
            …<HanText>{passage.prefix}</HanText>
            <mark className="hl hl--entity">
              <HanText>{passage.quote}</HanText>
            </mark>
            <HanText>{passage.suffix}</HanText>…
          </Link>
        </p>
      )}
      {isDone ? (
        <p className="cap" role="status">
          {isDone}
        </p>
      ) : (
        <div className="pair__acts">
          <button
            type="button"
            className="btn btn--primary btn--sm"
            data-pair="merge"
            onClick={() => answer('merge')}
          >
            Merge {hasKeys ? <kbd>M</kbd> : null}
          </button>
          <button type="button" className="btn btn--sm" data-pair="apart" onClick={() => answer('apart')}>
            Keep apart {hasKeys ? <kbd>N</kbd> : null}
          </button>
          <button type="button" className="btn btn--sm btn--quiet" onClick={() => setSwapped(!isSwapped)}>
            <ArrowLeftRight className="ic ic-s" aria-hidden="true" />
            Swap
          </button>
        </div>
      )}
    </section>
  );
}
