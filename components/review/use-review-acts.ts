'use client';

import { useRouter } from 'next/navigation';
import type { FactFields } from '@/core/model/review';
import type { FactReview } from '@/core/views/review';
import type { BarAction } from './action-bar';
import { correctionOf } from './correction-of';
import { takeOverOf } from './disputed';
import { factInArticle } from './in-article';
import type { ReviewKeys } from './use-review-keys';
import type { FactTarget, PersonVerdict, ReviewSession } from './use-review-session';

/** The card on the page answers, for it knows which of the two is kept. */
const pressPair = (answer: 'merge' | 'apart') =>
  document.querySelector<HTMLButtonElement>(`[data-pair="${answer}"]`)?.click();

interface Asked {
  fact: FactReview | null;
  /** The same fact, as an order names it. */
  target: FactTarget | null;
  isDecided: boolean;
  chosen: FactTarget[];
  session: ReviewSession;
  onward: (done: string[]) => void;
  onEdit: () => void;
  onChooseNone: () => void;
}

/** What can be done with the fact that is open, or with those that are chosen. */
function listActions(asked: Asked): BarAction[] {
  const { fact, target, isDecided, chosen, session, onward } = asked;
  if (chosen.length > 0) {
    const decideAll = (verdict: 'confirm' | 'reject') => {
      session.decideMany(chosen, verdict);
      asked.onChooseNone();
      onward(chosen.map(({ key }) => key));
    };
    const n = chosen.length;
    return [
      { key: 'A', label: `Accept ${n}`, tone: 'primary', icon: 'accept', act: () => decideAll('confirm') },
      { key: 'R', label: `Reject ${n}`, tone: 'bad', icon: 'reject', act: () => decideAll('reject') },
      { key: 'Esc', label: 'Choose none', tone: 'plain', icon: null, act: asked.onChooseNone },
    ];
  }
  if (!fact || !target) return [];
  const decide = (verdict: PersonVerdict, correction?: FactFields) => {
    session.decide(target, verdict, correction);
    onward([target.key]);
  };
  const reject: BarAction = {
    key: 'R',
    label: 'Reject',
    tone: 'bad',
    icon: 'reject',
    act: () => decide('reject'),
  };
  const edit: BarAction = { key: 'E', label: 'Edit', tone: 'plain', icon: 'edit', act: asked.onEdit };
  const editing = fact.kind === 'event' || fact.kind === 'figure' ? [edit] : [];
  const dispute: BarAction = {
    key: 'D',
    label: 'Dispute',
    tone: 'plain',
    icon: 'dispute',
    act: () => decide('dispute'),
  };
  if (fact.disagreement && fact.decision && !isDecided) {
    const { verdict } = fact.decision;
    const takeOver = takeOverOf(fact);
    const keep = () =>
      verdict === 'correct' || verdict === 'add' ? decide('correct', correctionOf(fact)) : decide(verdict);
    const take = () =>
      takeOver?.verdict === 'correct' ? decide('correct', takeOver.correction) : decide('reject');
    return [
      ...(takeOver
        ? [
            {
              key: 'A',
              label: 'Take the new reading',
              tone: 'primary' as const,
              icon: 'accept' as const,
              act: take,
            },
          ]
        : []),
      { key: 'N', label: 'Keep the decision', tone: 'plain', icon: null, act: keep },
      ...(takeOver?.verdict === 'reject' ? [] : [reject]),
      ...editing,
    ];
  }
  const accept: BarAction = {
    key: 'A',
    label: 'Accept',
    tone: 'primary',
    icon: 'accept',
    act: () => decide('confirm'),
  };
  return [accept, reject, ...editing, dispute];
}

/** The actions of the bar, and the keys of the page. */
export function useReviewActs(
  asked: Asked & { onStep: (by: 1 | -1) => void; onChoose: (isRange: boolean) => void },
): { actions: BarAction[]; keys: ReviewKeys } {
  const router = useRouter();
  const { fact, session } = asked;
  const actions = listActions(asked);
  const undo = () => {
    // What an earlier visit decided has a button of its own.
    if (!session.undoLast()) document.querySelector<HTMLButtonElement>('.rev__last button')?.click();
  };
  const actOf = (key: string) => actions.find((action) => action.key === key)?.act ?? null;
  const keys: ReviewKeys = {
    single: {
      j: () => asked.onStep(1),
      k: () => asked.onStep(-1),
      u: undo,
      m: () => pressPair('merge'),
      n: actOf('N') ?? (() => pressPair('apart')),
      x: (event) => asked.onChoose(event.shiftKey),
      o: fact ? () => router.push(factInArticle(fact)) : null,
      a: actOf('A'),
      r: actOf('R'),
      e: actOf('E'),
      d: actOf('D'),
    },
    named: { Escape: actOf('Esc') },
  };
  return { actions, keys };
}
