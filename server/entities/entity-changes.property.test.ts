import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/core/filters/filters';
import { replay } from '@/core/resolution/replay';
import { listStandingChanges } from '@/db/queries/entity-change';
import { storeResolution } from '@/db/queries/store-resolution';
import * as tables from '@/db/schema/tables';
import type { Desk } from '@/server/context';
import { DeskError } from '@/server/errors';
import { recount } from '@/server/import/recluster';
import { OWNER } from '@/server/import/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { readArticle } from '@/server/views/read-article';
import { readEntities } from '@/server/views/read-entities';
import { readEntity } from '@/server/views/read-entity';
import { readTimeline } from '@/server/views/read-timeline';
import { editEntity } from './edit-entity';
import { keepApart } from './keep-apart';
import { mergeEntities } from './merge-entities';
import { splitEntity } from './split-entity';
import { suggestMerges } from './suggest-merges';
import { dumpEntities, importGroups } from './testing';
import { undoEntityChange } from './undo-entity-change';

let imported: Desk;
let image: Buffer;
beforeAll(async () => {
  imported = openTestDesk();
  await importGroups(imported);
  suggestMerges(imported.db);
  image = imported.db.$client.serialize();
});
afterAll(() => closeTestDesk(imported));

/** A desk of its own that holds what was imported. */
function copyDesk(): Desk {
  const client = new Sqlite(image);
  client.pragma('foreign_keys = ON');
  return { db: drizzle({ client, schema: tables }), path: ':memory:', staging: '' };
}

const TODAY = '2025-12-31';
const idsOf = (desk: Desk, table: string): number[] =>
  desk.db.$client.prepare(`SELECT id FROM ${table} ORDER BY id`).pluck().all() as number[];

/** What people see: every page that shows entities. */
function readAll(desk: Desk) {
  const shown = desk.db.$client.prepare('SELECT id FROM entities WHERE canonical_id IS NULL ORDER BY id');
  return {
    list: readEntities(desk, OWNER, { type: null, q: '' }, null),
    timeline: readTimeline(desk, OWNER, NO_FILTERS),
    entities: (shown.pluck().all() as number[]).map((id) => {
      const { history: _, suggestions: __, ...view } = readEntity(desk, OWNER, id, TODAY);
      return view;
    }),
    articles: idsOf(desk, 'articles').map((id) => readArticle(desk, OWNER, id, TODAY)),
  };
}

const entity = fc.nat({ max: 6 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ verb: fc.constant('merge'), one: entity, other: entity }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('split'), one: entity, other: entity }) },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constant('divide'),
      one: entity,
      articles: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('apart'), one: entity, other: entity }) },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant('rename'),
      one: entity,
      name: fc.constantFrom('Alder', 'Birch', 'Baogang Group'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('type'),
      one: entity,
      type: fc.constantFrom('person' as const, 'place' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('parent'), one: entity, other: fc.option(entity) }) },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant('number'), one: entity, value: fc.constantFrom('Q1', 'Q2') }),
  },
  { weight: 4, arbitrary: fc.record({ verb: fc.constant('undo'), one: fc.nat({ max: 30 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Do what a step says, to the entities and changes that are there. Returns false where the desk refuses it. */
function take(desk: Desk, each: Step): boolean {
  const entities = idsOf(desk, 'entities');
  const at = (index: number) => entities[index % entities.length]!;
  const articles = idsOf(desk, 'articles');
  const standing = desk.db.$client.prepare(
    'SELECT id FROM entity_changes WHERE undone_at IS NULL ORDER BY id',
  );
  try {
    if ('articles' in each) {
      const named = each.articles.map((index) => articles[index % articles.length]!);
      splitEntity(desk, OWNER, at(each.one), { articles: named, name: 'Cedar' });
    } else if ('name' in each) editEntity(desk, OWNER, at(each.one), { name: each.name });
    else if ('type' in each) editEntity(desk, OWNER, at(each.one), { type: each.type });
    else if ('value' in each) {
      const identifiers = [{ scheme: 'wikidata' as const, value: each.value }];
      editEntity(desk, OWNER, at(each.one), { identifiers });
    } else if (each.verb === 'parent') {
      const parent = 'other' in each && each.other !== null ? at(each.other) : null;
      editEntity(desk, OWNER, at(each.one), { parent });
    } else if (each.verb === 'undo') {
      const open = standing.pluck().all() as number[];
      if (open.length === 0) return false;
      undoEntityChange(desk, OWNER, open[each.one % open.length]!);
    } else if ('other' in each && each.other !== null) {
      const other = at(each.other);
      if (each.verb === 'merge') mergeEntities(desk, OWNER, at(each.one), { from: other });
      if (each.verb === 'split') splitEntity(desk, OWNER, at(each.one), { members: [other] });
      if (each.verb === 'apart') keepApart(desk, OWNER, at(each.one), { other });
    }
    return true;
  } catch (error) {
    if (error instanceof DeskError) return false;
    throw error;
  }
}

/** A fresh desk on which only what stands is replayed, in one step. */
function replayed(desk: Desk): Desk {
  const copy = copyDesk();
  const made = desk.db.$client.prepare("SELECT id, key, type, name FROM entities WHERE instr(key, '/') > 0");
  // The names that entities which were made for others' facts have by themselves.
  const base = desk.db.$client.prepare(
    "SELECT coalesce(json_extract(proposed, '$.name'), name) FROM entities WHERE id = ?",
  );
  const types = desk.db.$client.prepare(
    "SELECT coalesce(json_extract(proposed, '$.type'), type) FROM entities WHERE id = ?",
  );
  for (const { id, key } of made.all() as { id: number; key: string }[]) {
    const name = base.pluck().get(id) as string;
    copy.db.$client
      .prepare('INSERT INTO entities (id, key, type, name) VALUES (?, ?, ?, ?)')
      .run(id, key, types.pluck().get(id), name);
    copy.db.$client
      .prepare(
        "INSERT INTO entity_aliases (entity_id, alias, fold, script, language, origin) VALUES (?, ?, lower(?), 'Latn', 'en', 'person')",
      )
      .run(id, name, name);
  }
  for (const [sql, insert] of [
    ['SELECT * FROM entity_changes ORDER BY id', 'INSERT INTO entity_changes VALUES (?, ?, ?, ?, ?, ?, ?)'],
    ['SELECT * FROM entity_change_subjects', 'INSERT INTO entity_change_subjects VALUES (?, ?)'],
  ] as const) {
    for (const row of desk.db.$client.prepare(sql).raw().all())
      copy.db.$client.prepare(insert).run(...(row as unknown[]));
  }
  storeResolution(copy.db, replay([]), replay(listStandingChanges(copy.db)));
  recount(copy.db, idsOf(copy, 'articles'));
  return copy;
}

/** The dump without what a renewed row or a suggestion's reckoning may differ in. */
const comparable = (desk: Desk) =>
  dumpEntities(desk).map((rows) =>
    rows
      .map((row) => {
        const { id, ...rest } = row as Record<string, unknown>;
        return 'alias' in rest ? JSON.stringify(rest) : JSON.stringify({ id, ...rest });
      })
      .sort(),
  );

describe('any sequence of merges, splits, divisions, keeping apart, edits and undos', () => {
  it('ends in the state that replaying the history gives; undoing all gives the first state back', () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), fc.nat(), (steps, seed) => {
        const desk = copyDesk();
        const first = { tables: comparable(desk), seen: readAll(desk) };
        for (const each of steps) if (take(desk, each)) done++;
        const copy = replayed(desk);
        const suggestions = dumpEntities(desk).length - 1;
        const facts = (of: Desk) => comparable(of).slice(0, suggestions);
        expect(facts(desk)).toEqual(facts(copy));
        expect(desk.db.$client.pragma('foreign_key_check')).toEqual([]);
        // Undone in any order: what came last need not go first.
        for (let n = seed; take(desk, { verb: 'undo', one: n }); n = (n * 7 + 3) % 1000);
        // What the machine suggests follows from how entities stand; people's answers leave nothing behind.
        suggestMerges(desk.db);
        expect(comparable(desk)).toEqual(first.tables);
        expect(readAll(desk)).toEqual(first.seen);
        desk.db.$client.close();
        copy.db.$client.close();
      }),
      { numRuns: 15 },
    );
    // The desk refuses some of them; most are done.
    expect(done).toBeGreaterThan(30);
  }, 180_000);
});
