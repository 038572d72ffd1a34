import type { Extraction } from '@/core/model/extraction';
import type { SourceProfile } from '@/db/queries/store-source';
import { findOutletByName } from '@/extraction/rules/outlets';

/**
 * What is known of an outlet by any of its names: one profile for 包钢日报 and Baogang Daily. One that nobody knows
 * is graded F, "cannot be judged", and belongs to the state where its report says so. Null for no name.
 */
export function profileOutlet(name: string | null, isStateOwned: boolean): SourceProfile | null {
  if (name === null) return null;
  const known = findOutletByName(name);
  if (!known) {
    return {
      name,
      owner: null,
      stateOwned: isStateOwned,
      country: null,
      reliability: 'F',
      reliabilityReason: null,
    };
  }
  const { owner, stateOwned, country, reliability } = known;
  return {
    name: known.name,
    owner,
    stateOwned,
    country,
    reliability: reliability.grade,
    reliabilityReason: reliability.reason,
  };
}

/** The publisher of a report and the outlet that it relays. */
export function profileOutlets({ source }: Pick<Extraction, 'source'>): {
  publisher: SourceProfile | null;
  originalOutlet: SourceProfile | null;
} {
  return {
    // The state's hand is said of the original voice; a publisher that relays it is another outlet.
    publisher: profileOutlet(source.publisher, source.originalOutlet ? false : source.stateOwned),
    originalOutlet: profileOutlet(source.originalOutlet, source.stateOwned),
  };
}
