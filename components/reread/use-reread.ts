import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import type { RereadView } from '@/core/views/rereads';

/** Begin or cancel a run; `act` answers with it, or with null after a problem. */
export function useRereadAct() {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (path: string, body: object = {}) => {
    setBusy(true);
    setProblem(null);
    let run: RereadView | null = null;
    try {
      run = await sendJson<RereadView>(path, body);
    } catch (error) {
      setProblem(wordsOf(error));
    }
    await client.invalidateQueries({ queryKey: ['rereads'] });
    setBusy(false);
    return run;
  };
  return { act, isBusy, problem };
}

/**
 * When a run ends, everything that was fetched counts as old: it changes lists, charts and pages all over the desk.
 * `ended` is the newest run that has come to its end; a short one is never seen under way.
 */
export function useFreshDesk(ended: number | null): void {
  const client = useQueryClient();
  const router = useRouter();
  const known = useRef(ended);
  useEffect(() => {
    if (ended !== null && ended !== known.current) {
      void client.invalidateQueries();
      router.refresh();
    }
    known.current = ended ?? known.current;
  }, [client, ended, router]);
}

/**
 * For what stands in the place of the button that was pressed: it takes the focus, unless that has gone elsewhere
 * meanwhile.
 */
export function useFocusLeft<Element extends HTMLElement>(takesOver: boolean) {
  const place = useRef<Element>(null);
  useEffect(() => {
    if (takesOver && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [takesOver]);
  return place;
}
