'use client';

import { type FormEvent, useId, useState } from 'react';
import { parseArticleNumber } from './article-address';

/** Says that another article tells this story: by its number, or the address of its page. */
export function JoinForm({
  own,
  decide,
  isBusy,
}: {
  own: number;
  decide: (other: number, decision: 'together') => void;
  isBusy: boolean;
}) {
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
