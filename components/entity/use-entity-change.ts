'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { sendJson } from '@/components/layout/send-json';
import { useUndoable } from '@/components/ui/use-undoable';

/** What the desk answers to a change of entities. */
export interface EntityChanged {
  changeId: number;
  /** The entity to look at now. */
  entityId: number;
}

/** Take a change back. */
export const undoChange = (changeId: number) =>
  sendJson<EntityChanged>(`/api/entities/changes/${changeId}/undo`, {});

/** Change entities from the page of one of them: at once, with the way back, and on to where it can be seen now. */
export function useEntityChange(id: number) {
  const router = useRouter();
  const { run, ...state } = useUndoable();
  const goTo = useCallback(
    (entityId: number) => {
      if (entityId !== id) router.push(`/entities/${entityId}`);
      // The name in the page's head comes from the server.
      else router.refresh();
    },
    [id, router],
  );
  const change = useCallback(
    (act: () => Promise<EntityChanged>, words: { text: string; undone: string }, onDone?: () => void) =>
      run(
        async () => {
          const answer = await act();
          // What is shown anew may take a moment; a dialog need not wait for it.
          onDone?.();
          goTo(answer.entityId);
          return answer;
        },
        ({ changeId }) => ({
          ...words,
          undo: async () => {
            const { entityId } = await undoChange(changeId);
            router.push(`/entities/${entityId}`);
          },
        }),
      ),
    [run, goTo, router],
  );
  return { change, goTo, run, ...state };
}
