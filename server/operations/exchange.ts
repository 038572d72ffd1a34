import type { ServerResponse } from 'node:http';

/**
 * Header in which a request is told under which number its answer is known here. Whatever a visitor writes into it is replaced
 * when the request comes in.
 */
export const EXCHANGE = 'x-lodestone-exchange';

interface Exchanges {
  last: number;
  open: Map<string, ServerResponse>;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneExchanges?: Exchanges };

function openExchanges(): Exchanges {
  holder.lodestoneExchanges ??= { last: 0, open: new Map() };
  return holder.lodestoneExchanges;
}

/** Number an answer that is to be given; it is forgotten once it is given, or the visitor gone. */
export function openExchange(response: ServerResponse): string {
  const exchanges = openExchanges();
  exchanges.last++;
  const number = String(exchanges.last);
  exchanges.open.set(number, response);
  response.once('close', () => exchanges.open.delete(number));
  return number;
}

/**
 * Say of an answer that its bytes are packed by gzip, and how many they are. The framework takes both from what a route says
 * (it cannot know whether a fetched body is packed still). False where that cannot be
 * said any more: then the answer goes out as it is.
 */
export function sayPacked(number: string, bytes: number): boolean {
  const response = openExchanges().open.get(number);
  if (!response || response.headersSent) return false;
  response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', bytes);
  return true;
}
