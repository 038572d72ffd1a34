import type { EntityChange, EntityFields } from './change';

/** How entities stand after some changes. Ids are those of rows in `entities`. */
export interface Resolution {
  /** What an entity is shown as, for those that are part of another. Never a chain. */
  canonicalOf: ReadonlyMap<number, number>;
  /** All that is shown as this entity, in the order in which it was joined, itself first; for those that hold others. */
  membersOf: ReadonlyMap<number, readonly number[]>;
  /** By article and by the entity that its text names: the entity that was made for it there. */
  assignments: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Pairs that are not one, as `pairKey` names them. */
  apart: ReadonlySet<string>;
  /** Pairs that were one and have been split: nobody needs to be asked again. */
  parted: ReadonlySet<string>;
  /** What people have set, by entity. */
  fields: ReadonlyMap<number, EntityFields>;
}

/** The name of a pair, whichever comes first. */
export const pairKey = (one: number, other: number): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Entities that are one: the first is what they are shown as, the others stand in the order in which they were joined. */
type Group = readonly number[];

class Groups {
  private readonly byMember = new Map<number, Group>();

  of(id: number): Group {
    return this.byMember.get(id) ?? [id];
  }

  set(group: Group): void {
    for (const id of group) {
      if (group.length > 1) this.byMember.set(id, group);
      else this.byMember.delete(id);
    }
  }

  /** Those of more than one, each once. */
  all(): Set<Group> {
    return new Set(this.byMember.values());
  }
}

function* pairsOf(some: Group, others: Group): Generator<string> {
  for (const one of some) for (const other of others) if (one !== other) yield pairKey(one, other);
}

/**
 * How entities stand after these changes, in the order in which they were made. Total and deterministic: a change that no
 * longer applies, because one before it was taken back, does nothing.
 *
 * What is kept apart is so whenever it was said: a merge that would join such a pair does nothing, also an earlier one.
 */
export function replay(changes: readonly EntityChange[]): Resolution {
  const groups = new Groups();
  const apart = new Set<string>();
  const parted = new Set<string>();
  const assignments = new Map<number, Map<number, number>>();
  const fields = new Map<number, EntityFields>();
  for (const change of changes) {
    if (change.kind === 'keep-apart' && change.one !== change.other) {
      apart.add(pairKey(change.one, change.other));
    }
  }
  const join = (into: number, from: number) => {
    const [kept, folded] = [groups.of(into), groups.of(from)];
    if (kept === folded || into === from) return;
    for (const pair of pairsOf(kept, folded)) if (apart.has(pair)) return;
    groups.set([...kept, ...folded]);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'merge':
        join(change.into, change.from);
        break;
      case 'split': {
        const group = groups.of(change.members[0]!);
        const leaving = [...new Set(change.members)].filter((id) => group.includes(id));
        const staying = group.filter((id) => !leaving.includes(id));
        if (staying.length === 0) break;
        groups.set(leaving);
        groups.set(staying);
        for (const pair of pairsOf(leaving, staying)) parted.add(pair);
        break;
      }
      case 'split-articles': {
        const [first] = change.moves;
        for (const { entity, to } of change.moves) {
          // An entity that was made for another's facts is younger than that one: what leads back in a circle is none.
          if (to <= entity) continue;
          for (const article of change.articles) {
            const ofArticle = assignments.get(article) ?? new Map<number, number>();
            assignments.set(article, ofArticle.set(entity, to));
          }
          parted.add(pairKey(entity, to));
          if (first && to !== first.to) join(first.to, to);
        }
        break;
      }
      case 'edit':
        fields.set(change.entity, { ...fields.get(change.entity), ...change.fields });
        break;
      case 'keep-apart':
        break;
    }
  }
  const canonicalOf = new Map<number, number>();
  const membersOf = new Map<number, readonly number[]>();
  for (const group of groups.all()) {
    const [shown, ...others] = group;
    if (shown === undefined) continue;
    membersOf.set(shown, group);
    for (const id of others) canonicalOf.set(id, shown);
  }
  return { canonicalOf, membersOf, assignments, apart, parted, fields };
}

/** What an entity is shown as. */
export const shownAs = ({ canonicalOf }: Pick<Resolution, 'canonicalOf'>, id: number): number =>
  canonicalOf.get(id) ?? id;

/** Everything that is shown as one with this entity, itself among it. */
export const membersWith = (resolution: Resolution, id: number): readonly number[] =>
  resolution.membersOf.get(shownAs(resolution, id)) ?? [id];

/** The entity that stands in an article for the one that its text names. */
export function standsFor({ assignments }: Pick<Resolution, 'assignments'>, article: number, entity: number) {
  const ofArticle = assignments.get(article);
  let at = entity;
  // What was made for an entity may have been divided again; each step leads to a younger one.
  for (let to = ofArticle?.get(at); to !== undefined; to = ofArticle?.get(at)) at = to;
  return at;
}

/** Pairs of members, one of each side, that are kept apart: why the two cannot be merged. */
export function keptApart(resolution: Resolution, one: number, other: number): [number, number][] {
  const found: [number, number][] = [];
  for (const a of membersWith(resolution, one)) {
    for (const b of membersWith(resolution, other))
      if (resolution.apart.has(pairKey(a, b))) found.push([a, b]);
  }
  return found;
}

/** True for two entities of which nobody needs to be asked whether they are one: they are, or people have said otherwise. */
export function isAnswered(resolution: Resolution, one: number, other: number): boolean {
  if (shownAs(resolution, one) === shownAs(resolution, other)) return true;
  for (const a of membersWith(resolution, one)) {
    for (const b of membersWith(resolution, other)) {
      const pair = pairKey(a, b);
      if (resolution.apart.has(pair) || resolution.parted.has(pair)) return true;
    }
  }
  return false;
}
