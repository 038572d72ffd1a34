import { COMPANIES } from './gazetteer-companies';
import type { GazetteerEntry } from './gazetteer-entry';
import { INSTITUTIONS } from './gazetteer-institutions';
import { PEOPLE } from './gazetteer-people';
import { listPlaces } from './gazetteer-places';
import { POLICIES } from './gazetteer-policies';
import { PUBLICATIONS } from './gazetteer-publications';

/**
 * The things that a reading knows by name. Immutable: a fuller or poorer one is made anew, once for many texts, since
 * what is built from it for matching is kept with it.
 */
export interface Gazetteer {
  /** Sorted by key; keys are unique. */
  readonly entries: readonly GazetteerEntry[];
  /** The entry with this key, or null. */
  find(key: string): GazetteerEntry | null;
}

/** A gazetteer of these entries. Of entries with the same key the first stays, with the names of the later ones added. */
export function makeGazetteer(entries: Iterable<GazetteerEntry>): Gazetteer {
  const byKey = new Map<string, GazetteerEntry>();
  for (const each of entries) {
    const known = byKey.get(each.key);
    byKey.set(each.key, known ? withNames(known, each) : each);
  }
  const sorted = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { entries: sorted, find: (key) => byKey.get(key) ?? null };
}

const withNames = (known: GazetteerEntry, more: GazetteerEntry): GazetteerEntry => ({
  ...known,
  aliases: [...new Set([...known.aliases, more.name, ...more.aliases])].filter((name) => name !== known.name),
  weak: [...new Set([...known.weak, ...more.weak])],
  tickers: [...new Set([...known.tickers, ...more.tickers])],
  parent: known.parent ?? more.parent,
  stateOwned: known.stateOwned ?? more.stateOwned,
});

/**
 * A gazetteer with entries added that outrank it: people have confirmed them. The added entry keeps its own name and
 * facts where the key is known already, and takes its names away from every other entry.
 */
export function withConfirmed(base: Gazetteer, confirmed: readonly GazetteerEntry[]): Gazetteer {
  if (confirmed.length === 0) return base;
  const owners = new Map<string, string>();
  for (const each of confirmed) for (const name of namesOf(each)) owners.set(name, each.key);
  const isFree = (key: string) => (name: string) => (owners.get(name) ?? key) === key;
  const kept = base.entries.flatMap((known) => {
    if (!namesOf(known).some((name) => !isFree(known.key)(name))) return [known];
    const aliases = known.aliases.filter(isFree(known.key));
    // Whoever loses the very name by which it is shown goes on under the next one, or is gone.
    const name = isFree(known.key)(known.name) ? known.name : aliases.shift();
    return name === undefined
      ? []
      : [{ ...known, name, aliases, weak: known.weak.filter(isFree(known.key)) }];
  });
  return makeGazetteer([...confirmed, ...kept]);
}

/**
 * A gazetteer in which the entries of these keys do not go by these names: people have taken them away. An entry that loses
 * the name by which it is shown goes on under its next one, or is gone.
 */
export function withoutNames(base: Gazetteer, removed: ReadonlyMap<string, readonly string[]>): Gazetteer {
  if (![...removed.keys()].some((key) => base.find(key))) return base;
  return makeGazetteer(
    base.entries.flatMap((known) => {
      const gone = removed.get(known.key);
      if (!gone) return [known];
      const isLeft = (other: string) => !gone.includes(other);
      const [name, ...aliases] = [known.name, ...known.aliases].filter(isLeft);
      return name === undefined ? [] : [{ ...known, name, aliases, weak: known.weak.filter(isLeft) }];
    }),
  );
}

/** A gazetteer without the entries of these keys. */
export const withoutKeys = (base: Gazetteer, keys: ReadonlySet<string>): Gazetteer =>
  makeGazetteer(base.entries.filter(({ key }) => !keys.has(key)));

const namesOf = ({ name, aliases, weak }: GazetteerEntry): string[] => [name, ...aliases, ...weak];

/** Everything that the desk knows by name when it is set up. */
export const GAZETTEER: Gazetteer = makeGazetteer([
  ...COMPANIES,
  ...INSTITUTIONS,
  ...PEOPLE,
  ...listPlaces(),
  ...POLICIES,
  ...PUBLICATIONS,
]);

/**
 * Wordings that hold a known name without meaning it: "Communist Party Committee" is a committee of some company,
 * not the Party. They win as the longer match and then stand for nothing.
 */
export const NOT_A_NAME: readonly string[] = [
  'Communist Party Committee',
  'Communist Party branch',
  'Communist Party member',
  'Communist Party members',
  'Communist Party secretary',
  'CPC committee',
  'CPC member',
  'CPC members',
  'America First',
  'Peak Oil',
  'Western Australian',
  '中国共产党员',
  '中共党员',
  '非中国',
];

/** A name that a group and its listed company share in reports. */
export interface SharedName {
  group: string;
  listed: string;
  /** Stock code of the listed company. */
  listedCode: string;
  /** Ends with a name that is the group's alone. */
  groupName: RegExp;
}

const BAOTOU_STEEL: SharedName = {
  group: 'baogang-group',
  listed: 'baotou-steel-union',
  listedCode: '600010',
  groupName: /(?:Baogang(?: Group)?|Baotou Iron (?:and|&) Steel(?: Group)?|包钢集团)$/,
};

/** Shared names by their folded tokens. */
export const SHARED_NAMES: ReadonlyMap<string, SharedName> = new Map([
  ['baotou steel', BAOTOU_STEEL],
  ['inner mongolia baotou steel', BAOTOU_STEEL],
]);
