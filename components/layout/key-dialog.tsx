'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { KeyList } from './key-list';
import { areSingleKeysOn } from './use-single-keys';

/** The keys of this page and of every page. */
export function KeyDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  const isOn = areSingleKeysOn();
  return (
    <dialog className="ask ask--keys" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 className="h3" id="keys-title">
        Keys
      </h2>
      <p className="cap">
        {isOn ? 'Single keys rest while you type.' : 'Single keys are switched off.'}{' '}
        <Link href="/settings#keys" onClick={onClose}>
          {isOn ? 'Switch them off' : 'Switch them on'}
        </Link>
      </p>
      <KeyList path={path} />
      <div className="ask__acts">
        <button type="button" className="btn btn--primary" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}
