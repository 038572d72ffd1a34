import { describe, expect, it } from 'vitest';
import { ask, ORIGIN } from './testing';
import {
  all,
  begin,
  expectRefusal,
  json,
  mayRead,
  provider,
  signOn,
  standDesk,
  verified,
  world,
} from './testing-sign-on';

describe('a desk whose settings name a provider', () => {
  standDesk();

  it('asks the provider nothing until somebody wants to sign in with it', () => {
    expect(provider.asked).toEqual([]);
  });

  it('sends people there with state, PKCE and nonce, and to this desk back', async () => {
    const { url, cookie } = await begin();
    expect(url.origin + url.pathname).toBe(`${provider.issuer}/authorize`);
    const query = Object.fromEntries(url.searchParams);
    expect(query).toMatchObject({
      response_type: 'code',
      client_id: 'desk',
      code_challenge_method: 'S256',
      redirect_uri: `${ORIGIN}/api/auth/callback/sso`,
    });
    expect(query.scope?.split(' ').sort()).toEqual(['email', 'openid', 'profile']);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query[name]?.length).toBeGreaterThan(30);
    expect(cookie).toContain('lodestone.state=');
  });

  it('signs in whom an admin has added, by their verified address, back to where they were', async () => {
    provider.person = verified('Analyst@desk.example');
    const { status, location, cookie } = await signOn('/?theme=safety&from=2024#top');
    expect([status, location]).toEqual([303, '/?theme=safety&from=2024#top']);
    expect(await mayRead(cookie)).toBe(200);
    expect(all('SELECT count(*) AS n FROM users')).toEqual([{ n: 3 }]);
    expect(all("SELECT * FROM verifications WHERE value LIKE '%theme=safety%'")).toEqual([]);
    const tied = all("SELECT * FROM accounts WHERE provider_id = 'sso'");
    expect(tied).toMatchObject([{ account_id: `${provider.issuer} sub-of-Analyst@desk.example` }]);
    expect(tied[0]).toMatchObject({
      access_token: null,
      refresh_token: null,
      id_token: null,
      password: null,
    });
    const audited = all(
      "SELECT action, after FROM audit_log WHERE after LIKE '%single sign-on%' ORDER BY id",
    );
    expect(audited.map(({ action }) => action)).toEqual(['link-sign-on', 'sign-in']);
    expect(String(audited[0]?.after)).toContain('analyst@desk.example');
  });

  it('knows them by their identity from then on, whatever their address has become', async () => {
    provider.person = verified('married@elsewhere.example', 'sub-of-Analyst@desk.example');
    const { location, cookie } = await signOn();
    expect(location).toBe('/');
    expect(await mayRead(cookie)).toBe(200);
    expect(all("SELECT email FROM users WHERE email LIKE '%elsewhere%'")).toEqual([]);
  });

  it('does not give the account to another identity that has the address now', async () => {
    provider.person = verified('analyst@desk.example', 'somebody-else');
    await expectRefusal('other-identity');
  });

  it('parts the two when whoever runs the server says so', async () => {
    const { partFromSignOn } = await import('./part-from-sign-on');
    const [{ id } = {}] = all("SELECT id FROM users WHERE email = 'analyst@desk.example'");
    expect(partFromSignOn(world.desk, { kind: 'local', name: 'test' }, String(id))).toBe(1);
    provider.person = verified('analyst@desk.example', 'somebody-else');
    expect((await signOn()).location).toBe('/');
  });

  it.each([[{}], [{ email_verified: false }], [{ email_verified: 'no' }], [{ email_verified: null }]])(
    'refuses an address that the provider has not verified: %o',
    async (said) => {
      provider.person = { sub: 'u', email: 'reader@desk.example', ...said };
      await expectRefusal('unverified');
      expect(all("SELECT * FROM accounts WHERE account_id LIKE '% u'")).toEqual([]);
    },
  );

  it('takes what the ID token leaves out from the user information, and only of the same person', async () => {
    provider.person = { sub: 'r' };
    provider.info = { email: 'reader@desk.example', email_verified: true };
    expect((await signOn()).location).toBe('/');
    provider.person = { sub: 'r2' };
    provider.info = { sub: 'r', email: 'reader@desk.example', email_verified: true };
    await expectRefusal('no-email');
  });

  it('does not let the user information overrule what is signed', async () => {
    provider.person = { sub: 'x', email: 'reader@desk.example', email_verified: false };
    provider.info = { email_verified: true, email: 'admin@desk.example', name: 'A' };
    await expectRefusal('unverified');
  });

  it.each([[undefined], ['nobody'], ['a@b@c'], ['reader@desk.example\n']])(
    'refuses whose address is %j or unknown to it',
    async (email) => {
      provider.person = { sub: 'n', email, email_verified: true };
      if (email?.endsWith('\n')) expect((await signOn()).location).toContain('other-identity');
      else await expectRefusal('no-email');
    },
  );

  it('refuses whom it does not know, and makes no account', async () => {
    provider.person = verified('stranger@desk.example');
    await expectRefusal('unknown');
    expect(all("SELECT * FROM users WHERE email = 'stranger@desk.example'")).toEqual([]);
  });

  it('takes an invitation as accepted, once, with the role in it, and no password', async () => {
    const body = json({ email: 'invited@desk.example', role: 'analyst' });
    const made = await ask(world, 'POST /api/people/invitations', { who: 'admin', body });
    const { link } = (await made.json()) as { link: string };
    provider.person = verified('invited@desk.example');
    const { location, cookie } = await signOn();
    expect(location).toBe('/');
    expect(all("SELECT role, name FROM users WHERE email = 'invited@desk.example'")).toEqual([
      { role: 'analyst', name: 'Ada' },
    ]);
    const token = link.split('/invitation/')[1];
    const again = json({ token, name: 'Eve', password: 'ten letters or so' });
    expect((await ask(world, 'POST /api/auth/invitation', { body: again })).status).toBe(409);
    const change = json({ current: '', password: 'ten letters or so' });
    const refused = await ask(world, 'POST /api/account/password', { headers: { cookie }, body: change });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('no password on this desk');
    const signIn = json({ email: 'invited@desk.example', password: '' });
    expect((await ask(world, 'POST /api/auth/sign-in/email', { body: signIn })).status).toBe(401);
  });

  it('lets whoever runs the server give such a person a password', async () => {
    const { setPassword } = await import('./change-password');
    const [{ id } = {}] = all("SELECT id FROM users WHERE email = 'invited@desk.example'");
    await setPassword(world.desk, { kind: 'local', name: 'test' }, String(id), 'given by hand');
    const body = json({ email: 'invited@desk.example', password: 'given by hand' });
    expect((await ask(world, 'POST /api/auth/sign-in/email', { body })).status).toBe(200);
    provider.person = verified('invited@desk.example');
    expect((await signOn()).location).toBe('/');
  });

  it('refuses who was deactivated, signed on before or not', async () => {
    const { deactivatePerson, reactivatePerson } = await import('./people');
    const local = { kind: 'local', name: 'test' } as const;
    for (const email of ['invited@desk.example', 'reader@desk.example']) {
      const [{ id } = {}] = all('SELECT id FROM users WHERE email = ?', email);
      deactivatePerson(world.desk, local, String(id));
      provider.person = email.startsWith('reader') ? { ...verified(email), sub: 'r' } : verified(email);
      await expectRefusal('deactivated');
      reactivatePerson(world.desk, local, String(id));
    }
  });
});
