'use client';

import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { sendJson } from '@/components/layout/send-json';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { formatEdtf } from '@/core/time/edtf';
import type { ArticleView } from '@/core/views/article';
import { formatShare, type NearArticle, originWords } from '@/core/views/near-duplicates';

const JoinForm = dynamic(() => import('./join-form').then((module) => module.JoinForm));

type Decision = 'together' | 'apart';
type Decide = (other: number, decision: Decision) => void;

/** The other articles that tell this story, and what people have said of them. */
export function NearDuplicates({ view }: { view: ArticleView }) {
  const { duplicates, canReview } = view;
  const { members, total, keptApart, repeatedFacts } = duplicates;
  const client = useQueryClient();
  const [decision, setDecision] = useState<'none' | 'sent' | 'noted' | { problem: string }>('none');
  const decide: Decide = async (other, said) => {
    setDecision('sent');
    try {
      await sendJson(`/api/articles/${view.id}/cluster`, { other, decision: said });
      // Whatever was read of facts and counts may have changed with it.
      await client.invalidateQueries();
      setDecision('noted');
    } catch (error) {
      setDecision({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const isBusy = decision === 'sent';
  return (
    <Section
      id="near-duplicates"
      title="Near duplicates"
      aside={total > 0 ? 'Counted once in every chart' : 'None found'}
      className="dupes noprint"
    >
      {repeatedFacts > 0 ? (
        <p className="cap">
          {repeatedFacts} of its events and figures {repeatedFacts === 1 ? 'was' : 'were'} told before and{' '}
          {repeatedFacts === 1 ? 'counts' : 'count'} there.
        </p>
      ) : null}
      {members.map((member) => (
        <Row
          key={member.id}
          article={member}
          share={member.sameShare}
          standing={member.isLead ? 'Counts' : 'Same story'}
          action={canReview ? { words: 'Keep apart', run: () => decide(member.id, 'apart') } : null}
          isBusy={isBusy}
        />
      ))}
      {total > members.length ? <p className="cap">And {total - members.length} more.</p> : null}
      {keptApart.map((article) => (
        <Row
          key={article.id}
          article={article}
          share={null}
          standing="Kept apart"
          action={canReview ? { words: 'One story', run: () => decide(article.id, 'together') } : null}
          isBusy={isBusy}
        />
      ))}
      {canReview ? <JoinForm own={view.id} decide={decide} isBusy={isBusy} /> : null}
      <p className="cap" role="status">
        {typeof decision === 'object'
          ? decision.problem
          : decision === 'noted'
            ? 'Noted. Every chart counts by it now.'
            : ''}
      </p>
    </Section>
  );
}

function Row(props: {
  article: NearArticle;
  share: number | null;
  standing: string;
  action: { words: string; run: () => void } | null;
  isBusy: boolean;
}) {
  const { article, share, standing, action, isBusy } = props;
  const date = article.published === null ? null : formatEdtf(article.published);
  return (
    <div className="dupe">
      <span>
        <Link href={`/articles/${article.id}`}>
          <HanText>{article.title}</HanText>
        </Link>
        <br />
        <span className="cap">{originWords(article.source, date)}</span>
      </span>
      <span>
        {share === null ? null : (
          <span className="bar" aria-hidden="true">
            <i style={{ width: `${share * 100}%` }} />
          </span>
        )}
        <span className="cap">{share === null ? standing : `${formatShare(share)} same`}</span>
      </span>
      {action ? (
        <button
          type="button"
          className="btn btn--sm"
          disabled={isBusy}
          aria-label={`${action.words}: ${article.title}`}
          onClick={action.run}
        >
          {action.words}
        </button>
      ) : share === null ? null : (
        <span className="cap num">{standing}</span>
      )}
    </div>
  );
}
