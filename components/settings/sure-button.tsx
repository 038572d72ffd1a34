'use client';

import { useState } from 'react';

/** The press that asked was on a button that is gone now. */
const takeFocus = (element: HTMLButtonElement | null) => element?.focus();

/** A button for what cannot be taken back: the first press asks, the second does it. */
export function SureButton({
  label,
  about,
  sure,
  isDisabled = false,
  onSure,
}: {
  label: string;
  /** What it is done to, for those who do not see the line that it stands in. */
  about: string;
  sure: string;
  isDisabled?: boolean;
  onSure: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        className="btn btn--sm btn--quiet"
        aria-label={`${label}: ${about}`}
        disabled={isDisabled}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <span className="settings__sure">
      <button
        type="button"
        className="btn btn--sm btn--bad"
        aria-label={`${sure}: ${about}`}
        disabled={isDisabled}
        ref={takeFocus}
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {sure}
      </button>
      <button type="button" className="btn btn--sm btn--quiet" onClick={() => setAsking(false)}>
        No
      </button>
    </span>
  );
}
