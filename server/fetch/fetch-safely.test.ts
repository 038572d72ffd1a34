import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchSafely } from './fetch-safely';
import { startTestServer, type TestServer, testPolicy } from './testing';

const PAGE = '<p>Baogang Group opened a new rolling line in Baotou.</p>';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer((_, response) => sendPage(response));
});
afterEach(() => server.close());

function sendPage(
  response: ServerResponse,
  body: string | Buffer = PAGE,
  headers: Record<string, string> = {},
) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

const redirectTo = (location: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(302, { location });
  response.end();
};

/** Fetch from the test's own server, which is opened for it. */
const fetchHere = (path: string, over: Partial<FetchOptions> = {}, policy = {}) =>
  fetchSafely(`${server.origin}${path}`, {
    accept: ['text/html'],
    policy: testPolicy([`127.0.0.1:${server.port}`], policy),
    ...over,
  });

describe('fetchSafely', () => {
  it('gives the bytes, the final address and what the server says of them', async () => {
    server.answer = (request, response) =>
      request.url === '/old'
        ? redirectTo('/new?x=1')(request, response)
        : sendPage(response, PAGE, { etag: '"v1"', 'cache-control': 'max-age=600' });
    const found = await fetchHere('/old');
    expect(found.url).toBe(`${server.origin}/new?x=1`);
    expect(found.status).toBe(200);
    expect(Buffer.from(found.bytes!).toString()).toBe(PAGE);
    expect(found.headers).toMatchObject({
      etag: '"v1"',
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'max-age=600',
      lastModified: null,
    });
  });

  it('says who asks, and sends no cookies', async () => {
    server.answer = (request, response) =>
      request.url === '/first'
        ? response.writeHead(302, { location: '/second', 'set-cookie': 'a=1' }).end()
        : sendPage(response);
    await fetchHere('/first');
    const [, second] = server.requests;
    expect(second!.headers['user-agent']).toMatch(/^Lodestone\/\d+\.\d+\.\d+$/);
    expect(second!.headers.cookie).toBeUndefined();
    expect(second!.headers.host).toBe(`127.0.0.1:${server.port}`);
  });

  it('asks only for what has changed, and tells that nothing has', async () => {
    server.answer = (_, response) => response.writeHead(304, { etag: '"v1"' }).end();
    const found = await fetchHere('/', { etag: '"v1"', lastModified: 'Tue, 01 Apr 2025 08:00:00 GMT' });
    expect(found).toMatchObject({ status: 304, bytes: null });
    expect(server.requests[0]!.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 01 Apr 2025 08:00:00 GMT',
    });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
  ])('unpacks %s', async (encoding, packed) => {
    server.answer = (_, response) => sendPage(response, packed, { 'content-encoding': encoding });
    expect(Buffer.from((await fetchHere('/')).bytes!).toString()).toBe(PAGE);
  });

  it('names the address and the remedy when a server answers with an error', async () => {
    server.answer = (_, response) => response.writeHead(503, { 'retry-after': '120' }).end();
    await expect(fetchHere('/busy')).rejects.toMatchObject({
      reason: 'status',
      address: `${server.origin}/busy`,
      answer: { status: 503, retryAfter: '120' },
      message: expect.stringContaining('503 Service Unavailable'),
      remedy: 'Try again later.',
    });
  });

  it('tells that nobody listens there', async () => {
    const { port } = server;
    await server.close();
    const gone = fetchSafely(`http://127.0.0.1:${port}/`, {
      accept: ['text/html'],
      policy: testPolicy([`127.0.0.1:${port}`]),
    });
    await expect(gone).rejects.toMatchObject({
      reason: 'connection',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('fetchSafely keeps out of private networks', () => {
  it('refuses a private address without a connection', async () => {
    const options = { accept: ['text/html'], policy: testPolicy([]) };
    await expect(fetchSafely(`${server.origin}/`, options)).rejects.toMatchObject({ reason: 'private' });
    await expect(fetchSafely(`http://[::ffff:127.0.0.1]:${server.port}/`, options)).rejects.toMatchObject({
      reason: 'private',
    });
    expect(server.requests).toHaveLength(0);
  });

  it('refuses a public name that stands for a private address, also when only one of several is', async () => {
    for (const addresses of [
      ['127.0.0.1'],
      ['93.184.216.34', '10.0.0.1'],
      ['2606:4700::1', '::ffff:127.0.0.1'],
    ]) {
      const attempt = fetchSafely(`http://news.example:${server.port}/`, {
        accept: ['text/html'],
        policy: testPolicy([]),
        resolve: async () => addresses,
      });
      await expect(attempt).rejects.toMatchObject({
        reason: 'private',
        remedy: expect.stringContaining('LODESTONE_FETCH_HOSTS'),
      });
    }
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    '//[::1]/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'http://ana:secret@example.org/',
  ])('refuses a redirect to %s', async (location) => {
    server.answer = redirectTo(location);
    await expect(fetchHere('/')).rejects.toMatchObject({
      reason: expect.stringMatching(/^(?:private|address)$/),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('resolves the name of a redirect anew, and checks what it finds', async () => {
    const answers = [['127.0.0.1'], ['192.168.7.7']];
    const asked: string[] = [];
    server.answer = redirectTo('http://news.example/next');
    const attempt = fetchSafely(`http://news.example:${server.port}/`, {
      accept: ['text/html'],
      policy: testPolicy([`news.example:${server.port}`]),
      resolve: async (host) => {
        asked.push(host);
        return answers.shift()!;
      },
    });
    await expect(attempt).rejects.toMatchObject({ reason: 'private', address: 'http://news.example/next' });
    expect(asked).toEqual(['news.example', 'news.example']);
    expect(server.requests).toHaveLength(1);
  });

  it('connects to the address that was checked: a name that answers otherwise a moment later gains nothing', async () => {
    let asked = 0;
    const found = await fetchSafely(`http://rebinding.example:${server.port}/`, {
      accept: ['text/html'],
      policy: testPolicy([`rebinding.example:${server.port}`]),
      // Nobody listens on the second one: a connection to it would fail.
      resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.9']),
    });
    expect(found.status).toBe(200);
    expect(asked).toBe(1);
  });

  it('tells that a name is not known', async () => {
    const attempt = fetchSafely('http://nowhere.example/', {
      accept: ['text/html'],
      policy: testPolicy([]),
      resolve: async () => {
        throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      },
    });
    await expect(attempt).rejects.toMatchObject({
      reason: 'unresolved',
      message: expect.stringContaining('nowhere.example'),
    });
  });
});

describe('fetchSafely is bounded', () => {
  it('follows five redirects and no more', async () => {
    server.answer = (request, response) => {
      const step = Number(request.url!.slice(1));
      if (step < 5) redirectTo(`/${step + 1}`)(request, response);
      else sendPage(response);
    };
    expect((await fetchHere('/0')).url).toBe(`${server.origin}/5`);
    server.answer = redirectTo('/again');
    await expect(fetchHere('/again')).rejects.toMatchObject({ reason: 'redirects' });
    expect(server.requests).toHaveLength(6 + 6);
  });

  it('refuses a redirect that does not say where to', async () => {
    server.answer = (_, response) => response.writeHead(301).end();
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'redirects' });
  });

  it('gives up a body that comes too slowly', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>');
    };
    await expect(fetchHere('/', {}, { timeoutMs: 150 })).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('gives up a server that says nothing, and a name that nobody answers for', async () => {
    server.answer = () => {};
    await expect(fetchHere('/', {}, { timeoutMs: 150 })).rejects.toMatchObject({ reason: 'timeout' });
    const resolve = () => new Promise<string[]>(() => {});
    await expect(
      fetchSafely('http://slow.example/', { accept: [], policy: testPolicy([], { timeoutMs: 50 }), resolve }),
    ).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('stops reading a body without end', async () => {
    let sent = 0;
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed) {
          sent += 16_384;
          if (!response.write(Buffer.alloc(16_384, 'a'))) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    };
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'too-large' });
    expect(sent).toBeLessThan(50_000_000);
  });

  it('refuses what is announced as too large, before it is read', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100001' });
      response.write('<p>');
    };
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'too-large' });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('does not unpack a %s bomb', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(20_000_000));
    expect(bomb.byteLength).toBeLessThan(100_000);
    server.answer = (_, response) => sendPage(response, bomb, { 'content-encoding': encoding });
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('refuses what cannot be unpacked', async () => {
    const cut = gzipSync(PAGE).subarray(0, 20);
    server.answer = (_, response) => sendPage(response, cut, { 'content-encoding': 'gzip' });
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'type' });
    server.answer = (_, response) => sendPage(response, PAGE, { 'content-encoding': 'gzip, gzip' });
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'type' });
  });

  it('refuses half a body: the connection broke off', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('<p>', () => response.destroy());
    };
    await expect(fetchHere('/')).rejects.toMatchObject({ reason: 'connection' });
  });

  it('refuses kinds that were not asked for, declared or not', async () => {
    server.answer = (_, response) => sendPage(response, 'GIF89a', { 'content-type': 'image/gif' });
    await expect(fetchHere('/logo')).rejects.toMatchObject({
      reason: 'type',
      message: expect.stringContaining('image/gif'),
    });
    server.answer = (_, response) => response.writeHead(200).end('GIF89a');
    await expect(fetchHere('/logo')).rejects.toMatchObject({ reason: 'type' });
  });

  it('ends when it is called off', async () => {
    const call = new AbortController();
    server.answer = () => call.abort(new Error('not wanted any more'));
    await expect(fetchHere('/', { signal: call.signal })).rejects.toThrow('not wanted any more');
  });
});
