'use client';

import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type PersonVerdict, useDecisions } from '@/components/facts/use-decisions';
import type { FactFields } from '@/core/model/review';
import { type ArticleView, type FactReview, statusOf } from '@/core/views/article';
import { type Decided, type Decider, DeciderContext } from './decider';
import { describeFact } from './describe-fact';

const isOf = (link: HTMLElement, key: string) =>
  link.closest<HTMLElement>('[data-fact]')?.dataset.fact === key;

const isCorrectable = ({ kind }: FactReview) => kind === 'event' || kind === 'figure';

/**
 * Decides on the facts of an article where they stand. After a decision the focus is on its fact, or on the next one where
 * that has left the list.
 */
export function FactDecider({
  view,
  box,
  children,
}: {
  view: ArticleView;
  box: RefObject<HTMLElement | null>;
  children: ReactNode;
}) {
  const [editing, setEditing] = useState<string | null>(null);
  const { decide, undo, isBusy, dialog } = useDecisions(() => setEditing(null));

  /** Where the focus was among the facts when something was decided, until the page shows it. */
  const place = useRef<{ key: string; index: number } | null>(null);
  const links = useCallback(
    () => [...(box.current?.querySelectorAll<HTMLElement>('.facts .fact__t') ?? [])],
    [box],
  );
  const keepFocus = useCallback(
    async (key: string, act: () => Promise<boolean>) => {
      const hadFocus = box.current?.contains(document.activeElement) ?? false;
      if (hadFocus) place.current = { key, index: links().findIndex((link) => isOf(link, key)) };
      await act();
    },
    [box, links],
  );
  // After the list has changed: a button, a form or the fact itself may have gone with the focus.
  useEffect(() => {
    const before = place.current;
    if (!before || view === null || editing !== null) return;
    const now = document.activeElement;
    if (now && now !== document.body) return;
    const all = links();
    const index = Math.min(Math.max(before.index, 0), all.length - 1);
    (all.find((link) => isOf(link, before.key)) ?? all[index])?.focus();
  }, [view, editing, links]);

  const decider = useMemo((): Decider => {
    const targetOf = (fact: Decided) => ({ label: describeFact(fact), reviews: fact.reviews });
    const say = (fact: Decided, verdict: PersonVerdict, correction?: FactFields) =>
      void keepFocus(fact.key, () => decide(targetOf(fact), verdict, correction));
    return {
      articleId: view.id,
      verbsOf: (fact) => {
        // A replaced version counts nowhere: what is decided on it would be seen by nobody.
        if (!view.canReview || view.versions.newest) return null;
        const [first] = fact.reviews;
        const isDecided = fact.reviews.some(({ decision }) => decision !== null);
        const status = statusOf(fact.reviews);
        return {
          accept: () => status !== 'confirmed' && say(fact, 'confirm'),
          reject: () => status !== 'rejected' && say(fact, 'reject'),
          dispute: () => status !== 'disputed' && say(fact, 'dispute'),
          edit: first && isCorrectable(first) && status !== 'rejected' ? () => setEditing(fact.key) : null,
          undo: isDecided ? () => void keepFocus(fact.key, () => undo(targetOf(fact))) : null,
        };
      },
      editing: view.canReview ? editing : null,
      save: (fact, correction) =>
        void keepFocus(fact.key, async () => {
          const isStored = await decide(targetOf(fact), 'correct', correction);
          // What was typed stays while somebody is asked what to do with it.
          if (isStored) setEditing(null);
          return isStored;
        }),
      closeForm: () => {
        const key = editing;
        setEditing(null);
        requestAnimationFrame(() => {
          if (key === null) return;
          box.current
            ?.querySelector<HTMLElement>(`.facts [data-fact="${CSS.escape(key)}"] .fact__t`)
            ?.focus();
        });
      },
      takeBack: (label, { kind, id, seen }) =>
        void undo({ label, reviews: [{ kind, id, decision: { revision: seen } }] }),
      isBusy,
    };
  }, [view.id, view.canReview, view.versions.newest, decide, undo, isBusy, editing, keepFocus, box]);

  return (
    <DeciderContext.Provider value={decider}>
      {children}
      {dialog}
    </DeciderContext.Provider>
  );
}
