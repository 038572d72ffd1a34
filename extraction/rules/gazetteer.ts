import { COMPANIES } from './gazetteer-companies';
import type { GazetteerEntry } from './gazetteer-entry';
import { INSTITUTIONS } from './gazetteer-institutions';
import { PEOPLE } from './gazetteer-people';
import { listPlaces } from './gazetteer-places';
import { POLICIES } from './gazetteer-policies';
import { PUBLICATIONS } from './gazetteer-publications';

/** Everything that the desk knows by name, sorted by key; keys are unique. */
export const GAZETTEER: readonly GazetteerEntry[] = [
  ...COMPANIES,
  ...INSTITUTIONS,
  ...PEOPLE,
  ...listPlaces(),
  ...POLICIES,
  ...PUBLICATIONS,
].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

const BY_KEY = new Map(GAZETTEER.map((known) => [known.key, known]));

/** The entry with this key, or null. */
export function findGazetteerEntry(key: string): GazetteerEntry | null {
  return BY_KEY.get(key) ?? null;
}

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
