import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '@/core/model/extraction';
import { STATUS_OF, type Verdict } from '@/core/model/review';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import { DecidedMeanwhileError } from '@/server/errors';
import { importAll, reportOf } from '@/server/import/testing';
import { changedExtractor, rereadAll } from '@/server/reread/testing';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { decide, undoDecision } from './decide';
import { seenOf } from './testing';

const PEOPLE: Actor[] = ['ann', 'ben'].map((id) => ({
  kind: 'user',
  id,
  name: id,
  email: `${id}@desk.example`,
  role: 'analyst',
}));

/** What extractors of other versions may make of the same text. */
const EXTRACTORS: ((found: Extraction) => Extraction)[] = [
  (found) => found,
  (found) => ({ ...found, events: [], figures: [] }),
  (found) => ({ ...found, events: found.events.map((event) => ({ ...event, date: '2024-02' })) }),
  (found) => ({ ...found, figures: found.figures.map((figure) => ({ ...figure, value: figure.value + 1 })) }),
];

const KINDS = ['event', 'figure'] as const;
const TABLES = { event: 'events', figure: 'figures' } as const;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('decide' as const),
      kind: fc.constantFrom(...KINDS),
      who: fc.nat(1),
      verdict: fc.constantFrom('confirm', 'reject', 'dispute', 'correct'),
      words: fc.constantFrom('one', 'two'),
      /** Whether the person has looked at the fact since it last changed. */
      looked: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('undo' as const),
      kind: fc.constantFrom(...KINDS),
      who: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('reread' as const), extractor: fc.nat(EXTRACTORS.length - 1) }),
  },
);

/** What the desk should hold of a fact: the decisions on it, the last word last. */
type Told = { verdict: Verdict; by: string; words: string | null }[];

function expectAsTold(desk: Desk, ids: Record<(typeof KINDS)[number], number>, told: Record<string, Told>) {
  for (const kind of KINDS) {
    const last = told[kind]!.at(-1);
    const decision = desk.db.$client
      .prepare('SELECT verdict, decided_by AS by, quote FROM decisions WHERE kind = ? AND fact_id = ?')
      .get(kind, ids[kind]) as { verdict: string; by: string; quote: string } | undefined;
    expect(decision && { verdict: decision.verdict, by: decision.by }).toEqual(
      last && { verdict: last.verdict, by: last.by },
    );
    if (!last) continue;
    const words = kind === 'event' ? 'title' : 'subject';
    const fact = desk.db.$client
      .prepare(
        `SELECT f.review_status AS status, f.${words} AS words, v.quote, substr(a.text, v.start + 1, v."end" - v.start) AS stands
         FROM ${TABLES[kind]} f JOIN evidence v ON v.id = f.evidence_id JOIN articles a ON a.id = f.article_id WHERE f.id = ?`,
      )
      .get(ids[kind]) as Record<string, string>;
    expect(fact.status).toBe(STATUS_OF[last.verdict]);
    expect(fact.stands).toBe(fact.quote);
    expect(decision!.quote).toBe(fact.quote);
    if (last.words !== null) expect(fact.words).toBe(last.words);
  }
}

describe('any sequence of decisions, undos and re-extractions', () => {
  it('loses no decision, and overwrites none that its author has not seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const desk = openTestDesk();
        try {
          await importAll(desk, [{ filename: '8.txt', content: reportOf(8) }]);
          const first = (table: string) =>
            desk.db.$client.prepare(`SELECT min(id) FROM ${table}`).pluck().get() as number;
          const ids = { event: first('events'), figure: first('figures') };
          const told: Record<string, Told> = { event: [], figure: [] };
          const seen: Record<string, number | null>[] = PEOPLE.map(() => ({ event: null, figure: null }));
          for (const one of steps) {
            if (one.act === 'reread') {
              await rereadAll(desk, { extract: changedExtractor(EXTRACTORS[one.extractor]!) });
              // A proposal on which nobody has decided may come and go.
              for (const kind of KINDS) {
                const isThere = desk.db.$client
                  .prepare(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`)
                  .get(ids[kind]);
                if (isThere || told[kind]!.length > 0) continue;
                await rereadAll(desk);
                ids[kind] = first(TABLES[kind]);
              }
              expectAsTold(desk, ids, told);
              continue;
            }
            const { kind } = one;
            const stack = told[kind]!;
            const ref = { kind, id: ids[kind] };
            const present = seenOf(desk, kind, ref.id);
            const actor = PEOPLE[one.who]!;
            const by = (actor as { id: string }).id;
            if (one.act === 'undo') {
              if (stack.length === 0) continue;
              undoDecision(desk, actor, { ...ref, seen: present });
              stack.pop();
            } else {
              if (one.looked) seen[one.who]![kind] = present;
              const order = {
                ...ref,
                verdict: one.verdict as 'confirm',
                seen: seen[one.who]![kind]!,
                ...(one.verdict === 'correct'
                  ? { correction: { [kind === 'event' ? 'title' : 'subject']: one.words } }
                  : {}),
              };
              if (order.seen === present) {
                seen[one.who]![kind] = decide(desk, actor, order).revision;
                const isOther = one.verdict === 'correct';
                stack.push({
                  verdict: one.verdict as Verdict,
                  by,
                  words: isOther ? one.words : (stack.at(-1)?.words ?? null),
                });
              } else expect(() => decide(desk, actor, order)).toThrow(DecidedMeanwhileError);
            }
            expectAsTold(desk, ids, told);
          }
        } finally {
          closeTestDesk(desk);
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
