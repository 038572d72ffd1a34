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
import { readJson, route } from './route';

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

  it('tells nobody what an unforeseen error says, and logs it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await route(() => {
      throw new Error('no such column: secret_table.secret');
    })(request(), {});
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
  });
});
