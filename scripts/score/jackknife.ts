import { foldName } from '@/core/text/fold';
import { type Gazetteer, withoutKeys } from '@/extraction/rules/gazetteer';
import type { Gold } from './corpus';

/**
 * The gazetteer without the organisations, people, publications, policies and programmes that a report is annotated with.
 * The names that the desk knows were gathered with reports like it in sight; withheld, they cannot flatter the score: rules
 * alone have to find them. That is stricter than need be, for it takes away well-known bodies as well. Places stay: they
 * come from lists of the world's and not from reports.
 */
export function withoutNamesOf(gazetteer: Gazetteer, gold: Gold): Gazetteer {
  const annotated = new Set(
    (gold.entities ?? []).flatMap(({ name, mentions }) => [name, ...(mentions ?? [])]).map(foldName),
  );
  const named = gazetteer.entries.filter(
    ({ type, name, aliases }) =>
      type !== 'place' && [name, ...aliases].some((each) => annotated.has(foldName(each))),
  );
  return withoutKeys(gazetteer, new Set(named.map(({ key }) => key)));
}
