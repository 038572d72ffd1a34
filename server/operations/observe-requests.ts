import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { STRICT_TRANSPORT } from '@/core/access/security-headers';
import { CLIENT_ADDRESS, clientAddress } from '@/server/auth/client-address';
import { readSettings } from '@/server/env';
import { EXCHANGE, openExchange } from './exchange';
import { readLog } from './log';
import { readMetrics } from './metrics';
import { REQUEST_ID, requestId } from './request-id';

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneServer?: Server };

/** The HTTP server of this process, known from its first request on. */
export const readServer = (): Server | null => holder.lodestoneServer ?? null;

const kindOf = (path: string) =>
  path.startsWith('/api/') ? 'api' : path.startsWith('/_next/') || /\.\w+$/.test(path) ? 'file' : 'page';

/**
 * Look on at every request of this process, pages and files as well: each gets an id, is counted, and is logged when it is a
 * page that failed (requests to the API are logged by `server/route.ts`, which knows their routes). Each is told where it comes
 * from, in a header that nobody can forge; behind TLS its answer asks browsers to come over TLS only.
 */
export function observeRequests(): void {
  const { proxyHeader, publicOrigin } = readSettings();
  const isBehindTls = publicOrigin?.startsWith('https:') ?? false;
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Exchange;
    holder.lodestoneServer ??= server;
    const id = requestId(request.headers[REQUEST_ID] as string | undefined);
    request.headers[REQUEST_ID] = id;
    request.headers[CLIENT_ADDRESS] = clientAddress(
      request.headers,
      request.socket.remoteAddress,
      proxyHeader,
    );
    request.headers[EXCHANGE] = openExchange(response);
    if (isBehindTls) response.setHeader('strict-transport-security', STRICT_TRANSPORT);
    // The wrapper of the API’s routes sets it there, and two would stand side by side.
    if (kindOf(pathOf(request)) !== 'api') response.setHeader(REQUEST_ID, id);
  });
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as Exchange;
    const kind = kindOf(pathOf(request));
    const status = response.statusCode;
    readMetrics().answers.inc({ kind, status });
    if (kind === 'page' && status >= 500) {
      readLog().error({ requestId: request.headers[REQUEST_ID], status }, 'A page failed');
    }
  });
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?')[0] ?? '/';
