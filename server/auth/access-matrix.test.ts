import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Action, can } from '@/core/access/can';
import { type Actor, ROLES } from '@/core/model/user';
import { ask, ORIGIN, openWorld, type Visitors, type World } from './testing';

/** What one request needs; "anyone" is for the way in itself. */
interface Access {
  action: Action | 'anyone';
  params?: Record<string, string | string[]>;
  query?: string;
  body?: string;
}

/** Every method of every route below app/api, with the action of core/access/can.ts that it needs. */
const ROUTES: Record<string, Access> = {
  // Signing out would end the session that the other lines of this table need; server/auth/attacks.test.ts does it.
  'POST /api/auth/[...all]': { action: 'anyone', params: { all: ['sign-up', 'email'] }, body: '{}' },
  'POST /api/auth/first-admin': { action: 'anyone', body: '{}' },
  'POST /api/auth/invitation': { action: 'anyone', body: '{}' },
  'POST /api/auth/sign-in/email': { action: 'anyone', body: '{}' },
  // Where no single sign-on is set, as here, both answer that there is no such address.
  'POST /api/auth/sso': { action: 'anyone', body: '{"return":"/"}' },
  'GET /api/auth/callback/sso': { action: 'anyone', query: '?code=a&state=b' },
  'POST /api/account/password': { action: 'keep-account', body: '{"current":"a","password":"ten letters"}' },
  'GET /api/account/sessions': { action: 'keep-account' },
  'DELETE /api/account/sessions': { action: 'keep-account' },
  'DELETE /api/account/sessions/[id]': { action: 'keep-account', params: { id: '1' } },
  'GET /api/account/tokens': { action: 'keep-account' },
  'POST /api/account/tokens': { action: 'keep-account', body: '{"name":"A","scopes":["read"],"days":1}' },
  'DELETE /api/account/tokens/[id]': { action: 'keep-account', params: { id: '1000' } },
  'GET /api/audit': { action: 'read-audit' },
  'GET /api/people': { action: 'manage-users' },
  'PATCH /api/people/[id]': { action: 'manage-users', params: { id: '1' }, body: '{"role":"reader"}' },
  'POST /api/people/invitations': {
    action: 'manage-users',
    body: '{"email":"new@desk.example","role":"reader"}',
  },
  'DELETE /api/people/invitations/[id]': { action: 'manage-users', params: { id: '1000' } },
  // What watches the desk has no account; metrics are given on the loopback address or for a token.
  'GET /api/health': { action: 'anyone' },
  'GET /api/health/ready': { action: 'anyone' },
  'GET /api/metrics': { action: 'anyone' },
  'GET /api/articles': { action: 'read' },
  'GET /api/articles/[id]': { action: 'read', params: { id: '1' } },
  'GET /api/articles/[id]/charts': { action: 'read', params: { id: '1' }, query: '?organisation=1' },
  'POST /api/articles/[id]/cluster': {
    action: 'review',
    params: { id: '1' },
    body: '{"decision":"apart","other":2}',
  },
  'POST /api/articles/[id]/facts': {
    action: 'review',
    params: { id: '1' },
    body: '{"kind":"theme","theme":"reform","evidence":{"start":0,"end":1,"quote":"a","prefix":"","suffix":""}}',
  },
  'POST /api/articles/[id]/suggest': {
    action: 'review',
    params: { id: '1' },
    body: '{"start":0,"end":1,"words":"a"}',
  },
  'GET /api/brief': { action: 'read', query: '?event=1&article=1' },
  'POST /api/brief/docx': {
    action: 'read',
    body: '{"items":["event-1"],"order":"oldest","title":"","introduction":""}',
  },
  'GET /api/entities': { action: 'read' },
  'GET /api/entities/[id]': { action: 'read', params: { id: '1' } },
  'PATCH /api/entities/[id]': { action: 'review', params: { id: '1' }, body: '{"name":"A"}' },
  'POST /api/entities/[id]/aliases': { action: 'review', params: { id: '1' }, body: '{"alias":"AB"}' },
  'DELETE /api/entities/[id]/aliases/[alias]': { action: 'review', params: { id: '1', alias: '1' } },
  'POST /api/entities/[id]/keep-apart': { action: 'review', params: { id: '1' }, body: '{"other":2}' },
  'POST /api/entities/[id]/merge': { action: 'review', params: { id: '1' }, body: '{"from":2}' },
  'GET /api/entities/[id]/network': { action: 'read', params: { id: '1' } },
  'GET /api/entities/[id]/shared': { action: 'read', params: { id: '1' }, query: '?with=2' },
  'POST /api/entities/[id]/split': { action: 'review', params: { id: '1' }, body: '{"members":[2]}' },
  'POST /api/entities/changes/[change]/undo': { action: 'review', params: { change: '1' }, body: '{}' },
  'GET /api/events/[id]': { action: 'read', params: { id: '1' } },
  'GET /api/export/[what]': { action: 'read', params: { what: 'events' } },
  'GET /api/feeds': { action: 'import' },
  'POST /api/feeds': { action: 'import', body: '{"url":"http://127.0.0.1/feed"}' },
  'PATCH /api/feeds/[id]': { action: 'import', params: { id: '1' }, body: '{"isPaused":true}' },
  'DELETE /api/feeds/[id]': { action: 'import', params: { id: '1' } },
  'POST /api/feeds/[id]/poll': { action: 'import', params: { id: '1' } },
  'GET /api/figures': { action: 'read' },
  'GET /api/figures/[id]': { action: 'read', params: { id: '1' } },
  'GET /api/figures/rates': { action: 'read' },
  'PATCH /api/figures/rates': { action: 'manage-settings', body: '{"table":null}' },
  'PUT /api/figures/rates': {
    action: 'manage-settings',
    body: '{"csv":"currency,period,per_dollar\\nCNY,2023,7","name":"A","published":"2024-01-01"}',
  },
  'GET /api/figures/rates/file': { action: 'read' },
  'GET /api/meetings': { action: 'read' },
  'GET /api/history': { action: 'read', query: '?kind=event&id=1' },
  'GET /api/notes': { action: 'read', query: '?kind=article&id=1' },
  'POST /api/notes': { action: 'review', body: '{"kind":"article","id":1,"text":"Ask."}' },
  'PATCH /api/notes/[id]': { action: 'review', params: { id: '1' }, body: '{"text":"Ask."}' },
  'DELETE /api/notes/[id]': { action: 'review', params: { id: '1' } },
  'POST /api/notes/[id]': { action: 'review', params: { id: '1' } },
  'GET /api/search': { action: 'read', query: '?q=steel' },
  'GET /api/search/complete': { action: 'read', query: '?q=steel' },
  'GET /api/series/[id]': { action: 'read', params: { id: '1' } },
  'POST /api/series/[id]/join': {
    action: 'review',
    params: { id: '1' },
    body: '{"from":2,"reason":null}',
  },
  'POST /api/series/[id]/part': { action: 'review', params: { id: '1' }, body: '{"reason":null}' },
  'POST /api/series/[id]/resolve': {
    action: 'review',
    params: { id: '1' },
    body: '{"stands":{"event":1,"seen":null},"other":{"event":2,"seen":null},"becomes":"rejected"}',
  },
  'DELETE /api/series/changes/[change]': { action: 'review', params: { change: '1' } },
  'GET /api/sources': { action: 'read' },
  'GET /api/sources/[id]': { action: 'read', params: { id: '1' } },
  'PATCH /api/sources/[id]': { action: 'review', params: { id: '1' }, body: '{"country":"CN"}' },
  'POST /api/sources/[id]/grades': {
    action: 'review',
    params: { id: '1' },
    body: '{"reliability":"C","reason":"So.","fromYear":null}',
  },
  'DELETE /api/sources/[id]/grades/[grade]': { action: 'review', params: { id: '1', grade: '1' } },
  'PUT /api/sources/[id]/ownership': { action: 'review', params: { id: '1' }, body: '[]' },
  'GET /api/themes': { action: 'read' },
  'GET /api/themes/[key]': { action: 'read', params: { key: 'reform' } },
  'GET /api/themes/[key]/edit': { action: 'review', params: { key: 'reform' } },
  'GET /api/themes/[key]/terms': { action: 'review', params: { key: 'reform' } },
  'GET /api/themes/compare': { action: 'read', query: '?theme=reform' },
  'GET /api/themes/changes': { action: 'review' },
  'POST /api/themes/changes': { action: 'review', body: '{"change":{"kind":"retire","key":"reform"}}' },
  'POST /api/themes/changes/[change]/undo': { action: 'review', params: { change: '1' }, body: '{}' },
  'POST /api/themes/preview': { action: 'review', body: '{"change":{"kind":"retire","key":"reform"}}' },
  'GET /api/themes/runs': { action: 'review' },
  'GET /api/themes/runs/[id]/items': { action: 'review', params: { id: '1' } },
  'POST /api/themes/runs/[id]/cancel': { action: 'review', params: { id: '1' }, body: '{}' },
  'POST /api/themes/runs/[id]/resume': { action: 'review', params: { id: '1' }, body: '{}' },
  'GET /api/themes/scheme': { action: 'read' },
  'POST /api/themes/scheme': { action: 'review', body: '{}' },
  'GET /api/timeline': { action: 'read' },
  'GET /api/views': { action: 'read' },
  'POST /api/views': { action: 'save', body: '{"name":"Safety","address":"/?theme=safety"}' },
  'PATCH /api/views/[id]': { action: 'save', params: { id: '1' }, body: '{"isPinned":true}' },
  'DELETE /api/views/[id]': { action: 'save', params: { id: '1' } },
  'POST /api/imports': { action: 'import', body: '{"channel":"form"}' },
  'PUT /api/imports/[id]/files': {
    action: 'import',
    params: { id: '1' },
    query: '?name=a.txt',
    body: 'text',
  },
  'POST /api/imports/[id]/finish': { action: 'import', params: { id: '1' }, body: '{}' },
  'GET /api/imports/[id]': { action: 'import', params: { id: '1' } },
  'GET /api/imports/[id]/progress': { action: 'import', params: { id: '1' } },
  'POST /api/imports/[id]/cancel': { action: 'import', params: { id: '1' }, body: '{}' },
  'POST /api/imports/[id]/commit': { action: 'import', params: { id: '1' }, body: '{}' },
  'POST /api/imports/[id]/undo': { action: 'import', params: { id: '1' }, body: '{}' },
  'POST /api/imports/[id]/retry': { action: 'import', params: { id: '1' }, body: '{}' },
  'GET /api/imports/[id]/items/[item]': { action: 'import', params: { id: '1', item: '1' } },
  'POST /api/imports/[id]/items/[item]': {
    action: 'import',
    params: { id: '1', item: '1' },
    body: '{"dropped":true}',
  },
  'PUT /api/imports/[id]/files/[file]/columns': {
    action: 'import',
    params: { id: '1', file: '1' },
    body: '{"text":[0],"title":null,"url":null,"published":null,"publisher":null,"author":null,"language":null}',
  },
  'GET /api/rereads': { action: 'import' },
  'POST /api/rereads': { action: 'import', body: '{"scope":"older"}' },
  'GET /api/rereads/preview': { action: 'import', query: '?scope=all' },
  'GET /api/rereads/[id]': { action: 'import', params: { id: '1' } },
  'GET /api/rereads/[id]/items': { action: 'import', params: { id: '1' } },
  'POST /api/rereads/[id]/cancel': { action: 'import', params: { id: '1' }, body: '{}' },
  'GET /api/review': { action: 'review' },
  'POST /api/review': {
    action: 'review',
    body: '{"verdict":"confirm","facts":[{"kind":"event","id":1,"seen":null}]}',
  },
  'DELETE /api/review': {
    action: 'review',
    body: '{"batch":"7b0f3a4e-6f5c-4c52-9a53-0f3f6a1f1b11"}',
  },
  'GET /api/review/[kind]/[id]': { action: 'review', params: { kind: 'event', id: '1' } },
  'GET /api/review/standing': { action: 'review' },
  'POST /api/decisions': {
    action: 'review',
    body: '{"kind":"event","id":1,"verdict":"confirm","seen":null}',
  },
  'DELETE /api/decisions': { action: 'review', body: '{"kind":"event","id":1,"seen":null}' },
  'GET /api/articles/[id]/upload': { action: 'download', params: { id: '1' } },
};

async function statusOf(world: World, route: string, who: Visitors, origin = ORIGIN): Promise<number> {
  const { action: _, ...asked } = ROUTES[route]!;
  const headers = route.startsWith('GET') ? {} : { headers: { origin } };
  return (await ask(world, route, { ...asked, ...headers, who })).status;
}

const actorOf = (who: Visitors): Actor =>
  who === 'visitor' ? { kind: 'visitor' } : { kind: 'user', id: who, name: who, email: '', role: who };

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['on the loopback address', { HOST: '127.0.0.1' }, true],
  ['on the network', { HOST: '0.0.0.0' }, false],
])('a desk %s', (_, env, isReadingOpen) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(env);
  }, 30_000);

  it('has every route in the table, and no other', () => {
    expect([...world.handlers.keys()].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(
    Object.keys(ROUTES).flatMap((route) =>
      (['visitor', ...ROLES] as const).map((who): [string, Visitors] => [route, who]),
    ),
  )('answers %s to a %s as the table of rights says', async (route, who) => {
    const { action } = ROUTES[route]!;
    const status = await statusOf(world, route, who);
    if (action === 'anyone' || can(actorOf(who), action, isReadingOpen)) {
      expect([401, 403, 500]).not.toContain(status);
    } else {
      expect(status).toBe(who === 'visitor' ? 401 : 403);
    }
  });

  it.each(Object.keys(ROUTES).filter((route) => !route.startsWith('GET')))(
    'refuses %s to another site’s page, even with an admin’s cookies',
    async (route) => {
      expect(await statusOf(world, route, 'admin', 'http://elsewhere.example')).toBe(403);
    },
  );
});
