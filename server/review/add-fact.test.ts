import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AddedFact } from '@/core/model/added-fact';
import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  SignInNeededError,
} from '@/server/errors';
import { undoImport } from '@/server/import/change-import';
import { runImports } from '@/server/import/run-imports';
import { importAll, OWNER } from '@/server/import/testing';
import { changedExtractor, rereadAll } from '@/server/reread/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readArticle } from '@/server/views/read-article';
import { addFact } from './add-fact';
import { decide, undoDecision } from './decide';
import { readGazetteer } from './read-gazetteer';
import { suggestFact } from './suggest-fact';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };
const READER: Actor = { kind: 'user', id: 'u3', name: 'Rea', email: 'r@desk.example', role: 'reader' };

const REPORT = `Title: A quiet week in Baotou
Published: 2025-06-10
Source: Example Metals

Baogang Group held the 9th meeting of its Party Committee of 2025 on May 13, 2025, in Baotou.
On the morning of 4 June the furnace crew of Wistful Kiln went over to the new pots, as planned.
Output came to 4,200 tonnes of glaze in May, a clerk noted.
`;

let desk: Desk;
let text: string;
let importId: number;
beforeEach(async () => {
  desk = openTestDesk();
  importId = await importAll(desk, [{ filename: 'quiet.txt', content: REPORT }]);
  text = value('SELECT text FROM articles') as string;
});
afterEach(() => closeTestDesk(desk));

const rows = (sql: string) => desk.db.$client.prepare(sql).all() as Record<string, unknown>[];
const value = (sql: string) => desk.db.$client.prepare(sql).pluck().get();
const words = (quote: string): Evidence => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in the text.`);
  return evidenceAt(text, start, start + quote.length);
};
const add = (fact: AddedFact, actor: Actor = ANALYST) =>
  addFact(desk, actor, 1, fact, new Date('2025-09-02T10:00:00Z'));

const MOVE = 'the furnace crew of Wistful Kiln went over to the new pots';
const anEvent = (over: Partial<Extract<AddedFact, { kind: 'event' }>> = {}): AddedFact => ({
  kind: 'event',
  evidence: words(MOVE),
  type: 'project_milestone',
  title: 'Wistful Kiln changes its pots',
  date: '2025-06-04',
  dateEvidence: words('4 June'),
  series: null,
  participants: [],
  ...over,
});
const aFigure = (over: Partial<Extract<AddedFact, { kind: 'figure' }>> = {}): AddedFact => ({
  kind: 'figure',
  evidence: words('Output came to 4,200 tonnes of glaze in May'),
  metric: 'production',
  subject: 'Wistful Kiln',
  subjectEntityId: null,
  value: 4200,
  valueMax: null,
  unit: 't',
  period: '2025-05',
  periodEvidence: words('May, a clerk'.slice(0, 3)),
  qualifier: 'exact',
  ...over,
});
const aMention = (entity: Extract<AddedFact, { kind: 'mention' }>['entity']): AddedFact => ({
  kind: 'mention',
  evidence: words('Wistful Kiln'),
  entity,
});

/** Everything of a desk that adding could touch, but for the log. */
const all = () =>
  JSON.stringify(
    [
      'events',
      'figures',
      'mentions',
      'tags',
      'tag_evidence',
      'evidence',
      'event_participants',
      'entities',
      'entity_aliases',
      'series',
      'decisions',
    ].map((table) => rows(`SELECT * FROM ${table}`)),
  );
const loose = () =>
  rows(
    'SELECT v.id FROM evidence v JOIN articles a ON a.id = v.article_id WHERE substr(a.text, v.start + 1, v."end" - v.start) <> v.quote',
  );

describe('a fact that a person adds', { timeout: 60_000 }, () => {
  it('is an event with its own words, and other words for its date', () => {
    const host = value("SELECT id FROM entities WHERE key = 'baogang-group'") as number;
    const { id } = add(anEvent({ participants: [{ entityId: host, role: 'host' }] }));
    expect(rows(`SELECT * FROM events WHERE id = ${id}`)[0]).toMatchObject({
      type: 'project_milestone',
      family: 'project',
      date: '2025-06-04',
      date_basis: 'stated',
      month: '2025-06',
      review_status: 'confirmed',
      confidence: 1,
      counted: 1,
      claim_status: expect.any(String),
    });
    expect(
      rows(`SELECT p.quote AS proof, d.quote AS day FROM events e JOIN evidence p ON p.id = e.evidence_id
            JOIN evidence d ON d.id = e.date_evidence_id WHERE e.id = ${id}`),
    ).toEqual([{ proof: MOVE, day: '4 June' }]);
    expect(rows(`SELECT entity_id AS entity, role FROM event_participants WHERE event_id = ${id}`)).toEqual([
      { entity: host, role: 'host' },
    ]);
    expect(rows('SELECT verdict, added, quote, decided_by AS by FROM decisions')).toEqual([
      { verdict: 'add', added: 1, quote: MOVE, by: 'u2' },
    ]);
    expect(rows('SELECT actor, action FROM audit_log ORDER BY id DESC LIMIT 1')).toEqual([
      { actor: 'u2', action: 'add-event' },
    ]);
    const view = readArticle(desk, READER, 1);
    expect(view.events.find((event) => event.id === id)?.quotes[0]?.quote).toBe(MOVE);
    expect(view.quotes.found).toBe(view.quotes.total);
  });

  it('can be one of a series, whose number it then has', () => {
    const series = rows('SELECT body, kind FROM series')[0] as { body: string; kind: 'meeting' };
    const { id } = add(anEvent({ type: 'meeting', series: { ...series, ordinal: 10, year: 2025 } }));
    expect(rows(`SELECT series_id AS s, ordinal, series_year AS y FROM events WHERE id = ${id}`)).toEqual([
      { s: value('SELECT id FROM series'), ordinal: 10, y: 2025 },
    ]);
    expect(value('SELECT count(*) FROM series')).toBe(1);
  });

  it('is a figure, a theme or an entity, known or new', () => {
    const figure = add(aFigure());
    expect(rows(`SELECT * FROM figures WHERE id = ${figure.id}`)[0]).toMatchObject({
      value: 4200,
      unit: 't',
      as_written: '4,200 tonnes',
      period_lower: '2025-05-01',
      review_status: 'confirmed',
    });
    const theme = value('SELECT key FROM themes WHERE id NOT IN (SELECT theme_id FROM tags)') as string;
    const tag = add({ kind: 'theme', evidence: words('new pots'), theme });
    expect(
      rows(
        `SELECT v.quote FROM tag_evidence x JOIN evidence v ON v.id = x.evidence_id WHERE tag_id = ${tag.id}`,
      ),
    ).toEqual([{ quote: 'new pots' }]);
    add(aMention({ type: 'organization', name: 'Wistful Kiln' }));
    expect(rows("SELECT type, name, review_status AS s FROM entities WHERE name = 'Wistful Kiln'")).toEqual([
      { type: 'organization', name: 'Wistful Kiln', s: 'confirmed' },
    ]);
    const known = value("SELECT id FROM entities WHERE key = 'baogang-group'") as number;
    const mention = add({ kind: 'mention', evidence: words('the furnace crew'), entity: { id: known } });
    expect(rows(`SELECT entity_id AS e FROM mentions WHERE id = ${mention.id}`)).toEqual([{ e: known }]);
    expect(loose()).toEqual([]);
    // What is new by name is known by name from now on.
    expect(readGazetteer(desk).find('organization:wistful-kiln')?.name).toBe('Wistful Kiln');
  });

  it('is gone whole when it is taken back, with all that only it had brought', () => {
    const before = all();
    const theme = value('SELECT key FROM themes WHERE id NOT IN (SELECT theme_id FROM tags)') as string;
    const added = [
      add(anEvent({ series: { body: 'Wistful Kiln Elders', kind: 'meeting', ordinal: 3, year: null } })),
      add(aFigure()),
      add(aMention({ type: 'organization', name: 'Wistful Kiln' })),
      add({ kind: 'theme', evidence: words('new pots'), theme }),
    ];
    for (const { kind, id, revision } of added.reverse()) {
      const undone = undoDecision(desk, ANALYST, { kind, id, seen: revision });
      expect(undone).toMatchObject({ verdict: null, revision: null, fields: {} });
    }
    expect(all()).toBe(before);
    expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
    expect(desk.db.$client.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('can be corrected and rejected like any other, and each step back is one', () => {
    const { id, revision } = add(aFigure());
    const ref = { kind: 'figure', id } as const;
    const corrected = decide(desk, OWNER, {
      ...ref,
      verdict: 'correct',
      correction: { value: 4300 },
      seen: revision,
    });
    const rejected = decide(desk, OWNER, { ...ref, verdict: 'reject', seen: corrected.revision });
    const back = undoDecision(desk, OWNER, { ...ref, seen: rejected.revision });
    expect(rows(`SELECT value, review_status AS s FROM figures WHERE id = ${id}`)).toEqual([
      { value: 4300, s: 'confirmed' },
    ]);
    const first = undoDecision(desk, OWNER, { ...ref, seen: back.revision });
    expect(first.verdict).toBe('add');
    expect(value(`SELECT value FROM figures WHERE id = ${id}`)).toBe(4200);
    undoDecision(desk, OWNER, { ...ref, seen: first.revision });
    expect(value(`SELECT count(*) FROM figures WHERE id = ${id}`)).toBe(0);
  });

  it('stays when the archive is read again, and is no news to the machine that never saw it', async () => {
    const theme = value('SELECT key FROM themes WHERE id NOT IN (SELECT theme_id FROM tags)') as string;
    const added = [
      add(anEvent()),
      add(aFigure()),
      add(aMention({ type: 'organization', name: 'Wistful Kiln' })),
      add({ kind: 'theme', evidence: words('new pots'), theme }),
    ];
    await rereadAll(desk, {
      extract: changedExtractor((found) => ({ ...found, events: [], figures: [], themes: [] })),
    });
    expect(rows('SELECT disagreement FROM decisions WHERE disagreement IS NOT NULL')).toEqual([]);
    expect(await rereadAll(desk)).toMatchObject({ failed: 0, kept: 4 });
    const tables = { event: 'events', figure: 'figures', mention: 'mentions', theme: 'tags' } as const;
    for (const { kind, id } of added) {
      const table = tables[kind as keyof typeof tables];
      expect(rows(`SELECT review_status AS s FROM ${table} WHERE id = ${id}`)).toEqual([{ s: 'confirmed' }]);
    }
    expect(loose()).toEqual([]);
  });

  it('holds its article when the import is taken back', async () => {
    add(anEvent());
    undoImport(desk, OWNER, importId);
    await runImports(desk);
    expect(value('SELECT count(*) FROM articles')).toBe(1);
  });

  it('is refused without its words at their place, and nothing is written', () => {
    const before = all();
    const there = words(MOVE);
    const wrong: [AddedFact, typeof InvalidInputError | typeof ConflictError][] = [
      [anEvent({ evidence: { ...there, start: there.start + 1, end: there.end + 1 } }), InvalidInputError],
      [
        anEvent({
          evidence: { ...there, quote: 'the furnace crew of Wistful Kiln went home to the new pots' },
        }),
        InvalidInputError,
      ],
      [anEvent({ evidence: { ...there, prefix: 'another place' } }), InvalidInputError],
      [anEvent({ dateEvidence: { ...words('4 June'), start: 0, end: 6 } }), InvalidInputError],
      [anEvent({ date: null }), InvalidInputError],
      [anEvent({ participants: [{ entityId: 9999, role: 'host' }] }), InvalidInputError],
      [aFigure({ valueMax: 10 }), InvalidInputError],
      [aFigure({ subjectEntityId: 9999 }), InvalidInputError],
      [aMention({ id: 9999 }), InvalidInputError],
      [{ kind: 'theme', evidence: there, theme: 'no-such-theme' }, InvalidInputError],
    ];
    for (const [fact, error] of wrong) expect(() => add(fact)).toThrow(error);
    expect(() => addFact(desk, ANALYST, 99, anEvent())).toThrow(NotFoundError);
    expect(all()).toBe(before);
    add(aMention({ type: 'organization', name: 'Wistful Kiln' }));
    expect(() => add(aMention({ type: 'organization', name: 'Wistful Kiln' }))).toThrow(ConflictError);
  });

  it('is for analysts and admins', () => {
    expect(() => add(anEvent(), READER)).toThrow(ForbiddenError);
    expect(() => add(anEvent(), { kind: 'visitor' })).toThrow(SignInNeededError);
    expect(() => suggestFact(desk, READER, 1, { start: 0, end: 5, words: 'x' })).toThrow(ForbiddenError);
  });
});

describe('what selected words are read as', { timeout: 60_000 }, () => {
  const suggest = (quote: string) => {
    const { start, end } = words(quote);
    return suggestFact(desk, ANALYST, 1, { start, end, words: quote });
  };

  it('is an event with the date of its sentence, the year taken from the report', () => {
    const { likely, event, evidence } = suggest(MOVE);
    expect(likely).toBe('event');
    expect(event).toMatchObject({ date: '2025-06-04', dateEvidence: { quote: '4 June' } });
    expect(event.title.toLowerCase()).toContain(MOVE.toLowerCase());
    expect(event.dateEvidence).toEqual(words('4 June'));
    expect(evidence).toEqual(words(MOVE));
  });

  it('is a figure with amount, unit and period', () => {
    const { likely, figure } = suggest('Output came to 4,200 tonnes of glaze in May');
    expect(likely).toBe('figure');
    expect(figure).toMatchObject({ value: 4200, unit: 't', period: '2025-05' });
  });

  it('is an entity where the words are a name, with the entities that are called so', () => {
    const { likely, entity } = suggest('Baogang Group');
    expect(likely).toBe('mention');
    expect(entity.known[0]?.name).toBe('Baogang Group');
  });

  it('can be stored as it is', () => {
    const { evidence, event } = suggest(MOVE);
    const participants = event.participants.map(({ entity, role }) => ({ entityId: entity.id, role }));
    const { id } = add({ kind: 'event', evidence, ...event, participants });
    expect(value(`SELECT date FROM events WHERE id = ${id}`)).toBe('2025-06-04');
  });

  it('forgives white space around the words, but not other words', () => {
    const { start, end } = words(MOVE);
    expect(suggestFact(desk, ANALYST, 1, { start: start - 1, end: end + 0, words: MOVE }).evidence).toEqual(
      words(MOVE),
    );
    expect(() => suggestFact(desk, ANALYST, 1, { start: start + 4, end: end + 4, words: MOVE })).toThrow(
      InvalidInputError,
    );
    expect(() => suggestFact(desk, ANALYST, 99, { start, end, words: MOVE })).toThrow(NotFoundError);
  });
});
