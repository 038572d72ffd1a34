'use client';

import { useEffect, useRef } from 'react';

const KEYS: [string, string][] = [
  ['A', 'Accept; of what is read otherwise now, take the new reading over'],
  ['R', 'Reject'],
  ['E', 'Edit in place, and accept so'],
  ['D', 'Dispute: it stays, marked as doubtful'],
  ['U', 'Undo the last decision'],
  ['J', 'Next'],
  ['K', 'Previous'],
  ['M', 'Merge the two entities shown'],
  ['N', 'Keep them apart; of what is read otherwise now, keep the decision'],
  ['O', 'Open the article'],
  ['X', 'Choose, to decide on several at once'],
  ['?', 'This list'],
];

/** All keys. Escape closes it, and the focus goes back to where it was. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  return (
    <dialog className="ask keysheet" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 className="h3" id="keys-title">
        Keys
      </h2>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="cap">
        Single keys are off while you type. Ctrl+Z (⌘Z) undoes what the message at the bottom says.
      </p>
      <div className="ask__acts">
        <button type="button" className="btn btn--primary" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}
