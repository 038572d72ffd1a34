'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { type FormEvent, useId, useState } from 'react';
import { sendJson } from '@/components/layout/send-json';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { formatEdtf } from '@/core/time/edtf';
import type { ArticleView } from '@/core/views/article';
import { formatShare, type NearArticle, originWords } from '@/core/views/near-duplicates';
import { parseArticleNumber } from './article-address';

type Decision = 'together' | 'apart';
type Decide = (other: number, decision: Decision) => void;

/** The other articles that tell this story, and what people have said of them. */
export function NearDuplicates({ view }: { view: ArticleView }) {
  const { duplicates, canReview } = view;
  const { members, total, keptApart, repeatedFacts } = duplicates;
  const client = useQueryClient();
  const decision = useMutation({
    mutationFn: ({ other, decision }: { other: number; decision: Decision }) =>
      sendJson(`/api/articles/${view.id}/cluster`, { other, decision }),
    // Whatever was read of facts and counts may have changed with it.
    onSuccess: () => client.invalidateQueries(),
  });
  if (view.versions.newest || (total === 0 && keptApart.length === 0 && !canReview)) return null;
  const decide: Decide = (other, said) => decision.mutate({ other, decision: said });
  const problem = decision.error;
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
          isBusy={decision.isPending}
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
          isBusy={decision.isPending}
        />
      ))}
      {canReview ? <JoinForm own={view.id} decide={decide} isBusy={decision.isPending} /> : null}
      <p className="cap" role="status">
        {problem ? problem.message : decision.isSuccess ? 'Noted. Every chart counts by it now.' : ''}
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

function JoinForm({ own, decide, isBusy }: { own: number; decide: Decide; isBusy: boolean }) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const other = parseArticleNumber(String(new FormData(form).get('other') ?? ''));
    if (other === null) return setProblem('Give the number of an article, or the address of its page.');
    if (other === own) return setProblem('That is this article itself.');
    setProblem(null);
    form.reset();
    decide(other, 'together');
  };
  return (
    <details className="dupes__join">
      <summary>Another report of this story</summary>
      <form onSubmit={join}>
        <div className="field">
          <label htmlFor={id}>Its number or address in this desk</label>
          <input
            id={id}
            className="inp"
            name="other"
            autoComplete="off"
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : `${id}-problem`}
          />
        </div>
        <button type="submit" className="btn" disabled={isBusy}>
          One story
        </button>
        {problem === null ? null : (
          <p className="field__problem" id={`${id}-problem`}>
            {problem}
          </p>
        )}
      </form>
    </details>
  );
}
