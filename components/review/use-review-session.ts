'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { useToast } from '@/components/ui/toast';
import type { FactFields, FactKind, Verdict } from '@/core/model/review';
import type { Outcome } from '@/core/review/queue-session';
import type { FactStanding } from '@/core/views/decision';
import { VERDICT_WORDS } from '@/core/views/history';

export type PersonVerdict = Exclude<Verdict, 'add'>;

/** A fact that somebody decides on. */
export interface FactTarget {
  key: string;
  kind: FactKind;
  id: number;
  title: string;
  /** The decision that the queue has shown. */
  revision: number | null;
}

/** Two entities that somebody decides on. */
export interface PairTarget {
  key: string;
  title: string;
  keep: number;
  fold: number;
}

/** Somebody else has decided meanwhile. */
export interface QueueConflict {
  target: FactTarget;
  verdict: PersonVerdict;
  correction: FactFields | undefined;
  standing: FactStanding;
}

interface Answer {
  /** What became of each item, by its key. */
  revisions: Map<string, number | null>;
  takeBack: () => Promise<{ revision?: number | null }>;
}

interface Step {
  keys: string[];
  label: string;
  answer: Promise<Answer>;
}

const DONE: Record<Outcome['verdict'], string> = { ...VERDICT_WORDS, merge: 'Merged', apart: 'Kept apart' };

const many = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'fact' : 'facts'}`;

async function postDecision(
  { key, kind, id }: FactTarget,
  order: { verdict: PersonVerdict; seen: number | null; correction?: FactFields | undefined },
): Promise<Answer> {
  const { verdict, seen, correction } = order;
  const { revision } = await sendJson<{ revision: number }>('/api/decisions', {
    kind,
    id,
    verdict,
    seen,
    ...(correction ? { correction } : {}),
  });
  return {
    revisions: new Map([[key, revision]]),
    takeBack: () => sendJson('/api/decisions', { kind, id, seen: revision }, 'DELETE'),
  };
}

interface ManyAnswer {
  batch: string;
  facts: { kind: string; id: number; revision: number | null }[];
}

async function postMany(body: unknown): Promise<Answer> {
  const { batch, facts } = await sendJson<ManyAnswer>('/api/review', body);
  return {
    revisions: new Map(facts.map(({ kind, id, revision }) => [`${kind}-${id}`, revision])),
    takeBack: () => sendJson('/api/review', { batch }, 'DELETE'),
  };
}

async function postPair({ key, keep, fold }: PairTarget, verdict: 'merge' | 'apart'): Promise<Answer> {
  const path = `/api/entities/${keep}/${verdict === 'merge' ? 'merge' : 'keep-apart'}`;
  const { changeId } = await sendJson<{ changeId: number }>(
    path,
    verdict === 'merge' ? { from: fold } : { other: fold },
  );
  return {
    revisions: new Map([[key, null]]),
    takeBack: () => sendJson(`/api/entities/changes/${changeId}/undo`, {}),
  };
}

/**
 * Deciding, item after item: the answer is shown at once, and taken off again with its reason when the desk refuses it.
 * Each step can be taken back, the last one first, also while the desk has not answered yet.
 */
export function useReviewSession({ onBack }: { onBack: (key: string) => void }) {
  const client = useQueryClient();
  const toast = useToast();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [conflict, setConflict] = useState<QueueConflict | null>(null);
  const steps = useRef<Step[]>([]);
  const underway = useRef(new Map<string, Promise<unknown>>());
  const known = useRef(new Map<string, number | null>());
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });

  const seenOf = useCallback(
    ({ key, revision }: FactTarget) => known.current.get(key) ?? (known.current.has(key) ? null : revision),
    [],
  );

  /** Charts, counts and lists of the desk follow; the queue itself stays as it is, for somebody goes down it. */
  const follow = useCallback(
    () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'review' }),
    [client],
  );
  const mark = useCallback((keys: string[], outcome: ((key: string) => Outcome) | null) => {
    setOutcomes((before) => {
      const after = new Map(before);
      for (const key of keys) {
        if (outcome) after.set(key, outcome(key));
        else after.delete(key);
      }
      return after;
    });
  }, []);
  const tell = useCallback((keys: string[], words: string | null) => {
    setProblems((before) => {
      const after = new Map(before);
      for (const key of keys) {
        if (words === null) after.delete(key);
        else after.set(key, words);
      }
      return after;
    });
  }, []);

  const takeBack = useCallback(
    async (step: Step) => {
      steps.current = steps.current.filter((each) => each !== step);
      const { takeBack: undo } = await step.answer;
      const { revision } = await undo();
      // What had been decided before is decided so again, under a new number.
      for (const key of step.keys) known.current.set(key, revision ?? null);
      mark(step.keys, null);
      await client.invalidateQueries({ queryKey: ['review-item'] });
      follow();
      const [first] = step.keys;
      if (first) back.current(first);
    },
    [client, follow, mark],
  );

  /** One step: shown at once, sent behind what is still under way for the same items. */
  const act = useCallback(
    (keys: string[], label: string, verdict: Outcome['verdict'], send: () => Promise<Answer>) => {
      mark(keys, () => ({ verdict, isStored: false, revision: null }));
      tell(keys, null);
      const before = Promise.allSettled(keys.map((key) => underway.current.get(key)));
      const answer = before.then(send);
      for (const key of keys) underway.current.set(key, answer);
      const step: Step = { keys, label, answer };
      steps.current.push(step);
      return answer.then(
        ({ revisions }) => {
          for (const key of keys) known.current.set(key, revisions.get(key) ?? null);
          mark(keys, (key) => ({ verdict, isStored: true, revision: revisions.get(key) ?? null }));
          follow();
          toast.show({
            text: `${DONE[verdict]}: ${label}`,
            undo: () => takeBack(step),
            undone: `Taken back: ${label}`,
          });
        },
        (error: unknown) => {
          steps.current = steps.current.filter((each) => each !== step);
          mark(keys, null);
          tell(keys, wordsOf(error));
          throw error;
        },
      );
    },
    [follow, mark, takeBack, tell, toast],
  );

  const refuse = useCallback(
    (label: string) => (error: unknown) => toast.show({ text: `${label}: ${wordsOf(error)}` }),
    [toast],
  );

  const decide = useCallback(
    (target: FactTarget, verdict: PersonVerdict, correction?: FactFields) => {
      act([target.key], target.title, verdict, () =>
        postDecision(target, { verdict, seen: seenOf(target), correction }),
      ).catch((error: unknown) => {
        if (error instanceof RequestError && error.standing) {
          setConflict({ target, verdict, correction, standing: error.standing });
        } else refuse(target.title)(error);
      });
    },
    [act, refuse, seenOf],
  );

  const decideMany = useCallback(
    (targets: FactTarget[], verdict: 'confirm' | 'reject') => {
      const facts = () =>
        targets.map((target) => ({ kind: target.kind, id: target.id, seen: seenOf(target) }));
      const label = many(targets.length);
      act(
        targets.map(({ key }) => key),
        label,
        verdict,
        () => postMany({ verdict, facts: facts() }),
      ).catch(refuse(label));
    },
    [act, refuse, seenOf],
  );

  /** All that a scope holds, also what is not listed yet. Resolves when it is stored; says why where it is refused. */
  const decideScope = useCallback(
    async (scope: string, expected: number, verdict: 'confirm' | 'reject') => {
      const label = many(expected);
      try {
        const { takeBack: undo } = await postMany({ verdict, scope, expected });
        const reread = () => client.invalidateQueries();
        await reread();
        toast.show({
          text: `${DONE[verdict]}: ${label}`,
          undo: async () => {
            await undo();
            await reread();
          },
          undone: `Taken back: ${label}`,
        });
      } catch (error) {
        refuse(label)(error);
        void client.invalidateQueries({ queryKey: ['review'] });
      }
    },
    [client, refuse, toast],
  );

  const decidePair = useCallback(
    (target: PairTarget, verdict: 'merge' | 'apart') => {
      act([target.key], target.title, verdict, () => postPair(target, verdict)).catch(refuse(target.title));
    },
    [act, refuse],
  );

  /** Take the last step back; false where there was none since the page was opened. */
  const undoLast = useCallback((): boolean => {
    const step = steps.current.at(-1);
    if (!step) return false;
    takeBack(step).then(
      () => toast.show({ text: `Taken back: ${step.label}` }),
      (error: unknown) => toast.show({ text: wordsOf(error) }),
    );
    return true;
  }, [takeBack, toast]);

  /** Take back what an earlier visit had decided. */
  const undoEarlier = useCallback(
    async (label: string, path: string, body: unknown) => {
      try {
        await sendJson(path, body, 'DELETE');
        toast.show({ text: `Taken back: ${label}` });
      } catch (error) {
        toast.show({ text: wordsOf(error) });
      }
      steps.current = [];
      known.current.clear();
      setOutcomes(new Map());
      await client.invalidateQueries();
    },
    [client, toast],
  );

  const keepTheirs = () => {
    if (!conflict) return;
    const { target, standing } = conflict;
    const { decision } = standing;
    setConflict(null);
    tell([target.key], null);
    known.current.set(target.key, decision?.revision ?? null);
    if (decision) {
      const { verdict, revision } = decision;
      mark([target.key], () => ({ verdict, isStored: true, revision }));
    }
    follow();
  };
  const putMine = () => {
    if (!conflict) return;
    const { target, verdict, correction, standing } = conflict;
    setConflict(null);
    known.current.set(target.key, standing.decision?.revision ?? null);
    decide({ ...target, revision: standing.decision?.revision ?? null }, verdict, correction);
  };

  return {
    outcomes,
    problems,
    conflict,
    decide,
    decideMany,
    decideScope,
    decidePair,
    undoLast,
    undoEarlier,
    keepTheirs,
    putMine,
  };
}

export type ReviewSession = ReturnType<typeof useReviewSession>;
