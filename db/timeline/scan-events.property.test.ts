import Sqlite from 'better-sqlite3';
import { asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, GRADE_FLOORS, NO_FILTERS, WITHIN } from '@/core/filters/filters';
import { EVENT_FAMILIES, EVENT_TYPES, familyOf, MEETING_STANDINGS } from '@/core/model/event';
import { REVIEW_STATUSES } from '@/core/model/review';
import { RELIABILITIES } from '@/core/model/source';
import { DATE_PRECISIONS } from '@/core/time/edtf';
import type { DeskDatabase } from '../connection';
import { withForeignKeysResting } from '../connection';
import { countedEvents } from '../counted';
import { deleteArticle } from '../queries/delete-article';
import { countsInSeries, SERIES_COLUMNS } from '../queries/series-ref';
import { boundsOf } from '../queries/store-bounds';
import { shownReliability } from '../reliability';
import { membersOfAll, shownAs } from '../resolved';
import * as tables from '../schema/tables';
import { articles, eventParticipants, events, eventThemes, series, sources } from '../schema/tables';
import { entityIn, eventIn, openTestDatabase, storeTestArticle, TEST_THEMES } from '../testing';
import { eventsWhere } from '../where';
import { cellsOf } from './cells-of';
import type { EventPlace } from './event-index';
import { listMatching } from './list-matching';
import { listNumbered } from './list-numbered';
import { type Counts, type EventScan, scanEvents } from './scan-events';

const DATES = [
  '2024',
  '2024-11',
  '2025-02-10',
  '2025-02-10~',
  '2025-01-31/2025-02-02',
  '2025-07/2025-09',
  'XXXX-08-14',
  null,
];
const NAMES = ['Lakeside Steel', 'Fjord Alloys', 'Ada Moss', 'Wuhai Coking'];
const OUTLETS = ['Steel Weekly', 'Fjord Post', 'Ore Daily'];

function addArticle(db: DeskDatabase, n: number, picks: number[]): void {
  const at = (i: number) => picks[i % picks.length]!;
  const text = NAMES.map((name, i) => `${name} did thing ${n}-${i}.`).join('\n');
  const entities = NAMES.map((name) => entityIn(text, name));
  const outlet = (i: number) =>
    at(i) % 4 === 0
      ? null
      : {
          name: OUTLETS[at(i) % OUTLETS.length]!,
          owner: null,
          stateOwned: false,
          country: null,
          reliability: RELIABILITIES[at(i + 1) % 6]!,
          reliabilityReason: null,
        };
  storeTestArticle(
    db,
    text,
    {
      entities,
      published: at(2) % 3 === 0 ? null : `202${at(2) % 6}-05-01`,
      publishedBasis: at(2) % 3 === 0 ? 'none' : 'stated',
      events: NAMES.map((_, i) => {
        const date = DATES[at(i + 3) % DATES.length]!;
        return eventIn(text, `did thing ${n}-${i}`, {
          type: EVENT_TYPES[at(i) % EVENT_TYPES.length]!,
          date,
          dateBasis: date ? 'stated' : 'none',
          participants: entities
            .filter((_, e) => (at(i + e) >> e) % 2 === 0)
            .flatMap(({ key }) => [
              { entity: key, role: 'host' as const },
              { entity: key, role: 'chair' as const },
            ]),
          themes: TEST_THEMES.filter((_, t) => (at(i + t) >> t) % 2 === 0).map(({ key }) => key),
        });
      }),
      themes: TEST_THEMES.map(({ key }) => ({
        theme: key,
        score: 0.5,
        evidence: [entities[0]!.mentions[0]!],
      })),
    },
    { publisher: outlet(0), originalOutlet: outlet(1) },
  );
}

/** Something that people or programs do to a desk; `a` and `b` choose what to. */
const WRITES: ((db: DeskDatabase, a: number, b: number, n: number) => void)[] = [
  (db, a, b, n) => addArticle(db, n, [a, b, a + b, a * 3 + b, b * 7]),
  (db, a, b) => {
    const reviewStatus = REVIEW_STATUSES[b % REVIEW_STATUSES.length]!;
    db.update(events)
      .set({ reviewStatus })
      .where(eq(events.id, someId(db, 'events', a)))
      .run();
  },
  (db, a, b) => {
    const date = DATES[b % DATES.length]!;
    const { lower, upper } = boundsOf(date);
    const datePrecision = DATE_PRECISIONS[b % DATE_PRECISIONS.length]!;
    db.update(events)
      .set({ date, dateLower: lower, dateUpper: upper, datePrecision })
      .where(eq(events.id, someId(db, 'events', a)))
      .run();
  },
  (db, a, b) => {
    const type = EVENT_TYPES[b % EVENT_TYPES.length]!;
    db.update(events)
      .set({ type, family: familyOf(type), counted: b % 3 !== 0 })
      .where(eq(events.id, someId(db, 'events', a)))
      .run();
  },
  (db, a, b) =>
    db
      .update(events)
      .set({
        seriesId: b % 5 === 0 ? null : someId(db, 'series', b) || null,
        seriesYear: b % 7 === 0 ? null : 2024 + (a % 2),
        ordinal: b % 11 === 0 ? null : 1 + (a % 9),
      })
      .where(eq(events.id, someId(db, 'events', a)))
      .run(),
  (db, a, b) =>
    db
      .update(events)
      .set({ standing: MEETING_STANDINGS[b % MEETING_STANDINGS.length]! })
      .where(eq(events.id, someId(db, 'events', a)))
      .run(),
  (db, a, b) => {
    const [one, other] = [someId(db, 'series', a), someId(db, 'series', b)];
    db.run('UPDATE series SET canonical_id = NULL, apart = 0');
    db.update(series)
      .set(one === other ? { apart: true } : { canonicalId: other })
      .where(eq(series.id, one))
      .run();
  },
  (db, a, b) =>
    db.$client
      .prepare('INSERT OR IGNORE INTO event_themes VALUES (?, ?)')
      .run(someId(db, 'events', a), (b % 2) + 1),
  (db, a) =>
    db
      .delete(eventThemes)
      .where(eq(eventThemes.eventId, someId(db, 'events', a)))
      .run(),
  (db, a, b) =>
    db.$client
      .prepare("INSERT OR REPLACE INTO event_participants VALUES (?, ?, 'speaker')")
      .run(someId(db, 'events', a), someId(db, 'entities', b)),
  (db, a, b) =>
    db.$client
      .prepare('UPDATE OR REPLACE event_participants SET event_id = ? WHERE event_id = ?')
      .run(someId(db, 'events', a), someId(db, 'events', b)),
  (db, a) =>
    db
      .delete(events)
      .where(eq(events.id, someId(db, 'events', a)))
      .run(),
  (db, a) => withForeignKeysResting(db, (tx) => deleteArticle(tx, someId(db, 'articles', a))),
  (db, a, b) => {
    const [one, other] = [someId(db, 'entities', a), someId(db, 'entities', b)];
    db.$client
      .prepare('UPDATE entities SET canonical_id = NULL WHERE canonical_id = ? OR id = ?')
      .run(one, other);
    if (one !== other)
      db.$client.prepare('UPDATE entities SET canonical_id = ? WHERE id = ?').run(other, one);
  },
  (db, a) =>
    db.$client.prepare('UPDATE entities SET canonical_id = NULL WHERE id = ?').run(someId(db, 'entities', a)),
  (db, a, b) =>
    db
      .update(sources)
      .set({ reliability: RELIABILITIES[b % 6]! })
      .where(eq(sources.id, someId(db, 'sources', a)))
      .run(),
  (db, a, b) =>
    db.$client
      .prepare(
        "INSERT INTO source_grades (source_id, reliability, reason, from_year, by, at) SELECT id, ?, 'why', ?, 'me', 0 FROM sources WHERE id = ?",
      )
      .run(RELIABILITIES[b % 6]!, a % 3 === 0 ? null : 2020 + (a % 6), someId(db, 'sources', b)),
  (db, a, b) =>
    db
      .update(articles)
      .set({
        publisherId: b % 2 === 0 ? null : someId(db, 'sources', b) || null,
        publishedLower: '2023-01-01',
        publishedUpper: '2023-12-31',
      })
      .where(eq(articles.id, someId(db, 'articles', a)))
      .run(),
];

/** A numbered body of each entity. */
function addSeries(db: DeskDatabase): void {
  db.run(`INSERT INTO series (body, body_fold, kind, entity_id)
    SELECT name || ' Party Committee', key, 'meeting', id FROM entities ORDER BY id`);
}

/** One of the ids of a table, or 0 where it is empty. */
function someId(db: DeskDatabase, table: string, pick: number): number {
  const ids = db.$client.prepare(`SELECT id FROM ${table} ORDER BY id`).pluck().all() as number[];
  return ids[pick % Math.max(1, ids.length)] ?? 0;
}

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 });
const end = fc.constantFrom(null, null, '2024-11', '2025-02', '2025-02-01', '2025-02-10', '2025-08');
const filters: fc.Arbitrary<Filters> = fc
  .record({
    families: fc.uniqueArray(fc.constantFrom(...EVENT_FAMILIES), { maxLength: 3 }),
    themes: fc.uniqueArray(fc.constantFrom('reform', 'governance', 'unknown'), { maxLength: 2 }),
    entities: ids,
    sources: ids,
    statuses: fc.uniqueArray(fc.constantFrom(...REVIEW_STATUSES), { maxLength: 2 }),
    precisions: fc.uniqueArray(fc.constantFrom(...DATE_PRECISIONS), { maxLength: 2 }),
    from: end,
    to: end,
    within: fc.constantFrom(...WITHIN),
    grade: fc.option(fc.constantFrom(...GRADE_FLOORS)),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  // Under many filters at once nothing is left: most views have few.
  .chain((all) =>
    fc.subarray(Object.keys(NO_FILTERS) as (keyof Filters)[], { maxLength: 4 }).map((kept) => ({
      ...NO_FILTERS,
      ...Object.fromEntries(kept.map((name) => [name, all[name]])),
    })),
  );

/** What is not 0, by key. */
const found = (counts: Counts, keys: readonly (string | number)[] | null = null) =>
  Object.fromEntries([...counts].map((n, i) => [keys ? keys[i] : i, n] as const).filter(([, n]) => n > 0));

const byKey = (rows: { key: string | number | null; n: number }[]) =>
  Object.fromEntries(rows.map(({ key, n }) => [key, n]));

/** The same by SQL, in the words of `eventsWhere`. */
function countInSql(db: DeskDatabase, under: Filters) {
  const by = (key: SQL, where: SQL | undefined) =>
    byKey(
      db
        .select({ key: sql<string>`${key}`, n: sql<number>`count(DISTINCT ${events.id})` })
        .from(events)
        .innerJoin(articles, eq(articles.id, events.articleId))
        .leftJoin(eventThemes, eq(eventThemes.eventId, events.id))
        .leftJoin(eventParticipants, eq(eventParticipants.eventId, events.id))
        .leftJoin(sources, sql`${sources.id} IN (${articles.publisherId}, ${articles.originalOutletId})`)
        .where(sql`${where} AND ${key} IS NOT NULL`)
        .groupBy(key)
        .all(),
    );
  return {
    stored: db.select({ n: count() }).from(events).where(countedEvents).get()!.n,
    matching: db.select({ n: count() }).from(events).where(eventsWhere(under)).get()!.n,
    families: by(sql`${events.family}`, eventsWhere(under, 'families')),
    statuses: by(sql`${events.reviewStatus}`, eventsWhere(under, 'statuses')),
    precisions: by(sql`${events.datePrecision}`, eventsWhere(under, 'precisions')),
    grades: by(shownReliability, eventsWhere(under, 'grade')),
    themes: by(sql`${eventThemes.themeId}`, eventsWhere(under, 'themes')),
    entities: by(shownAs(eventParticipants.entityId), eventsWhere(under, 'entities')),
    sources: by(sql`${sources.id}`, eventsWhere(under, 'sources')),
  };
}

const countInMemory = (scan: EventScan): ReturnType<typeof countInSql> => ({
  stored: scan.stored,
  matching: scan.matching,
  families: found(scan.families, EVENT_FAMILIES),
  statuses: found(scan.statuses, REVIEW_STATUSES),
  precisions: found(scan.precisions, DATE_PRECISIONS),
  grades: found(scan.grades, RELIABILITIES),
  themes: found(scan.themes),
  entities: found(scan.entities),
  sources: found(scan.sources),
});

const sorted = (cells: object[]) =>
  cells.map((cell) => JSON.stringify(cell, Object.keys(cell).sort())).sort();

function cellsInSql(db: DeskDatabase, under: Filters, length: 7 | 10) {
  const [lower, upper] = [
    sql`substr(${events.dateLower}, 1, ${sql.raw(String(length))})`,
    sql`substr(${events.dateUpper}, 1, ${sql.raw(String(length))})`,
  ];
  return db
    .select({
      family: events.family,
      precision: events.datePrecision,
      lower: sql<string | null>`${lower}`,
      upper: sql<string | null>`${upper}`,
      edtf: sql<string | null>`min(${events.date})`,
      n: count(),
    })
    .from(events)
    .where(eventsWhere(under, 'period'))
    .groupBy(events.family, events.datePrecision, lower, upper)
    .all();
}

/** The meetings of which the numbering tells, by SQL. */
const numberedInSql = (db: DeskDatabase, entities: readonly number[]) =>
  db
    .select({
      ...SERIES_COLUMNS,
      isChosen:
        entities.length > 0
          ? sql`coalesce(${series.entityId} IN ${membersOfAll(entities)}, 0)`.mapWith(Boolean)
          : sql`1`.mapWith(Boolean),
      family: events.family,
      year: events.seriesYear,
      ordinal: events.ordinal,
      lower: events.dateLower,
      upper: events.dateUpper,
    })
    .from(events)
    .innerJoin(series, countsInSeries)
    .where(
      sql`${events.seriesYear} IS NOT NULL AND ${events.ordinal} IS NOT NULL AND ${events.standing} = 'held' AND ${countedEvents}`,
    )
    .all();

function listInSql(db: DeskDatabase, under: Filters): number[] {
  const direction = under.sort === 'newest' ? desc : asc;
  return db
    .select({ id: events.id })
    .from(events)
    .where(eventsWhere(under))
    .orderBy(isNull(events.dateLower), direction(events.dateLower), asc(events.dateUpper), asc(events.id))
    .all()
    .map(({ id }) => id);
}

/** The list, page by page. */
function listInPages(scan: EventScan, limit: number): number[] {
  const listed: number[] = [];
  let place: EventPlace | null = null;
  do {
    const page = listMatching(scan, place, limit);
    expect(page.ids.length).toBeLessThanOrEqual(limit);
    listed.push(...page.ids);
    place = page.next;
  } while (place);
  return listed;
}

const write = fc.tuple(fc.nat(WRITES.length - 1), fc.nat(50), fc.nat(50));

/** Migrated once, and copied for each run. */
const image = openTestDatabase().$client.serialize();
const copyOf = (bytes: Buffer): DeskDatabase => drizzle({ client: new Sqlite(bytes), schema: tables });

describe('the timeline counted in memory', () => {
  it('is what SQL counts, after whatever was written and under whatever filters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(write, filters), { minLength: 2, maxLength: 12 }),
        fc.nat(50),
        fc.integer({ min: 1, max: 7 }),
        (steps, seed, limit) => {
          const db = copyOf(image);
          for (let n = 0; n < 4; n++) addArticle(db, n, [seed, seed + n, n * 5, seed * 3 + n]);
          addSeries(db);
          for (const [n, [[which, a, b], under]] of steps.entries()) {
            WRITES[which]!(db, a, b, n + 10);
            const scan = scanEvents(db, under);
            expect(countInMemory(scan)).toEqual(countInSql(db, under));
            expect(sorted(cellsOf(scan, 'month'))).toEqual(sorted(cellsInSql(db, under, 7)));
            expect(sorted(cellsOf(scan, 'day'))).toEqual(sorted(cellsInSql(db, under, 10)));
            expect(sorted(listNumbered(db, scan.index, under.entities))).toEqual(
              sorted(numberedInSql(db, under.entities)),
            );
            expect(listInPages(scan, limit)).toEqual(listInSql(db, under));
          }
          db.$client.close();
        },
      ),
      { numRuns: 25 },
    );
    // A guard against hanging on a busy machine, no measure.
  }, 60_000);
});
