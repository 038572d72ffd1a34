import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LimitName } from './rate-limits';
import { type Asked, ask, cookiesOf, ORIGIN, openWorld, personOf, type World } from './testing';

// Passwords are hashed slowly on purpose, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** What somebody who means harm would send to accounts, sessions and bodies; the real handlers answer. */
let world: World;
beforeAll(async () => {
  const wanted = /^\/api\/(auth|account|people|audit|notes|imports|timeline|articles|export|views)/;
  world = await openWorld({ HOST: '0.0.0.0' }, (path) => wanted.test(path));
}, 120_000);
afterAll(() => vi.unstubAllEnvs());

const SIGN_IN = 'POST /api/auth/sign-in/email';
const one = (query: string): unknown => world.desk.db.$client.prepare(query).pluck().get();
const statusOf = async (route: string, asked: Asked) => (await ask(world, route, asked)).status;
const json = (body: unknown) => JSON.stringify(body);
/** Tries that were made before: hashing a password is slow, as it should be. */
async function tryBefore(name: LimitName, key: string, times: number): Promise<void> {
  const { countTry } = await import('./rate-limits');
  for (let i = 0; i < times; i++) await countTry(name, key);
}
/** Each test guesses from an address of its own, as far as the limits see. */
const from = (address: string) => ({ 'x-lodestone-address': address });
const signIn = (body: object, headers: Record<string, string> = {}) =>
  ask(world, SIGN_IN, { body: json(body), headers });

describe('cookies', () => {
  const session = () => world.cookies.reader.replace(/^.*?lodestone\.session_token=/, '').split(';')[0]!;

  it.each([
    ['made up', () => 'lodestone.session_token=aaaaaaaa.bbbbbbbb'],
    ['a true token without its signature', () => `lodestone.session_token=${session().split('.')[0]}`],
    ['a true token with another signature', () => `lodestone.session_token=${session().split('.')[0]}.AAAA`],
    ['cut short', () => `lodestone.session_token=${session().slice(0, -6)}`],
    ['of a role', () => 'role=admin; lodestone.role=admin'],
  ])('that are %s let nobody in', async (_, cookie) => {
    expect(await statusOf('GET /api/timeline', { headers: { cookie: cookie() } })).toBe(401);
  });

  it('are no good any more once their person has signed out: a copy cannot be replayed', async () => {
    const cookie = cookiesOf((await signIn(personOf('reader'), from('192.0.2.1'))).headers);
    expect(await statusOf('GET /api/timeline', { headers: { cookie } })).toBe(200);
    await ask(world, 'POST /api/auth/[...all]', {
      params: { all: ['sign-out'] },
      headers: { cookie },
      body: '{}',
    });
    expect(await statusOf('GET /api/timeline', { headers: { cookie } })).toBe(401);
  });

  it('are new with each sign-in, whatever cookie an attacker has planted before', async () => {
    const planted = world.cookies.reader;
    const headers = { cookie: planted, ...from('192.0.2.2') };
    const given = cookiesOf((await signIn(personOf('admin'), headers)).headers);
    expect(given).toContain('session_token=');
    expect(given).not.toBe(planted);
    // The planted one is what it was: a reader’s, who does not see the people of the desk.
    expect(await statusOf('GET /api/people', { headers: { cookie: planted } })).toBe(403);
    expect(await statusOf('GET /api/people', { headers: { cookie: given } })).toBe(200);
  });

  it('cannot be read by scripts nor sent along by other sites', async () => {
    const [cookie] = (await signIn(personOf('reader'), from('192.0.2.3'))).headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    // Nor does any answer hold what is in them: the sign-in library’s own way of asking is not offered.
    expect(world.handlers.has('GET /api/auth/[...all]')).toBe(false);
  });
});

describe('another site’s page', () => {
  it.each([
    ['http://elsewhere.example'],
    ['null'],
    ['http://127.0.0.1:3001'],
    ['https://127.0.0.1:3000.elsewhere.example'],
  ])('at %s signs nobody in and changes nothing', async (origin) => {
    const headers = { origin };
    expect((await signIn(personOf('reader'), headers)).status).toBe(403);
    const body = json({ name: 'A', scopes: ['read'], days: 1 });
    expect(await statusOf('POST /api/account/tokens', { who: 'admin', headers, body })).toBe(403);
    expect(await statusOf('DELETE /api/account/sessions', { who: 'admin', headers })).toBe(403);
    const invitation = json({ email: 'x@desk.example', role: 'admin' });
    expect(await statusOf('POST /api/people/invitations', { who: 'admin', headers, body: invitation })).toBe(
      403,
    );
  });
});

describe('more than was asked for', () => {
  it('gives nobody a role: not the invited, not who signs in, not the owner of an account', async () => {
    const invited = json({ email: 'mallory@desk.example', role: 'reader' });
    const made = await ask(world, 'POST /api/people/invitations', { who: 'admin', body: invited });
    const token = ((await made.json()) as { link: string }).link.split('/invitation/')[1]!;
    const person = { token, name: 'Mallory', password: 'ten letters or so' };
    for (const more of [
      { role: 'admin' },
      { email: 'other@desk.example' },
      { emailVerified: true },
      { id: '1' },
    ]) {
      const body = json({ ...person, ...more });
      expect(await statusOf('POST /api/auth/invitation', { body, headers: from('192.0.2.4') })).toBe(400);
    }
    const accepted = await ask(world, 'POST /api/auth/invitation', {
      body: json(person),
      headers: from('192.0.2.4'),
    });
    expect(accepted.status).toBe(200);
    expect(one("SELECT role FROM users WHERE email = 'mallory@desk.example'")).toBe('reader');
    const signedIn = await signIn(
      { email: 'mallory@desk.example', password: person.password, role: 'admin' },
      from('192.0.2.4'),
    );
    expect(signedIn.status).toBe(200);
    expect(one("SELECT role FROM users WHERE email = 'mallory@desk.example'")).toBe('reader');
    const body = json({ current: 'reader-password', password: 'ten letters', role: 'admin' });
    expect(await statusOf('POST /api/account/password', { who: 'reader', body })).toBe(400);
  });

  it.each([
    'sign-up/email',
    'update-user',
    'change-email',
    'delete-user',
    'admin/set-role',
    'reset-password',
  ])('has no way through the sign-in library’s %s', async (path) => {
    const asked = { who: 'reader' as const, params: { all: path.split('/') }, body: json({ role: 'admin' }) };
    expect(await statusOf('POST /api/auth/[...all]', asked)).toBe(404);
  });

  it('is not in a token: scopes beyond the role are refused, and rights of accounts are no scopes', async () => {
    const order = (scopes: string[]) => ({
      who: 'reader' as const,
      body: json({ name: 'A', scopes, days: 1 }),
    });
    expect(await statusOf('POST /api/account/tokens', order(['read', 'import']))).toBe(403);
    expect(await statusOf('POST /api/account/tokens', order(['manage-users']))).toBe(400);
  });
});

describe('guessing', () => {
  it('of session and token numbers finds nobody else’s', async () => {
    const other = one(
      "SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.role = 'admin'",
    ) as string;
    const mine = { who: 'reader' as const, params: { id: other } };
    expect(await statusOf('DELETE /api/account/sessions/[id]', mine)).toBe(404);
    const body = json({ name: 'A', scopes: ['read'], days: 1 });
    const made = await ask(world, 'POST /api/account/tokens', { who: 'admin', body });
    const { tokens } = (await made.json()) as { tokens: { id: number }[] };
    const params = { id: String(tokens[0]!.id) };
    expect(await statusOf('DELETE /api/account/tokens/[id]', { who: 'reader', params })).toBe(404);
    expect(await statusOf('DELETE /api/account/tokens/[id]', { who: 'admin', params })).toBe(200);
  });

  it.each(['../../etc/passwd', '1 OR 1=1', "1'--", '1e3', '-1', '0x10', '９', '1%00'])(
    'with %s as a number finds nothing',
    async (id) => {
      expect([400, 404]).toContain(
        await statusOf('GET /api/articles/[id]', { who: 'admin', params: { id } }),
      );
      expect(await statusOf('GET /api/articles/[id]/upload', { who: 'admin', params: { id } })).toBe(404);
    },
  );

  it('of a password is slowed down for the account, with the time to wait, and the right one does not help then', async () => {
    const { email, password } = personOf('analyst');
    const headers = from('198.51.100.1');
    await tryBefore('sign-in', `${email} 198.51.100.1`, 7);
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) {
      statuses.push((await signIn({ email, password: `wrong ${i}` }, headers)).status);
    }
    expect(statuses).toEqual([401, 401, 401]);
    const refused = await signIn({ email, password }, headers);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(await refused.text()).toContain('Wait 15 minutes');
    // Others at that address, and the same person elsewhere, are let in.
    expect((await signIn(personOf('reader'), headers)).status).toBe(200);
    expect((await signIn({ email, password }, from('198.51.100.2'))).status).toBe(200);
  });

  it('of many accounts from one address is slowed down, whatever forwarded address is made up', async () => {
    await tryBefore('sign-in-address', '198.51.100.3', 48);
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) {
      const headers = { ...from('198.51.100.3'), 'x-forwarded-for': `203.0.113.${i}` };
      statuses.push((await signIn({ email: `nobody${i}@desk.example`, password: 'x' }, headers)).status);
    }
    expect(statuses).toEqual([401, 401, 429]);
  });

  it('of one account from everywhere is slowed down too', async () => {
    await tryBefore('sign-in-account', 'reader@desk.example', 100);
    const answer = await signIn(personOf('reader'), from('198.51.100.7'));
    expect(answer.status).toBe(429);
    const { forgetTries } = await import('./rate-limits');
    await forgetTries('sign-in-account', 'reader@desk.example');
  });

  it('does not learn who has an account', async () => {
    const known = await signIn({ email: 'admin@desk.example', password: 'wrong' }, from('198.51.100.4'));
    const unknown = await signIn({ email: 'nobody@desk.example', password: 'wrong' }, from('198.51.100.4'));
    expect(await known.text()).toBe(await unknown.text());
  });

  it('of one-time links is slowed down', async () => {
    const body = json({ token: 'guessed', name: 'A', password: 'ten letters' });
    const headers = from('198.51.100.5');
    const statuses = new Set<number>();
    for (let i = 0; i < 21; i++) {
      statuses.add(await statusOf('POST /api/auth/invitation', { body, headers }));
    }
    expect([...statuses]).toEqual([409, 429]);
  });

  it('of tokens is slowed down', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 31; i++) {
      const headers = { authorization: `Bearer lds_${i}`, ...from('198.51.100.6') };
      statuses.add(await statusOf('GET /api/timeline', { headers }));
    }
    expect([...statuses]).toEqual([401, 429]);
  });
});

describe('a body', () => {
  it('that is far too large is refused, announced or not', async () => {
    const announced = { who: 'admin' as const, headers: { 'content-length': '99999999' }, body: '{}' };
    expect(await statusOf('POST /api/notes', announced)).toBe(413);
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(32)),
    });
    expect(await statusOf('POST /api/notes', { who: 'admin', body })).toBe(413);
  });

  it.each(['{"__proto__":{"role":"admin"}}', '[]', 'null', '"words"', '{', '\u0000'])(
    'of %s is refused in words, without a trace of the inside',
    async (body) => {
      const answer = await ask(world, 'POST /api/people/invitations', { who: 'admin', body });
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toMatch(/\bat .*\.(ts|js|mjs):\d+|node_modules|SQLITE/);
    },
  );
});

describe('a file name', () => {
  it.each([
    ['../../../etc/cron.d/desk', 'etc/cron.d/desk'],
    ['..\\..\\windows\\system32\\a.txt', 'windows/system32/a.txt'],
    ['/etc/passwd', 'etc/passwd'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie: x=1.txt'],
  ])('of %j leads nowhere and breaks no header', async (name, kept) => {
    const { id } = (await (
      await ask(world, 'POST /api/imports', { who: 'admin', body: json({ channel: 'form' }) })
    ).json()) as { id: number };
    const answer = await ask(world, 'PUT /api/imports/[id]/files', {
      who: 'admin',
      params: { id: String(id) },
      query: `?name=${encodeURIComponent(name)}`,
      body: 'Words of a report.',
    });
    expect(answer.status).toBe(201);
    expect(one('SELECT filename FROM import_files ORDER BY id DESC LIMIT 1')).toBe(kept);
  });
});

describe('a view that is saved', () => {
  it.each([
    '//elsewhere.example/',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '/\\elsewhere.example',
    '/api/audit',
  ])('never leads to %s', async (address) => {
    const body = json({ name: address.slice(0, 20), address });
    expect(await statusOf('POST /api/views', { who: 'reader', body })).toBe(400);
  });
});

describe('a link that an admin makes', () => {
  it('goes to the desk, never to a host that the request made up', async () => {
    const made = await ask(world, 'POST /api/people/invitations', {
      who: 'admin',
      headers: { 'x-forwarded-host': 'elsewhere.example' },
      body: json({ email: 'b@desk.example', role: 'reader' }),
    });
    const { link } = (await made.json()) as { link: string };
    expect(new URL(link).origin).toBe(ORIGIN);
  });
});
