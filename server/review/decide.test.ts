import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FactKind } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import {
  ConflictError,
  DecidedMeanwhileError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  SignInNeededError,
} from '@/server/errors';
import { undoImport } from '@/server/import/change-import';
import { readImport } from '@/server/import/read-imports';
import { runImports } from '@/server/import/run-imports';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { type DecisionOrder, decide, undoDecision } from './decide';
import { seenOf } from './testing';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };

let desk: Desk;
let importId: number;
beforeEach(async () => {
  desk = openTestDesk();
  importId = await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
});
afterEach(() => closeTestDesk(desk));

const row = (sql: string) => desk.db.$client.prepare(sql).get() as Record<string, unknown>;
const idOf = (table: string) =>
  desk.db.$client.prepare(`SELECT id FROM ${table} ORDER BY id LIMIT 1`).pluck().get() as number;
/** A decision of somebody who has seen how the fact stands, unless the order says what they saw. */
const say = (
  order: Omit<DecisionOrder, 'id' | 'seen'> & { id?: number; seen?: number | null },
  table = 'events',
) => {
  const id = order.id ?? idOf(table);
  return decide(desk, ANALYST, { seen: seenOf(desk, order.kind, id), ...order, id });
};
const undo = (kind: FactKind = 'event', table = 'events') =>
  undoDecision(desk, ANALYST, { kind, id: idOf(table), seen: seenOf(desk, kind, idOf(table)) });
const event = () => row('SELECT * FROM events WHERE id = (SELECT min(id) FROM events)');

describe('a decision', () => {
  it.each([
    ['confirm', 'confirmed'],
    ['dispute', 'disputed'],
    ['reject', 'rejected'],
  ] as const)(
    'to %s an event leaves the fact %s, with who, when, and the words that prove it',
    (verdict, status) => {
      const at = new Date('2025-09-02T10:00:00Z');
      decide(desk, ANALYST, { kind: 'event', id: idOf('events'), verdict, seen: null }, at);
      expect(event().review_status).toBe(status);
      const { text } = row('SELECT text FROM articles') as { text: string };
      const decision = row('SELECT * FROM decisions');
      expect(decision).toMatchObject({
        kind: 'event',
        verdict,
        article_id: 1,
        decided_by: 'u2',
        decided_at: at.getTime(),
      });
      expect(text.slice(decision.start as number, decision.end as number)).toBe(decision.quote);
      expect(
        text.startsWith(
          decision.prefix as string,
          (decision.start as number) - String(decision.prefix).length,
        ),
      ).toBe(true);
      expect(
        row(
          'SELECT actor, action, subject_kind AS kind, subject_id AS subject FROM audit_log ORDER BY audit_log.id DESC',
        ),
      ).toEqual({
        actor: 'u2',
        action: `${verdict}-event`,
        kind: 'article',
        subject: '1',
      });
    },
  );

  it.each([
    ['figure', 'figures'],
    ['mention', 'mentions'],
    ['theme', 'tags'],
    ['entity', 'entities'],
  ] as const)('can be made on a %s', (kind, table) => {
    if (kind === 'theme') {
      desk.db.$client.exec(
        'INSERT INTO tags (article_id, theme_id, score, evidence_id) SELECT 1, (SELECT min(id) FROM themes), 0.5, (SELECT min(id) FROM evidence) WHERE NOT EXISTS (SELECT 1 FROM tags)',
      );
    }
    say({ kind, verdict: 'reject' }, table);
    expect(row(`SELECT review_status AS s FROM ${table} ORDER BY id`)).toEqual({ s: 'rejected' });
    undo(kind, table);
    expect(row(`SELECT review_status AS s FROM ${table} ORDER BY id`)).toEqual({ s: 'proposed' });
  });

  it('that corrects a date writes all that is derived from it, and an undo gives the machine’s back', () => {
    const before = event();
    say({ kind: 'event', verdict: 'correct', correction: { date: '2025-06', type: 'visit' } });
    expect(event()).toMatchObject({
      date: '2025-06',
      date_lower: '2025-06-01',
      date_upper: '2025-06-30',
      date_precision: 'month',
      month: '2025-06',
      date_note: 'Set by a person',
      type: 'visit',
      family: 'project',
      review_status: 'confirmed',
    });
    // A second correction keeps what the first one said of other fields.
    say({ kind: 'event', verdict: 'correct', correction: { date: null } });
    expect(event()).toMatchObject({
      date: null,
      date_lower: null,
      date_precision: 'none',
      type: 'visit',
    });
    // So does whoever only confirms or disputes what they see.
    say({ kind: 'event', verdict: 'dispute' });
    expect(event()).toMatchObject({ date: null, type: 'visit', review_status: 'disputed' });
    undo();
    undo();
    expect(event()).toMatchObject({ date: '2025-06', type: 'visit', review_status: 'confirmed' });
    undo();
    expect(event()).toEqual(before);
    expect(row('SELECT count(*) AS n FROM decisions')).toEqual({ n: 0 });
    expect(row('SELECT action FROM audit_log ORDER BY id DESC')).toEqual({ action: 'undo-event' });
  });

  it('that corrects a figure changes the fields given; an entity is edited on its page', () => {
    const before = row('SELECT * FROM figures ORDER BY id');
    say({ kind: 'figure', verdict: 'correct', correction: { value: 7e9, period: '2023' } }, 'figures');
    expect(row('SELECT * FROM figures ORDER BY id')).toMatchObject({
      value: 7e9,
      period_lower: '2023-01-01',
      unit: before.unit,
    });
    expect(() =>
      say({ kind: 'entity', verdict: 'correct', correction: { name: 'Ansteel' } }, 'entities'),
    ).toThrow(InvalidInputError);
  });

  it('is the last word: it takes the former’s place, which stays in the log', () => {
    say({ kind: 'event', verdict: 'reject' });
    const seen = seenOf(desk, 'event', idOf('events'));
    decide(desk, OWNER, { kind: 'event', id: idOf('events'), verdict: 'confirm', seen });
    expect(row('SELECT count(*) AS n, verdict, decided_by AS by FROM decisions')).toEqual({
      n: 1,
      verdict: 'confirm',
      by: 'local:owner',
    });
    const { before } = row('SELECT before FROM audit_log ORDER BY id DESC') as { before: string };
    expect(JSON.parse(before).decision).toMatchObject({ verdict: 'reject', by: 'u2' });
  });

  it('of a second person who has not seen the first one’s is refused, and says what stands now', () => {
    const at = new Date('2025-09-02T10:00:00Z');
    const id = idOf('events');
    const ref = { kind: 'event', id } as const;
    const first = decide(
      desk,
      ANALYST,
      { ...ref, verdict: 'correct', correction: { date: '2025-06' }, seen: null },
      at,
    );
    const log = row('SELECT count(*) AS n FROM audit_log');
    const refused = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        if (error instanceof DecidedMeanwhileError) return error.standing;
        throw error;
      }
      return null;
    };
    const standing = {
      ...ref,
      decision: { revision: first.revision, verdict: 'correct', at: at.toISOString() },
      fields: { date: '2025-06' },
    };
    for (const verdict of ['confirm', 'reject', 'dispute'] as const) {
      expect(refused(() => decide(desk, OWNER, { ...ref, verdict, seen: null }))).toMatchObject(standing);
    }
    expect(refused(() => undoDecision(desk, OWNER, { ...ref, seen: null }))).toMatchObject(standing);
    expect(event()).toMatchObject({ date: '2025-06', review_status: 'confirmed' });
    expect(row('SELECT count(*) AS n FROM audit_log')).toEqual(log);
    // Having seen it, the second person may have the last word; the first one then has not seen that.
    decide(desk, OWNER, { ...ref, verdict: 'reject', seen: first.revision });
    expect(
      refused(() => decide(desk, ANALYST, { ...ref, verdict: 'confirm', seen: first.revision })),
    ).toMatchObject({
      decision: { verdict: 'reject' },
    });
  });

  it('cannot be mistaken for another that came and went: no state of a fact has a number twice', () => {
    const ref = { kind: 'event', id: idOf('events') } as const;
    const first = say({ kind: 'event', verdict: 'confirm' });
    undo();
    expect(() => decide(desk, OWNER, { ...ref, verdict: 'reject', seen: first.revision })).toThrow(
      DecidedMeanwhileError,
    );
    const second = say({ kind: 'event', verdict: 'confirm' });
    expect(second.revision).toBeGreaterThan(first.revision!);
    expect(() => undoDecision(desk, OWNER, { ...ref, seen: first.revision })).toThrow(DecidedMeanwhileError);
  });

  it('that is taken back leaves what stood before it, step by step, whoever said it', () => {
    const before = event();
    const id = idOf('events');
    say({ kind: 'event', verdict: 'correct', correction: { title: 'As Ben says' } });
    decide(desk, OWNER, { kind: 'event', id, verdict: 'reject', seen: seenOf(desk, 'event', id) });
    say({ kind: 'event', verdict: 'dispute' });
    expect(undo()).toMatchObject({ verdict: 'reject' });
    expect(row('SELECT verdict, decided_by AS by FROM decisions')).toEqual({
      verdict: 'reject',
      by: 'local:owner',
    });
    expect(undo()).toMatchObject({ verdict: 'correct', fields: { title: 'As Ben says' } });
    expect(event()).toMatchObject({ title: 'As Ben says', review_status: 'confirmed' });
    // One more decision on what came back, and back through all of it.
    say({ kind: 'event', verdict: 'reject' });
    undo();
    expect(undo()).toMatchObject({ verdict: null, revision: null });
    expect(event()).toEqual(before);
  });

  it('keeps of a form only what is otherwise than the machine said', () => {
    const { title, type, date } = event() as Record<string, string>;
    say({ kind: 'event', verdict: 'correct', correction: { title: 'Another title', type, date } });
    expect(event()).toMatchObject({ title: 'Another title', date_note: null, date });
    expect(say({ kind: 'event', verdict: 'correct', correction: { title, type } })).toMatchObject({
      verdict: 'confirm',
    });
    expect(event().title).toBe(title);
  });

  it('counts: what is rejected is told first by the next article', async () => {
    const copy = `${reportOf(8, { url: 'https://copy.example/8' })}\nOne line more.\n`;
    await importAll(desk, [{ filename: 'copy.txt', content: copy }]);
    const counted = () => row('SELECT counted FROM events WHERE article_id = 2');
    expect(counted()).toEqual({ counted: 0 });
    say({ kind: 'event', verdict: 'reject' });
    expect(counted()).toEqual({ counted: 1 });
  });

  it('holds its article when an import is taken back', async () => {
    say({ kind: 'event', verdict: 'confirm' });
    expect(readImport(desk, OWNER, importId).keptByUndo).toBe(1);
    undoImport(desk, OWNER, importId);
    await runImports(desk);
    expect(row('SELECT count(*) AS n FROM decisions')).toEqual({ n: 1 });
  });

  it('is refused where it makes no sense, and nothing is written', () => {
    const wrong: [Omit<DecisionOrder, 'id' | 'seen'>, string?][] = [
      [{ kind: 'event', verdict: 'confirm', correction: { date: '2025' } }],
      [{ kind: 'event', verdict: 'correct' }],
      [{ kind: 'event', verdict: 'correct', correction: { date: 'next week' } }],
      [{ kind: 'event', verdict: 'correct', correction: { confidence: 1 } }],
      [{ kind: 'event', verdict: 'correct', correction: { ordinal: null } }],
      [{ kind: 'mention', verdict: 'correct', correction: { name: 'x' } }, 'mentions'],
      [{ kind: 'figure', verdict: 'correct', correction: { value: 'much' } }, 'figures'],
    ];
    for (const [order, table] of wrong) expect(() => say(order, table)).toThrow(InvalidInputError);
    expect(() => say({ kind: 'event', verdict: 'confirm', id: 999 })).toThrow(NotFoundError);
    expect(() => undo()).toThrow(ConflictError);
    expect(row('SELECT count(*) AS n FROM decisions')).toEqual({ n: 0 });
  });

  it('is for analysts and admins', () => {
    const order = { kind: 'event', id: idOf('events'), verdict: 'confirm', seen: null } as const;
    expect(() => decide(desk, READER, order)).toThrow(ForbiddenError);
    expect(() => decide(desk, { kind: 'visitor' }, order)).toThrow(SignInNeededError);
    expect(() => undoDecision(desk, READER, order)).toThrow(ForbiddenError);
  });
});
