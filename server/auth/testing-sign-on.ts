import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import { describeSignOnProblem } from '@/core/access/sign-on-problem';
import { ask, cookiesOf, openWorld, type World } from './testing';
import { innocent, openTestProvider, type TestProvider } from './testing-oidc';

/** The provider and the desk of a test; both are opened by standDesk. */
export let provider: TestProvider;
export let world: World;

const WANTED = /^\/api\/(auth|account|people|timeline)/;

async function openBoth(settings: Record<string, string>): Promise<void> {
  provider = await openTestProvider();
  world = await openWorld(
    {
      LODESTONE_READING: 'closed',
      LODESTONE_LOG_LEVEL: 'silent',
      LODESTONE_OIDC_ISSUER: provider.issuer,
      LODESTONE_OIDC_CLIENT_ID: provider.clientId,
      LODESTONE_OIDC_CLIENT_SECRET: provider.clientSecret,
      ...settings,
    },
    (path) => WANTED.test(path),
  );
}

/**
 * For the tests of a group: a desk with sign-on through a provider of its own, on which nobody reads without signing in.
 * Before each of them the provider stands as before any test changed it.
 */
export function standDesk(settings: Record<string, string> = {}): void {
  // Passwords are hashed slowly on purpose, and the machine may be busy.
  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(() => openBoth(settings), 120_000);
  beforeEach(() => void Object.assign(provider, innocent()));
  afterAll(async () => {
    vi.unstubAllEnvs();
    await provider.close();
  });
}

/** Rows of the desk’s database. */
export const all = (query: string, ...values: unknown[]) =>
  world.desk.db.$client.prepare(query).all(...values) as Record<string, unknown>[];

export const json = (body: unknown) => JSON.stringify(body);

interface Begun {
  url: URL;
  cookie: string;
}

/** Press the button: the provider’s address, and the cookie of the browser. */
export async function begin(back = '/', headers: Record<string, string> = {}): Promise<Begun> {
  const answer = await ask(world, 'POST /api/auth/sso', { body: json({ return: back }), headers });
  expect(answer.status).toBe(200);
  const { url } = (await answer.json()) as { url: string };
  return { url: new URL(url), cookie: cookiesOf(answer.headers) };
}

/** Come back from the provider. */
export const land = (query: string, cookie: string, headers: Record<string, string> = {}) =>
  ask(world, 'GET /api/auth/callback/sso', { query, headers: { cookie, ...headers } });

/** The whole way: the button, the provider, and back. */
export async function signOn(back = '/') {
  const { url, cookie } = await begin(back);
  const { search } = await provider.visit(url.href);
  const answer = await land(search, cookie);
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    cookie: cookiesOf(answer.headers),
  };
}

/** Somebody whose address the provider has verified. */
export const verified = (email: string, sub = `sub-of-${email}`) => ({
  sub,
  email,
  email_verified: true,
  name: 'Ada',
});

export const mayRead = async (cookie: string) =>
  (await ask(world, 'GET /api/timeline', { headers: { cookie } })).status;

export const sessions = () => all('SELECT count(*) AS n FROM sessions')[0]?.n;

/** Asserts that this way in fails with that problem, without a session. */
export async function expectRefusal(problem: string): Promise<void> {
  const before = sessions();
  const { status, location, cookie } = await signOn();
  expect([status, location]).toEqual([303, `/sign-in?problem=${problem}`]);
  expect(describeSignOnProblem(problem)).not.toBeNull();
  expect(cookie).not.toContain('session_token');
  expect(sessions()).toBe(before);
}
