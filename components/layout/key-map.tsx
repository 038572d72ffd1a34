'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { KeyList } from './key-list';
import { KEY_MAP_ASKED } from './open-key-map';
import { areSingleKeysOn, useSingleKeys } from './use-single-keys';

/** The list of keys under `?`. Escape closes it, and the focus goes back to where it was. */
export function KeyMap() {
  const path = usePathname();
  const [openOn, setOpenOn] = useState<string | null>(null);
  useSingleKeys('anywhere', { '?': () => setOpenOn(path) });
  useEffect(() => {
    const open = () => setOpenOn(window.location.pathname);
    window.addEventListener(KEY_MAP_ASKED, open);
    return () => window.removeEventListener(KEY_MAP_ASKED, open);
  }, []);
  return openOn === path ? <KeyDialog path={path} onClose={() => setOpenOn(null)} /> : null;
}

function KeyDialog({ path, onClose }: { path: string; onClose: () => void }) {
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
