import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  SignInNeededError,
  TooLargeError,
} from './errors';
import { readLog } from './operations/log';
import { readMetrics } from './operations/metrics';
import { type ErrorBody, readJson, route } from './route';

const request = (body?: string) =>
  new Request('http://127.0.0.1/api', body === undefined ? {} : { method: 'POST', body });

afterEach(() => vi.restoreAllMocks());

describe('route', () => {
  it('answers a plain value as JSON and lets a Response pass', async () => {
    expect(await (await route(() => ({ id: 7 }))(request(), {})).json()).toEqual({ id: 7 });
    expect((await route(() => new Response(null, { status: 204 }))(request(), {})).status).toBe(204);
  });

  it.each([
    [new InvalidInputError('from', 'Not a date.'), 400],
    [new SignInNeededError(), 401],
    [new ForbiddenError(), 403],
    [new NotFoundError('article'), 404],
    [new ConflictError('Done already.'), 409],
    [new TooLargeError('Too large.'), 413],
  ])('maps %s to its status', async (error, status) => {
    const response = await route(() => {
      throw error;
    })(request(), {});
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: { message: string } }).error.message).toBe(error.message);
  });

  it('names the field that is wrong', async () => {
    const handler = route((each) => readJson(each, z.object({ role: z.enum(['admin']) })));
    const wrong = (await (await handler(request('{"role":"boss"}'), {})).json()) as {
      error: { field: string };
    };
    expect(wrong.error.field).toBe('role');
    expect((await handler(request('no json'), {})).status).toBe(400);
  });

  it('tells nobody what an unforeseen error says, and logs it under the request’s id', async () => {
    const log = vi.spyOn(readLog(), 'error').mockImplementation(() => {});
    const asked = request();
    asked.headers.set('x-request-id', 'proxy-12345678');
    const response = await route(() => {
      throw new Error('no such column: secret_table.secret');
    })(asked, {});
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('secret');
    expect(JSON.parse(text).error.requestId).toBe('proxy-12345678');
    expect(log).toHaveBeenCalledWith(
      expect.objectContaining({ requestId: 'proxy-12345678', route: '/api' }),
      'A request failed',
    );
  });

  it.each([
    ['SQLITE_FULL', 507, /disk is full/],
    ['SQLITE_READONLY_DBMOVED', 503, /may only be read/],
    ['SQLITE_BUSY', 503, /Another program/],
    ['SQLITE_CORRUPT_VTAB', 503, /damaged/],
    ['SQLITE_NOTADB', 503, /no database/],
    ['SQLITE_IOERR_WRITE', 503, /disk failed/],
    ['ENOSPC', 507, /disk is full/],
  ])('says in words what %s means, with what to do', async (code, status, words) => {
    const log = vi.spyOn(readLog(), 'error').mockImplementation(() => {});
    const response = await route(() => {
      throw Object.assign(new Error('database of /srv/desk'), { code });
    })(request(), {});
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as ErrorBody;
    expect(error.message).toMatch(words);
    expect(error.remedy).not.toBeNull();
    expect(JSON.stringify(error)).not.toContain('/srv/desk');
    expect(log).toHaveBeenCalledOnce();
  });

  it.each([
    ['proxy-12345678', 'proxy-12345678'],
    ['short', null],
    ['has space in it', null],
    ['x'.repeat(200), null],
  ])('answers with the request’s id, and with one of its own instead of “%s”', async (given, kept) => {
    const asked = request();
    asked.headers.set('x-request-id', given);
    const id = (await route(() => 1)(asked, {})).headers.get('x-request-id');
    if (kept) expect(id).toBe(kept);
    else expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('puts its id on an answer whose headers cannot be changed, too', async () => {
    const answer = await route(() => Response.redirect('http://127.0.0.1/elsewhere'))(request(), {});
    expect([answer.status, answer.headers.has('x-request-id')]).toEqual([302, true]);
  });

  it('measures a request under its route, not under what was asked for', async () => {
    const { registry } = readMetrics();
    const asked = new Request('http://127.0.0.1/api/articles/4711/facts?q=secret');
    await route(() => 1)(asked, { params: Promise.resolve({ id: '4711' }) });
    const text = await registry.getSingleMetricAsString('lodestone_api_request_duration_seconds');
    expect(text).toContain('route="/api/articles/[id]/facts",method="GET",status="200"');
    expect(text).not.toMatch(/4711|secret/);
  });
});
