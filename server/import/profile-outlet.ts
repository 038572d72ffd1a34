import type { SourceProfile } from '@/db/queries/store-source';

/** What is known of an outlet by its name; one that nobody knows is graded F, "cannot be judged". */
export function profileOutlet(name: string | null, isStateOwned: boolean): SourceProfile | null {
  if (name === null) return null;
  return {
    name,
    owner: null,
    stateOwned: isStateOwned,
    country: null,
    reliability: 'F',
    reliabilityReason: null,
  };
}
