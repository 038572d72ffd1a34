import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askPages } from './ask-ahead';

let server: Server | null = null;
afterEach(() => {
  server?.close();
});

/** A server that gives these answers, and what it was asked for. */
async function serve(answers: Record<string, { status: number; body: string }>) {
  const asked: string[] = [];
  const made = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status, body } = answers[request.url ?? ''] ?? { status: 200, body: '<!doctype html>' };
    response.writeHead(status).end(body);
  });
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(made.address() as AddressInfo).port}`, asked };
}

describe('a desk that asks itself ahead', () => {
  it('asks for the timeline, then for what its first event leads to', async () => {
    const rows = [
      { id: 7, articleId: 3, entities: [{ id: 12 }, { id: 13 }] },
      { id: 8, articleId: 4 },
    ];
    const { origin, asked } = await serve({
      '/api/timeline': { status: 200, body: JSON.stringify({ rows }) },
    });
    await askPages(origin);
    expect(asked).toEqual(['/', '/api/timeline', '/api/events/7', '/articles/3', '/entities/12']);
  });

  it('asks for nothing that an empty desk does not have, or a closed one does not show', async () => {
    for (const answer of [
      { status: 200, body: '{"rows":[]}' },
      { status: 401, body: '{"error":{"kind":"sign-in-needed"}}' },
    ]) {
      const { origin, asked } = await serve({ '/api/timeline': answer });
      await askPages(origin);
      expect(asked).toEqual(['/', '/api/timeline']);
    }
  });

  it('fails where nobody answers', async () => {
    const { origin } = await serve({});
    await new Promise((done) => server?.close(done));
    await expect(askPages(origin)).rejects.toThrow('ECONNREFUSED');
  });
});
