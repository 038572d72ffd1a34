'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import type { NotesView } from '@/core/views/notes';
import { notesQuery } from './notes-query';

interface Order {
  path: string;
  body?: object;
  method: string;
}

/** Sends a change of notes and shows the notes as they stand after it. */
export function useNoteChange() {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** Rejects where it was refused. */
  const send = async ({ path, body, method }: Order): Promise<void> => {
    const view = await sendJson<NotesView>(path, body ?? {}, method);
    client.setQueryData(notesQuery(view.kind, view.id).queryKey, view);
    // The record of an article tells of its notes. Nobody waits for it: the form closes as the note appears.
    void client.invalidateQueries({ queryKey: [view.kind] });
  };
  /** True where it was done; else `problem` says why not. */
  const change = async (order: Order): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await send(order);
      return true;
    } catch (error) {
      setProblem(wordsOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { send, change, isBusy, problem };
}
