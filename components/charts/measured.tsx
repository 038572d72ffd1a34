'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * Draws its content once the width is known, and again when it changes: each width gets its own drawing, so labels never
 * shrink. Before that it keeps the place free, so nothing jumps.
 */
export function Measured({ height, children }: { height: number; children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} style={{ minHeight: height }}>
      {width > 0 ? children(width) : null}
    </div>
  );
}
