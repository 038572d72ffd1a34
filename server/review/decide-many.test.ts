import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/core/model/user';
import { parseQueueScope } from '@/core/review/queue-scope';
import type { Desk } from '@/server/context';
import {
  ConflictError,
  DecidedMeanwhileError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from '@/server/errors';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readReview } from '@/server/views/read-review';
import { readReviewStanding } from '@/server/views/read-review-standing';
import { decide } from './decide';
import { decideMany, type ManyOrder, undoMany } from './decide-many';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };

let desk: Desk;
beforeEach(async () => {
  desk = openTestDesk();
  await importAll(
    desk,
    [1, 2, 3].map((n) => ({ filename: `${n}.txt`, content: reportOf(n) })),
  );
});
afterEach(() => closeTestDesk(desk));

const all = <Row>(sql: string) => desk.db.$client.prepare(sql).all() as Row[];
const open = (query = '') => readReview(desk, OWNER, parseQueueScope(new URLSearchParams(query)), null);
const state = () =>
  ['events', 'figures', 'tags', 'decisions'].map((table) => all(`SELECT * FROM ${table} ORDER BY id`));
const orderOf = (query = ''): Extract<ManyOrder, { facts: unknown }> => ({
  verdict: 'confirm',
  facts: open(query).items.flatMap(({ kind, id, revision: seen }) =>
    kind === 'merge' ? [] : [{ kind, id, seen }],
  ),
});

describe('many decisions at once', () => {
  it('are one batch: each is decided and logged, and one undo takes all of them back', () => {
    const before = state();
    const order = orderOf();
    const { batch, facts } = decideMany(desk, OWNER, order);
    expect(facts).toHaveLength(order.facts.length);
    expect(open().open.all).toBe(0);
    expect(open().decided).toBe(order.facts.length);
    expect(all('SELECT DISTINCT batch FROM decisions')).toEqual([{ batch }]);
    expect(all("SELECT 1 FROM audit_log WHERE action LIKE 'confirm-%'")).toHaveLength(order.facts.length);
    expect(readReviewStanding(desk, OWNER).last).toMatchObject([{ together: order.facts.length, batch }]);
    expect(undoMany(desk, OWNER, { batch })).toEqual({ undone: order.facts.length });
    expect(state()).toEqual(before);
    expect(() => undoMany(desk, OWNER, { batch })).toThrow(NotFoundError);
  });

  it('are all that a filter lets through, when they are as many as the person saw', () => {
    const { open: count } = open('family=meeting');
    expect(count.facts).toBe(3);
    const order = { verdict: 'reject', scope: 'family=meeting', expected: 3 } as const;
    expect(() => decideMany(desk, OWNER, { ...order, expected: 2 })).toThrow(ConflictError);
    expect(all('SELECT 1 FROM decisions')).toEqual([]);
    decideMany(desk, OWNER, order);
    expect(all('SELECT DISTINCT review_status AS s FROM events')).toEqual([{ s: 'rejected' }]);
    expect(all('SELECT DISTINCT review_status AS s FROM figures')).toEqual([{ s: 'proposed' }]);
    expect(() => decideMany(desk, OWNER, { ...order, scope: 'family=party' })).toThrow(InvalidInputError);
  });

  it('are none when somebody has decided on one of them meanwhile', () => {
    const order = orderOf();
    const { kind, id } = order.facts.at(-1)!;
    decide(desk, OWNER, { kind, id, verdict: 'reject', seen: null });
    const before = state();
    expect(() => decideMany(desk, OWNER, order)).toThrow(DecidedMeanwhileError);
    expect(state()).toEqual(before);
  });

  it('leave to whoever decides anew what was decided anew', () => {
    const { batch, facts } = decideMany(desk, OWNER, orderOf());
    const { kind, id, revision } = facts[0]!;
    if (kind === 'merge') throw new Error('A fact was decided.');
    decide(desk, OWNER, { kind, id, verdict: 'reject', seen: revision });
    expect(undoMany(desk, OWNER, { batch })).toEqual({ undone: facts.length - 1 });
    expect(all('SELECT verdict FROM decisions')).toEqual([{ verdict: 'reject' }]);
  });

  it('are for analysts and admins', () => {
    expect(() => decideMany(desk, READER, orderOf())).toThrow(ForbiddenError);
    expect(() => undoMany(desk, READER, { batch: crypto.randomUUID() })).toThrow(ForbiddenError);
  });
});
