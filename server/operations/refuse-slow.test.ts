import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BYTES_A_SECOND, refuseSlow } from './refuse-slow';

const PATIENCE = 40;
const servers: Server[] = [];
let forget: () => void;
beforeEach(() => {
  forget = refuseSlow(PATIENCE);
});
afterEach(() => {
  forget();
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Reads the body to its end, then hands it over; a body that breaks off is nobody’s fault here. */
const whenRead =
  (answer: (body: string, response: ServerResponse) => void): RequestListener =>
  (request, response) =>
    void text(request).then(
      (body) => answer(body, response),
      () => {},
    );

/** A server that answers with the length of the body, and looks for slow heads more often than Node would. */
async function serve(
  listener: RequestListener = whenRead((body, response) => response.end(String(body.length))),
): Promise<number> {
  const server = createServer({ connectionsCheckingInterval: 5, requestTimeout: 60 }, listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Open a connection and write these words; `said` is all that came back when the other side closes. */
function send(port: number, words: string): { socket: Socket; said: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  socket.write(words);
  // Who is cut off in the middle of sending may be told so by a reset.
  socket.on('error', () => {});
  let heard = '';
  socket.setEncoding('utf8').on('data', (more: string) => {
    heard += more;
  });
  return { socket, said: once(socket, 'close').then(() => heard) };
}

const post = (headers: string, body: string) =>
  `POST /api/notes HTTP/1.1\r\nHost: desk\r\n${headers}\r\n\r\n${body}`;

/** Go on sending a byte every few milliseconds until the connection is closed: never idle, never done. */
function dribble(socket: Socket): void {
  const drops = setInterval(() => socket.write('a'), 5);
  socket.once('close', () => clearInterval(drops));
}

describe('a connection that sends too slowly', () => {
  it.each([
    ['in its head, and says no more', 'GET / HTTP/1.1\r\nHo', false],
    ['in its head, a letter at a time', 'GET / HTTP/1.1\r\nX-', true],
    ['in a body that it announced', post('Content-Length: 5000', '{"a":'), false],
    ['in a body that it announced, a letter at a time', post('Content-Length: 5000', '{"a":'), true],
    ['in a body in pieces', post('Transfer-Encoding: chunked', '5\r\n{"a":\r\n'), false],
  ])('%s is answered with 408 and closed', async (_, words, isDribbling) => {
    const { socket, said } = send(await serve(), words);
    if (isDribbling) dribble(socket);
    expect(await said).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n/);
  });

  it('is closed as well when it was refused already and goes on sending what nobody reads', async () => {
    const port = await serve((_, response) => response.writeHead(401).end('no'));
    const { socket, said } = send(port, post('Content-Length: 5000', '{"a":'));
    dribble(socket);
    expect(await said).toMatch(/^HTTP\/1\.1 401 .*no/s);
  });

  it('tells whoever reads the body that it broke off, so that nothing half is kept', async () => {
    let failure: unknown;
    const port = await serve(async (request) => {
      await text(request).catch((error: unknown) => {
        failure = error;
      });
    });
    await send(port, post('Content-Length: 5000', '{"a":')).said;
    expect(failure).toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('a connection that gets on', () => {
  it('may take longer than the slow one, however long its whole takes', async () => {
    const port = await serve();
    const half = 'a'.repeat(8 * BYTES_A_SECOND);
    const steady = send(port, post(`Content-Length: ${2 * half.length}\r\nConnection: close`, half));
    // One after the other: by then the steady one has taken longer than a slow one may, and than Node allows for the whole.
    for (let i = 0; i < 3; i++) await send(port, post('Content-Length: 5000', '{')).said;
    steady.socket.write(half);
    expect(await steady.said).toMatch(new RegExp(`^HTTP/1\\.1 200 .*${2 * half.length}`, 's'));
  });

  it('is not cut for the time that its answer takes', async () => {
    let answer: () => void = () => {};
    const port = await serve(
      whenRead((_, response) => {
        answer = () => response.end('done');
      }),
    );
    const patient = send(port, post('Content-Length: 2\r\nConnection: close', '{}'));
    await send(port, post('Content-Length: 5000', '{')).said;
    answer();
    expect(await patient.said).toMatch(/^HTTP\/1\.1 200 .*done/s);
  });
});
