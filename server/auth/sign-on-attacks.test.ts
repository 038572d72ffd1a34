import { describe, expect, it } from 'vitest';
import { ask, ORIGIN } from './testing';
import {
  all,
  begin,
  expectRefusal,
  json,
  land,
  provider,
  sessions,
  signOn,
  standDesk,
  verified,
  world,
} from './testing-sign-on';

describe('a single sign-on', () => {
  standDesk();

  it.each([
    ['for another program', { aud: 'another-program' }],
    ['for several programs, without saying whose it is', { aud: ['desk', 'another-program'] }],
    ['made out to another program', { azp: 'another-program' }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['with another nonce', { nonce: 'planted' }],
    ['without a nonce', { nonce: undefined }],
    ['that has run out', { exp: 1_000_000_000 }],
    ['without an end', { exp: undefined }],
    ['of nobody', { sub: '' }],
  ])('refuses an ID token %s', async (_, forged) => {
    provider.person = verified('admin@desk.example');
    provider.forged = forged;
    await expectRefusal('unproven');
  });

  it('refuses an ID token that another key has signed', async () => {
    provider.person = verified('admin@desk.example');
    provider.isImpostor = true;
    await expectRefusal('unproven');
  });

  it('refuses a state that is made up, missing, or of another browser', async () => {
    provider.person = verified('admin@desk.example');
    const mine = await begin('/import');
    const back = (await provider.visit(mine.url.href)).searchParams;
    const code = back.get('code');
    const before = sessions();
    const exchanges = () => provider.asked.filter((each) => each === 'POST /token').length;
    const exchanged = exchanges();
    const locationOf = async (query: string, cookie: string) =>
      (await land(query, cookie)).headers.get('location');
    expect(await locationOf(`?code=${code}&state=made-up`, mine.cookie)).toBe('/sign-in?problem=stale');
    expect(await locationOf(`?code=${code}`, mine.cookie)).toBe('/sign-in?problem=stale');
    // An attacker’s answer in a victim’s browser, which has begun a sign-on of its own or none.
    const victims = await begin();
    for (const cookie of ['', victims.cookie, mine.cookie.slice(0, -4)]) {
      expect(await locationOf(`?${back}`, cookie)).toContain('/sign-in?problem=stale');
    }
    expect([sessions(), exchanges()]).toEqual([before, exchanged]);
  });

  it('refuses an answer that has been used, also in the same browser', async () => {
    provider.person = verified('reader@desk.example', 'r');
    const { url, cookie } = await begin();
    const { search } = await provider.visit(url.href);
    expect((await land(search, cookie)).headers.get('location')).toBe('/');
    expect((await land(search, cookie)).headers.get('location')).toBe('/sign-in?problem=stale');
    // With a state of its own, the used code is refused by the provider.
    const fresh = await begin();
    const used = `?code=${new URLSearchParams(search).get('code')}&state=${fresh.url.searchParams.get('state')}`;
    expect((await land(used, fresh.cookie)).headers.get('location')).toBe('/sign-in?problem=unproven');
  });

  it('refuses a code that was given to another browser’s sign-on', async () => {
    provider.person = verified('admin@desk.example');
    const attackers = await begin();
    const code = (await provider.visit(attackers.url.href)).searchParams.get('code');
    const victims = await begin();
    const query = `?code=${code}&state=${victims.url.searchParams.get('state')}`;
    expect((await land(query, victims.cookie)).headers.get('location')).toBe('/sign-in?problem=unproven');
  });

  it.each([
    ['access_denied', 'denied'],
    ['temporarily_unavailable', 'unavailable'],
    ['invalid_scope', 'unproven'],
    ['<script>alert(1)</script>', 'unproven'],
  ])('comes back with words of its own for the provider’s %s, and keeps the way', async (error, problem) => {
    provider.error = error;
    const { location } = await signOn('/articles/7');
    expect(location).toBe(`/sign-in?problem=${problem}&return=%2Farticles%2F7`);
  });

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '/sign-in',
  ])('never leads to %s after a sign-on', async (back) => {
    provider.person = verified('reader@desk.example', 'r');
    expect((await signOn(back)).location).toBe('/');
    provider.error = 'access_denied';
    expect((await signOn(back)).location).toBe('/sign-in?problem=denied');
  });

  it('keeps a way back of thousands of signs', async () => {
    provider.person = verified('reader@desk.example', 'r');
    const back = `/?q=${'steel+'.repeat(1000)}`;
    expect((await signOn(back)).location).toBe(back);
  });

  it('is begun by pages of the desk only, under the address that the provider knows', async () => {
    const asked = (origin: string) =>
      ask(world, 'POST /api/auth/sso', { body: json({ return: '/' }), headers: { origin } });
    expect((await asked('http://elsewhere.example')).status).toBe(403);
    const other = await asked('http://localhost:3000');
    expect(other.status).toBe(409);
    expect(await other.text()).toContain(`Open the desk under ${ORIGIN}.`);
  });

  it('is slowed down for an address that tries too often, there and back', async () => {
    const { countTry } = await import('./rate-limits');
    for (let i = 0; i < 60; i++) await countTry('sign-on', '192.0.2.9');
    const from = { 'x-lodestone-address': '192.0.2.9' };
    const begun = await ask(world, 'POST /api/auth/sso', { body: json({ return: '/' }), headers: from });
    expect(begun.status).toBe(429);
    const landed = await land('?code=a&state=b', '', from);
    expect(landed.headers.get('location')).toBe('/sign-in?problem=too-many');
  });

  it('hands no endpoint of the library out that would go round all this', async () => {
    for (const path of ['sign-in/social', 'link-social', 'get-access-token', 'callback/sso', 'get-session']) {
      const asked = {
        who: 'reader' as const,
        params: { all: path.split('/') },
        body: json({ provider: 'sso' }),
      };
      expect((await ask(world, 'POST /api/auth/[...all]', asked)).status).toBe(404);
    }
  });

  it('keeps from where they came, and tells no secret in what it answers', async () => {
    provider.person = verified('reader@desk.example', 'r');
    const { url, cookie } = await begin();
    const from = { 'x-lodestone-address': '192.0.2.8', 'user-agent': 'A browser' };
    const answer = await land((await provider.visit(url.href)).search, cookie, from);
    expect(all("SELECT user_agent FROM sessions WHERE ip_address = '192.0.2.8'")).toEqual([
      { user_agent: 'A browser' },
    ]);
    expect(await answer.text()).toBe('');
    expect(answer.headers.getSetCookie().find((each) => each.includes('session_token'))).toMatch(/HttpOnly/i);
    expect(url.href).not.toContain(provider.clientSecret);
  });
});
