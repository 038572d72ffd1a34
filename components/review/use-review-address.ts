'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { formatQueueScope, type QueueScope } from '@/core/review/queue-scope';
import { formatReviewAddress, parseReviewAddress, type ReviewAddress } from './review-address';

const here = () => parseReviewAddress(new URLSearchParams(window.location.search));

/**
 * The state of the queue in its address. A change of what it is narrowed to is a step of the history, so Back undoes it;
 * going from item to item replaces the step. The item that is open is told at once, before the router has taken note of
 * the address: the next key is for the next item.
 */
export function useReviewAddress() {
  const params = useSearchParams();
  const address = useMemo(() => parseReviewAddress(new URLSearchParams(params)), [params]);
  const go = useCallback((next: ReviewAddress) => {
    const isSameQueue = formatQueueScope(here().scope) === formatQueueScope(next.scope);
    const url = formatReviewAddress(next);
    if (isSameQueue) window.history.replaceState(null, '', url);
    else window.history.pushState(null, '', url);
  }, []);
  const [item, setItem] = useState(address.item);
  // The router may be a few items behind; only what still stands in the address counts.
  useEffect(() => {
    if (here().item === address.item) setItem(address.item);
  }, [address.item]);
  const setScope = useCallback(
    (change: Partial<QueueScope>) => go({ scope: { ...here().scope, ...change }, item: null }),
    [go],
  );
  const select = useCallback(
    (next: string) => {
      setItem(next);
      go({ ...here(), item: next });
    },
    [go],
  );
  return { scope: address.scope, item, setScope, select };
}
