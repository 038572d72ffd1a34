'use client';

import { createContext, useContext } from 'react';
import type { FactVerbs } from '@/components/facts/fact-actions';
import type { FactFields, FactKind } from '@/core/model/review';
import type { ArticleFact, RejectedFact } from '@/core/views/article';

export type Decided = ArticleFact | RejectedFact;

export interface Decider {
  /** The article whose facts these are. */
  articleId: number;
  /** What can be done with a fact; null for who decides nothing here. */
  verbsOf(fact: Decided): FactVerbs | null;
  /** Key of the fact whose form is open, or null. */
  editing: string | null;
  save(fact: Decided, correction: FactFields): void;
  closeForm(): void;
  /** Take one decision back that the record tells of. */
  takeBack(label: string, decision: { kind: FactKind; id: number; seen: number }): void;
  isBusy: boolean;
}

export const DeciderContext = createContext<Decider | null>(null);

const nothing = () => undefined;

/** For who decides nothing on an article. */
export const readerOf = (articleId: number): Decider => ({
  articleId,
  verbsOf: () => null,
  editing: null,
  save: nothing,
  closeForm: nothing,
  takeBack: nothing,
  isBusy: false,
});

/** What decides on the facts of the page. */
export function useDecider(): Decider {
  const decider = useContext(DeciderContext);
  if (!decider) throw new Error('useDecider needs a DeciderContext above it.');
  return decider;
}
