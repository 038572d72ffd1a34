'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { KEY_MAP_ASKED } from './open-key-map';
import { useSingleKeys } from './use-single-keys';

const KeyDialog = dynamic(() => import('./key-dialog').then((module) => module.KeyDialog));

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
