'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type BriefAddress, formatBriefAddress, parseBriefAddress } from '@/core/brief/brief-address';

const PATH = '/brief';

/**
 * The state of the page in its address. Taking out and moving are steps of the history, so Back undoes them; typing
 * replaces the step. Read from the browser itself: the router knows nothing of what stands behind the #, and right after
 * Back it is busy and loses a step that is taken meanwhile.
 */
export function useBriefAddress(): [BriefAddress, (change: Partial<BriefAddress>) => void] {
  const params = useSearchParams();
  // The server never sees what stands behind the #: it comes in once the page is there.
  const [{ query, hash }, setPlace] = useState({ query: params.toString(), hash: '' });
  const read = useCallback(() => {
    const { pathname, search, hash } = window.location;
    // On the way back to another page the address is there before the page.
    if (pathname === PATH) setPlace({ query: search, hash });
  }, []);
  useEffect(() => {
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, [read]);
  // A link to another brief comes by the router.
  useEffect(() => {
    if (params) read();
  }, [params, read]);
  const address = useMemo(() => parseBriefAddress(new URLSearchParams(query), hash), [query, hash]);
  const go = useCallback(
    (change: Partial<BriefAddress>) => {
      const { search, hash } = window.location;
      const url = formatBriefAddress({ ...parseBriefAddress(new URLSearchParams(search), hash), ...change });
      if ('items' in change || 'order' in change) window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
      read();
    },
    [read],
  );
  return [address, go];
}
