import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchPolicy } from './fetch-policy';

/** A web server on the loopback address, for tests. */
export interface TestServer {
  /** "http://127.0.0.1:PORT". */
  origin: string;
  port: number;
  /** Method and path of each request, in order. */
  requests: IncomingMessage[];
  /** What the next requests are answered with. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  close: () => Promise<void>;
}

/** Start a web server on a free port; `answer` may be replaced later. */
export async function startTestServer(answer: TestServer['answer']): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    started.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const started: TestServer = {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    answer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return started;
}

/** A policy for tests: small bounds, and these hosts opened. */
export function testPolicy(allowedHosts: string[], over: Partial<FetchPolicy> = {}): FetchPolicy {
  return { allowedHosts, maxBytes: 100_000, timeoutMs: 5_000, maxRedirects: 5, ...over };
}
