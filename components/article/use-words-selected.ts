'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Whether anybody has selected words of a text yet: what is done with them is needed from then on. */
export function useWordsSelected(text: RefObject<HTMLElement | null>): boolean {
  const [wereSelected, setSelected] = useState(false);
  useEffect(() => {
    if (wereSelected) return;
    const look = () => {
      const selection = document.getSelection();
      if (selection?.isCollapsed === false && text.current?.contains(selection.anchorNode)) setSelected(true);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [wereSelected, text]);
  return wereSelected;
}
