import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExtractedEvent, ExtractedFigure } from '@/core/model/extraction';
import type { DeskDatabase } from '@/db/connection';
import { findClusterPlace, listClusterMembers, storeDecision } from '@/db/queries/cluster-members';
import { entityIn, eventIn, figureIn, openTestDatabase, quoteOf, storeTestArticle } from '@/db/testing';
import { fingerprint } from '@/ingest/similar/fingerprint';
import { clusterArticle } from './cluster-article';
import { fingerprintMissing } from './fingerprint-missing';
import { recluster, recount, removeFromClusters } from './recluster';

const STORY = [
  'Harrow Steel opened a second rolling line at its works in Dunmere on Monday.',
  'The line can roll 400,000 tonnes of strip a year and employs 210 people.',
  'Managing director Iris Vale said that orders from shipyards had filled the first line since spring.',
  'Revenue reached 3.1 billion crowns in 2024, the company said at the ceremony.',
  'A third line is under study, although no decision is expected before next summer.',
  'The town council paid for a new road between the works and the river port.',
];
const OTHER = [
  'The Lakeland fishing fleet stayed in harbour for a fifth day because of ice.',
  'Skippers asked the ministry for payments that cover fuel and wages until the thaw.',
  'Prices of whitefish in the market hall rose by a third within one week.',
  'An icebreaker from the coast guard is due to arrive on the weekend.',
];
const FRESH = [
  'Union leaders welcomed the jobs but asked for a written promise on shifts.',
  'Rain delayed the ribbon cutting by almost an hour.',
  'Analysts at a local bank doubt that demand will last.',
];

const textOf = (...sentences: (string | undefined)[]) => sentences.filter(Boolean).join('\n');

function openingEvent(text: string, over: Partial<ExtractedEvent> = {}): ExtractedEvent[] {
  if (!text.includes(STORY[0]!)) return [];
  return [
    eventIn(text, STORY[0]!, {
      type: 'project_milestone',
      title: 'Harrow Steel opens a second rolling line',
      date: '2025-03-03',
      dateBasis: 'inferred',
      participants: [{ entity: 'harrow-steel', role: 'subject' }],
      ...over,
    }),
  ];
}

function revenue(text: string, over: Partial<ExtractedFigure> = {}): ExtractedFigure[] {
  if (!text.includes(STORY[3]!)) return [];
  return [
    figureIn(text, '3.1 billion crowns', {
      subject: 'Harrow Steel',
      value: 3.1e9,
      unit: 'SEK',
      period: '2024',
      ...over,
    }),
  ];
}

let db: DeskDatabase;
beforeEach(() => {
  db = openTestDatabase();
});

function store(desk: DeskDatabase, text: string, over: Parameters<typeof storeTestArticle>[2] = {}) {
  const { id } = storeTestArticle(desk, text, {
    entities: [entityIn(text, 'Harrow Steel')],
    events: openingEvent(text),
    figures: revenue(text),
    ...over,
  });
  return { id, ...desk.transaction((tx) => clusterArticle(tx, id, { fingerprint: fingerprint(text) })) };
}

interface Mark {
  article: number;
  sameAs: number | null;
  counted: number;
}
const marks = (desk: DeskDatabase, table: 'events' | 'figures') =>
  desk.$client
    .prepare(
      `SELECT f.article_id AS article, o.article_id AS sameAs, f.counted FROM ${table} f LEFT JOIN ${table} o ON o.id = f.same_as_id ORDER BY f.id`,
    )
    .all() as Mark[];
const leadOf = (id: number) => findClusterPlace(db, id)?.leadId;

describe('a newly stored article', () => {
  it('stands alone when it repeats nothing', () => {
    store(db, textOf(...STORY));
    const other = store(db, textOf(...OTHER));
    expect(other).toMatchObject({ nearId: null, newShare: null });
    expect(leadOf(other.id)).toBeNull();
  });

  it('joins the article that it repeats, and says how much of it is new', () => {
    const first = store(db, textOf(...STORY));
    const second = store(db, textOf(FRESH[0], ...STORY.slice(0, 5)));
    expect(second.nearId).toBe(first.id);
    expect(second.newShare).toBeCloseTo(1 / 6);
    expect(leadOf(first.id)).toBeNull();
    expect(leadOf(second.id)).toBe(first.id);
  });

  it('is led by the first of its cluster, whichever member it resembles most', () => {
    const first = store(db, textOf(...STORY));
    store(db, textOf(...STORY, FRESH[0], FRESH[1]));
    const third = store(db, textOf(...STORY, ...FRESH));
    expect(third.nearId).not.toBe(first.id);
    expect(leadOf(third.id)).toBe(first.id);
  });

  it('leaves the facts counted that it tells first, and those alone', () => {
    const first = store(db, textOf(...STORY.slice(0, 3), ...STORY.slice(4)));
    const second = store(db, textOf(...STORY));
    expect(marks(db, 'events')).toEqual([
      { article: first.id, sameAs: null, counted: 1 },
      { article: second.id, sameAs: first.id, counted: 0 },
    ]);
    expect(marks(db, 'figures')).toEqual([{ article: second.id, sameAs: null, counted: 1 }]);
  });

  it('stays apart when it counts another session in the same words', () => {
    const session = (ordinal: number, text: string) => [
      eventIn(text, 'The board met', {
        series: {
          body: 'Board of Harrow Steel',
          bodyKey: null,
          kind: 'board_meeting',
          ordinal,
          year: 2025,
          evidence: quoteOf(text, 'The board met'),
        },
      }),
    ];
    const minutes = (words: string) => textOf(`The board met ${words}.`, ...STORY.slice(1));
    const [may, june] = [minutes('in the old hall'), minutes('in the new hall')];
    const first = store(db, may, { events: session(5, may) });
    const second = store(db, june, { events: session(6, june) });
    expect(second.nearId).toBeNull();
    expect(leadOf(first.id)).toBeNull();
  });

  it('leaves out what a person rejected: the telling in the next article counts', () => {
    store(db, textOf(...STORY));
    db.$client.prepare("UPDATE events SET review_status = 'rejected'").run();
    store(db, textOf(FRESH[0], ...STORY));
    expect(marks(db, 'events').map((mark) => mark.counted)).toEqual([1, 1]);
  });
});

describe('a new version', () => {
  const replace = (formerId: number, text: string) => {
    const { id } = storeTestArticle(db, text, {
      entities: [entityIn(text, 'Harrow Steel')],
      events: openingEvent(text),
      figures: revenue(text),
    });
    db.$client.prepare('UPDATE articles SET replaced_by_id = ? WHERE id = ?').run(id, formerId);
    return {
      id,
      ...db.transaction((tx) => clusterArticle(tx, id, { fingerprint: fingerprint(text), formerId })),
    };
  };

  it('counts in the place of the former one, and says what is new against it', () => {
    const former = store(db, textOf(...STORY));
    const next = replace(former.id, textOf(...STORY, FRESH[0]));
    expect(next.nearId).toBeNull();
    expect(next.newShare).toBeCloseTo(1 / 7);
    expect(marks(db, 'events')).toEqual([
      { article: former.id, sameAs: null, counted: 0 },
      { article: next.id, sameAs: null, counted: 1 },
    ]);
  });

  it('gives the lead to the next member when the first was replaced, and back when it is undone', () => {
    const first = store(db, textOf(...STORY));
    const second = store(db, textOf(FRESH[0], ...STORY));
    const version = replace(first.id, textOf(...STORY, FRESH[1]));
    expect([leadOf(first.id), leadOf(second.id), leadOf(version.id)]).toEqual([null, null, second.id]);
    expect(marks(db, 'events').map((mark) => mark.counted)).toEqual([0, 1, 0]);
    removeFromClusters(db, [version.id]);
    expect(findClusterPlace(db, first.id)?.replacedById).toBeNull();
    expect(leadOf(second.id)).toBe(first.id);
    expect(marks(db, 'events').slice(0, 2)).toEqual([
      { article: first.id, sameAs: null, counted: 1 },
      { article: second.id, sameAs: first.id, counted: 0 },
    ]);
  });

  it('is linked past a version that is taken back from the middle', () => {
    const first = store(db, textOf(...STORY));
    const second = replace(first.id, textOf(...STORY, FRESH[0]));
    const third = replace(second.id, textOf(...STORY, FRESH[1]));
    removeFromClusters(db, [second.id]);
    expect(findClusterPlace(db, first.id)?.replacedById).toBe(third.id);
    expect(marks(db, 'events').filter((mark) => mark.counted)).toEqual([
      { article: third.id, sameAs: null, counted: 1 },
    ]);
  });

  it('keeps apart what a person kept apart from the former one', () => {
    const first = store(db, textOf(...STORY));
    const second = store(db, textOf(FRESH[0], ...STORY));
    storeDecision(db, {
      a: first.id,
      b: second.id,
      decision: 'apart',
      decidedBy: 'x',
      decidedAt: new Date(0),
    });
    recluster(db, [first.id, second.id]);
    expect(leadOf(second.id)).toBeNull();
    const version = replace(second.id, textOf(FRESH[1], ...STORY));
    expect(leadOf(version.id)).toBeNull();
  });
});

describe('fingerprintMissing', () => {
  it('gives articles of an earlier version their places, as if they had had them from the start', () => {
    const texts = [textOf(...STORY), textOf(...OTHER), textOf(FRESH[0], ...STORY)];
    for (const text of texts) storeTestArticle(db, text, { entities: [entityIn(text, 'Harrow Steel')] });
    expect(fingerprintMissing({ db, path: ':memory:', staging: '' }, 2)).toBe(2);
    expect(fingerprintMissing({ db, path: ':memory:', staging: '' }, 2)).toBe(1);
    expect(fingerprintMissing({ db, path: ':memory:', staging: '' }, 2)).toBe(0);
    expect([1, 2, 3].map(leadOf)).toEqual([null, null, 1]);
  });
});

interface World {
  texts: string[];
  removed: number[];
  decisions: { a: number; b: number; decision: 'together' | 'apart' }[];
}

const stories = [STORY, OTHER];
const telling = fc
  .record({
    story: fc.nat({ max: 1 }),
    kept: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 3 }),
    fresh: fc.subarray([0, 1, 2]),
    end: fc.nat({ max: 99 }),
  })
  .map(({ story, kept, fresh, end }) =>
    textOf(
      ...fresh.map((index) => FRESH[index]),
      ...kept.map((index) => stories[story]?.[index]),
      `Edition ${end}`,
    ),
  );
const worlds: fc.Arbitrary<World> = fc.uniqueArray(telling, { minLength: 3, maxLength: 7 }).chain((texts) =>
  fc.record({
    texts: fc.constant(texts),
    removed: fc.uniqueArray(fc.integer({ min: 1, max: texts.length }), { maxLength: 4 }),
    decisions: fc.uniqueArray(
      fc
        .tuple(
          fc.uniqueArray(fc.integer({ min: 1, max: texts.length }), { minLength: 2, maxLength: 2 }),
          fc.constantFrom('together' as const, 'apart' as const),
        )
        .map(([[one = 1, other = 2], decision]) => ({
          a: Math.min(one, other),
          b: Math.max(one, other),
          decision,
        })),
      { maxLength: 3, selector: ({ a, b }) => `${a} ${b}` },
    ),
  }),
);

/** Leads and marks by the number of each text, whatever the ids. */
function stateOf(desk: DeskDatabase, idOf: Map<number, number>) {
  const numberOf = new Map([...idOf].map(([number, id]) => [id, number]));
  const number = (id: number | null) => (id === null ? null : (numberOf.get(id) ?? -1));
  const places = [...idOf].map(([each, id]) => [each, number(findClusterPlace(desk, id)?.leadId ?? null)]);
  const facts = (['events', 'figures'] as const).map((table) =>
    marks(desk, table)
      .filter(({ article }) => numberOf.has(article))
      .map((mark) => ({ ...mark, article: number(mark.article), sameAs: number(mark.sameAs) })),
  );
  return { places, facts };
}

function decide(desk: DeskDatabase, idOf: Map<number, number>, decisions: World['decisions']): void {
  for (const { a, b, decision } of decisions) {
    const [one, other] = [idOf.get(a), idOf.get(b)];
    if (one === undefined || other === undefined) continue;
    storeDecision(desk, { a: one, b: other, decision, decidedBy: 'x', decidedAt: new Date(0) });
    recluster(desk, [one, other]);
  }
}

describe('clusters', () => {
  it('are after any removals, in any order, as if what was removed had never been there', () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), ({ texts, removed, decisions }, atOnce) => {
        const whole = openTestDatabase();
        const scratch = openTestDatabase();
        try {
          const idOf = new Map(texts.map((text, index) => [index + 1, store(whole, text).id]));
          decide(whole, idOf, decisions);
          const remove = (ids: number[]) => {
            removeFromClusters(whole, ids);
            for (const id of ids) {
              whole.$client.prepare('DELETE FROM events WHERE article_id = ?').run(id);
              whole.$client.prepare('DELETE FROM figures WHERE article_id = ?').run(id);
              whole.$client.prepare('DELETE FROM article_bands WHERE article_id = ?').run(id);
              whole.$client
                .prepare('DELETE FROM cluster_decisions WHERE article_a = ? OR article_b = ?')
                .run(id, id);
            }
          };
          const ids = removed.map((number) => idOf.get(number)!);
          if (atOnce) remove(ids);
          else for (const id of ids) remove([id]);
          for (const number of removed) idOf.delete(number);

          const afresh = new Map<number, number>();
          for (const number of idOf.keys()) afresh.set(number, store(scratch, texts[number - 1]!).id);
          decide(scratch, afresh, decisions);
          expect(stateOf(whole, idOf)).toEqual(stateOf(scratch, afresh));

          // Counting again changes nothing, nor does forming every cluster anew.
          const before = stateOf(whole, idOf);
          recount(whole, idOf.values());
          recluster(whole, idOf.values());
          expect(stateOf(whole, idOf)).toEqual(before);
          for (const id of idOf.values()) expect(listClusterMembers(whole, id)).toContain(id);
        } finally {
          whole.$client.close();
          scratch.$client.close();
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('never hold two articles that a person keeps apart', () => {
    fc.assert(
      fc.property(worlds, ({ texts, decisions }) => {
        const desk = openTestDatabase();
        try {
          const idOf = new Map(texts.map((text, index) => [index + 1, store(desk, text).id]));
          decide(desk, idOf, decisions);
          for (const { a, b, decision } of decisions) {
            if (decision !== 'apart') continue;
            expect(listClusterMembers(desk, idOf.get(a)!)).not.toContain(idOf.get(b));
          }
        } finally {
          desk.$client.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
