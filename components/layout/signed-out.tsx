'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { forgetSignedOut } from './desk-standing';

/** The session is over: the way to sign in and back to this very view, or to stay and copy what was typed. */
export function SignedOut() {
  const dialog = useRef<HTMLDialogElement>(null);
  const path = usePathname();
  const query = useSearchParams().toString();
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  const back = encodeURIComponent(query ? `${path}?${query}` : path);
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="signed-out-title" onClose={forgetSignedOut}>
      <h2 className="h3" id="signed-out-title">
        You were signed out
      </h2>
      <p className="ask__what">
        Sign in and you come back to this view. What you have typed and not sent stays on this page only: copy
        it first.
      </p>
      <div className="ask__acts">
        <button type="button" className="btn btn--quiet" onClick={() => dialog.current?.close()}>
          Stay here
        </button>
        {/* A plain link: the page that comes back must know who is there. */}
        <a className="btn btn--primary" href={`/sign-in?return=${back}`}>
          Sign in
        </a>
      </div>
    </dialog>
  );
}
