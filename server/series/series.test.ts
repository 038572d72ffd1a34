import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaySeries } from '@/core/cadence/joined-series';
import type { SeriesChange } from '@/core/model/series-change';
import type { Actor } from '@/core/model/user';
import { withForeignKeysResting } from '@/db/connection';
import { deleteArticle } from '@/db/queries/delete-article';
import { listSeriesChanges } from '@/db/queries/series-record';
import { eventIn, quoteOf, storeTestArticle } from '@/db/testing';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '@/server/errors';
import { OWNER } from '@/server/import/testing';
import { type Amendment, amendWithin } from '@/server/review/amend-fact';
import { decide } from '@/server/review/decide';
import { undoMany } from '@/server/review/decide-many';
import { seenOf } from '@/server/review/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readSeries } from '@/server/views/read-series';
import { joinSeries } from './join-series';
import { partSeries } from './part-series';
import { type Resolution, resolveConflict } from './resolve-conflict';
import { undoSeriesChange } from './undo-series-change';

const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };
const COMMITTEE = 'Wuhai Coking Group Party Committee';
const STANDING = 'Wuhai Coking Group Party Standing Committee';
const BOARD = 'Wuhai Coking Board of Works';
const COUNCIL = 'Wuhai Works Council';
const TODAY = '2026-01-10';

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => closeTestDesk(desk));

let told = 0;
/** A report of the `ordinal`th meeting of a body in 2025. Returns its event and its series. */
function report(body: string, ordinal: number, date: string | null): { event: number; series: number } {
  const text = `Report ${++told}. The ${body} met for the ${ordinal}th time.`;
  storeTestArticle(desk.db, text, {
    events: [
      eventIn(text, `met for the ${ordinal}th time`, {
        title: `${body} meets`,
        date,
        dateBasis: date === null ? 'none' : 'stated',
        series: {
          body,
          bodyKey: null,
          kind: 'meeting',
          ordinal,
          year: 2025,
          evidence: quoteOf(text, `${ordinal}th`),
        },
      }),
    ],
  });
  return desk.db.$client
    .prepare('SELECT id AS event, series_id AS series FROM events ORDER BY id DESC LIMIT 1')
    .get() as { event: number; series: number };
}

const amendFact = (of: Desk, actor: Actor, order: Amendment) =>
  of.db.transaction((tx) => amendWithin(tx, actor, order, { at: new Date() }));
const places = () =>
  desk.db.$client.prepare('SELECT id, canonical_id, apart FROM series ORDER BY id').all() as {
    id: number;
    canonical_id: number | null;
    apart: number;
  }[];
const read = (id: number) => readSeries(desk, OWNER, id, TODAY);
const covered = (id: number) => read(id).coverage.map((row) => row.observed);

describe('joining two series', () => {
  it('makes one count of both, under the name that they were joined to, and can be taken back whole', () => {
    const { series: board } = report(BOARD, 3, '2025-02-10');
    const { series: council } = report(COUNCIL, 5, '2025-04-10');
    const before = places();
    const { changeId, seriesId } = joinSeries(desk, OWNER, board, {
      from: council,
      reason: 'Renamed in March.',
    });
    expect(seriesId).toBe(board);
    expect(covered(board)).toEqual([[3, 5]]);
    expect(read(council)).toMatchObject({ id: board, body: BOARD });
    expect(read(board).names).toEqual([
      { id: board, name: expect.stringContaining(BOARD), events: 1, by: 'itself' },
      { id: council, name: expect.stringContaining(COUNCIL), events: 1, by: 'people' },
    ]);
    expect(read(board).history).toMatchObject([{ id: changeId, reason: 'Renamed in March.', undone: null }]);
    undoSeriesChange(desk, OWNER, changeId);
    expect(places()).toEqual(before);
    expect([covered(board), covered(council)]).toEqual([[[3]], [[5]]]);
    expect(read(council).history[0]?.undone).not.toBeNull();
  });

  it('is refused for itself, for what is one already, for what is not there, and to a reader', () => {
    const { series: board } = report(BOARD, 3, '2025-02-10');
    const { series: committee } = report(COMMITTEE, 3, '2025-02-10');
    const { series: standing } = report(STANDING, 4, '2025-02-20');
    const join = (into: number, from: number, actor: Actor = OWNER) =>
      joinSeries(desk, actor, into, { from, reason: null });
    expect(() => join(board, board)).toThrow(InvalidInputError);
    expect(() => join(committee, standing)).toThrow(ConflictError);
    expect(() => join(board, 99)).toThrow(NotFoundError);
    expect(() => join(board, committee, READER)).toThrow(ForbiddenError);
    expect(listSeriesChanges(desk.db)).toEqual([]);
  });

  it('outlives the reports of the joined name', () => {
    const { series: board } = report(BOARD, 3, '2025-02-10');
    const { series: council } = report(COUNCIL, 5, '2025-04-10');
    joinSeries(desk, OWNER, board, { from: council, reason: null });
    withForeignKeysResting(desk.db, (tx) => deleteArticle(tx, 2));
    withForeignKeysResting(desk.db, (tx) => deleteArticle(tx, 1));
    expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
    report(COUNCIL, 6, '2025-05-10');
    expect(covered(board)).toEqual([[6]]);
  });
});

describe('parting a series', () => {
  it('gives a standing committee its own count although its name shares one, and an undo gives it back', () => {
    const { series: committee } = report(COMMITTEE, 3, '2025-02-10');
    const { series: standing } = report(STANDING, 5, '2025-04-10');
    expect(covered(committee)).toEqual([[3, 5]]);
    expect(read(committee).names.map(({ by }) => by)).toEqual(['itself', 'name']);
    const { changeId } = partSeries(desk, OWNER, standing, { reason: null });
    expect([covered(committee), covered(standing)]).toEqual([[[3]], [[5]]]);
    expect(read(standing).apart).toBe(true);
    expect(() => partSeries(desk, OWNER, standing, { reason: null })).toThrow(ConflictError);
    undoSeriesChange(desk, OWNER, changeId);
    expect(() => undoSeriesChange(desk, OWNER, changeId)).toThrow(ConflictError);
    expect(covered(standing)).toEqual([[3, 5]]);
  });

  it('parts what people had joined, and leaves the others together', () => {
    const [board, council, works] = [BOARD, COUNCIL, 'Wuhai Works Assembly'].map(
      (body, index) => report(body, index + 2, '2025-02-10').series,
    ) as [number, number, number];
    joinSeries(desk, OWNER, board, { from: council, reason: null });
    joinSeries(desk, OWNER, board, { from: works, reason: null });
    partSeries(desk, OWNER, council, { reason: 'Two bodies.' });
    expect([covered(board), covered(council)]).toEqual([[[2, 4]], [[3]]]);
  });
});

it('any sequence of joins, parts and undos stands as the replay of what is left, and undoing all gives the first state back', () => {
  const ids = [BOARD, COUNCIL, 'Wuhai Works Assembly', COMMITTEE, STANDING].map(
    (body, index) => report(body, index + 2, '2025-02-10').series,
  );
  const first = places();
  const step = fc.oneof(
    fc.record({ verb: fc.constant('join' as const), a: fc.nat(4), b: fc.nat(4) }),
    fc.record({ verb: fc.constant('part' as const), a: fc.nat(4), b: fc.nat(4) }),
    fc.record({ verb: fc.constant('undo' as const), a: fc.nat(20), b: fc.nat(4) }),
  );
  const live = (): SeriesChange[] =>
    listSeriesChanges(desk.db).flatMap(({ change, undoneAt }) => (undoneAt === null ? change : []));
  const expectReplayed = () => {
    const replayed = replaySeries(live());
    for (const { id, canonical_id, apart } of places()) {
      const place = replayed.get(id) ?? { canonical: id, apart: false };
      expect([canonical_id ?? id, apart === 1]).toEqual([place.canonical, place.apart]);
    }
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      for (const { verb, a, b } of steps) {
        try {
          if (verb === 'join') joinSeries(desk, OWNER, ids[a]!, { from: ids[b]!, reason: null });
          else if (verb === 'part') partSeries(desk, OWNER, ids[a]!, { reason: null });
          else undoSeriesChange(desk, OWNER, listSeriesChanges(desk.db).at(-1 - a)?.id ?? 0);
        } catch (error) {
          // A refusal writes nothing.
          if (![ConflictError, InvalidInputError, NotFoundError].some((kind) => error instanceof kind))
            throw error;
        }
        expectReplayed();
      }
      for (const { id, undoneAt } of listSeriesChanges(desk.db)) {
        if (undoneAt === null) undoSeriesChange(desk, OWNER, id);
      }
      expect(places()).toEqual(first);
    }),
    { numRuns: 60 },
  );
});

describe('a meeting', () => {
  const standing = (event: number, to: string) =>
    amendFact(desk, OWNER, {
      kind: 'event',
      id: event,
      changes: { standing: to },
      seen: seenOf(desk, 'event', event),
    });

  it('that was postponed is no evidence of its date, and every reader says so', () => {
    const { series, event } = report(COMMITTEE, 9, '2025-03-10');
    report(COMMITTEE, 3, '2025-02-10');
    expect(read(series).coverage[0]).toMatchObject({ implied: 9 });
    standing(event, 'postponed');
    const view = read(series);
    expect(view.coverage[0]).toMatchObject({ observed: [3], implied: 3 });
    expect(view.aside).toEqual([expect.stringMatching(/Postponed.*9th of 2025/)]);
    expect(view.chart?.notes).toContainEqual(expect.stringMatching(/Postponed.*9th of 2025/));
    expect(view.meetings.find((one) => one.eventId === event)).toMatchObject({ standing: 'postponed' });
  });

  it('that was extraordinary was held, but outside the numbers', () => {
    const { series, event } = report(COMMITTEE, 9, '2025-03-10');
    standing(event, 'extraordinary');
    const view = read(series);
    expect(view.coverage).toEqual([]);
    expect(view.aside).toEqual([expect.stringMatching(/Extraordinary.*9th of 2025/)]);
  });

  it('gets another number without losing what was corrected before', () => {
    const { series, event } = report(COMMITTEE, 9, '2025-03-10');
    standing(event, 'extraordinary');
    amendFact(desk, OWNER, {
      kind: 'event',
      id: event,
      changes: { standing: 'held', ordinal: 8 },
      seen: seenOf(desk, 'event', event),
    });
    amendFact(desk, OWNER, {
      kind: 'event',
      id: event,
      changes: { seriesYear: 2024 },
      seen: seenOf(desk, 'event', event),
    });
    expect(read(series).meetings).toMatchObject([{ ordinal: 8, year: 2024, standing: 'held' }]);
  });
});

describe('a contradiction', () => {
  let one: { event: number; series: number };
  let other: { event: number; series: number };
  beforeEach(() => {
    one = report(COMMITTEE, 6, '2025-02-26');
    other = report(STANDING, 6, '2025-03-02');
  });
  const resolve = (becomes: Resolution['becomes'], over: Partial<Resolution> = {}, actor: Actor = OWNER) =>
    resolveConflict(desk, actor, one.series, {
      stands: { event: one.event, seen: seenOf(desk, 'event', one.event) },
      other: { event: other.event, seen: seenOf(desk, 'event', other.event) },
      becomes,
      ...over,
    });
  const conflicts = () => read(one.series).coverage.flatMap((row) => row.conflicts);
  const row = (event: number) =>
    desk.db.$client
      .prepare('SELECT review_status AS status, ordinal, standing, date FROM events WHERE id = ?')
      .get(event) as Record<string, unknown>;

  it('is told with both quotes', () => {
    expect(conflicts()).toMatchObject([
      { reports: [{ quote: 'met for the 6th time' }, { quote: 'met for the 6th time' }] },
    ]);
  });

  it.each<[Resolution['becomes'], Record<string, unknown>]>([
    ['rejected', { status: 'rejected', standing: 'held' }],
    ['postponed', { status: 'confirmed', standing: 'postponed' }],
    ['extraordinary', { status: 'confirmed', standing: 'extraordinary' }],
    [{ ordinal: 7 }, { status: 'confirmed', ordinal: 7 }],
    [{ date: '2025-02-26' }, { status: 'confirmed', date: '2025-02-26' }],
  ])('is settled when the other becomes %j, and both decisions are taken back as one', (becomes, after) => {
    const before = [row(one.event), row(other.event)];
    const { batch } = resolve(becomes);
    expect(row(one.event)).toMatchObject({ status: 'confirmed', ordinal: 6, date: '2025-02-26' });
    expect(row(other.event)).toMatchObject(after);
    expect(conflicts()).toEqual([]);
    undoMany(desk, OWNER, { batch });
    expect([row(one.event), row(other.event)]).toEqual(before);
    expect(conflicts()).toHaveLength(1);
  });

  it('leaves a correction of the one that stands as it is', () => {
    amendFact(desk, OWNER, { kind: 'event', id: one.event, changes: { title: 'Sitting' }, seen: null });
    expect(resolve('rejected').stands).toBeNull();
    expect(desk.db.$client.prepare('SELECT title FROM events WHERE id = ?').pluck().get(one.event)).toBe(
      'Sitting',
    );
  });

  it('is not settled by saying nothing, by one report alone, by a report of another series, or by a reader', () => {
    const elsewhere = report(BOARD, 6, '2025-03-02');
    expect(() => resolve({})).toThrow(InvalidInputError);
    expect(() => resolve('rejected', { other: { event: one.event, seen: null } })).toThrow(InvalidInputError);
    expect(() => resolve('rejected', { other: { event: elsewhere.event, seen: null } })).toThrow(
      ConflictError,
    );
    expect(() => resolve('rejected', {}, READER)).toThrow(ForbiddenError);
    expect(conflicts()).toHaveLength(1);
  });

  it('settled by somebody else meanwhile is not settled anew unseen', () => {
    decide(desk, OWNER, { kind: 'event', id: other.event, verdict: 'dispute', seen: null });
    expect(() => resolve('rejected', { other: { event: other.event, seen: null } })).toThrow(ConflictError);
    expect(row(one.event)).toMatchObject({ status: 'proposed' });
  });
});
