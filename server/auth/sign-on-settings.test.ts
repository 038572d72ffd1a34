import { describe, expect, it } from 'vitest';
import { ask, personOf } from './testing';
import { innocent } from './testing-oidc';
import {
  all,
  expectRefusal,
  json,
  land,
  mayRead,
  provider,
  signOn,
  standDesk,
  verified,
  world,
} from './testing-sign-on';

describe('a desk whose provider is not there, or is another', () => {
  standDesk();
  const status = async () => (await ask(world, 'POST /api/auth/sso', { body: json({ return: '/' }) })).status;

  it('says so, keeps the other way in, and asks again the next time', async () => {
    provider.isDown = true;
    expect(await status()).toBe(503);
    const landed = await land('?code=a&state=b', '');
    expect(landed.headers.get('location')).toBe('/sign-in?problem=unavailable');
    const body = json(personOf('reader'));
    expect((await ask(world, 'POST /api/auth/sign-in/email', { body })).status).toBe(200);
    for (const discovery of [
      { issuer: 'https://elsewhere.example' },
      { jwks_uri: undefined },
      { authorization_endpoint: 'javascript:alert(1)' },
    ]) {
      Object.assign(provider, innocent(), { discovery });
      expect(await status()).toBe(503);
    }
    // Now it is there, and wants the secret of the desk in a header.
    provider.discovery = { token_endpoint_auth_methods_supported: ['client_secret_basic'] };
    provider.person = verified('reader@desk.example');
    expect((await signOn()).location).toBe('/');
  });
});

describe('a desk that lets new people in, of one domain', () => {
  standDesk({
    LODESTONE_OIDC_NEW_PEOPLE: 'analyst',
    LODESTONE_OIDC_DOMAINS: 'desk.example, b.example',
  });

  it('makes an account with that role, and tells of it in the log', async () => {
    provider.person = { ...verified('new@b.example'), role: 'admin', groups: ['admin'] };
    const { location, cookie } = await signOn();
    expect(location).toBe('/');
    expect(await mayRead(cookie)).toBe(200);
    expect(all("SELECT name, role FROM users WHERE email = 'new@b.example'")).toEqual([
      { name: 'Ada', role: 'analyst' },
    ]);
    const [made] = all("SELECT action, after FROM audit_log WHERE after LIKE '%new@b.example%'");
    expect(made).toMatchObject({ action: 'add-user' });
    expect(JSON.parse(String(made?.after))).toMatchObject({ role: 'analyst', by: 'single sign-on' });
  });

  it.each(['new@elsewhere.example', 'new@desk.example.elsewhere.example', 'new@sub.desk.example'])(
    'refuses %s',
    async (email) => {
      provider.person = verified(email);
      await expectRefusal('domain');
    },
  );

  it('does not let them come before the first admin, whose link would be void', async () => {
    world.desk.db.$client.exec('DELETE FROM users');
    provider.person = verified('first@desk.example');
    await expectRefusal('no-admin');
  });
});

describe('a desk that takes roles from a claim', () => {
  standDesk({
    LODESTONE_OIDC_ROLE_CLAIM: 'realm_access.roles',
    LODESTONE_OIDC_ADMIN_VALUES: 'desk-admin',
    LODESTONE_OIDC_ANALYST_VALUES: 'desk-analyst, desk-editor',
    LODESTONE_OIDC_VERIFIED_CLAIM: 'xms_edov',
  });
  const comeWith = async (email: string, roles: unknown) => {
    const { email_verified: _, ...said } = verified(email);
    provider.person = { ...said, xms_edov: '1', realm_access: { roles } };
    expect((await signOn()).location).toBe('/');
    return all('SELECT role FROM users WHERE email = ?', email)[0]?.role;
  };

  it('gives the role anew at each sign-on, and tells of each change', async () => {
    expect(await comeWith('reader@desk.example', ['x', 'desk-editor'])).toBe('analyst');
    expect(await comeWith('reader@desk.example', ['desk-analyst', 'desk-admin'])).toBe('admin');
    expect(await comeWith('reader@desk.example', [])).toBe('reader');
    expect(await comeWith('reader@desk.example', 'desk-analyst')).toBe('analyst');
    expect(await comeWith('reader@desk.example', undefined)).toBe('reader');
    const changes = all("SELECT after FROM audit_log WHERE action = 'change-role' ORDER BY id");
    expect(changes.map(({ after }) => JSON.parse(String(after)).role)).toEqual([
      'analyst',
      'admin',
      'reader',
      'analyst',
      'reader',
    ]);
  });

  it('never takes the role from the last admin', async () => {
    expect(await comeWith('admin@desk.example', [])).toBe('admin');
  });

  it('believes the claim that it was told to, and not the usual one beside it', async () => {
    provider.person = verified('reader@desk.example');
    await expectRefusal('unverified');
  });
});

describe('a desk without a provider', () => {
  standDesk({
    LODESTONE_OIDC_ISSUER: '',
    LODESTONE_OIDC_CLIENT_ID: '',
    LODESTONE_OIDC_CLIENT_SECRET: '',
  });

  it('has neither the way there nor the way back', async () => {
    expect((await ask(world, 'POST /api/auth/sso', { body: json({ return: '/' }) })).status).toBe(404);
    expect((await land('?code=a&state=b', '')).status).toBe(404);
    const { readSignOnWay } = await import('./sign-on');
    expect(readSignOnWay()).toBeNull();
  });
});
