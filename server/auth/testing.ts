import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { ROLES, type Role } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { forgetSettings } from '@/server/testing';
import type { LimitName } from './rate-limits';

export const ORIGIN = 'http://127.0.0.1:3000';
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
export type Visitors = 'visitor' | Role;

/** A desk in memory with one person of each role, signed in, and the real route handlers on top of it. */
export interface World {
  desk: Desk;
  /** By method and route: "GET /api/articles/[id]". */
  handlers: Map<string, Handler>;
  cookies: Record<Visitors, string>;
}

/** Address and password of the person of a role. */
export const personOf = (role: Role) => ({ email: `${role}@desk.example`, password: `${role}-password` });

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

const files = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => join('app/api', file))
  .sort();
const pathOf = (file: string) =>
  `/${file
    .replaceAll('\\', '/')
    .replace(/^app\//, '')
    .replace(/\/route\.ts$/, '')}`;

/** Open such a desk under these settings. `isWanted` spares the loading of routes that a test does not ask. */
export async function openWorld(
  env: Record<string, string>,
  isWanted: (path: string) => boolean = () => true,
): Promise<World> {
  vi.resetModules();
  for (const [name, value] of Object.entries({ LODESTONE_SECRET: 'x'.repeat(40), PORT: '3000', ...env })) {
    vi.stubEnv(name, value);
  }
  const { openTestDatabase } = await import('@/db/testing');
  const holder = globalThis as typeof globalThis & {
    lodestoneDesk?: Desk;
    lodestoneAuth?: unknown;
    lodestoneSignOn?: unknown;
    lodestoneLimits?: Partial<Record<LimitName, unknown>>;
  };
  const desk: Desk = {
    db: openTestDatabase(),
    path: ':memory:',
    staging: mkdtempSync(join(tmpdir(), 'lodestone-')),
  };
  holder.lodestoneDesk = desk;
  forgetSettings();
  holder.lodestoneAuth = undefined;
  holder.lodestoneSignOn = undefined;
  holder.lodestoneLimits = undefined;
  const { addUser } = await import('./add-user');
  const { openAuth } = await import('./auth');
  const cookies = { visitor: '' } as World['cookies'];
  for (const role of ROLES) {
    const person = { name: role, role, ...personOf(role) };
    await addUser(desk, { kind: 'local', name: 'test' }, person);
    const body = { email: person.email, password: person.password };
    const { headers } = await openAuth().api.signInEmail({ body, returnHeaders: true });
    cookies[role] = cookiesOf(headers);
  }
  const handlers: World['handlers'] = new Map();
  for (const file of files.filter((each) => isWanted(pathOf(each)))) {
    const module = (await import(join(resolve('.'), file))) as Record<string, unknown>;
    for (const method of METHODS) {
      const handler = module[method];
      if (typeof handler === 'function') handlers.set(`${method} ${pathOf(file)}`, handler as Handler);
    }
  }
  return { desk, handlers, cookies };
}

export interface Asked {
  /** Whose cookies go along. */
  who?: Visitors;
  /** Headers beside those that the desk’s own page would send, or in their place. */
  headers?: Record<string, string>;
  params?: Record<string, string | string[]>;
  query?: string;
  body?: BodyInit;
}

/** Ask a route as a page of the desk would. */
export function ask(
  world: World,
  route: string,
  { who = 'visitor', headers = {}, params = {}, query = '', body }: Asked = {},
): Promise<Response> {
  const [method = 'GET', path = ''] = route.split(' ');
  const cookie = world.cookies[who];
  const filled = path.replaceAll(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) =>
    [params[name] ?? name].flat().map(encodeURIComponent).join('/'),
  );
  const request = new Request(`${ORIGIN}${filled}${query}`, {
    method,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(method === 'GET' ? {} : { origin: ORIGIN, 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  } as RequestInit);
  return world.handlers.get(route)!(request, { params: Promise.resolve(params) });
}
