import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { decide, undoDecision } from './decide';
import { readFactHistory } from './history';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };

let desk: Desk;
beforeEach(async () => {
  desk = openTestDesk();
  await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
});
afterEach(() => closeTestDesk(desk));

describe('the history of a fact', () => {
  it('tells who decided what and when, the last word first, with what changed', () => {
    const id = desk.db.$client.prepare('SELECT min(id) FROM events').pluck().get() as number;
    const ref = { kind: 'event', id } as const;
    expect(readFactHistory(desk, READER, ref)).toMatchObject({
      entries: [],
      revision: null,
      canReview: false,
    });
    const first = decide(
      desk,
      OWNER,
      { ...ref, verdict: 'correct', correction: { title: 'Another title', date: '2025-06' }, seen: null },
      new Date('2025-09-02T10:00:00Z'),
    );
    const second = decide(desk, OWNER, { ...ref, verdict: 'reject', seen: first.revision });
    undoDecision(desk, OWNER, { ...ref, seen: second.revision });
    const { entries, revision } = readFactHistory(desk, OWNER, ref);
    expect(entries.map(({ verdict }) => verdict)).toEqual(['undo', 'reject', 'correct']);
    expect(entries[2]).toMatchObject({
      by: expect.stringContaining('owner'),
      at: '2025-09-02T10:00:00.000Z',
      changes: [
        { label: 'Title', after: 'Another title' },
        { label: 'Date', after: 'Jun 2025' },
      ],
    });
    expect(entries[0]).toMatchObject({ id: revision, changes: [] });
  });

  it('is of facts that are there', () => {
    expect(() => readFactHistory(desk, READER, { kind: 'event', id: 999 })).toThrow(NotFoundError);
  });
});
