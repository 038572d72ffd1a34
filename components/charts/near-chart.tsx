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
import { mediaHolds, PHONE_WIDTH } from '@/components/layout/use-media';
import { whenIdle } from '@/components/layout/when-idle';

/** Drawn so long before they come into view that nobody waits for the library. */
const AHEAD = '320px';

/** True from the first time on that this page was scrolled. */
function useScrolled(): boolean {
  const [is, set] = useState(false);
  useEffect(() => {
    if (is) return;
    const scrolled = () => set(true);
    window.addEventListener('scroll', scrolled, { once: true, passive: true });
    return () => window.removeEventListener('scroll', scrolled);
  }, [is]);
  return is;
}

/**
 * True where a page is made to be printed: its charts are drawn once the browser is idle, for when somebody prints it is too
 * late to load the library. Not on a phone, which prints seldom and pays for every byte.
 */
export const DrawWhenIdle = createContext(false);

/**
 * Keeps the place of a chart free and draws it once it comes near the viewport, so that the library is loaded only by who
 * gets there; the table beside it does not wait. Each width gets its own drawing, so labels never shrink.
 */
export function NearChart({ height, children }: { height: number; children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  const isScrolled = useScrolled();
  useEffect(() => {
    const element = box.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      // A phone has its hands full with the page itself: nothing is drawn ahead until somebody goes there.
      { rootMargin: isScrolled || !mediaHolds(PHONE_WIDTH) ? AHEAD : '0px' },
    );
    observer.observe(element);
    // What nobody scrolls to is on paper all the same.
    const print = () => setNear(true);
    window.addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [isNear, isScrolled]);
  const isPrinted = useContext(DrawWhenIdle);
  useEffect(() => {
    if (!isPrinted || mediaHolds(PHONE_WIDTH)) return;
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
