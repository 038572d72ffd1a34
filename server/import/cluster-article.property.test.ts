import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskDatabase } from '@/db/connection';
import { findClusterPlace, listClusterMembers, storeDecision } from '@/db/queries/cluster-members';
import { openTestDatabase } from '@/db/testing';
import { FRESH, marks, OTHER, STORY, store, textOf } from './cluster-testing';
import { recluster, recount, removeFromClusters } from './recluster';

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
