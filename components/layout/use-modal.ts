'use client';

import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';

/** What can take the focus in a sheet, without what is hidden. */
function stops(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility());
}

/**
 * Makes a sheet a modal one while `isModal`: the focus moves in and cannot leave by Tab, Escape closes it also while
 * typing, and the page below does not scroll. Who opened it gets the focus back from `onClose`. A sheet whose content comes
 * later needs `tabIndex={-1}`.
 */
export function useModal(sheet: RefObject<HTMLElement | null>, isModal: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = sheet.current;
    if (!isModal || !element) return;
    const wayIn = () => element.querySelector<HTMLElement>('[data-close]') ?? stops(element)[0];
    const first = wayIn();
    (first ?? element).focus();
    // Its content may still be on its way; whoever has gone on meanwhile is left where they are.
    const arrival = new MutationObserver(() => {
      const stop = wayIn();
      if (!stop) return;
      arrival.disconnect();
      if (document.activeElement === element) stop.focus();
    });
    if (!first) arrival.observe(element, { childList: true, subtree: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close.current();
      }
      if (event.key !== 'Tab') return;
      const all = stops(element);
      const [first, last] = [all[0], all.at(-1)];
      const edge = event.shiftKey ? first : last;
      const at = document.activeElement;
      if (at !== edge && at !== element && element.contains(at)) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    };
    const before = document.documentElement.style.overflow;
    document.documentElement.style.overflow = 'hidden';
    document.addEventListener('keydown', onKey);
    return () => {
      arrival.disconnect();
      document.documentElement.style.overflow = before;
      document.removeEventListener('keydown', onKey);
    };
  }, [isModal, sheet]);
}
