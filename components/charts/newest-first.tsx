'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * A table of months that scrolls sideways where it has no room, from the newest month. `tail` is how wide (pixels) the
 * columns behind that month are: they begin at the edge, so that it can be seen that there are more.
 */
export function NewestFirst({ tail, children }: { tail: number; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element) element.scrollLeft = element.scrollWidth - element.clientWidth - Math.max(0, tail - 14);
  }, [tail]);
  return (
    <div ref={box} className="scroll-x">
      {children}
    </div>
  );
}
