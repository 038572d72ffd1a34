import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Role } from '@/core/model/user';
import { addUser } from '@/server/auth/add-user';
import type { Desk } from '@/server/context';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  SignInNeededError,
} from '@/server/errors';
import { parseInput } from '@/server/parse-input';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { findStartView } from './find-start-view';
import { makeStartView } from './make-start-view';
import { pinView } from './pin-view';
import { readSavedViews } from './read-saved-views';
import { redirectView } from './redirect-view';
import { removeView } from './remove-view';
import { renameView } from './rename-view';
import { saveView, viewOrderSchema } from './save-view';
import { shareView } from './share-view';

let desk: Desk;
let ann: Actor;
let ben: Actor;

async function addPerson(name: string, role: Role): Promise<Actor> {
  const email = `${name}@desk.example`;
  await addUser(desk, { kind: 'local', name: 'test' }, { name, email, role, password: `${name}-password-1` });
  const row = desk.db.$client.prepare('SELECT id FROM users WHERE email = ?').get(email) as { id: string };
  return { kind: 'user', id: row.id, name, email, role };
}

beforeEach(async () => {
  desk = openTestDesk();
  ann = await addPerson('ann', 'analyst');
  ben = await addPerson('ben', 'reader');
});
afterEach(() => closeTestDesk(desk));

const keep = (actor: Actor, name: string, address: string, more: object = {}) =>
  saveView(desk, actor, parseInput(viewOrderSchema, { name, address, ...more })).views.find(
    (view) => view.isOwn && view.name === name,
  )!.id;
const logged = () =>
  desk.db.$client
    .prepare("SELECT action FROM audit_log WHERE subject_kind = 'view' ORDER BY id")
    .pluck()
    .all();

describe('a saved view', () => {
  it('keeps the canonical address under a name, for its owner alone', () => {
    keep(ann, 'Safety', '/?to=2025-08&theme=safety&event=4');
    expect(readSavedViews(desk, ann)).toEqual({
      canSave: true,
      views: [
        {
          id: 1,
          name: 'Safety',
          address: '/?theme=safety&to=2025-08',
          isPinned: false,
          isShared: false,
          isStart: false,
          isOwn: true,
          owner: 'ann',
        },
      ],
    });
    expect(readSavedViews(desk, ben).views).toEqual([]);
    expect(readSavedViews(desk, { kind: 'visitor' })).toEqual({ views: [], canSave: false });
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/api/views', '/sign-in', 'timeline'])(
    'is never %s',
    (address) => {
      expect(() => keep(ann, 'Away', address)).toThrow(InvalidInputError);
    },
  );

  it.each(['', '   ', 'x'.repeat(81)])('is not kept under the name %j', (name) => {
    expect(() => keep(ann, name, '/')).toThrow(InvalidInputError);
  });

  it('has a name of its own among its owner’s, whatever the capitals', () => {
    keep(ann, 'Safety', '/?theme=safety');
    const other = keep(ann, 'Meetings', '/meetings');
    expect(() => keep(ann, 'safety', '/')).toThrow(/“Safety” already/);
    expect(() => renameView(desk, ann, other, { name: 'SAFETY' })).toThrow(ConflictError);
    keep(ben, 'Safety', '/?theme=safety');
    expect(renameView(desk, ann, other, { name: 'meetings' }).views.map(({ name }) => name)).toEqual([
      'meetings',
      'Safety',
    ]);
  });

  it('is seen by others once it is shared, and changed by its owner alone', () => {
    const id = keep(ann, 'Safety', '/?theme=safety', { isPinned: true, isStart: true });
    expect(() => pinView(desk, ben, id, { isPinned: true })).toThrow(NotFoundError);
    shareView(desk, ann, id, { isShared: true });
    expect(readSavedViews(desk, ben).views).toMatchObject([
      { name: 'Safety', owner: 'ann', isOwn: false, isPinned: false, isStart: false },
    ]);
    expect(readSavedViews(desk, { kind: 'visitor' }).views).toHaveLength(1);
    for (const change of [
      () => renameView(desk, ben, id, { name: 'Mine' }),
      () => redirectView(desk, ben, id, { address: '/' }),
      () => shareView(desk, ben, id, { isShared: false }),
      () => makeStartView(desk, ben, id, { isStart: true }),
      () => removeView(desk, ben, id),
    ]) {
      expect(change).toThrow(ForbiddenError);
    }
    shareView(desk, ann, id, { isShared: false });
    expect(readSavedViews(desk, ben).views).toEqual([]);
  });

  it('opens the desk for its owner; there is one start at most, and it can be given up', () => {
    const first = keep(ann, 'Safety', '/?theme=safety', { isStart: true });
    expect(findStartView(desk, ann)).toBe('/?theme=safety');
    expect(findStartView(desk, ben)).toBeNull();
    const second = keep(ann, 'Meetings', '/meetings');
    makeStartView(desk, ann, second, { isStart: true });
    expect(readSavedViews(desk, ann).views.filter(({ isStart }) => isStart)).toMatchObject([{ id: second }]);
    makeStartView(desk, ann, second, { isStart: true });
    expect(findStartView(desk, ann)).toBe('/meetings');
    makeStartView(desk, ann, first, { isStart: true });
    makeStartView(desk, ann, first, { isStart: false });
    expect(findStartView(desk, ann)).toBeNull();
  });

  it('never sends the plain timeline round in a circle', () => {
    keep(ann, 'Everything', '/', { isStart: true });
    expect(findStartView(desk, ann)).toBeNull();
  });

  it('leaves a line in the log for each change, and none where nothing changes', () => {
    const id = keep(ann, 'Safety', '/?theme=safety');
    pinView(desk, ann, id, { isPinned: true });
    pinView(desk, ann, id, { isPinned: true });
    shareView(desk, ann, id, { isShared: true });
    redirectView(desk, ann, id, { address: '/meetings' });
    makeStartView(desk, ann, id, { isStart: true });
    pinView(desk, ann, id, { isPinned: false });
    expect(removeView(desk, ann, id).views).toEqual([]);
    expect(logged()).toEqual([
      'save-view',
      'pin-view',
      'share-view',
      'redirect-view',
      'start-with-view',
      'unpin-view',
      'remove-view',
    ]);
    expect(() => removeView(desk, ann, id)).toThrow(NotFoundError);
  });

  it('is kept by nobody without an account', () => {
    const order = parseInput(viewOrderSchema, { name: 'Safety', address: '/' });
    expect(() => saveView(desk, { kind: 'visitor' }, order)).toThrow(SignInNeededError);
    expect(() => saveView(desk, { kind: 'local', name: 'test' }, order)).toThrow(ForbiddenError);
  });
});
