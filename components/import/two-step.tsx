'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The second step of something that takes back a lot: what will happen on the button that does it, and a way out, which
 * has the focus, so that a second Enter does no harm.
 */
export function SecondStep({
  words,
  doIt,
  leaveIt,
  isBusy,
  onDo,
  onLeave,
}: {
  /** What else there is to know. */
  words?: ReactNode;
  doIt: string;
  leaveIt: string;
  isBusy: boolean;
  onDo: () => void;
  onLeave: () => void;
}) {
  const wayOut = useRef<HTMLButtonElement>(null);
  useEffect(() => wayOut.current?.focus(), []);
  return (
    <fieldset
      className="second-step"
      aria-label={doIt}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <button type="button" className="btn btn--bad" disabled={isBusy} onClick={onDo}>
        {doIt}
      </button>
      <button type="button" className="btn" disabled={isBusy} ref={wayOut} onClick={onLeave}>
        {leaveIt}
      </button>
      {words && <span className="cap">{words}</span>}
    </fieldset>
  );
}
