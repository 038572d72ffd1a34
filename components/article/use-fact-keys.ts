'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { FactVerbs } from '@/components/facts/fact-actions';

export interface FactKeys {
  /** Key of the fact under the pointer, or else picked; one that holds the focus comes before it. */
  lit: string | null;
  /** What can be done with a fact; null where nothing can. */
  verbsOf: (fact: string) => FactVerbs | null;
  /** Begins to select words by keyboard. */
  onSelect: () => void;
}

/** Is somebody typing, choosing words, or answering a question? Then a letter is a letter. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.closest(
      'input:not([type=checkbox]), textarea, select, [contenteditable], [data-selecting], dialog',
    ) !== null
  );
}

/**
 * A, R, E, D and U decide on the fact that is lit; J and K go to the next and the one before; W selects words. Never while
 * typing.
 */
export function useFactKeys(box: RefObject<HTMLElement | null>, keys: FactKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const links = [...(box.current?.querySelectorAll<HTMLElement>('.facts .fact__t') ?? [])];
      const here = links.findIndex(
        (link) => link.closest('.fact')?.contains(document.activeElement) || link.closest('.fact.is-on'),
      );
      const next = links[here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isElsewhere(event.target))
        return;
      const { lit, verbsOf, onSelect } = latest.current;
      const focused = document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact;
      const fact = focused ?? lit;
      const verbs = fact === null ? null : verbsOf(fact);
      const acts: Record<string, (() => void) | null | undefined> = {
        j: () => step(1),
        k: () => step(-1),
        w: onSelect,
        a: verbs?.accept,
        r: verbs?.reject,
        e: verbs?.edit,
        d: verbs?.dispute,
        u: verbs?.undo,
      };
      const act = acts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [box]);
}
