import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { readLog } from './log';
import { REQUEST_ID } from './request-id';

/** Bytes for which a body gets a second more: as slow as a line may be that still gets on. */
export const BYTES_A_SECOND = 8 * 1024;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  socket: Socket;
}

/** Node’s own words for a head that comes too slowly, so that both are answered alike. */
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** Bytes that a connection had brought when its last body was done: what came since belongs to the next request. */
const doneBefore = new WeakMap<Socket, number>();

const hasBody = ({ headers }: IncomingMessage) =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;

/**
 * Watch that a body gets on: `patience` milliseconds, and a second more for each BYTES_A_SECOND that came. Then the connection is
 * closed, with 408 unless an answer has begun.
 */
function watchBody({ request, response, socket }: Exchange, patience: number): void {
  const begun = performance.now();
  const before = doneBefore.get(socket) ?? 0;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    if (request.complete || socket.destroyed) return;
    const allowed = patience + ((socket.bytesRead - before) / BYTES_A_SECOND) * 1000;
    // What waits to be read is our slowness, not theirs.
    const left = request.readableLength > 0 ? patience : begun + allowed - performance.now();
    if (left > 0) {
      timer = setTimeout(look, left).unref();
      return;
    }
    readLog().info({ requestId: request.headers[REQUEST_ID] }, 'A request’s body came too slowly');
    if (!response.headersSent) socket.write(TOO_SLOW);
    socket.destroySoon();
  };
  timer = setTimeout(look, patience).unref();
  request.once('close', () => {
    clearTimeout(timer);
    doneBefore.set(socket, socket.bytesRead);
  });
}

/**
 * Close connections that send too slowly to mean well, on every HTTP server of this process: `patience` milliseconds for the head
 * of a request (Node looks every half minute), the pace of `watchBody` for its body. In Node’s own limit for the whole of a
 * request, five minutes, a large upload over a slow line would not be through; it is taken off. Returns how to stop watching.
 */
export function refuseSlow(patience: number): () => void {
  // The servers are Next’s; they are known from their connections, of which a slow one need never become a request.
  const connected = (message: unknown) => {
    const { server } = (message as { socket: Socket & { server?: unknown } }).socket;
    if (!(server instanceof Server)) return;
    server.headersTimeout = patience;
    server.requestTimeout = 0;
  };
  const requested = (message: unknown) => {
    const exchange = message as Exchange;
    if (hasBody(exchange.request)) watchBody(exchange, patience);
  };
  subscribe('net.server.socket', connected);
  subscribe('http.server.request.start', requested);
  return () => {
    unsubscribe('net.server.socket', connected);
    unsubscribe('http.server.request.start', requested);
  };
}
