'use client';

import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useGrowing } from '@/components/layout/once-stood';
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
/** A list of so many is drawn whole, but on a phone: the browser finds all its words, and it can be kept as a picture. */
const SHORT = 60;
/** Pixels that an item probably takes; each is measured when it is drawn. */
const PROBABLE = { head: 40, row: 68, gap: 40 };
/** What of the list is in sight in the windows that the server draws for; on a phone the head of the page leaves it less. */
const FIRST_WINDOW = { desk: { width: 1440, height: 900 }, phone: { width: 412, height: 320 } };

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
 * are the pixels that the rest takes. `name` is the same for the same list, `isPhone` what the server knows of the window.
 */
export function useVirtualList(
  name: string,
  items: ListItem[],
  element: RefObject<HTMLElement | null>,
  isPhone: boolean,
) {
  const top = useTop(element);
  const isPrinting = usePrinting();
  const most = items.length <= SHORT && !isPhone ? items.length : BESIDE;
  const beside = useGrowing(BESIDE_AT_FIRST, most, TOGETHER);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (at) => PROBABLE[items[at]?.kind ?? 'row'],
    getItemKey: (at) => items[at]?.key ?? at,
    overscan: beside,
    scrollMargin: top,
    initialRect: isPhone ? FIRST_WINDOW.phone : FIRST_WINDOW.desk,
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
  const reached = lower + TOGETHER - 1 - (lower % TOGETHER);
  // What the server drew is not taken away for the moment until it is wanted again.
  const [begun] = useState(reached);
  const last = isPrinting ? end : Math.min(end, beside < most ? Math.max(begun, reached) : reached);
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
