import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site of a test's own, which the desk may fetch from although it is on this machine. */
export interface Site {
  /** Such as 127.0.0.1:41235. */
  host: string;
  /** What stands under each path; a path that is not there answers 404. */
  pages: Map<string, { mediaType: string; body: string }>;
}

/** Serve such a site until `stop`. */
export async function serveSite(): Promise<Site & { stop: () => Promise<void> }> {
  const pages: Site['pages'] = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page) response.writeHead(200, { 'content-type': page.mediaType }).end(page.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    pages,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
