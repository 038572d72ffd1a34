'use client';

import { useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { sendJson, wordsOf } from '@/components/layout/send-json';

/** Sends changes of accounts, one at a time, and keeps in words why the last one was refused. */
export function useSending() {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ message: string; field: string | null } | null>(null);
  /** Resolves with null when it was refused. */
  const send = async <Answer>(path: string, body: object, method: string): Promise<Answer | null> => {
    setSending(true);
    setProblem(null);
    try {
      return await sendJson<Answer>(path, body, method);
    } catch (error) {
      setProblem({ message: wordsOf(error), field: error instanceof RequestError ? error.field : null });
      return null;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, problem };
}
