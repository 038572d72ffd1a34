'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type BriefAddress, formatBriefAddress, parseBriefAddress } from '@/core/brief/brief-address';

/**
 * The state of the page in its address. Taking out and moving are steps of the history, so Back undoes them; typing
 * replaces the step.
 */
export function useBriefAddress(): [BriefAddress, (change: Partial<BriefAddress>) => void] {
  const params = useSearchParams();
  // The server never sees what stands behind the #: it comes in once the page is there.
  const [hash, setHash] = useState('');
  useEffect(() => {
    const read = () => setHash(window.location.hash);
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, []);
  const address = useMemo(() => parseBriefAddress(new URLSearchParams(params), hash), [params, hash]);
  const go = useCallback((change: Partial<BriefAddress>) => {
    const { search } = window.location;
    const now = parseBriefAddress(new URLSearchParams(search), window.location.hash);
    const url = formatBriefAddress({ ...now, ...change });
    if ('items' in change || 'order' in change) window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
    setHash(window.location.hash);
  }, []);
  return [address, go];
}
