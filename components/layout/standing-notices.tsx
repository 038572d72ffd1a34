'use client';

import { useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { Instant } from '@/components/import/instant';
import { noteAnswer, useDeskStanding } from './desk-standing';

const SignedOut = dynamic(() => import('./signed-out').then((module) => module.SignedOut), { ssr: false });

/** How long to wait between two looks whether the desk answers again. */
const LOOK_MS = 4_000;

/** Ask the desk for something small, whatever the browser has in store. */
async function lookForDesk(): Promise<boolean> {
  try {
    const response = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' });
    noteAnswer(response.status);
    return true;
  } catch {
    noteAnswer(0);
    return false;
  }
}

/** Says that the desk cannot be reached, looks for it, and reads anew what failed once it is there. */
export function OfflineNotice() {
  const { isAnswering, lastAnswerAt } = useDeskStanding();
  const client = useQueryClient();
  useEffect(() => {
    // The browser knows first when the network goes; the desk decides whether that matters.
    const look = () => void lookForDesk();
    window.addEventListener('offline', look);
    window.addEventListener('online', look);
    return () => {
      window.removeEventListener('offline', look);
      window.removeEventListener('online', look);
    };
  }, []);
  useEffect(() => {
    if (isAnswering) return;
    const timer = setInterval(async () => {
      if (!(await lookForDesk())) return;
      await client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
      await client.invalidateQueries({
        refetchType: 'active',
        predicate: ({ state }) => state.error !== null,
      });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [isAnswering, client]);
  return (
    <div role="status" className="standing noprint">
      {!isAnswering && <OfflineNote lastAnswerAt={lastAnswerAt} />}
    </div>
  );
}

/** The words alone; `lastAnswerAt` in milliseconds since 1970. */
export function OfflineNote({ lastAnswerAt }: { lastAnswerAt: number | null }) {
  return (
    <p className="note">
      <CloudOff className="ic" aria-hidden="true" />
      <span>
        <b>No connection to the desk.</b>{' '}
        {lastAnswerAt === null ? (
          'You see what was read when the page was opened.'
        ) : (
          <>
            You see the state of <Instant at={new Date(lastAnswerAt).toISOString()} />.
          </>
        )}{' '}
        The page goes on by itself when the desk answers again.
      </span>
    </p>
  );
}

/** Says that the session is over, above the page: what was typed stays there and can be copied before signing in. */
export function SignedOutDialog({ isSignedIn }: { isSignedIn: boolean }) {
  const { isSignedOut } = useDeskStanding();
  return isSignedIn && isSignedOut ? <SignedOut /> : null;
}
