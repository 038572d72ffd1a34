import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rowInsert } from '@/db/rows';
import { entities } from '@/db/schema/tables';
import { ask, openWorld, type Visitors, type World } from '@/server/auth/testing';
import { EXCHANGE, openExchange } from '@/server/operations/exchange';
import { takesGzip } from './takes-gzip';

const isWanted = (path: string) => path.startsWith('/api/entities') || path === '/api/timeline';
const insertEntity = rowInsert(entities);
/** Milliseconds for loading the routes on a busy machine. */
const PATIENCE = 60_000;

afterAll(() => vi.unstubAllEnvs());

const addEntity = ({ desk }: World, name: string, reviewStatus: 'proposed' | 'rejected') =>
  insertEntity(desk.db, { key: name, type: 'organization', name, reviewStatus });

const read = async (world: World, who: Visitors, id: number) => {
  const answer = await ask(world, 'GET /api/entities/[id]', { who, params: { id: String(id) } });
  return { status: answer.status, body: (await answer.json()) as { name?: string; canEdit?: boolean } };
};

describe('a reading route', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ LODESTONE_READING: 'open' }, isWanted);
  }, PATIENCE);

  it.each([
    ['reader', 'analyst'],
    ['analyst', 'visitor'],
  ] as const)('answers each by their own rights, asked by a %s and then by a %s', async (first, second) => {
    const id = addEntity(world, `works of the ${first}`, 'proposed');
    for (const who of [first, second, first, second]) {
      expect(await read(world, who, id)).toMatchObject({ status: 200, body: { canEdit: who === 'analyst' } });
    }
  });

  it('hides from readers what analysts have just been shown', async () => {
    const id = addEntity(world, 'deleted works', 'rejected');
    expect((await read(world, 'analyst', id)).status).toBe(200);
    expect((await read(world, 'reader', id)).status).toBe(404);
    expect((await read(world, 'analyst', id)).status).toBe(200);
  });

  it('shows a change at once', async () => {
    const id = addEntity(world, 'old works', 'proposed');
    expect((await read(world, 'reader', id)).body.name).toBe('old works');
    const renamed = await ask(world, 'PATCH /api/entities/[id]', {
      who: 'analyst',
      params: { id: String(id) },
      body: JSON.stringify({ name: 'new works' }),
    });
    expect(renamed.status).toBe(200);
    expect((await read(world, 'reader', id)).body.name).toBe('new works');
  });

  it('tells what is wrong with an address every time', async () => {
    for (let i = 0; i < 2; i++) {
      const answer = await ask(world, 'GET /api/timeline', { query: '?from=never' });
      expect(answer.status).toBe(400);
    }
  });

  it('packs for those who take it where that can be said of the answer, with the same words for all', async () => {
    const asked = (headers = {}) => ask(world, 'GET /api/timeline', { headers });
    const text = await (await asked()).text();
    const given = new ServerResponse(new IncomingMessage(new Socket()));
    const exchange = { [EXCHANGE]: openExchange(given), 'accept-encoding': 'br, gzip' };
    const packed = Buffer.from(await (await asked(exchange)).arrayBuffer());
    expect(given.getHeader('content-encoding')).toBe('gzip');
    expect(given.getHeader('content-length')).toBe(packed.length);
    expect(gunzipSync(packed).toString()).toBe(text);
    given.emit('close');
    for (const headers of [exchange, { 'accept-encoding': 'gzip' }, { ...exchange, [EXCHANGE]: 'forged' }]) {
      expect(await (await asked(headers)).text()).toBe(text);
    }
  });
});

describe('a reading route of a closed desk', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ LODESTONE_READING: 'closed' }, isWanted);
  }, PATIENCE);

  it('looks at who asks every time, whatever was answered before', async () => {
    const asked = (who: Visitors, headers = {}) => ask(world, 'GET /api/timeline', { who, headers });
    expect((await asked('reader')).status).toBe(200);
    expect((await asked('visitor')).status).toBe(401);
    expect((await asked('visitor', { cookie: 'lodestone.session_token=forged' })).status).toBe(401);
    world.desk.db.$client.exec('DELETE FROM sessions');
    expect((await asked('reader')).status).toBe(401);
  });
});

describe('the header of what a browser unpacks', () => {
  it.each([
    ['gzip, deflate, br', true],
    ['GZIP;q=0.5', true],
    ['br;q=1, gzip; q=0.1', true],
    ['gzip;q=0', false],
    ['gzip; q=0.000', false],
    ['x-gzip-like', false],
    ['identity', false],
    [null, false],
  ])('%s', (header, takes) => {
    expect(takesGzip(header)).toBe(takes);
  });
});
