'use client';

import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { useToast } from '@/components/ui/toast';
import type { FactFields, FactKind, Verdict } from '@/core/model/review';
import type { FactReview } from '@/core/views/article';
import type { FactStanding } from '@/core/views/decision';

// Seldom do two people decide on the same fact at a time.
const ConflictDialog = dynamic(() => import('./conflict-dialog').then((module) => module.ConflictDialog), {
  ssr: false,
});

/** A fact that somebody decides on: what it is called, and the rows that it rests on as the person has seen them. */
export interface DecisionTarget {
  label: string;
  reviews: (Pick<FactReview, 'kind' | 'id'> & { decision: { revision: number } | null })[];
}

export type PersonVerdict = Exclude<Verdict, 'add'>;

interface Row {
  kind: FactKind;
  id: number;
  seen: number | null;
}

interface Attempt {
  target: DecisionTarget;
  /** As the person has seen them; without it as they are known when its turn comes. */
  rows?: Row[];
  /** Null takes the last decision back. */
  verdict: PersonVerdict | null;
  correction?: FactFields;
}

interface Conflict {
  attempt: Attempt & { rows: Row[] };
  standing: FactStanding;
}

export interface Decisions {
  /** True when it is stored; false where it was refused, of which the person has been told. */
  decide(target: DecisionTarget, verdict: PersonVerdict, correction?: FactFields): Promise<boolean>;
  undo(target: DecisionTarget): Promise<boolean>;
  isBusy: boolean;
  /** What is asked when somebody else has decided meanwhile; to be rendered once. */
  dialog: ReactNode;
}

const DONE: Record<PersonVerdict, string> = {
  confirm: 'Accepted',
  reject: 'Rejected',
  dispute: 'Marked as disputed',
  correct: 'Corrected',
};

/** How a row stands after what was sent. */
interface Settled {
  kind: FactKind;
  id: number;
  revision: number | null;
}

/** Sends one attempt; returns how its rows stand now, and what takes it back. */
async function send({ rows, verdict, correction }: Attempt & { rows: Row[] }): Promise<{
  settled: Settled[];
  takeBack: (() => Promise<unknown>) | null;
}> {
  if (verdict === null) {
    const settled: Settled[] = [];
    for (const row of rows) {
      if (row.seen !== null) settled.push(await sendJson<Settled>('/api/decisions', row, 'DELETE'));
    }
    return { settled, takeBack: null };
  }
  const [row] = rows;
  if (rows.length === 1 && row) {
    const said = { ...row, verdict, ...(correction ? { correction } : {}) };
    const fact = await sendJson<Settled>('/api/decisions', said);
    const { kind, id, revision } = fact;
    return {
      settled: [fact],
      takeBack: () => sendJson('/api/decisions', { kind, id, seen: revision }, 'DELETE'),
    };
  }
  const { batch, facts } = await sendJson<{ batch: string; facts: Settled[] }>('/api/review', {
    verdict,
    facts: rows,
  });
  return { settled: facts, takeBack: () => sendJson('/api/review', { batch }, 'DELETE') };
}

const nameOf = ({ kind, id }: { kind: FactKind; id: number }) => `${kind} ${id}`;

/**
 * Decide on facts where they stand: acts at once, offers the way back for ten seconds, and asks when somebody else has
 * decided meanwhile. Whatever is shown is read anew afterwards.
 */
export function useDecisions(
  /** Called when somebody has chosen between their word and another’s, and it is stored. */
  onChosen?: () => void,
): Decisions {
  const client = useQueryClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  // Until the page has read anew what was decided here, this person has seen it all the same.
  const own = useRef(new Map<string, { shown: number | null; revision: number | null }>());
  const rowsOf = useCallback(
    ({ reviews }: DecisionTarget): Row[] =>
      reviews.map(({ kind, id, decision }) => {
        const shown = decision?.revision ?? null;
        const known = own.current.get(nameOf({ kind, id }));
        return { kind, id, seen: known && known.shown === shown ? known.revision : shown };
      }),
    [],
  );

  const run = useCallback(
    async (asked: Attempt): Promise<boolean> => {
      const what = { ...asked, rows: asked.rows ?? rowsOf(asked.target) };
      setBusy(true);
      try {
        const { settled, takeBack } = await send(what);
        const shownBy = new Map(
          what.target.reviews.map((review) => [nameOf(review), review.decision?.revision ?? null]),
        );
        for (const row of settled) {
          own.current.set(nameOf(row), { shown: shownBy.get(nameOf(row)) ?? null, revision: row.revision });
        }
        // Every chart, count and list may have changed with it; nobody waits for them to decide on the next fact.
        void client.invalidateQueries();
        const { label } = what.target;
        toast.show({
          text: `${what.verdict === null ? 'Taken back' : DONE[what.verdict]}: ${label}`,
          ...(takeBack
            ? {
                undo: async () => {
                  await takeBack();
                  for (const row of settled) own.current.delete(nameOf(row));
                  await client.invalidateQueries();
                },
                undone: `Taken back: ${label}`,
              }
            : {}),
        });
        return true;
      } catch (error) {
        if (error instanceof RequestError && error.standing) {
          setConflict({ attempt: what, standing: error.standing });
        } else toast.show({ text: wordsOf(error) });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, toast, rowsOf],
  );
  // One after the other: two keys pressed in a row are two decisions, the second upon the first.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const attempt = useCallback(
    (what: Attempt): Promise<boolean> => {
      const mine = turn.current.then(() => run(what));
      turn.current = mine;
      return mine;
    },
    [run],
  );

  const decide = useCallback(
    (target: DecisionTarget, verdict: PersonVerdict, correction?: FactFields) =>
      attempt({ target, verdict, ...(correction ? { correction } : {}) }),
    [attempt],
  );
  const undo = useCallback((target: DecisionTarget) => attempt({ target, verdict: null }), [attempt]);

  const keepTheirs = () => {
    setConflict(null);
    void client.invalidateQueries();
    onChosen?.();
  };
  const putMine = () => {
    if (!conflict) return;
    const { standing } = conflict;
    setConflict(null);
    const rows = conflict.attempt.rows.map((row) =>
      row.kind === standing.kind && row.id === standing.id
        ? { ...row, seen: standing.decision?.revision ?? null }
        : row,
    );
    void attempt({ ...conflict.attempt, rows }).then((isStored) => isStored && onChosen?.());
  };
  const dialog = conflict ? (
    <ConflictDialog
      label={conflict.attempt.target.label}
      verdict={conflict.attempt.verdict}
      correction={conflict.attempt.correction ?? null}
      standing={conflict.standing}
      onKeep={keepTheirs}
      onPut={putMine}
    />
  ) : null;
  return { decide, undo, isBusy, dialog };
}
