import { parentPort } from 'node:worker_threads';
import { openDesk } from '@/server/context';
import { warmUp } from '@/server/operations/warm-up';
import { readViewText } from '../views';
import type { AskedView, FromReader, ToReader } from './messages';

const port = parentPort;
if (!port) throw new Error('A reading thread runs in a thread of the desk.');

const desk = openDesk();
desk.db.$client.pragma('query_only = ON');

const encoder = new TextEncoder();

function read({ call, actor }: AskedView): Uint8Array<ArrayBuffer> | null {
  try {
    return encoder.encode(readViewText(desk, actor, call));
  } catch {
    // An error is more than its words: whoever asked reads it again and is told by the right one.
    return null;
  }
}

function answer(asked: AskedView): void {
  const begun = performance.now();
  const body = read(asked);
  const took = performance.now() - begun;
  port?.postMessage({ id: asked.id, body, took } satisfies FromReader, body ? [body.buffer] : []);
}

port.on('message', (message: ToReader) => {
  if (message === 'warm-up') return warmUp(desk, () => port.postMessage('warm' satisfies FromReader));
  if (message !== 'stop') return answer(message);
  desk.db.$client.close();
  port.close();
});
