'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useSingleKeys } from '@/components/layout/use-single-keys';
import { openPalette, PALETTE_ASKED } from './open-palette';

/** Comes over the wire when it is first asked for. */
const Palette = dynamic(() => import('./palette').then((module) => module.Palette), { ssr: false });

const isCommandK = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;

/** Opens the palette by ⌘K (Ctrl K) or `/` from anywhere, and closes it. */
export function PaletteHost({ isSignedIn }: { isSignedIn: boolean }) {
  const [text, setText] = useState<string | null>(null);
  useSingleKeys('search', { '/': () => openPalette() });
  useEffect(() => {
    const onAsked = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') setText(event.detail);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isCommandK(event)) return;
      event.preventDefault();
      // A dialog that asks something comes first; pressed once more, the key closes the palette.
      if (document.querySelector('dialog[open]:not(.palette)')) return;
      setText((open) => (open === null ? '' : null));
    };
    window.addEventListener(PALETTE_ASKED, onAsked);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener(PALETTE_ASKED, onAsked);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return text === null ? null : <Palette text={text} isSignedIn={isSignedIn} onClose={() => setText(null)} />;
}
