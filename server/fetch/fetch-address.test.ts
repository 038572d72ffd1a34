import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { openTestDatabase } from '@/db/testing';
import { ForbiddenError } from '@/server/errors';
import { fetchAddress } from './fetch-address';
import { startTestServer, type TestServer, testPolicy } from './testing';

const OWNER: Actor = { kind: 'local', name: 'owner' };
const desk = { db: openTestDatabase(), path: ':memory:', staging: '' };

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer((request, response) => {
    const type = new URL(request.url!, server.origin).searchParams.get('type')!;
    response.writeHead(200, { 'content-type': type }).end('bytes');
  });
});
afterEach(() => server.close());

const fetchFrom = (path: string) =>
  fetchAddress(desk, OWNER, `${server.origin}${path}`, { policy: testPolicy([`127.0.0.1:${server.port}`]) });

describe('fetchAddress', () => {
  it.each([
    ['/2025/new-mine?type=text/html;charset=gbk', 'new-mine.html', 'text/html;charset=gbk'],
    ['/results.php?type=application/pdf', 'results.pdf', 'application/pdf'],
    ['/%E5%8C%85%E9%92%A2.htm?type=text/html', '包钢.html', 'text/html'],
    ['/50%-more?type=text/plain', '50%-more.txt', 'text/plain'],
    ['/?type=text/html', '127.0.0.1.html', 'text/html'],
  ])('makes a file with a fitting name of %s', async (path, filename, mediaType) => {
    const file = await fetchFrom(path);
    expect(file).toMatchObject({ filename, mediaType });
    expect(file.url.startsWith(server.origin)).toBe(true);
    expect(Buffer.from(file.bytes).toString()).toBe('bytes');
  });

  it('refuses what holds no report', async () => {
    await expect(fetchFrom('/film?type=video/mp4')).rejects.toMatchObject({ reason: 'type' });
  });

  it('is for those who may import', async () => {
    const analyst: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
    await expect(fetchAddress(desk, analyst, server.origin)).rejects.toThrow(ForbiddenError);
    expect(server.requests).toHaveLength(0);
  });
});
