'use client';

import { useCallback, useRef, useState } from 'react';
import { rangeOf } from '@/core/review/queue-session';

/** The items that somebody has chosen to decide on together; with Shift all from the one chosen last to this. */
export function useChosen(keys: string[], canChoose: (key: string) => boolean) {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const chosen: ReadonlySet<string> = new Set(keys.filter((key) => all.has(key) && canChoose(key)));
  const choose = (key: string, isRange: boolean) => {
    const isOff = !isRange && chosen.has(key);
    const more = isRange && anchor.current !== null ? rangeOf(keys, anchor.current, key) : [key];
    anchor.current = key;
    const after = new Set(chosen);
    for (const each of more.filter(canChoose)) {
      if (isOff) after.delete(each);
      else after.add(each);
    }
    setAll(after);
  };
  const chooseNone = useCallback(() => setAll(new Set()), []);
  return { chosen, choose, chooseNone };
}
