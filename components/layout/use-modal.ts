'use client';

import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';

/** What can take the focus in a sheet, without what is hidden. */
function stops(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility());
}

/**
 * Makes a sheet a modal one while `isModal`: the focus moves in and cannot leave by Tab, Escape closes it also while
 * typing, and the page below does not scroll. Who opened it gets the focus back from `onClose`.
 */
export function useModal(sheet: RefObject<HTMLElement | null>, isModal: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = sheet.current;
    if (!isModal || !element) return;
    (element.querySelector<HTMLElement>('[data-close]') ?? stops(element)[0])?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close.current();
      }
      if (event.key !== 'Tab') return;
      const all = stops(element);
      const [first, last] = [all[0], all.at(-1)];
      const edge = event.shiftKey ? first : last;
      if (document.activeElement !== edge && element.contains(document.activeElement)) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    };
    const before = document.documentElement.style.overflow;
    document.documentElement.style.overflow = 'hidden';
    document.addEventListener('keydown', onKey);
    return () => {
      document.documentElement.style.overflow = before;
      document.removeEventListener('keydown', onKey);
    };
  }, [isModal, sheet]);
}
