'use client';

import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { fetchJson } from '@/components/layout/fetch-json';
import { HanText } from '@/components/ui/han-text';
import { growLastWord } from '@/core/search/grow-last-word';
import { formatEdtf } from '@/core/time/edtf';
import type { ClaimArticle } from '@/core/views/refs';
import type { SearchHit, SearchView } from '@/core/views/search';

/** So many are offered; more words narrow it further. */
const OFFERED = 6;

const titleOf = ({ title }: SearchHit): string => title.map(({ text }) => text).join('');

/** "Mining News, 3 Mar 2025" */
function originOf({ source, published }: SearchHit): string {
  const outlet = source.originalOutlet ?? source.publisher ?? 'Source not named';
  return published === null ? outlet : `${outlet}, ${formatEdtf(published)}`;
}

/** Choose an article of the desk by words of it. `except`: the article that cannot be chosen. */
export function ArticleChoice({
  label,
  except,
  chosen,
  problem,
  onChoose,
}: {
  label: string;
  except: number;
  chosen: ClaimArticle | null;
  problem: string | null;
  onChoose: (article: ClaimArticle | null) => void;
}) {
  const id = useId();
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: ['article-choice', q],
    queryFn: ({ signal }) =>
      fetchJson<SearchView>(`/api/search?in=articles&q=${encodeURIComponent(growLastWord(q))}`, signal),
    enabled: q.length > 1,
  });
  const hits = (data?.articles ?? []).filter((hit) => hit.articleId !== except).slice(0, OFFERED);
  const isAsked = q.length > 1 && !isFetching;
  if (chosen) {
    return (
      <div className="field pick">
        <span>{label}</span>
        <p className="pick__chosen">
          <HanText>{chosen.title}</HanText>{' '}
          <button type="button" className="btn btn--sm" onClick={() => onChoose(null)}>
            Choose another
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="field pick">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        type="search"
        autoComplete="off"
        placeholder="Words of that article"
        value={words}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-found`}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className={problem === null ? 'cap' : 'field__problem'} id={`${id}-found`} role="status">
        {problem ??
          error?.message ??
          (isAsked && hits.length === 0 ? 'No other article holds these words.' : '')}
      </p>
      {hits.length > 0 && (
        <ul className="pick__list" aria-label="Articles found">
          {hits.map((hit) => (
            <li key={hit.articleId}>
              <button
                type="button"
                className="pick__one"
                onClick={() => onChoose({ id: hit.articleId, title: titleOf(hit) })}
              >
                <HanText>{titleOf(hit)}</HanText>
                <span className="cap">{originOf(hit)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
