'use client';

import type { RefObject } from 'react';
import type { FactVerbs } from '@/components/facts/fact-actions';
import { useSingleKeys } from '@/components/layout/use-single-keys';

export interface FactKeys {
  /** Key of the fact under the pointer, or else picked; one that holds the focus comes before it. */
  lit: string | null;
  /** What can be done with a fact; null where nothing can. */
  verbsOf: (fact: string) => FactVerbs | null;
  /** Begins to select words by keyboard. */
  onSelect: () => void;
}

/**
 * A, R, E, D and U decide on the fact that is lit; J and K go to the next and the one before; W selects words. Never while
 * typing.
 */
export function useFactKeys(box: RefObject<HTMLElement | null>, { lit, verbsOf, onSelect }: FactKeys): void {
  const step = (by: 1 | -1) => {
    const links = [...(box.current?.querySelectorAll<HTMLElement>('.facts .fact__t') ?? [])];
    const here = links.findIndex(
      (link) => link.closest('.fact')?.contains(document.activeElement) || link.closest('.fact.is-on'),
    );
    const next = links[here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (verb: keyof FactVerbs) => () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact;
    const fact = focused ?? lit;
    if (fact !== null) verbsOf(fact)?.[verb]?.();
  };
  useSingleKeys('article', {
    j: () => step(1),
    k: () => step(-1),
    w: onSelect,
    a: decide('accept'),
    r: decide('reject'),
    e: decide('edit'),
    d: decide('dispute'),
    u: decide('undo'),
  });
}
