import { foldName } from '@/core/text/fold';
import { type Gazetteer, makeGazetteer } from '@/extraction/rules/gazetteer';
import type { GazetteerEntry } from '@/extraction/rules/gazetteer-entry';
import type { Gold } from './corpus';

const namesOf = ({ name, aliases }: GazetteerEntry): string[] => [name, ...aliases];

/**
 * The gazetteer without whatever this report is annotated with. The names that the desk knows were gathered with reports
 * like it in sight; left out, they cannot flatter the score: rules alone have to find them. Stricter than need be, for
 * it takes away well-known bodies as well.
 */
export function withoutNamesOf(gazetteer: Gazetteer, gold: Gold): Gazetteer {
  const annotated = new Set(
    (gold.entities ?? []).flatMap(({ name, mentions }) => [name, ...(mentions ?? [])]).map(foldName),
  );
  return makeGazetteer(
    gazetteer.entries.filter((entry) => !namesOf(entry).some((name) => annotated.has(foldName(name)))),
  );
}
