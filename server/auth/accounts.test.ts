import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { NewInvitationView, NewTokenView, PeopleView, SessionsView } from '@/core/views/account';
import type { AuditView } from '@/core/views/audit';
import { ask, cookiesOf, openWorld, personOf, type Visitors, type World } from './testing';

// Passwords are hashed slowly on purpose, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
beforeAll(async () => {
  const wanted = /^\/api\/(auth|account|people|audit|timeline|notes|imports)/;
  world = await openWorld({ HOST: '0.0.0.0' }, (path) => wanted.test(path));
}, 120_000);
afterAll(() => vi.unstubAllEnvs());

const json = (body: unknown) => JSON.stringify(body);
const signIn = async (email: string, password: string) => {
  const answer = await ask(world, 'POST /api/auth/sign-in/email', { body: json({ email, password }) });
  return { status: answer.status, cookie: cookiesOf(answer.headers) };
};
const mayRead = async (headers: Record<string, string>) =>
  (await ask(world, 'GET /api/timeline', { headers })).status;
const invite = async (email: string, role: string) => {
  const made = await ask(world, 'POST /api/people/invitations', {
    who: 'admin',
    body: json({ email, role }),
  });
  const view = (await made.json()) as NewInvitationView;
  return { view, token: view.link.split('/invitation/')[1]! };
};
const join = (token: string, name: string, password = 'ten letters or so') =>
  ask(world, 'POST /api/auth/invitation', { body: json({ token, name, password }) });
const people = async () =>
  ((await (await ask(world, 'GET /api/people', { who: 'admin' })).json()) as PeopleView).people;
const change = async (email: string, body: object, who: Visitors = 'admin') => {
  const id = (await people()).find((person) => person.email === email)!.id;
  return ask(world, 'PATCH /api/people/[id]', { who, params: { id }, body: json(body) });
};
const makeToken = async (who: Visitors, scopes: string[]) => {
  const body = json({ name: 'Export', scopes, days: 30 });
  const view = (await (await ask(world, 'POST /api/account/tokens', { who, body })).json()) as NewTokenView;
  return { id: view.tokens[0]!.id, token: view.token, bearer: { authorization: `Bearer ${view.token}` } };
};

describe('an invitation', () => {
  it('makes one person, with its role, who is signed in by it', async () => {
    const { view, token } = await invite('Dora@Desk.example', 'analyst');
    expect(view.invitations).toMatchObject([
      { email: 'dora@desk.example', role: 'analyst', invitedBy: 'admin' },
    ]);
    const answer = await join(token, 'Dora');
    expect(answer.status).toBe(200);
    expect(await mayRead({ cookie: cookiesOf(answer.headers) })).toBe(200);
    expect((await people()).find(({ name }) => name === 'Dora')).toMatchObject({
      role: 'analyst',
      isActive: true,
    });
    expect((await join(token, 'Dora again')).status).toBe(409);
  });

  it('dies with a newer one for the same address, and when it is withdrawn; its secret is stored nowhere', async () => {
    const first = await invite('eve@desk.example', 'reader');
    const second = await invite('eve@desk.example', 'reader');
    expect((await join(first.token, 'Eve')).status).toBe(409);
    const stored = json(world.desk.db.$client.prepare('SELECT * FROM invitations').all());
    expect(stored).not.toContain(second.token);
    const params = { id: String(second.view.invitations[0]!.id) };
    expect((await ask(world, 'DELETE /api/people/invitations/[id]', { who: 'admin', params })).status).toBe(
      200,
    );
    expect((await join(second.token, 'Eve')).status).toBe(409);
  });

  it('runs out after seven days', async () => {
    const { token } = await invite('late@desk.example', 'reader');
    world.desk.db.$client.prepare('UPDATE invitations SET expires_at = ?').run(Date.now() - 1);
    expect((await join(token, 'Late')).status).toBe(409);
  });

  it('is not made for somebody who is here', async () => {
    const body = json({ email: 'reader@desk.example', role: 'admin' });
    expect((await ask(world, 'POST /api/people/invitations', { who: 'admin', body })).status).toBe(400);
  });
});

describe('a person of the desk', () => {
  it('has a changed role from the next request on', async () => {
    const note = () => ask(world, 'POST /api/notes', { who: 'analyst', body: '{}' });
    expect((await note()).status).toBe(400);
    expect((await change('analyst@desk.example', { role: 'reader' })).status).toBe(200);
    expect((await note()).status).toBe(403);
    await change('analyst@desk.example', { role: 'analyst' });
    expect((await note()).status).toBe(400);
  });

  it('who is deactivated is out at once, with every session and token, and cannot sign in until reactivated', async () => {
    const { token } = await invite('fred@desk.example', 'reader');
    const cookie = cookiesOf((await join(token, 'Fred')).headers);
    const made = await ask(world, 'POST /api/account/tokens', {
      headers: { cookie },
      body: json({ name: 'A', scopes: ['read'], days: 1 }),
    });
    const bearer = { authorization: `Bearer ${((await made.json()) as NewTokenView).token}` };
    expect(await mayRead(bearer)).toBe(200);
    expect((await change('fred@desk.example', { isActive: false })).status).toBe(200);
    expect(await mayRead({ cookie })).toBe(401);
    expect(await mayRead(bearer)).toBe(401);
    expect((await signIn('fred@desk.example', 'ten letters or so')).status).toBe(403);
    expect((await signIn('fred@desk.example', 'a wrong password')).status).toBe(401);
    await change('fred@desk.example', { isActive: true });
    expect((await signIn('fred@desk.example', 'ten letters or so')).status).toBe(200);
    expect(await mayRead(bearer)).toBe(401);
  });

  it('who is the last admin is neither demoted nor deactivated', async () => {
    expect((await change('admin@desk.example', { role: 'reader' })).status).toBe(409);
    expect((await change('admin@desk.example', { isActive: false })).status).toBe(409);
    expect((await people()).filter(({ isLastAdmin }) => isLastAdmin).map(({ role }) => role)).toEqual([
      'admin',
    ]);
    await change('analyst@desk.example', { role: 'admin' });
    expect((await people()).some(({ isLastAdmin }) => isLastAdmin)).toBe(false);
    // A deactivated admin is none that counts.
    await change('analyst@desk.example', { isActive: false });
    expect((await change('admin@desk.example', { role: 'reader' })).status).toBe(409);
    await change('analyst@desk.example', { isActive: true });
    await change('analyst@desk.example', { role: 'analyst' });
    world.cookies.analyst = (await signIn('analyst@desk.example', personOf('analyst').password)).cookie;
  });
});

describe('sessions', () => {
  const { email, password } = personOf('reader');
  const list = async (cookie: string) =>
    ((await (await ask(world, 'GET /api/account/sessions', { headers: { cookie } })).json()) as SessionsView)
      .sessions;

  it('are listed with this one first, and ended one by one or all but this', async () => {
    const [here, there, elsewhere] = [
      (await signIn(email, password)).cookie,
      (await signIn(email, password)).cookie,
      (await signIn(email, password)).cookie,
    ] as const;
    const [mine, ...others] = await list(here);
    expect(mine!.isThis).toBe(true);
    expect(others.some(({ isThis }) => isThis)).toBe(false);
    const other = (await list(there))[0]!.id;
    await ask(world, 'DELETE /api/account/sessions/[id]', {
      headers: { cookie: here },
      params: { id: other },
    });
    expect([await mayRead({ cookie: there }), await mayRead({ cookie: elsewhere })]).toEqual([401, 200]);
    await ask(world, 'DELETE /api/account/sessions', { headers: { cookie: here } });
    expect([await mayRead({ cookie: here }), await mayRead({ cookie: elsewhere })]).toEqual([200, 401]);
    expect(await list(here)).toHaveLength(1);
  });

  it('end everywhere else when the password is changed, which needs the present one', async () => {
    const here = (await signIn(email, password)).cookie;
    const there = (await signIn(email, password)).cookie;
    const put = (current: string, next: string) =>
      ask(world, 'POST /api/account/password', {
        headers: { cookie: here },
        body: json({ current, password: next }),
      });
    expect((await put('not the password', 'another password')).status).toBe(400);
    expect((await put(password, 'short')).status).toBe(400);
    expect((await put(password, 'another password')).status).toBe(200);
    expect([await mayRead({ cookie: here }), await mayRead({ cookie: there })]).toEqual([200, 401]);
    expect((await signIn(email, password)).status).toBe(401);
    const again = await signIn(email, 'another password');
    expect(again.status).toBe(200);
    world.cookies.reader = again.cookie;
  });
});

describe('a token', () => {
  it('may what its scopes and its owner’s role both allow, without cookie or origin', async () => {
    const { bearer } = await makeToken('admin', ['read']);
    expect(await mayRead(bearer)).toBe(200);
    const start = (headers: Record<string, string>) =>
      ask(world, 'POST /api/imports', { headers, body: json({ channel: 'form' }) });
    expect((await start(bearer)).status).toBe(403);
    const wide = await makeToken('admin', ['read', 'import']);
    expect((await start({ ...wide.bearer, origin: 'http://elsewhere.example' })).status).toBe(201);
    const analyst = await makeToken('analyst', ['read', 'review']);
    await change('analyst@desk.example', { role: 'reader' });
    const note = await ask(world, 'POST /api/notes', { headers: analyst.bearer, body: '{}' });
    expect(note.status).toBe(403);
    await change('analyst@desk.example', { role: 'analyst' });
  });

  it('is stored as a hash only, told once, and keeps when it was used', async () => {
    const { token, bearer } = await makeToken('admin', ['read']);
    expect(token).toMatch(/^lds_[\w-]{43}$/);
    await mayRead(bearer);
    const stored = json(world.desk.db.$client.prepare('SELECT * FROM api_tokens').all());
    expect(stored).not.toContain(token);
    const listed = await (await ask(world, 'GET /api/account/tokens', { who: 'admin' })).text();
    expect(listed).not.toContain(token);
    expect(JSON.parse(listed).tokens[0].lastUsed).toMatch(/^\d{4}-/);
  });

  it('is void when it is withdrawn or has run out, even beside a good cookie', async () => {
    const { id, bearer } = await makeToken('admin', ['read']);
    const gone = await makeToken('admin', ['read']);
    world.desk.db.$client
      .prepare('UPDATE api_tokens SET expires_at = ? WHERE id = ?')
      .run(Date.now() - 1, id);
    expect(await mayRead(bearer)).toBe(401);
    const params = { id: String(gone.id) };
    expect((await ask(world, 'DELETE /api/account/tokens/[id]', { who: 'admin', params })).status).toBe(200);
    expect(await mayRead({ ...gone.bearer, cookie: world.cookies.admin })).toBe(401);
  });

  it.each([
    'GET /api/account/sessions',
    'POST /api/account/tokens',
    'POST /api/account/password',
    'GET /api/people',
    'GET /api/audit',
  ])('is not good for %s, whatever its scopes', async (route) => {
    const { bearer } = await makeToken('admin', ['read', 'review', 'download', 'import']);
    const body = route.startsWith('GET') ? {} : { body: '{}' };
    expect(
      (await ask(world, route, { headers: { ...bearer, cookie: world.cookies.admin }, ...body })).status,
    ).toBe(403);
  });

  it('opens no pages', async () => {
    const { readPageActor } = await import('./actor');
    const { bearer } = await makeToken('admin', ['read']);
    expect(await readPageActor(new Headers(bearer))).toEqual({ kind: 'visitor' });
  });
});

describe('the audit log', () => {
  const read = async (query: string) =>
    (await (await ask(world, 'GET /api/audit', { who: 'admin', query })).json()) as AuditView;

  it('tells who did what to whom, with before and after', async () => {
    await change('reader@desk.example', { role: 'analyst' });
    await change('reader@desk.example', { role: 'reader' });
    const { entries, actions } = await read('?action=change-role&subject=user');
    expect(entries[0]).toMatchObject({
      who: 'admin',
      subjectName: 'reader',
      before: { role: 'analyst' },
      after: { role: 'reader' },
    });
    expect(actions).toEqual(expect.arrayContaining(['add-user', 'change-role', 'make-token', 'sign-in']));
  });

  it('is narrowed by person, subject and period, and read on from where a page ended', async () => {
    const insert = world.desk.db.$client.prepare(
      "INSERT INTO audit_log (at, actor, action, subject_kind, subject_id) VALUES (?, 'local:owner', 'test', 'article', ?)",
    );
    for (let i = 1; i <= 120; i++) insert.run(Date.parse('2026-03-09T12:00:00Z') + i, String(i));
    const ids: number[] = [];
    let before = '';
    for (;;) {
      const page = await read(`?who=local:owner&from=2026-03-09&to=2026-03-09${before}`);
      ids.push(...page.entries.map(({ id }) => id));
      if (page.older === null) break;
      before = `&before=${page.older}`;
    }
    expect(ids).toHaveLength(120);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    expect((await read('?subject=article+12')).entries).toMatchObject([
      { subjectId: '12', who: 'Command line: owner' },
    ]);
    expect((await read('?who=local:owner&from=2026-03-10')).entries).toEqual([]);
  });

  it('refuses a question that makes no sense, with its name', async () => {
    const answer = await ask(world, 'GET /api/audit', { who: 'admin', query: '?from=yesterday' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('"field":"from"');
  });

  it('holds no password, cookie or token', async () => {
    const stored = json(world.desk.db.$client.prepare('SELECT before, after FROM audit_log').all());
    expect(stored).not.toMatch(/lds_|password"|session_token|\$scrypt/);
  });
});
