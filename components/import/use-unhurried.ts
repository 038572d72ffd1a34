'use client';

import { useEffect, useRef, useState } from 'react';

/** The text, but changed at most every so many milliseconds: a screen reader reads every change of a status aloud. */
export function useUnhurried(text: string, every = 5000): string {
  const [shown, setShown] = useState(text);
  const shownAt = useRef(0);
  useEffect(() => {
    const show = () => {
      shownAt.current = Date.now();
      setShown(text);
    };
    const timer = setTimeout(show, Math.max(0, shownAt.current + every - Date.now()));
    return () => clearTimeout(timer);
  }, [text, every]);
  return shown;
}
