import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ownership } from '@/core/model/source-history';
import type { Actor } from '@/core/model/user';
import { readSourceRefs } from '@/db/queries/source-ref';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '@/server/errors';
import { undoImport } from '@/server/import/change-import';
import { runImports } from '@/server/import/run-imports';
import { importAll, OWNER, reportOf } from '@/server/import/testing';
import { rereadAll } from '@/server/reread/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { editSource } from './edit-source';
import { gradeSource, withdrawGrade } from './grade-source';
import { setOwnership } from './set-ownership';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };
const NOW = new Date('2026-03-01T10:00:00Z');

let desk: Desk;
let importId: number;
beforeEach(async () => {
  desk = openTestDesk();
  importId = await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
});
afterEach(() => closeTestDesk(desk));

const rows = (sql: string) => desk.db.$client.prepare(sql).all() as Record<string, unknown>[];
const source = () => rows('SELECT * FROM sources')[0] as Record<string, unknown>;
const id = () => source().id as number;
const lastAudit = () =>
  rows(
    'SELECT actor, action, subject_kind AS kind, subject_id AS subject FROM audit_log ORDER BY id DESC',
  )[0];
/** How a report of some year is shown. */
const shownIn = (year: number | null) =>
  readSourceRefs(
    desk.db,
    [
      {
        publisherId: id(),
        originalOutletId: null,
        stateOutlet: false,
        publishedLower: year === null ? null : `${year}-05-01`,
        publishedUpper: year === null ? null : `${year}-05-31`,
      },
    ],
    2026,
  )({
    publisherId: id(),
    originalOutletId: null,
    stateOutlet: false,
    publishedLower: year === null ? null : `${year}-05-01`,
    publishedUpper: year === null ? null : `${year}-05-31`,
  });

describe('editing a source', () => {
  it('sets its name, owner and country, with a trace in the log, and what comes back undoes it', () => {
    const before = source();
    const { before: former } = editSource(desk, ANALYST, id(), {
      name: 'Example Metal News',
      owner: 'Example Holding',
      country: 'DE',
    });
    expect(source()).toMatchObject({ name: 'Example Metal News', owner: 'Example Holding', country: 'DE' });
    expect(lastAudit()).toEqual({
      actor: 'u2',
      action: 'edit-source',
      kind: 'source',
      subject: String(id()),
    });
    editSource(desk, ANALYST, id(), former);
    expect(source()).toEqual(before);
  });

  it('holds against the next import, which finds it by either name', async () => {
    editSource(desk, ANALYST, id(), { name: 'Steel Courier', owner: 'Example Holding' });
    gradeSource(desk, ANALYST, id(), { reliability: 'E', reason: 'Invents figures.', fromYear: null }, NOW);
    const before = source();
    await importAll(desk, [
      { filename: '9.txt', content: reportOf(9) },
      { filename: '10.txt', content: reportOf(10).replace('Example Metals', 'Steel Courier') },
    ]);
    expect(rows('SELECT * FROM sources')).toEqual([before]);
    expect(rows('SELECT count(*) AS n FROM articles WHERE publisher_id IS NOT NULL')).toEqual([{ n: 3 }]);
  });

  it('is no change of its reports when they are read again', async () => {
    editSource(desk, ANALYST, id(), { name: 'Steel Courier' });
    const before = source();
    expect(await rereadAll(desk)).toMatchObject({ added: 0, changed: 0, removed: 0, failed: 0 });
    expect(rows('SELECT * FROM sources')).toEqual([before]);
  });

  it('outlives its last report', async () => {
    editSource(desk, ANALYST, id(), { country: 'DE' });
    undoImport(desk, OWNER, importId);
    await runImports(desk);
    expect(rows('SELECT count(*) AS n FROM articles')).toEqual([{ n: 0 }]);
    expect(source()).toMatchObject({ country: 'DE' });
  });

  it('never gives it the name of another', async () => {
    await importAll(desk, [
      { filename: '9.txt', content: reportOf(9).replace('Example Metals', 'Steel Courier') },
    ]);
    expect(() => editSource(desk, ANALYST, id(), { name: 'steel courier' })).toThrow(ConflictError);
  });

  it('refuses what says nothing new, a country in words, an unknown source and a reader', () => {
    expect(() => editSource(desk, ANALYST, id(), { name: String(source().name) })).toThrow(InvalidInputError);
    expect(() => editSource(desk, ANALYST, id(), { country: 'Germany' })).toThrow(InvalidInputError);
    expect(() => editSource(desk, ANALYST, 99, { country: 'DE' })).toThrow(NotFoundError);
    expect(() => editSource(desk, READER, id(), { country: 'DE' })).toThrow(ForbiddenError);
  });
});

describe('grading a source', () => {
  const grade = (reliability: 'B' | 'D' | 'E', fromYear: number | null = null) =>
    gradeSource(desk, ANALYST, id(), { reliability, reason: `It is ${reliability}.`, fromYear }, NOW);

  it('keeps what the desk had proposed and every grade since', () => {
    const proposed = source().reliability;
    grade('B');
    grade('D');
    expect(source()).toMatchObject({ reliability: 'D', reliability_reason: 'It is D.' });
    expect(rows('SELECT reliability, "by" FROM source_grades ORDER BY id')).toEqual([
      { reliability: proposed, by: 'desk' },
      { reliability: 'B', by: 'u2' },
      { reliability: 'D', by: 'u2' },
    ]);
    expect(lastAudit()).toMatchObject({ actor: 'u2', action: 'grade-source' });
  });

  it('is shown with the reports of the years that it is for, and with undated ones as it is now', () => {
    grade('B');
    grade('E', 2024);
    expect([2020, 2023, 2024, 2026, null].map((year) => shownIn(year).reliability)).toEqual([
      'B',
      'B',
      'E',
      'E',
      'E',
    ]);
    expect(shownIn(2020).reliabilityReason).toBe('It is B.');
  });

  it('can be taken back, the last or an older one, down to what the desk proposed', () => {
    const before = source();
    const first = grade('B').gradeId as number;
    const second = grade('E').gradeId as number;
    withdrawGrade(desk, ANALYST, id(), first, NOW);
    expect(source().reliability).toBe('E');
    withdrawGrade(desk, ANALYST, id(), second, NOW);
    expect(source()).toEqual(before);
    expect(lastAudit()).toMatchObject({ action: 'withdraw-grade' });
    const [proposed] = rows('SELECT id FROM source_grades');
    expect(() => withdrawGrade(desk, ANALYST, id(), proposed?.id as number, NOW)).toThrow(ConflictError);
    expect(() => withdrawGrade(desk, ANALYST, id(), second, NOW)).toThrow(NotFoundError);
  });

  it('needs a reason, a year that has begun, and the right', () => {
    const order = { reliability: 'B' as const, reason: ' ', fromYear: null };
    expect(() => gradeSource(desk, ANALYST, id(), order, NOW)).toThrow(InvalidInputError);
    expect(() => grade('B', 2027)).toThrow(InvalidInputError);
    expect(() => gradeSource(desk, READER, id(), { ...order, reason: 'So.' }, NOW)).toThrow(ForbiddenError);
  });
});

describe('the ownership of a source', () => {
  const period = (fromYear: number | null, toYear: number | null, owner: string): Ownership => ({
    owner,
    stateOwned: owner === 'The state',
    fromYear,
    toYear,
    note: null,
  });

  it('is shown with the reports of its years; others keep what is known now', () => {
    setOwnership(desk, ANALYST, id(), [period(null, 2018, 'The state'), period(2019, 2022, 'A fund')]);
    expect([2010, 2018, 2019, 2022].map((year) => shownIn(year).owner)).toEqual([
      'The state',
      'The state',
      'A fund',
      'A fund',
    ]);
    expect([2018, 2019].map((year) => shownIn(year).stateOutlet)).toEqual([true, false]);
    expect([shownIn(2023), shownIn(null)].map(({ owner, stateOutlet }) => [owner, stateOutlet])).toEqual([
      [source().owner, false],
      [source().owner, false],
    ]);
  });

  it('of the present year is what undated reports are shown with', () => {
    setOwnership(desk, ANALYST, id(), [period(2024, null, 'The state')]);
    expect(shownIn(null)).toMatchObject({ owner: 'The state', stateOutlet: true });
    expect(source().state_owned).toBe(0);
  });

  it('is set as a whole, so that what came back undoes it, and each period keeps who said it', () => {
    const first = [period(null, 2018, 'The state')];
    setOwnership(desk, OWNER, id(), first);
    const { before } = setOwnership(desk, ANALYST, id(), [...first, period(2019, null, 'A fund')]);
    expect(rows('SELECT owner, "by" FROM source_ownerships ORDER BY from_year')).toEqual([
      { owner: 'The state', by: 'local:owner' },
      { owner: 'A fund', by: 'u2' },
    ]);
    expect(before).toEqual(first);
    expect(setOwnership(desk, ANALYST, id(), before).after).toEqual(first);
  });

  it('never overlaps, and is refused to a reader', () => {
    const twice = [period(null, 2018, 'The state'), period(2018, null, 'A fund')];
    expect(() => setOwnership(desk, ANALYST, id(), twice)).toThrow(InvalidInputError);
    expect(() => setOwnership(desk, ANALYST, id(), [period(2019, 2018, 'A fund')])).toThrow(
      InvalidInputError,
    );
    expect(() => setOwnership(desk, READER, id(), [])).toThrow(ForbiddenError);
    expect(rows('SELECT * FROM source_ownerships')).toEqual([]);
  });
});
