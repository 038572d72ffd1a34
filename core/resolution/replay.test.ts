import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityChange } from './change';
import { isAnswered, keptApart, membersWith, pairKey, replay, shownAs, standsFor } from './replay';

const merge = (into: number, from: number): EntityChange => ({ kind: 'merge', into, from });
const split = (...members: number[]): EntityChange => ({ kind: 'split', members });
const apart = (one: number, other: number): EntityChange => ({ kind: 'keep-apart', one, other });
const rename = (entity: number, name: string): EntityChange => ({ kind: 'edit', entity, fields: { name } });
const divide = (
  moves: { entity: number; to: number }[],
  articles: number[],
  name = 'Another',
): EntityChange => ({ kind: 'split-articles', moves, articles, name });

const groupsOf = (changes: EntityChange[]) =>
  [...replay(changes).membersOf.values()].map((group) => [...group]);

describe('replay', () => {
  it('shows what was merged as what it was merged into, with all that was merged into it before', () => {
    const state = replay([merge(2, 3), merge(1, 2), merge(4, 5)]);
    expect([1, 2, 3, 4, 5, 6].map((id) => shownAs(state, id))).toEqual([1, 1, 1, 4, 4, 6]);
    expect(membersWith(state, 3)).toEqual([1, 2, 3]);
    expect(membersWith(state, 6)).toEqual([6]);
  });

  it('does nothing for a merge of what is one already', () => {
    expect(groupsOf([merge(1, 2), merge(2, 1), merge(1, 1)])).toEqual([[1, 2]]);
  });

  it('lets split members stand together, shown as the first, and the rest without them', () => {
    const all = [merge(1, 2), merge(1, 3), merge(1, 4)];
    expect(groupsOf([...all, split(3, 2)])).toEqual([
      [1, 4],
      [3, 2],
    ]);
    // What the entity was shown as has left: the next one of the rest takes its place.
    expect(groupsOf([...all, split(1)])).toEqual([[2, 3, 4]]);
    expect(groupsOf([...all, split(1, 2, 3, 4)])).toEqual([[1, 2, 3, 4]]);
    expect(groupsOf([...all, split(9), split(2, 9)])).toEqual([[1, 3, 4]]);
  });

  it('never joins what is kept apart, whenever that was said, nor what holds it', () => {
    expect(groupsOf([apart(1, 2), merge(1, 2)])).toEqual([]);
    expect(groupsOf([merge(1, 2), apart(2, 1)])).toEqual([]);
    expect(groupsOf([merge(1, 3), merge(2, 4), apart(3, 4), merge(1, 2)])).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(keptApart(replay([merge(1, 3), apart(3, 4)]), 1, 4)).toEqual([[3, 4]]);
  });

  it('says in which articles another stands for an entity, through every division', () => {
    const state = replay([divide([{ entity: 1, to: 7 }], [10, 11]), divide([{ entity: 7, to: 9 }], [11])]);
    expect([10, 11, 12].map((article) => standsFor(state, article, 1))).toEqual([7, 9, 1]);
  });

  it('shows what was made for the parts of one entity as one', () => {
    const moves = [
      { entity: 1, to: 8 },
      { entity: 2, to: 9 },
    ];
    const state = replay([merge(1, 2), divide(moves, [5])]);
    expect([shownAs(state, 9), standsFor(state, 5, 2)]).toEqual([8, 9]);
  });

  it('sets only the fields that are given, the last word last', () => {
    const state = replay([
      rename(1, 'A'),
      { kind: 'edit', entity: 1, fields: { type: 'person', name: 'B' } },
      { kind: 'edit', entity: 1, fields: { parentKey: null } },
    ]);
    expect(state.fields.get(1)).toEqual({ name: 'B', type: 'person', parentKey: null });
  });

  it('knows of which pairs nobody needs to be asked', () => {
    const state = replay([merge(1, 2), merge(3, 4), split(4), apart(5, 6), merge(5, 7)]);
    expect(isAnswered(state, 1, 2)).toBe(true);
    expect(isAnswered(state, 3, 4)).toBe(true);
    expect(isAnswered(state, 6, 7)).toBe(true);
    expect(isAnswered(state, 1, 3)).toBe(false);
  });
});

const id = fc.integer({ min: 1, max: 7 });
const article = fc.integer({ min: 1, max: 4 });
const change: fc.Arbitrary<EntityChange> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), into: id, from: id }),
  fc.record({ kind: fc.constant('split' as const), members: fc.array(id, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('keep-apart' as const), one: id, other: id }),
  fc
    .tuple(id, fc.integer({ min: 8, max: 12 }), fc.uniqueArray(article, { minLength: 1 }))
    .map(([entity, to, articles]) => divide([{ entity, to }], articles)),
  fc.tuple(id, fc.constantFrom('A', 'B', 'C')).map(([entity, name]) => rename(entity, name)),
  fc
    .tuple(id, fc.constantFrom('person' as const, 'place' as const), fc.option(fc.constantFrom('x', 'y')))
    .map(
      ([entity, type, parentKey]): EntityChange => ({ kind: 'edit', entity, fields: { type, parentKey } }),
    ),
);

/** Something done, or the taking back of the nth thing that stands. */
const step = fc.oneof(
  { weight: 3, arbitrary: change.map((done) => ({ done })) },
  { weight: 1, arbitrary: fc.nat({ max: 20 }).map((undo) => ({ undo })) },
);

/** The state as plain data, without what order a map was filled in. */
function plain(state: ReturnType<typeof replay>) {
  const sorted = <Value>(map: ReadonlyMap<number, Value>) => [...map].sort(([a], [b]) => a - b);
  return {
    groups: sorted(state.membersOf),
    canonical: sorted(state.canonicalOf),
    assignments: sorted(state.assignments).map(([key, map]) => [key, sorted(map)]),
    apart: [...state.apart].sort(),
    fields: sorted(state.fields),
  };
}

describe('any sequence of changes and undos', () => {
  it('ends in the state that replaying what stands gives, and undoing all gives the first state back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const history: { change: EntityChange; isUndone: boolean }[] = [];
        const standing = () => history.filter(({ isUndone }) => !isUndone);
        let state = replay([]);
        for (const each of steps) {
          if ('done' in each) history.push({ change: each.done, isUndone: false });
          else {
            const open = standing();
            if (open.length > 0) open[each.undo % open.length]!.isUndone = true;
          }
          state = replay(standing().map((entry) => entry.change));
          // What was done and taken back leaves no trace: the same changes alone give the same.
          expect(plain(replay(structuredClone(standing().map((entry) => entry.change))))).toEqual(
            plain(state),
          );
        }
        for (const entry of history) entry.isUndone = true;
        expect(plain(replay(standing().map((entry) => entry.change)))).toEqual(plain(replay([])));
      }),
    );
  });

  it('gives groups that share nobody, hold nothing that is kept apart, and are no chains', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const state = replay(changes);
        const members = [...state.membersOf.values()].flat();
        expect(new Set(members).size).toBe(members.length);
        for (const [part, shown] of state.canonicalOf) {
          expect(part).not.toBe(shown);
          expect(state.canonicalOf.has(shown)).toBe(false);
          expect(state.membersOf.get(shown)).toContain(part);
        }
        for (const group of state.membersOf.values()) {
          expect(group.length).toBeGreaterThan(1);
          for (const one of group) {
            for (const other of group) expect(state.apart.has(pairKey(one, other))).toBe(false);
          }
        }
      }),
    );
  });

  it('comes to the same whatever is done to other entities in between', () => {
    const far = (of: EntityChange): EntityChange =>
      JSON.parse(JSON.stringify(of), (key, value) =>
        typeof value === 'number' && key !== 'articles' ? value + 100 : value,
      );
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(change, { maxLength: 12 }),
        (some, others) => {
          const mixed = [
            ...some.flatMap((each, index) => [each, ...others.slice(index, index + 1).map(far)]),
            ...others.slice(some.length).map(far),
          ];
          const alone = replay(some);
          const among = replay(mixed);
          for (let entity = 1; entity <= 12; entity++) {
            expect(membersWith(among, entity)).toEqual(membersWith(alone, entity));
            expect(among.fields.get(entity)).toEqual(alone.fields.get(entity));
          }
        },
      ),
    );
  });
});
