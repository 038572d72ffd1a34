'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useOptimistic, useTransition } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { describePoll, type FeedView, type PollResult } from '@/core/views/feeds';

/** What can be changed of a feed from its row. */
export type FeedChange = Partial<Pick<FeedView, 'intervalMinutes' | 'fetchesPages'>> & { isPaused?: boolean };

/**
 * What a person does with a feed. `say` is told in words what came of it. `shown` is the feed with what was just
 * changed, until the list has been read anew; meanwhile the row's controls rest.
 */
export function useFeedAct(feed: FeedView, say: (words: string) => void) {
  const { id, title } = feed;
  const router = useRouter();
  const [isBusy, startWork] = useTransition();
  const [shown, showChange] = useOptimistic(feed, (now, change: FeedChange) => ({ ...now, ...change }));
  const act = (work: () => Promise<string>) =>
    startWork(async () => {
      let words: string;
      try {
        words = await work();
      } catch (error) {
        words = wordsOf(error);
      }
      startTransition(() => {
        say(`${title}: ${words}`);
        router.refresh();
      });
    });
  return {
    shown,
    isBusy,
    poll: () => {
      say(`${title}: being polled …`);
      act(async () => describePoll(await sendJson<PollResult>(`/api/feeds/${id}/poll`, {})));
    },
    change: (change: FeedChange, done: string) =>
      act(async () => {
        showChange(change);
        await sendJson(`/api/feeds/${id}`, change, 'PATCH');
        return done;
      }),
    remove: (articles: string) =>
      act(async () => {
        await sendJson(`/api/feeds/${id}`, {}, 'DELETE');
        return `removed. ${articles}`;
      }),
  };
}
