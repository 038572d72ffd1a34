import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { useToast } from '@/components/ui/toast';
import type { ThemeChange } from '@/core/model/theme-change';

interface Changed {
  change: number;
  run: number | null;
}

export interface ThemeProblem {
  field: string | null;
  words: string;
  /** Somebody else has changed the same part meanwhile. */
  isConflict: boolean;
}

/** Make and take back changes of the scheme; what shows themes is fetched anew, and a toast offers the way back. */
export function useThemeChange() {
  const client = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ThemeProblem | null>(null);
  const refresh = useCallback(async () => {
    await client.invalidateQueries();
    router.refresh();
  }, [client, router]);
  const undo = useCallback(
    async (change: number) => {
      await sendJson<Changed>(`/api/themes/changes/${change}/undo`, {});
      await refresh();
    },
    [refresh],
  );
  /** True when it went well; else `problem` says why not. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      const known = error instanceof RequestError ? error : null;
      setProblem({ field: known?.field ?? null, words: wordsOf(error), isConflict: known?.status === 409 });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const change = (order: { change: ThemeChange; seen?: number }, said: string): Promise<boolean> =>
    attempt(async () => {
      const { change: id, run } = await sendJson<Changed>('/api/themes/changes', order);
      toast.show({
        text: run === null ? said : `${said} The articles follow.`,
        undo: () => undo(id),
        undone: 'Taken back.',
      });
      await refresh();
    });
  return { change, undo, attempt, refresh, isBusy, problem };
}
