'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type ArticleAddress, formatArticleAddress, parseArticleAddress } from './article-address';

/** The state of the page in its address; a change is a step of the history, so Back undoes it. */
export function useArticleAddress(): [ArticleAddress, (change: Partial<ArticleAddress>) => void] {
  const params = useSearchParams();
  const address = useMemo(() => parseArticleAddress(new URLSearchParams(params)), [params]);
  const go = useCallback((change: Partial<ArticleAddress>) => {
    const now = parseArticleAddress(new URLSearchParams(window.location.search));
    const query = formatArticleAddress({ ...now, ...change });
    window.history.pushState(null, '', `${window.location.pathname}${query}`);
  }, []);
  return [address, go];
}
