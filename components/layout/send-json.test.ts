import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendJson, wordsOf } from './send-json';

const answerWith = (...answers: (() => Promise<Response>)[]) => {
  const fetching = vi.spyOn(globalThis, 'fetch');
  for (const answer of answers) fetching.mockImplementationOnce(answer);
  return fetching;
};

afterEach(() => vi.restoreAllMocks());

describe('sendJson', () => {
  it('goes on when the page is left, where browsers allow it', async () => {
    const fetching = answerWith(
      async () => Response.json({ revision: 7 }),
      async () => Response.json({}),
    );
    expect(await sendJson('/api/decisions', { id: 1 })).toEqual({ revision: 7 });
    await sendJson('/api/notes', { text: '字'.repeat(30_000) });
    expect(fetching.mock.calls.map(([, init]) => init?.keepalive)).toEqual([true, false]);
  });

  it('says what is wrong in words for people', async () => {
    const error = { message: 'That is not there.', remedy: 'Reload the page.', field: null };
    answerWith(
      async () => Response.json({ error }, { status: 404 }),
      async () => new Response('<html>', { status: 502 }),
      async () => Promise.reject(new TypeError('failed')),
    );
    const said = async () => wordsOf(await sendJson('/api/decisions', {}).catch((thrown: unknown) => thrown));
    expect(await said()).toBe('That is not there. Reload the page.');
    expect(await said()).toBe('The desk answered with an error (502).');
    expect(await said()).toBe('The desk does not answer. Check that it is running, then try again.');
  });
});
