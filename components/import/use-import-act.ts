'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';

export type ImportVerb = 'finish' | 'cancel' | 'commit' | 'undo' | 'retry';

/**
 * What a person does with an import. Afterwards everything that was fetched counts as old: an import, and more so its
 * undo, changes lists, charts and pages all over the desk. `acts` counts what was done so far.
 */
export function useImportAct(id: number) {
  const router = useRouter();
  const client = useQueryClient();
  const [busy, setBusy] = useState<ImportVerb | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [acts, setActs] = useState(0);
  const refresh = () => {
    // A proposal never changes; once its report is stored it is gone, and nobody should ask for it again.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import-report' });
    router.refresh();
  };
  const act = async (verb: ImportVerb) => {
    setBusy(verb);
    setProblem(null);
    try {
      await sendJson(`/api/imports/${id}/${verb}`, {});
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setActs((before) => before + 1);
    refresh();
    setBusy(null);
  };
  return { act, acts, busy, problem, refresh };
}
