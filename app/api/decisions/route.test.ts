import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Desk } from '@/server/context';
import type { ErrorBody } from '@/server/route';

const ORIGIN = 'http://127.0.0.1:3000';
const PEOPLE = ['Ann', 'Ben'];

let desk: Desk;
let send: (who: number, method: 'POST' | 'DELETE', body: object) => Promise<Response>;

beforeAll(async () => {
  vi.stubEnv('LODESTONE_SECRET', 'x'.repeat(40));
  vi.stubEnv('PORT', '3000');
  vi.stubEnv('HOST', '127.0.0.1');
  const { openTestDesk } = await import('@/server/testing');
  const { importAll, reportOf } = await import('@/server/import/testing');
  const { addUser } = await import('@/server/auth/add-user');
  const { openAuth } = await import('@/server/auth/auth');
  desk = openTestDesk();
  const holder = globalThis as typeof globalThis & { lodestoneDesk?: Desk; lodestoneAuth?: unknown };
  holder.lodestoneDesk = desk;
  holder.lodestoneAuth = undefined;
  await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
  const cookies: string[] = [];
  for (const name of PEOPLE) {
    const person = { name, email: `${name.toLowerCase()}@desk.example`, password: `${name}-password` };
    await addUser(desk, { kind: 'local', name: 'test' }, { ...person, role: 'analyst' });
    const { headers } = await openAuth().api.signInEmail({ body: person, returnHeaders: true });
    cookies.push(
      headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    );
  }
  const handlers = await import('./route');
  send = (who, method, body) =>
    handlers[method](
      new Request(`${ORIGIN}/api/decisions`, {
        method,
        headers: { cookie: cookies[who]!, origin: ORIGIN, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      undefined,
    );
}, 120_000);

afterAll(async () => {
  const { closeTestDesk } = await import('@/server/testing');
  closeTestDesk(desk);
  vi.unstubAllEnvs();
});

describe('two sessions that edit one fact', () => {
  it('lose no update: the second is told who decided what, when, and how the fact stands', async () => {
    const id = desk.db.$client.prepare('SELECT min(id) FROM events').pluck().get() as number;
    const ref = { kind: 'event', id };
    const fact = () => desk.db.$client.prepare('SELECT title, date FROM events WHERE id = ?').get(id);
    const before = fact();
    const first = await send(0, 'POST', {
      ...ref,
      verdict: 'correct',
      correction: { date: '2025-06' },
      seen: null,
    });
    expect(first.status).toBe(200);
    const { revision } = (await first.json()) as { revision: number };

    const second = await send(1, 'POST', {
      ...ref,
      verdict: 'correct',
      correction: { title: 'Mine' },
      seen: null,
    });
    expect(second.status).toBe(409);
    const { error } = (await second.json()) as ErrorBody;
    expect(error).toMatchObject({
      kind: 'conflict',
      standing: {
        ...ref,
        decision: { revision, verdict: 'correct', by: 'Ann' },
        fields: { date: '2025-06' },
      },
    });
    expect(fact()).toEqual({ ...(before as object), date: '2025-06' });

    // Ben has seen it now, and puts his words beside hers.
    const seen = error.standing!.decision!.revision;
    const again = await send(1, 'POST', {
      ...ref,
      verdict: 'correct',
      correction: { title: 'Mine', date: '2025-06' },
      seen,
    });
    expect(again.status).toBe(200);
    expect(fact()).toEqual({ title: 'Mine', date: '2025-06' });

    // Ann’s undo is of her own decision, which no longer stands: refused. Ben’s brings hers back.
    expect((await send(0, 'DELETE', { ...ref, seen: revision })).status).toBe(409);
    const ben = (await again.json()) as { revision: number };
    expect((await send(1, 'DELETE', { ...ref, seen: ben.revision })).status).toBe(200);
    expect(fact()).toEqual({ ...(before as object), date: '2025-06' });
  });

  it('that decide at the same moment: one is stored, the other refused', async () => {
    const id = desk.db.$client.prepare('SELECT min(id) FROM figures').pluck().get() as number;
    const orders = ['confirm', 'reject'].map((verdict) => ({ kind: 'figure', id, verdict, seen: null }));
    const answers = await Promise.all(orders.map((order, who) => send(who, 'POST', order)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('must say what they have seen', async () => {
    const answer = await send(0, 'POST', { kind: 'figure', id: 1, verdict: 'confirm' });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as ErrorBody).error.field).toBe('seen');
  });
});
