'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { PHONE_WIDTH } from '@/components/layout/use-media';

/** Drawn so long before they come into view that nobody waits for the library. */
const AHEAD = '320px';

/** The browser has nothing to do, or this long has passed. */
const IDLE_MS = 2_000;

/**
 * True where a page is made to be printed: its charts are drawn once the browser is idle, for when somebody prints it is too
 * late to load the library. Not on a phone, which prints seldom and pays for every byte.
 */
export const DrawWhenIdle = createContext(false);

function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(act, IDLE_MS);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: IDLE_MS });
  return () => window.cancelIdleCallback(handle);
}

/**
 * Keeps the place of a chart free and draws it once it comes near the viewport, so that the library is loaded only by who
 * gets there; the table beside it does not wait. Each width gets its own drawing, so labels never shrink.
 */
export function NearChart({ height, children }: { height: number; children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    // What nobody scrolls to is on paper all the same.
    const print = () => setNear(true);
    window.addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [isNear]);
  const isPrinted = useContext(DrawWhenIdle);
  useEffect(() => {
    if (!isPrinted || window.matchMedia(PHONE_WIDTH).matches) return;
    return whenIdle(() => setNear(true));
  }, [isPrinted]);
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
      {isNear && width > 0 ? children(width) : null}
    </div>
  );
}
