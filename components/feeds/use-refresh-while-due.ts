'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { FeedView } from '@/core/views/feeds';

const LOOK = 3_000;
/** A desk whose worker rests is not asked for ever. */
const MOST_LOOKS = 20;

/** Look again for a while once a poll is due or its entries are on their way: the desk works on them by itself. */
export function useRefreshWhileDue(feeds: readonly FeedView[]): void {
  const router = useRouter();
  const looks = useRef({ left: MOST_LOOKS, known: '' });
  const known = feeds.map(({ id, polledAt, articles }) => `${id} ${polledAt} ${articles}`).join();
  const times = feeds.map(({ nextPollAt }) =>
    nextPollAt ? Date.parse(nextPollAt) : Number.POSITIVE_INFINITY,
  );
  // A poll under way has put the next one off already, so a feed that was never polled is looked at in any case.
  const isUnderWay = feeds.some(({ state, entries, articles }) => state === 'new' || entries > articles);
  const nextPoll = isUnderWay ? 0 : Math.min(...times);
  useEffect(() => {
    // Whatever changes in the list gives it a new round of looks.
    if (looks.current.known !== known) looks.current = { left: MOST_LOOKS, known };
    const timer = setInterval(() => {
      if (nextPoll > Date.now() || looks.current.left === 0 || document.hidden) return;
      looks.current.left -= 1;
      router.refresh();
    }, LOOK);
    return () => clearInterval(timer);
  }, [known, nextPoll, router]);
}
