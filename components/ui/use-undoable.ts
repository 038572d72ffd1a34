'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { useToast } from './toast';

/** What is said once something was done, and the way back. */
interface Done {
  text: string;
  undo: () => Promise<unknown>;
  undone: string;
}

/** Why a request failed, with what can be done about it. */
function wordsOf(error: unknown): string {
  if (error instanceof RequestError) return [error.message, error.remedy].filter(Boolean).join(' ');
  return error instanceof Error ? error.message : 'That did not work. Try again.';
}

/**
 * Do something at once, read anew whatever is shown, and offer the way back for ten seconds. `run` answers true when it was
 * done; else `problem` says why not.
 */
export function useUndoable() {
  const client = useQueryClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useCallback(
    async <Answer>(act: () => Promise<Answer>, done: (answer: Answer) => Done): Promise<boolean> => {
      setBusy(true);
      setProblem(null);
      try {
        const { text, undo, undone } = done(await act());
        await client.invalidateQueries();
        toast.show({
          text,
          undo: async () => {
            await undo();
            await client.invalidateQueries();
          },
          undone,
        });
        return true;
      } catch (error) {
        setProblem(wordsOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, toast],
  );
  return { run, isBusy, problem, setProblem };
}
