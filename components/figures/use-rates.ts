'use client';

import { sendJson } from '@/components/layout/send-json';
import { useUndoable } from '@/components/ui/use-undoable';

/** What somebody puts in the place of the rates that hold. */
export interface RatesOrder {
  csv: string;
  name: string | null;
  published: string | null;
  url: string | null;
}

const RATES = '/api/figures/rates';
const chooseTable = (table: number | null) =>
  sendJson<{ table: number | null; before: number | null }>(RATES, { table }, 'PATCH');

/** Put rates in the place of others, or take former ones again; at once, with the way back. */
export function useRates() {
  const { run, isBusy, problem } = useUndoable();
  const choose = (table: number | null) =>
    run(
      () => chooseTable(table),
      ({ before }) => ({
        text:
          table === null
            ? 'The desk’s own exchange rates hold again'
            : 'The former exchange rates hold again',
        undo: () => chooseTable(before),
        undone: 'The exchange rates are as before',
      }),
    );
  const replace = (order: RatesOrder, before: number | null) =>
    run(
      () => sendJson<{ id: number; name: string; rates: number }>(RATES, order, 'PUT'),
      ({ name, rates }) => ({
        text: `${rates} ${rates === 1 ? 'rate' : 'rates'} of “${name}” hold from now on`,
        undo: () => chooseTable(before),
        undone: 'The exchange rates are as before',
      }),
    );
  return { choose, replace, isBusy, problem };
}
