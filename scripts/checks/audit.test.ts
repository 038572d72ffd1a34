import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAudit, readAudit } from './audit.mjs';

const ZOD: string = createRequire(import.meta.url)('zod/package.json').version;

let server: Server | undefined;
// npm keeps what it was told about holes; this must not get among what it was told in earnest.
let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'lodestone-npm-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
  server?.close();
  server?.closeAllConnections();
  server = undefined;
});

/** A registry that knows of these holes, by package; with null it has no place to ask. Returns its address, and what it was asked. */
async function serveRegistry(holes: Record<string, object[]> | null) {
  const asked: string[] = [];
  server = createServer(async (request, response) => {
    if (holes && request.method === 'POST' && request.url === '/-/npm/v1/security/advisories/bulk') {
      const isPacked = request.headers['content-encoding'] === 'gzip';
      const body = await text(isPacked ? request.pipe(createGunzip()) : request);
      asked.push(...Object.keys(JSON.parse(body)));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(holes));
    } else if (holes && request.url === '/zod') {
      // npm looks up which versions there are before it says which of them has a hole.
      response.end(JSON.stringify({ name: 'zod', versions: { [ZOD]: { name: 'zod', version: ZOD } } }));
    } else response.writeHead(holes ? 404 : 405).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: cache, asked };
}

const hole = (severity: string) => ({
  id: 1,
  url: 'https://example.org/1',
  title: 'A hole',
  severity,
  vulnerable_versions: '*',
});

// npm itself asks; it takes a second or two to start.
describe('the audit of dependencies', { timeout: 60_000 }, () => {
  it('passes when the registry knows of nothing grave, and asks for what a desk needs alone', async () => {
    const { asked, ...env } = await serveRegistry({ zod: [hole('moderate')] });
    expect((await checkAudit(env)).counts).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(asked).toContain('better-sqlite3');
    expect(asked).not.toContain('@biomejs/biome');
  });

  it.each(['high', 'critical'])('fails on a hole that is %s, and names the package', async (severity) => {
    const { asked: _, ...env } = await serveRegistry({ zod: [hole(severity)] });
    const { counts, output } = await checkAudit(env);
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(output).toContain(`zod: ${severity}`);
  });

  it('is skipped, with the reason, where the registry does not know of holes', async () => {
    const { asked: _, ...env } = await serveRegistry(null);
    const { counts, skipped } = await checkAudit(env);
    expect(counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(skipped?.[0]).toMatch(/could not be asked \(405 Method Not Allowed/);
  });

  it('is skipped, with the reason, where there is no network', async () => {
    const { asked: _, ...env } = await serveRegistry({});
    server?.close();
    await once(server as Server, 'close');
    const { counts, skipped } = await checkAudit(env);
    expect(counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(skipped?.[0]).toMatch(/could not be asked \(.*ECONNREFUSED/);
  });
});

describe('what npm audit prints', () => {
  it.each(['', 'npm error', '{}', '{"error":{"code":"ENOLOCK","summary":"no lockfile"}}'])(
    'is no good news when it is “%s”',
    (stdout) => expect(readAudit(stdout).counts).toEqual({ passed: 0, failed: 0, skipped: 1 }),
  );
});
