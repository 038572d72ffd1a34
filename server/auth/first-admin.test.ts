import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { openTestDatabase } from '@/db/testing';
import type { Desk } from '@/server/context';
import { parseSettings } from '@/server/env';
import { ConflictError, ForbiddenError, InvalidInputError, SignInNeededError } from '@/server/errors';
import { addUser } from './add-user';
import { buildAuth } from './auth';
import { createFirstAdmin, isFirstAdminLinkLive, issueFirstAdminLink } from './first-admin';
import { listUsers } from './list-users';
import { readSession } from './session';

const ORIGIN = 'http://127.0.0.1:3000';
const LOCAL: Actor = { kind: 'local', name: 'owner' };
const ADA = { name: 'Ada Quarry', email: 'Ada@Desk.Example', password: 'iron-and-neodymium' };
const HOUR = 60 * 60 * 1000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const newDesk = (): Desk => ({ db: openTestDatabase(), path: ':memory:', staging: '' });
const tokenOf = (link: string | null) => link!.split('/setup/')[1]!;
const settingsOf = (env: Record<string, string> = {}) => parseSettings({ LODESTONE_DATA: folder, ...env });

/** Sign in over HTTP, as the page does; returns the answer and its cookies. */
async function signIn(auth: ReturnType<typeof buildAuth>, email: string, password: string, origin = ORIGIN) {
  const response = await auth.handler(
    new Request(`${ORIGIN}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password }),
    }),
  );
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { response, cookie };
}

describe('the first admin’s link', () => {
  it('makes one admin, once, and is dead afterwards', async () => {
    const desk = newDesk();
    const token = tokenOf(issueFirstAdminLink(desk, ORIGIN));
    expect(isFirstAdminLinkLive(desk, token)).toBe(true);
    const admin = await createFirstAdmin(desk, token, ADA);
    expect(admin).toMatchObject({ name: 'Ada Quarry', email: 'ada@desk.example', role: 'admin' });
    expect(isFirstAdminLinkLive(desk, token)).toBe(false);
    await expect(createFirstAdmin(desk, token, { ...ADA, email: 'b@desk.example' })).rejects.toThrow(
      ConflictError,
    );
    expect(issueFirstAdminLink(desk, ORIGIN)).toBeNull();
    expect(listUsers(desk, LOCAL)).toHaveLength(1);
  });

  it('stores neither the secret of the link nor the password', async () => {
    const desk = newDesk();
    const token = tokenOf(issueFirstAdminLink(desk, ORIGIN));
    const row = desk.db.$client.prepare('SELECT value FROM verifications').pluck().get();
    expect(row).not.toContain(token);
    await createFirstAdmin(desk, token, ADA);
    const password = desk.db.$client.prepare('SELECT password FROM accounts').pluck().get() as string;
    expect(password).not.toContain(ADA.password);
    expect(password.length).toBeGreaterThan(64);
  });

  it('runs out after a day and when a newer one is made', () => {
    const desk = newDesk();
    const start = new Date('2026-01-05T08:00:00Z');
    const later = (hours: number) => new Date(start.getTime() + hours * HOUR);
    const first = tokenOf(issueFirstAdminLink(desk, ORIGIN, start));
    expect(isFirstAdminLinkLive(desk, first, later(23.9))).toBe(true);
    expect(isFirstAdminLinkLive(desk, first, later(24.1))).toBe(false);
    const second = tokenOf(issueFirstAdminLink(desk, ORIGIN, later(1)));
    expect(isFirstAdminLinkLive(desk, first, later(2))).toBe(false);
    expect(isFirstAdminLinkLive(desk, second, later(2))).toBe(true);
    expect(isFirstAdminLinkLive(desk, 'guessed', later(2))).toBe(false);
  });

  it('refuses a short password and a wrong address, and stays alive', async () => {
    const desk = newDesk();
    const token = tokenOf(issueFirstAdminLink(desk, ORIGIN));
    await expect(createFirstAdmin(desk, token, { ...ADA, password: 'too short' })).rejects.toThrow(
      InvalidInputError,
    );
    await expect(createFirstAdmin(desk, token, { ...ADA, email: 'ada' })).rejects.toThrow(InvalidInputError);
    expect(isFirstAdminLinkLive(desk, token)).toBe(true);
  });

  it('leaves a line in the audit log', async () => {
    const desk = newDesk();
    const admin = await createFirstAdmin(desk, tokenOf(issueFirstAdminLink(desk, ORIGIN)), ADA);
    expect(desk.db.$client.prepare('SELECT actor, action, subject_id FROM audit_log').all()).toEqual([
      { actor: admin.id, action: 'create-first-admin', subject_id: admin.id },
    ]);
  });
});

describe('adding people', () => {
  const analyst = {
    name: 'Ben Sinter',
    email: 'ben@desk.example',
    role: 'analyst' as const,
    password: 'ten letters',
  };

  it('is for admins and the command line, and each address is used once', async () => {
    const desk = newDesk();
    const user = await addUser(desk, LOCAL, analyst);
    await expect(addUser(desk, LOCAL, { ...analyst, email: 'BEN@desk.example' })).rejects.toThrow(
      InvalidInputError,
    );
    const ben: Actor = {
      kind: 'user',
      id: user.id,
      name: user.name,
      email: user.email,
      role: 'analyst',
    };
    await expect(addUser(desk, ben, { ...analyst, email: 'c@desk.example' })).rejects.toThrow(ForbiddenError);
    await expect(addUser(desk, { kind: 'visitor' }, analyst)).rejects.toThrow(SignInNeededError);
    expect(() => listUsers(desk, ben)).toThrow(ForbiddenError);
  });

  it('lets the person sign in with the role given, and nobody with a wrong password', async () => {
    const desk = newDesk();
    await addUser(desk, LOCAL, analyst);
    const auth = buildAuth(desk, settingsOf());
    const { response, cookie } = await signIn(auth, analyst.email, analyst.password);
    expect(response.status).toBe(200);
    const session = await readSession(new Headers({ cookie }), auth);
    expect(session?.actor).toMatchObject({ kind: 'user', role: 'analyst' });
    expect((await signIn(auth, analyst.email, 'wrong password')).response.status).toBe(401);
    expect(await readSession(new Headers(), auth)).toBeNull();
    const forged = new Headers({ cookie: 'lodestone.session_token=forged' });
    expect(await readSession(forged, auth)).toBeNull();
  });
});

describe('signing in', () => {
  it('trusts localhost and 127.0.0.1 at its port, and no other site', async () => {
    const desk = newDesk();
    const auth = buildAuth(desk, settingsOf());
    const tryFrom = async (origin: string) =>
      (await signIn(auth, 'x@desk.example', 'whatever-it-is', origin)).response.status;
    expect(await tryFrom('http://localhost:3000')).toBe(401);
    expect(await tryFrom('http://elsewhere.example')).toBe(403);
    expect(await tryFrom('http://localhost:3001')).toBe(403);
  });

  it('does not let anybody sign up over HTTP', async () => {
    const desk = newDesk();
    const auth = buildAuth(desk, settingsOf());
    const response = await auth.handler(
      new Request(`${ORIGIN}/api/auth/sign-up/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN },
        body: JSON.stringify({ ...ADA, role: 'admin' }),
      }),
    );
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(listUsers(desk, LOCAL)).toEqual([]);
  });

  it('keeps a secret of its own beside the database, for its owner only', () => {
    buildAuth(newDesk(), settingsOf());
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });
});
