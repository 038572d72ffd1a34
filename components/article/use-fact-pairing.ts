'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Highlight and fact light up together: everything inside `box` with the same `data-fact` as what is under the pointer
 * or has the focus. A click picks a fact; picking scrolls its counterpart into view. Returns the fact that is lit.
 */
export function useFactPairing(
  box: RefObject<HTMLElement | null>,
  picked: string | null,
  pick: (fact: string) => void,
): string | null {
  const [hovered, setHovered] = useState<string | null>(null);
  const isFromText = useRef(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const marked = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-fact]');
    const light = (event: Event) => setHovered(marked(event)?.dataset.fact ?? null);
    const dim = () => setHovered(null);
    const click = (event: MouseEvent) => {
      const target = event.target as Element;
      const here = marked(event);
      const fact = here?.dataset.fact;
      const link = target.closest('a');
      const isElsewhere = link !== null && !link.hasAttribute('data-pick');
      // A summary opens what it heads, a button or field does its own work; that is all their click is for.
      if (
        !here ||
        !fact ||
        isElsewhere ||
        target.closest('summary, button, form') ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      isFromText.current = here.closest('.reader') !== null;
      pick(fact);
    };
    element.addEventListener('mouseover', light);
    element.addEventListener('focusin', light);
    element.addEventListener('mouseleave', dim);
    element.addEventListener('focusout', dim);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('mouseover', light);
      element.removeEventListener('focusin', light);
      element.removeEventListener('mouseleave', dim);
      element.removeEventListener('focusout', dim);
      element.removeEventListener('click', click);
    };
  }, [box, pick]);

  useEffect(() => {
    if (picked === null) return;
    const side = isFromText.current ? '.facts' : '.reader';
    const name = CSS.escape(picked);
    const counterpart = box.current?.querySelector(`${side} [data-fact="${name}"]`);
    counterpart?.scrollIntoView({ block: isFromText.current ? 'nearest' : 'center' });
    isFromText.current = false;
  }, [box, picked]);

  return hovered;
}
