import type { Actor } from '@/core/model/user';
import { addSample, type RateSample, withRate } from '@/core/views/import-rate';
import { isUnderWay } from '@/core/views/imports';
import type { Desk } from '@/server/context';
import { readProgress } from './read-imports';

/** Milliseconds between two looks. */
const INTERVAL = 400;
/** Milliseconds after which something is sent even when nothing has changed, so that no proxy thinks the line dead. */
const HEARTBEAT = 15_000;

/**
 * The progress of an import as server-sent events, each an ImportProgress as JSON: at once, and whenever it changes,
 * until the import rests. Rights and the import's being there are checked before the first byte.
 */
export function streamProgress(desk: Desk, actor: Actor, id: number, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let samples: RateSample[] = [];
  const look = () => {
    const progress = readProgress(desk, actor, id);
    samples = addSample(samples, { at: Date.now(), done: progress.done });
    return withRate(progress, samples);
  };
  const first = look();
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let sent = '';
      let sentAt = 0;
      const send = (progress: typeof first) => {
        const data = JSON.stringify(progress);
        if (data !== sent) controller.enqueue(encoder.encode(`data: ${data}\n\n`));
        else if (Date.now() - sentAt > HEARTBEAT) controller.enqueue(encoder.encode(': still here\n\n'));
        else return;
        sent = data;
        sentAt = Date.now();
      };
      const end = () => {
        stop();
        controller.close();
      };
      send(first);
      if (!isUnderWay(first.state)) return end();
      timer = setInterval(() => {
        try {
          const progress = look();
          send(progress);
          if (!isUnderWay(progress.state)) end();
        } catch (error) {
          stop();
          controller.error(error);
        }
      }, INTERVAL);
      signal.addEventListener('abort', stop);
    },
    cancel: stop,
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
