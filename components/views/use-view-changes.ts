'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { useToast } from '@/components/ui/toast';
import type { SavedView, SavedViewsView } from '@/core/views/saved-view';
import { viewsQuery } from './views-query';

type Kept = Pick<SavedView, 'name' | 'address'> &
  Partial<Pick<SavedView, 'isPinned' | 'isShared' | 'isStart'>>;
type Change = Partial<Pick<SavedView, 'name' | 'address' | 'isPinned' | 'isShared' | 'isStart'>>;

/** What can be done with saved views: at once, with a way back. Each answers true when it was done. */
export function useViewChanges() {
  const client = useQueryClient();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const send = useCallback(
    async (path: string, body: object, method: string) => {
      client.setQueryData(viewsQuery().queryKey, await sendJson<SavedViewsView>(path, body, method));
    },
    [client],
  );
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      // The menu is closed by now, and only a dialog that is open shows the problem itself.
      if (!document.querySelector('dialog[open]')) toast.show({ text: wordsOf(error) });
      setProblem(wordsOf(error));
      return false;
    }
  };
  const idOf = (name: string) =>
    client.getQueryData(viewsQuery().queryKey)?.views.find((view) => view.isOwn && view.name === name)?.id;

  const save = (kept: Kept) =>
    attempt(async () => {
      await send('/api/views', kept, 'POST');
      const id = idOf(kept.name.trim());
      toast.show({
        text: `View “${kept.name.trim()}” saved.`,
        undo: () => (id === undefined ? undefined : send(`/api/views/${id}`, {}, 'DELETE')),
        undone: 'The view is gone again.',
      });
    });
  const change = (view: SavedView, set: Change, back: Change, text: string) =>
    attempt(async () => {
      await send(`/api/views/${view.id}`, set, 'PATCH');
      toast.show({
        text,
        undo: () => send(`/api/views/${view.id}`, back, 'PATCH'),
        undone: 'Taken back.',
      });
    });
  const remove = (view: SavedView) =>
    attempt(async () => {
      await send(`/api/views/${view.id}`, {}, 'DELETE');
      const { name, address, isPinned, isShared, isStart } = view;
      toast.show({
        text: `View “${name}” removed.`,
        undo: () => send('/api/views', { name, address, isPinned, isShared, isStart }, 'POST'),
        undone: 'The view is back.',
      });
    });
  return { save, change, remove, problem };
}
