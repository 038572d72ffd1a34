'use client';

import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ListItem } from './list-items';

/** Items drawn above and below the screen, so that nobody scrolls into the blank. */
const BESIDE = 10;
/** As many until the page has been drawn once: what it begins with is asked of a phone, too. */
const BESIDE_AT_FIRST = 2;
/**
 * Items come and go by so many at once: each change has the whole list laid out and painted anew, and one for every line that
 * is scrolled past costs frames.
 */
const TOGETHER = 4;
/** A list of so many is drawn whole: the browser finds all its words, and it can be kept as a picture. */
const SHORT = 60;
/** Pixels that an item probably takes; each is measured when it is drawn. */
const PROBABLE = { head: 40, row: 68, gap: 40 };
/** What the server draws for, before any window is known. */
const FIRST_WINDOW = { width: 1440, height: 900 };

/** Heights of the list that was left last: on the way back it is as long as it was, and the browser finds the place again. */
let left: { name: string; heights: VirtualItem[] } | null = null;

/** Whether the page is being printed; it is drawn anew before the printer sees it. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** Whether a page of this browser has stood, and what is out of sight may be drawn as well. */
let hasStood = false;

/** False as the server draws a page and until the browser has nothing better to do; true for all that come after it. */
function useHasStood(): boolean {
  const [is, set] = useState(hasStood);
  useEffect(() => {
    if (is) return;
    const draw = () => {
      hasStood = true;
      startTransition(() => set(true));
    };
    // Safari has no word for idle yet.
    if (!('requestIdleCallback' in window)) {
      const soon = setTimeout(draw, 200);
      return () => clearTimeout(soon);
    }
    const idle = requestIdleCallback(draw, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [is]);
  return is;
}

/** Pixels from the top of the page to an element, also after what stands above it has grown. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(document.body);
    return () => sizes.disconnect();
  }, [element]);
  return top;
}

/**
 * Which items of a long list are drawn: those on the screen and some beside it; on paper all of them. `above` and `below`
 * are the pixels that the rest takes. `name` is the same for the same list.
 */
export function useVirtualList(name: string, items: ListItem[], element: RefObject<HTMLElement | null>) {
  const top = useTop(element);
  const isPrinting = usePrinting();
  const beside = useHasStood() ? BESIDE : BESIDE_AT_FIRST;
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (at) => PROBABLE[items[at]?.kind ?? 'row'],
    getItemKey: (at) => items[at]?.key ?? at,
    overscan: beside === BESIDE && items.length <= SHORT ? SHORT : beside,
    scrollMargin: top,
    initialRect: FIRST_WINDOW,
    // As the server draws it; the true place is read as soon as the list stands.
    initialOffset: 0,
    initialMeasurementsCache: left?.name === name ? left.heights : [],
  });
  useEffect(
    () => () => {
      left = { name, heights: virtualizer.takeSnapshot() };
    },
    [name, virtualizer],
  );
  const drawn = virtualizer.getVirtualItems();
  const end = items.length - 1;
  const [upper, lower] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  const first = isPrinting ? 0 : upper - (upper % TOGETHER);
  const last = isPrinting ? end : Math.min(end, lower + TOGETHER - 1 - (lower % TOGETHER));
  const item = items[first];
  const from = virtualizer.measurementsCache[first];
  const to = virtualizer.measurementsCache[last];
  // The heading of a group that begins further up is drawn on top of its rows, in the room that it has left there.
  const head = item?.kind === 'row' ? (virtualizer.measurementsCache[item.head]?.size ?? 0) : 0;
  return {
    first,
    last,
    above: from && !isPrinting ? Math.max(0, from.start - top - head) : 0,
    below: to && !isPrinting ? Math.max(0, virtualizer.getTotalSize() - (to.end - top)) : 0,
    measure: virtualizer.measureElement,
    scrollTo: (at: number) => virtualizer.scrollToIndex(at, { align: 'center' }),
  };
}
