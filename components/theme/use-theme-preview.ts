import { useEffect, useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';
import { wordsOf } from '@/components/layout/send-json';
import type { ThemeChange } from '@/core/model/theme-change';
import type { PreviewLine, ThemePreview } from '@/core/views/theme-change';

/** Milliseconds after the last change before the desk is asked: nobody waits for what is half typed. */
const PAUSE = 600;

export type PreviewState =
  | { kind: 'none' }
  | { kind: 'waiting' }
  | { kind: 'running'; articles: number; total: number; added: number; removed: number }
  | { kind: 'done'; preview: ThemePreview }
  | { kind: 'stopped' }
  | { kind: 'failed'; message: string };

/** The lines of an answer, as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<PreviewLine> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as PreviewLine;
    if (done) return;
  }
}

async function ask(
  change: ThemeChange,
  signal: AbortSignal,
  show: (state: PreviewState) => void,
): Promise<void> {
  const response = await fetch('/api/themes/preview', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ change }),
    signal,
  });
  if (!response.ok || !response.body) {
    const body = (await response.json().catch(() => null)) as {
      error?: { message: string; remedy: string | null };
    } | null;
    const message = body?.error?.message ?? `The desk answered with an error (${response.status}).`;
    throw new RequestError(message, response.status, body?.error?.remedy ?? null);
  }
  for await (const line of linesOf(response.body)) {
    if (signal.aborted) return;
    if (line.kind === 'progress') show({ ...line, kind: 'running' });
    else if (line.kind === 'done') show({ kind: 'done', preview: line.preview });
    else show({ kind: 'failed', message: line.message });
  }
}

/**
 * What a change would do, asked anew a moment after it has become another one; the former question is dropped, also on
 * the desk. `stop` ends it, `again` asks once more.
 */
export function useThemePreview(change: ThemeChange | null) {
  const [state, setState] = useState<PreviewState>({ kind: 'none' });
  /** What was stopped, so that another change is asked about all the same. */
  const [stopped, setStopped] = useState<string | null>(null);
  const asked = change === null ? null : JSON.stringify(change);
  const isStopped = asked !== null && stopped === asked;
  useEffect(() => {
    if (asked === null) {
      setState({ kind: 'none' });
      return;
    }
    if (isStopped) {
      setState({ kind: 'stopped' });
      return;
    }
    setState({ kind: 'waiting' });
    const ending = new AbortController();
    const show = (next: PreviewState) => {
      if (!ending.signal.aborted) setState(next);
    };
    const timer = setTimeout(() => {
      ask(JSON.parse(asked) as ThemeChange, ending.signal, show).catch((error: unknown) =>
        show({ kind: 'failed', message: wordsOf(error) }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [asked, isStopped]);
  return {
    state,
    stop: () => setStopped(asked),
    again: () => setStopped(null),
  };
}
